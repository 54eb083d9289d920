import { Command } from "commander";
import { VERSION } from "../engine/package-files.ts";
import { addAccount } from "./account.ts";
import { addAdd } from "./add.ts";
import { addAsk } from "./ask.ts";
import type { AddCommand, Surroundings } from "./command.ts";
import { addDecisions } from "./decisions.ts";
import { addDiff } from "./diff.ts";
import { addDoctor } from "./doctor.ts";
import { addExplain } from "./explain.ts";
import { addExport } from "./export.ts";
import { addExtract } from "./extract.ts";
import { addIncidents } from "./incidents.ts";
import { addMerge } from "./merge.ts";
import { addOverride } from "./override.ts";
import { addQueue } from "./queue.ts";
import { addRebuild } from "./rebuild.ts";
import { addDifferent, addSame } from "./same.ts";
import { addServe } from "./serve.ts";
import { addShow } from "./show.ts";
import { addSplit } from "./split.ts";
import { addTolls } from "./tolls.ts";
import { addUndo } from "./undo.ts";
import { addWhy } from "./why.ts";

/** Every command, in the order of the help. */
const COMMANDS: readonly AddCommand[] = [
  addAdd,
  addIncidents,
  addShow,
  addTolls,
  addExplain,
  addAsk,
  addWhy,
  addDiff,
  addQueue,
  addSame,
  addDifferent,
  addMerge,
  addSplit,
  addOverride,
  addUndo,
  addDecisions,
  addExtract,
  addExport,
  addRebuild,
  addServe,
  addAccount,
  addDoctor,
];

/** The program `corroborate` with all its commands. Parsing throws a `CommanderError` instead of ending the process. */
export function makeProgram(surroundings: Surroundings): Command {
  const program = new Command("corroborate")
    .description("Reads news reports and keeps a record of who says what about which incident; every value cites its words.")
    .version(VERSION)
    .configureOutput({
      writeOut: (text) => surroundings.terminal.out(text.trimEnd()),
      writeErr: (text) => surroundings.terminal.note(text.trimEnd()),
    })
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError("(corroborate help shows all commands)")
    .addHelpText("after", EXAMPLES);
  for (const add of COMMANDS) add(program, surroundings);
  return program;
}

const EXAMPLES = `
Examples:
  corroborate add samples/crocus            read reports into corroborate.db
  corroborate incidents                     list what they tell of, most reported first
  corroborate explain ID --format markdown  all that is known, each sentence with its source
  corroborate why ID killed                 where a number comes from
  corroborate queue                         what is unsure and a person can settle
  corroborate serve                         read it all in a browser

Exit codes: 0 done, 1 failed, 2 not understood, 3 done but some input could not be read, 4 no such incident.`;

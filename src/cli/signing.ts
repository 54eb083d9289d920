import type { Command } from "commander";
import type { Act, Decided } from "../engine/decide.ts";
import type { Engine } from "../engine/engine.ts";
import { settingsFrom } from "../settings.ts";
import { type AddCommand, given, type Surroundings, withEngine } from "./command.ts";
import { decisionLine } from "./decision-line.ts";
import { incidentRow } from "./incident-row.ts";

/** Options of every command that decides. */
interface SigningOptions {
  readonly author?: string;
  readonly reason?: string;
  readonly db?: string;
  readonly json?: boolean;
}

/** A command that decides: its words, and how its arguments become an act. */
interface DecidingCommand {
  readonly name: string;
  readonly description: string;
  /** Each as commander writes it, with its help. */
  readonly arguments: readonly (readonly [name: string, help: string])[];
  readonly example: string;
  /** The arguments as they were given → what is decided; the engine is there to look things up. */
  readonly toAct: (given: readonly (string | readonly string[] | undefined)[], engine: Engine) => Act | Promise<Act>;
}

/** Makes a command that stores a person's decision: signed, with a reason, and told with what it changed. */
export function decidingCommand({ name, description, arguments: taken, example, toAct }: DecidingCommand): AddCommand {
  return (program: Command, surroundings: Surroundings) => {
    const command = program.command(name).description(description);
    for (const [argument, help] of taken) command.argument(argument, help);
    command
      .option("--author <name>", "who decides (default: CORROBORATE_AUTHOR)")
      .option("--reason <text>", "why; it is shown wherever the decision counts")
      .option("--db <file>", "the database file (default: corroborate.db)")
      .option("--json", "print the decision and the incidents that it concerns as JSON")
      .addHelpText("after", `\nExample:\n  corroborate ${example}`)
      .action(async (...parameters: unknown[]) => {
        // Commander hands over the arguments, then the options, then the command.
        const options = parameters.at(-2) as SigningOptions;
        const values = parameters.slice(0, -2) as (string | readonly string[] | undefined)[];
        const { author } = settingsFrom(surroundings.environment, given({ author: options.author }));
        await withEngine(surroundings, given({ db: options.db }), async (engine) => {
          await engine.refresh();
          const act = await toAct(values, engine);
          const decided = await engine.decide(act, { author, reason: options.reason ?? "", at: surroundings.now() });
          tell(decided, surroundings, options.json === true);
        });
      });
  };
}

function tell({ decision, incidents }: Decided, { terminal }: Surroundings, isJson: boolean): void {
  if (isJson) {
    terminal.out(JSON.stringify({ decision, incidents: incidents.map(({ id, label }) => ({ id, label })) }));
    return;
  }
  terminal.out(decisionLine(decision));
  for (const incident of incidents) terminal.out(`  now: ${incidentRow(incident)}`);
  terminal.note(`"corroborate undo ${decision.id.slice(0, 8)}" takes it back.`);
}

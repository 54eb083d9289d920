import { readMoment } from "../engine/as-of.ts";
import type { Change } from "../model/change.ts";
import { offsetsText } from "../model/span.ts";
import { type AddCommand, given, withRecord } from "./command.ts";
import { CommandError, EXIT } from "./terminal.ts";

interface Options {
  readonly since?: string;
  readonly until?: string;
  readonly policy?: string;
  readonly db?: string;
  readonly json?: boolean;
}

/** `corroborate diff`: what changed. */
export const addDiff: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("diff")
    .description("say what changed in an incident since a time: which field or figure, from what, to what, by whom, and why")
    .argument("<incident>", "its id, or the beginning of it")
    .option("--since <time>", "the earlier state: 2024-03-22 (its end) or 2024-03-22T20:15 (UTC)")
    .option("--until <time>", "the later state (default: all that is known)")
    .option("--policy <name>", "casualty policy of the tolls (default: corroborate)")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option("--json", "the changes as JSON lines, each with the words that made it")
    .addHelpText("after", "\nExample:\n  corroborate diff 3f2a --since 2024-03-22T21:00 --until 2024-03-24")
    .action(async (start: string, options: Options) => {
      if (options.since === undefined) throw new CommandError("say since when: --since 2024-03-22", EXIT.usage);
      const { since, until, json, db, policy } = options;
      await withRecord(surroundings, given({ db, policy }), undefined, async (record) => {
        const found = await record.diff(start, readMoment(since), until === undefined ? undefined : readMoment(until));
        if (json) {
          for (const change of found.changes) terminal.out(JSON.stringify(change));
          return;
        }
        terminal.out(`${found.incident.id}  ${found.incident.label}`);
        for (const change of found.changes) for (const line of lines(change)) terminal.out(line);
        if (!found.wasKnown) terminal.note(`Nothing was known of it by ${since}.`);
        if (found.changes.length === 0) terminal.note(`Nothing changed since ${since}.`);
      });
    });
};

function lines({ field, from, to, by, at, cause, reason, evidence }: Change): string[] {
  const who = [by, at?.slice(0, 16).replace("T", " ")].filter(Boolean).join(", ");
  return [
    `  ${field}: ${from} → ${to}`,
    `      ${cause}${who === "" ? "" : `, by ${who}`}: ${reason}`,
    ...evidence.map((cited) => {
      const { words, outlet, articleId } = cited;
      return `      "${words.replace(/\s+/g, " ")}" — ${outlet ?? "outlet not stated"}, article ${articleId}, ${offsetsText(cited)}`;
    }),
  ];
}

import type { QueueItem } from "../model/queue.ts";
import { type AddCommand, given, limitGiven, withEngine } from "./command.ts";
import { count, counted } from "./terminal.ts";

/** Items shown unless more are asked for. */
const SHOWN = 20;

/** `corroborate queue`: what is unsure. */
export const addQueue: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("queue")
    .description(
      "list what the record is unsure of, most consequential first: reports that may tell of one incident, disputed tolls, days, places",
    )
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option("--limit <number>", `at most so many (default: ${SHOWN} as text, all as JSON)`)
    .option("--json", "the items as JSON lines")
    .addHelpText(
      "after",
      "\nExamples:\n  corroborate queue --limit 5\n  corroborate same q5d0c93a1be --reason …         answers whether two reports tell of one incident\n  corroborate override q7ab01e44f2 145 --reason …  answers what a disputed field is",
    )
    .action(async (options: { db?: string; limit?: string; json?: boolean }) => {
      const limit = limitGiven(options.limit) ?? (options.json ? Number.MAX_SAFE_INTEGER : SHOWN);
      await withEngine(surroundings, given({ db: options.db }), async (engine) => {
        await engine.refresh();
        const items = await engine.queue();
        for (const item of items.slice(0, limit)) {
          if (options.json) terminal.out(JSON.stringify(item));
          else for (const line of lines(item)) terminal.out(line);
        }
        if (options.json) return;
        if (items.length > limit) terminal.note(`${count(limit)} of ${counted(items.length, "item")}: --limit shows more.`);
        if (items.length === 0) terminal.note("Nothing is unsure.");
      });
    });
};

function lines(item: QueueItem): string[] {
  const incidents = item.incidents.map(({ id, label }) => `  ${id}  ${label}`);
  const stake = `${counted(item.reports, "report")}, ${count(item.dead)} dead at stake`;
  if (item.question === "same incident") {
    const sure = `${Math.round(item.score * 100)} % sure that they are one`;
    return [
      `${item.id}  One incident or two? Now ${item.now}, ${sure} (${stake})`,
      ...incidents,
      `  ${item.mentions.join(" and ")}`,
      `  ${item.reason}`,
    ];
  }
  return [`${item.id}  Which ${item.field}? Now ${item.now} (${stake})`, ...incidents, `  ${item.reason}`];
}

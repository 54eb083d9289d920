import type { Engine } from "../engine/engine.ts";
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
          else for (const line of [...lines(item), ...(await reportLines(item, engine))]) terminal.out(line);
        }
        if (options.json) return;
        if (items.length > limit) terminal.note(`${count(limit)} of ${counted(items.length, "item")}: --limit shows more.`);
        if (items.length === 0) terminal.note("Nothing is unsure.");
      });
    });
};

const QUESTIONS: Readonly<Record<string, string>> = { type: "What was it?", when: "When?", where: "Where?" };

function lines(item: QueueItem): string[] {
  const incidents = item.incidents.map(({ id, label }) => `  ${id}  ${label}`);
  const stake = `${counted(item.reports, "report")}, ${count(item.dead)} dead at stake`;
  if (item.question === "field") {
    const question = QUESTIONS[item.field] ?? `How many were ${item.field}?`;
    return [`${item.id}  ${question} Now ${item.now} (${stake})`, ...incidents, `  ${item.reason}`];
  }
  const sure = `${Math.round(item.score * 100)} % sure that they are one`;
  return [`${item.id}  One incident or two? Now ${item.now}, ${sure} (${stake})`, ...incidents, `  ${item.reason}`];
}

/** The two reports of a pair, so that a person knows what to read. */
async function reportLines(item: QueueItem, engine: Engine): Promise<string[]> {
  if (item.question === "field") return [];
  const told = item.mentions.map(async (mention) => {
    const article = (await engine.article(mention.slice(0, mention.lastIndexOf("#"))))?.article;
    return `  ${mention}  ${article?.published?.at.slice(0, 10) ?? "undated"}  ${article?.outlet ?? "outlet not stated"}: ${article?.title ?? "no title"}`;
  });
  return Promise.all(told);
}

import { type Answer, QUOTED_ALONE } from "../model/answer.ts";
import { offsetsText } from "../model/span.ts";
import { labelledText } from "../support/labelled-text.ts";
import { type AddCommand, AS_OF, given, withRecord } from "./command.ts";

/** `corroborate ask`: the record's answer to a question, with its evidence. */
export const addAsk: AddCommand = (program, surroundings) => {
  const { terminal } = surroundings;
  program
    .command("ask")
    .description("answer a question from the record: each sentence cites its evidence, and what the record does not hold is said")
    .argument("<question...>", "the question, in plain English")
    .option("--db <file>", "the database file (default: corroborate.db)")
    .option(...AS_OF)
    .option("--json", "the answer as JSON")
    .addHelpText("after", '\nExample:\n  corroborate ask "Who claimed the attack on Crocus City Hall?"')
    .action(async (words: readonly string[], options: { db?: string; asOf?: string; json?: boolean }) => {
      await withRecord(surroundings, given({ db: options.db }), options.asOf, async (engine) => {
        const answer = await engine.ask(words.join(" "));
        terminal.out(options.json ? JSON.stringify(answer, undefined, 2) : answerText(answer));
      });
    });
};

function answerText({ about, isFound, isQuoted, sentences, decided = [], derivation, nearest, passages }: Answer): string {
  const told = sentences.flatMap(({ label, text, evidence }) => [
    labelledText({ label, text }),
    ...evidence.slice(0, 3).map((cited) => {
      const { outlet, words, articleId } = cited;
      return `    ${outlet ?? "outlet not named"}: “${words.replace(/\s+/g, " ")}” [${articleId}, ${offsetsText(cited)}]`;
    }),
  ]);
  const near = nearest.length === 0 ? [] : ["", "The record holds:", ...nearest.map(({ id, label }) => `  ${id}  ${label}`)];
  const said = passages.map(({ outlet, words }) => `  ${outlet ?? "outlet not named"}: “${words.replace(/\s+/g, " ")}”`);
  const closest = isFound ? [] : [...near, ...(said.length === 0 ? [] : ["", "Nearest in the reports:", ...said])];
  return [about, ...(isQuoted ? [QUOTED_ALONE] : []), "", ...told, ...decided, ...derivation.map((line) => `  + ${line}`), ...closest]
    .join("\n")
    .trimEnd();
}

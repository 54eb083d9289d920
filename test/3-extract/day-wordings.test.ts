import { describe, expect, it } from "vitest";
import { understand } from "../../src/2-understand/understand.ts";
import { extract } from "../../src/3-extract/extract.ts";
import { loadResources } from "../../src/engine/resources.ts";
import type { DayRange } from "../../src/model/day.ts";
import type { Statement } from "../../src/model/statement.ts";
import { DAY_WORDINGS, UNDATED_WORDINGS } from "./day-wordings.ts";
import { articleOf, statementsOf } from "./told.ts";

/** Wordings that are read wrongly, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlyMap<string, string> = new Map([
  ["Police found the bodies of six people on Thursday. They had been shot dead in Karsale two days earlier.", "the day of the finding"],
  ["The bodies of six people were found on Tuesday in Karsale. Police believe they were shot dead on Sunday.", "the day of the finding"],
  ["A man who shot three people dead in Karsale in 2019 was executed on Thursday.", "an execution by the state is taken for the deed"],
  ["Six people have been killed in clashes in Karsale since Tuesday.", '"since" is taken for a time of the telling'],
  [
    "The foreign ministry condemned the Wednesday night attack on a market in Karsale that left six people dead.",
    "an attack that is condemned is no event of its own",
  ],
  ["Air strikes on Monday and Tuesday killed six people in Karsale.", "the first of two days"],
  ["A bomb exploded at a market in Karsale in November 2023, killing six people.", "no month is taken where the report has no day"],
]);

/** "2024-03-21", "2024-03-16/17", "2024-02", "2013". */
function inShort({ from, to, precision }: DayRange): string {
  if (from === to) return from;
  if (precision === "year") return from.slice(0, 4);
  if (precision === "month" && from.endsWith("-01") && Number(to.slice(8)) >= 28) return from.slice(0, 7);
  return `${from}/${from.slice(0, 7) === to.slice(0, 7) ? to.slice(8) : to}`;
}

/** The day of the main incident, "none" where there is none, then those of the others. */
function daysOf(statements: readonly Statement[]): string[] {
  const main = statements.find((one) => one.kind === "incident" && one.value.main)?.incident;
  const days = statements.flatMap((one) => (one.kind === "when" ? [{ isMain: one.incident === main, day: inShort(one.value) }] : []));
  const others = days.filter(({ isMain }) => !isMain).map(({ day }) => day);
  return [days.find(({ isMain }) => isMain)?.day ?? "none", ...others.sort()];
}

/** Only known towns lie apart from each other. */
function titleOf(words: string): string {
  return words.includes("Quetta") ? "Attack in Quetta" : "Attack in Karsale";
}

function check(words: string, found: readonly string[], right: readonly string[]): void {
  if (WRONG.has(words)) expect(found).not.toEqual(right);
  else expect(found).toEqual(right);
}

describe("wordings of days", () => {
  it.each(DAY_WORDINGS)("%s: %s", (_kind, words, day, ...besides) => {
    check(words, daysOf(statementsOf(words, titleOf(words))), [day, ...besides]);
  });

  it.each(UNDATED_WORDINGS)("%s: %s", (_kind, words, day, ...besides) => {
    const article = { ...articleOf(words, titleOf(words)), published: undefined };
    check(words, daysOf(extract(understand(article, loadResources().understand), loadResources())), [day, ...besides]);
  });
});

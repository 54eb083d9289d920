import { expect, test } from "vitest";
import { toCaseView } from "../../src/5-explain/case-view.ts";
import { isTiedToDeed } from "../../src/5-explain/tied-count.ts";
import type { FigureStatement } from "../../src/model/statement.ts";
import { INCIDENT, says, toArticle } from "./fixture.ts";

const FAR = "The market was open all day and the ferries ran on time. ".repeat(12);

/** Whether a count of a report that also tells of another deed is surely that of the bombing. */
function isTied(text: string, words: string): boolean {
  const articles = new Map([["r", toArticle({ id: "r", outlet: "Coastal Wire", title: "Quay", published: "2023-05-04T10:00:00Z", text })]]);
  const value = { what: "killed", low: 62, high: 62, of: "total", vague: false, scope: "this incident" } as const;
  const mention = { main: true, stage: "accomplished", negated: false } as const;
  const figure = says("f", "r", "figure", words, value, {}, articles) as FigureStatement;
  const statements = [
    says("t", "r", "type", "bombing", { type: "bombing" }, {}, articles),
    says("i", "r", "incident", "bombing", mention, {}, articles),
    { ...says("j", "r", "incident", "air strike", { ...mention, main: false }, {}, articles), incident: "B" },
    figure,
  ];
  const incident = { ...INCIDENT, articles: ["r"], families: ["r"], sources: [["r"]], statements: ["t", "i", "f"] };
  const view = toCaseView(incident, {
    ...{ articles, families: [], incidents: [], policy: "corroborate" },
    statements: new Map(statements.map((one) => [one.id, one])),
  });
  return isTiedToDeed(view, figure);
}

test.each([
  ["The bombing killed 62 people. An air strike followed.", true],
  [`An air strike came first. ${FAR}The bombing killed 62 people.`, true],
  [`The bombing shook the quay, an air strike the hill. ${FAR}It killed 62 people.`, false],
])("%s", (text, expected) => {
  expect(isTied(text, "62 people")).toBe(expected);
});

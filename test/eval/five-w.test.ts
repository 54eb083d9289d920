import { expect, test } from "vitest";
import { measureUnderstood, scoreIncidents } from "../../eval/five-w.ts";
import { understand } from "../../src/2-understand/understand.ts";
import { loadUnderstanding } from "../../src/engine/resources.ts";
import { lineOf, participant } from "./extract-lines.ts";

const TEXT = "Ann Harlow opened a bakery in Lyon on Monday. She had fled on Tuesday, 1 March 2016, and came back at last.";
const answered = {
  ...{ id: "a", title: "Bakery opens", published: "2016-11-10", text: TEXT },
  gold: {
    who: [{ text: "Ann Harlow" }, { text: "a bakery" }, { text: "Old Pat" }],
    what: [],
    when: [
      { text: "on Monday", parsed: "2016-11-07" },
      { text: "1 March 2016", parsed: "2016-03-02" },
      { text: "at last", parsed: "2016-11-10" },
      {},
    ],
    where: [{ text: "Lyon" }],
  },
};

test("answers that stand in the text are asked; a day is right, wrong or not said", () => {
  const article = {
    ...{ id: "a", url: undefined, outlet: undefined, title: undefined, updated: undefined, byline: undefined, credit: undefined },
    published: { at: "2016-11-10", foundBy: "given", certainty: 1 } as const,
    ...{ language: "en", text: TEXT, version: "" },
  };
  const measures = measureUnderstood([answered], [understand(article, loadUnderstanding())]);
  expect(measures.map(({ value }) => Math.round(value))).toEqual([50, 33, 100, 100]);
});

test("main incidents answer who by head or name, when by the day, where by the name", () => {
  const line = lineOf("a", {
    victims: [participant("Harlow"), participant("a tailor")],
    date: { from: "2016-11-07", to: "2016-11-07", precision: "day" },
    place: { name: "Paris" },
  });
  const counts = scoreIncidents([answered], [line]).map(({ given, right, gold, found }) => [given, right, gold, found]);
  expect(counts).toEqual([
    [2, 1, 3, 1],
    [1, 1, 3, 1],
    [1, 0, 1, 0],
  ]);
});

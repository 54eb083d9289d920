import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toExtractLine } from "../../src/export/extract-line.ts";
import { partOf } from "../../src/model/article.ts";
import { articleOf, statementsOf } from "./told.ts";

const PIECES = [
  "A bomb exploded in Quetta on Thursday, killing six people",
  "Police said that at least 20 people were wounded",
  "The Taliban claimed responsibility 😀",
  "Nobody was hurt — no arrests were made",
  "In 2016, a suicide bomber killed 70 people in the city",
  "“Two of them died,” a doctor said",
  "The minister, 54, spoke for 20 minutes.",
  "",
  "\n\n",
  "FILE - Men carry a wounded man",
  "If it rains, three could die",
  "Three children, a nurse and two men were shot, two of them fatally",
];
const texts = fc.array(fc.constantFrom(...PIECES, " ", ". ", ", ", "\n"), { maxLength: 14 }).map((parts) => parts.join(". "));

describe("laws of extraction", () => {
  it("quotes only words that stand in the text or in the title", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const statement of statementsOf(text, "Bomb kills six")) {
          for (const one of statement.evidence)
            expect(partOf({ title: "Bomb kills six", text }, one).slice(one.start, one.end)).toBe(one.words);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same statements with the same ids, each id once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = statementsOf(text, "Bomb kills six");
        expect(statementsOf(text, "Bomb kills six")).toEqual(first);
        expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
      }),
      { numRuns: 80 },
    );
  });

  it("counts offsets of the printed line in code points", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = [...text];
        const line = toExtractLine(articleOf(text, "Bomb kills six"), statementsOf(text, "Bomb kills six"), new Map());
        for (const incident of line.incidents) {
          for (const { start, end, words } of incident.figures) expect(points.slice(start, end).join("")).toBe(words);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("says nothing of an empty article", () => {
    expect(statementsOf("", undefined)).toEqual([]);
  });
});

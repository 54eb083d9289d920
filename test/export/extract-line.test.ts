import { describe, expect, it } from "vitest";
import { tollsToldAlone } from "../../src/4-resolve/told-alone.ts";
import { toExtractLine } from "../../src/export/extract-line.ts";
import { articleOf, statementsOf } from "../3-extract/told.ts";

function lineOf(text: string, title = "Attack kills several") {
  const [article, statements] = [articleOf(text, title), statementsOf(text, title)];
  return toExtractLine(article, statements, tollsToldAlone({ article, statements }));
}

// [text, killed, injured]: everybody counts, attackers too.
const TOLLS: readonly (readonly [string, number | null, number | null])[] = [
  ["A bomb exploded in Quetta on Thursday, killing six people and wounding 20 others.", 6, 20],
  ["A suicide bomber blew himself up in Quetta on Thursday, killing six soldiers.", 7, null],
  ["Ana Ruiz, 15, was shot in Lima on Thursday. She was pronounced dead at a hospital.", 1, null],
  ["A man shot his wife dead in Lima on Thursday before killing himself, police said.", 2, null],
  ["A man shot his wife, her mother and a neighbor to death in Lima on Thursday before turning the gun on himself.", 4, null],
  ["Three men and a woman were shot dead in Lima on Thursday.", 4, null],
];

describe("the line that extract prints", () => {
  it.each(TOLLS)("counts %s", (text, killed, injured) => {
    const [incident] = lineOf(text).incidents;
    expect([incident?.toll.killed.best, incident?.toll.injured.best]).toEqual([killed, injured]);
  });

  it("prints null for what the text does not give", () => {
    const [incident] = lineOf("A bomb exploded, killing six people.").incidents;
    expect(incident?.date).toBeNull();
    expect(incident?.place).toBeNull();
    expect(incident?.figures[0]?.speaker).toBeNull();
  });

  it("leaves figures of several incidents out", () => {
    const figures = lineOf(
      "A bomb killed six people in Quetta on Thursday.\n\nMore than 1,000 people have been killed since the start of the war.",
    ).incidents.flatMap((one) => one.figures);
    expect(figures.map(({ low }) => low)).toEqual([6]);
  });

  it("keeps figures that only the title tells apart, and counts them in the toll", () => {
    const [incident] = lineOf("Gunfire broke out in Quetta on Thursday, police said.", "😀 Two shot dead in Quetta").incidents;
    expect(incident?.figures).toEqual([]);
    expect(incident?.title_figures).toMatchObject([{ what: "killed", low: 2, words: "Two", start: 2, end: 5 }]);
    expect(incident?.toll.killed.best).toBe(2);
  });

  it("prints no incident for an article without one", () => {
    expect(lineOf("It was dry on Thursday.", "Weather")).toEqual({ id: "case", incidents: [] });
  });

  it("gives the exact keys that the evaluations read", () => {
    const [incident] = lineOf("A bomb exploded in Quetta on Thursday, killing six people.").incidents;
    expect(Object.keys(incident!)).toEqual([
      "type",
      "main",
      "stage",
      "date",
      "place",
      "toll",
      "figures",
      "responsibility",
      "perpetrators",
      "targets",
      "victims",
      "weapons",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { measureDescriptions, scoreNumbers, scorePerpetrators, shareWithin } from "../../eval/wikipedia-incidents.ts";
import type { ExtractLine } from "../../src/export/extract-line.ts";
import { NO_ACTORS } from "../../src/model/actor.ts";
import { lineOf, participant } from "./extract-lines.ts";

const row = (id: string, Dead: string, Perpetrator = "Tern Front (TF)", Description = "The Tern Front killed two.") => ({
  id,
  Dead,
  Perpetrator,
  Description,
  Injured: "0",
});
const byId = (lines: readonly ExtractLine[]) => new Map(lines.map((line) => [line.id, line]));
const counts = ({ given, right, gold, found }: ReturnType<typeof scoreNumbers>) => [given, right, gold, found];

describe("numbers of short descriptions", () => {
  test.each([
    ["the same number", "2", 2, [1, 1, 1, 1]],
    ["another number", "2", 3, [1, 0, 1, 0]],
    ["no number where there is one", "2", null, [0, 0, 1, 0]],
    ["nobody, rightly", "0", 0, [1, 1, 0, 0]],
    ["a number for nobody", "0", 1, [1, 0, 0, 0]],
  ])("count %s", (_, dead, killed, expected) => {
    expect(counts(scoreNumbers([row("a", dead)], byId([lineOf("a", { killed })]), "killed"))).toEqual(expected);
  });
});

const figure = (low: number, of: string, words: string) => ({
  ...{ what: "killed", low, high: null, of, words, start: 0, end: 0, speaker: null, hedged: false },
});

test.each([
  ["everyone", "12", true],
  ["everyone but the attackers", "10", true],
  ["the attackers alone", "2", false],
])("a row may count %s", (_, dead, isRight) => {
  const line = lineOf("a", { killed: 12, figures: [figure(10, "total", "10 people"), figure(2, "attackers", "two attackers")] });
  expect(counts(scoreNumbers([row("a", dead)], byId([line]), "killed"))).toEqual([1, Number(isRight), 1, Number(isRight)]);
});

test("'more than 100' is 100 in a row, and a higher number lies within it", () => {
  const toll = { killed: { low: 101, best: 101, high: null }, injured: { low: null, best: null, high: null } };
  const line = lineOf("a", { toll, figures: [figure(101, "total", "more than 100 people")] });
  const of = (dead: string) => counts(scoreNumbers([row("a", dead)], byId([line]), "killed"))[1];
  expect([of("100"), of("101"), of("104"), of("99")]).toEqual([1, 1, 0, 0]);
  const within = (dead: string) => shareWithin([row("a", dead)], byId([line]), "killed");
  expect([within("100"), within("104"), within("99")]).toEqual([100, 100, 0]);
});

describe("perpetrators of short descriptions", () => {
  const score = (own: ReturnType<typeof row>, line: Parameters<typeof lineOf>[1]) =>
    counts(scorePerpetrators([own], byId([lineOf("a", line)]), NO_ACTORS));

  test("are right by name or by what stands in brackets; those without a name are no answer", () => {
    expect(
      score(row("a", "2"), { perpetrators: [participant("the Tern Front"), participant("Gunmen"), participant("Two Danish men")] }),
    ).toEqual([1, 1, 1, 1]);
    expect(score(row("a", "2"), { perpetrators: [participant("the Gull Army")] })).toEqual([1, 0, 1, 0]);
    expect(score(row("a", "2", "Tern Front (TF)", "The TF killed two."), {})).toEqual([0, 0, 1, 0]);
  });

  test("are not wanted where the text does not name them", () => {
    expect(score(row("a", "2", "Tern Front (TF)", "A bomb killed two."), {})).toEqual([0, 0, 0, 0]);
  });

  test("who denies it, and that nobody claims it, is no answer", () => {
    const who = (status: string) => [{ who: "Tern Front", status, by: null, channel: null, start: 0, end: 10 }];
    expect(score(row("a", "2"), { responsibility: who("denied") })).toEqual([0, 0, 1, 0]);
    expect(score(row("a", "2"), { responsibility: who("claimed") })).toEqual([1, 1, 1, 1]);
  });
});

test("an upper bound tells in how many texts the number stands", () => {
  const rows = [row("a", "2"), row("b", "12", "Tern Front", "It killed 12."), row("c", "7", "Tern Front", "It killed four and three.")];
  const measures = measureDescriptions(rows, [lineOf("a", { killed: 2 })], NO_ACTORS);
  const value = (name: string) => measures.find((measure) => measure.name === `wikipedia incidents: ${name}`)!.value;
  expect(value("with an incident")).toBeCloseTo(100 / 3);
  expect(value("killed, the number stands in the text")).toBeCloseTo(200 / 3);
  expect(value("killed exact, recall")).toBeCloseTo(100 / 3);
});

import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../src/4-resolve/ledger.ts";
import { voiceOf } from "../../src/4-resolve/voices.ts";
import { type FigureCase, figureStatement } from "./figure.ts";

/** Number → what became of it, of figures told by one outlet of one family. */
function fates(figures: readonly FigureCase[]) {
  const ledger = ledgerOf(figures.map(figureStatement), {
    originOf: () => ({ outlet: "Marsh Echo", family: "f" }),
    publishedAt: () => undefined,
    since: "2024-05-04",
  });
  const numberOf = new Map(ledger.map(({ statement }) => [statement.id, statement.value.low]));
  return Object.fromEntries(ledger.map(({ statement, supersededBy }) => [statement.value.low, supersededBy && numberOf.get(supersededBy)]));
}

test("A later count of the same speaker replaces the earlier one, lower or higher", () => {
  const police = ["police", "police"] as const;
  expect(
    fates([
      { at: "09:00", by: police, low: 100, high: 100 },
      { at: "12:00", by: police, low: 84, high: 84 },
    ]),
  ).toEqual({ 100: 84, 84: undefined });
});

test("The missing are found: a later and lower number takes the place of an earlier one, of any voice", () => {
  const police = ["police", "police"] as const;
  const missing = (of: Pick<FigureCase, "at" | "by" | "low" | "high">) => ({ ...of, what: "missing" as const });
  expect(
    fates([
      missing({ at: "2024-05-04T09:00:00Z", low: 61, high: undefined }),
      missing({ at: "2024-05-06T09:00:00Z", by: police, low: 25, high: 25 }),
      missing({ at: "2024-05-14T09:00:00Z", low: 3, high: 3 }),
    ]),
  ).toEqual({ 61: 3, 25: 3, 3: undefined });
});

test("People told one by one and shares of no kind stand beside larger numbers, not against them", () => {
  const police = ["police", "police"] as const;
  expect(
    fates([
      { at: "09:00", by: police, low: 1, high: 1, of: "women" },
      { at: "12:00", by: police, low: 2, high: 2, of: "women" },
    ]),
  ).toEqual({ 1: undefined, 2: undefined });
  expect(
    fates([
      { at: "09:00", by: police, low: 3, high: 3, of: "part" },
      { at: "12:00", by: police, low: 4, high: 4, of: "part" },
    ]),
  ).toEqual({ 3: undefined, 4: undefined });
  expect(
    fates([
      { at: "09:00", by: police, low: 3, high: 3, of: "women" },
      { at: "12:00", by: police, low: 4, high: 4, of: "women" },
    ]),
  ).toEqual({ 3: 4, 4: undefined });
});

test("An outlet's later number of a part replaces nothing", () => {
  expect(
    fates([
      { at: "09:00", low: 140, high: 140 },
      { at: "12:00", low: 3, high: 3 },
    ]),
  ).toEqual({ 140: undefined, 3: 140 });
});

test("What an article tells as the first count gives way to what it gives as the present, behind it or before", () => {
  const army = ["the army", "army"] as const;
  const radio = ["a radio station", "outlet"] as const;
  expect(
    fates([
      { at: "12:00", by: radio, low: 12, words: "at least 12", former: true, start: 10 },
      { at: "12:00", by: army, low: 40, high: 40, start: 50 },
    ]),
  ).toEqual({ 12: 40, 40: undefined });
  expect(
    fates([
      { at: "12:00", by: army, low: 40, high: 40, start: 10 },
      { at: "12:00", by: radio, low: 12, words: "at least 12", former: true, start: 50 },
    ]),
  ).toEqual({ 12: 40, 40: undefined });
});

test("Of several totals that one article gives in one voice the highest is the present one", () => {
  expect(
    fates([
      { low: 40, high: 40 },
      { low: 93, high: 93 },
      { low: 61, high: 61 },
    ]),
  ).toEqual({ 40: 93, 61: 93, 93: undefined });
});

test("A figure whose words tell of another harm stands beside the others and counts nowhere", () => {
  expect(
    fates([
      { at: "09:00", low: 40, high: 40 },
      { at: "12:00", low: 182, high: 182, words: "182 injured" },
    ]),
  ).toEqual({ 40: undefined, 182: undefined });
});

test("Reprints speak with the voice of the original", () => {
  const figure = figureStatement({ low: 40, high: 40 });
  expect(voiceOf(figure, { outlet: "Northern Agency", family: "f" })).toBe("outlet: Northern Agency");
});

test("Who is named without a title speaks from the office", () => {
  const origin = { outlet: "Marsh Echo", family: "f" };
  const figure = figureStatement({ by: ["Macron", "civil authority"], low: 40 });
  const held = { ...figure, speaker: { words: "Macron", kind: "civil authority", office: "President of France" } } as const;
  expect(voiceOf(held, origin)).toBe(voiceOf(figureStatement({ by: ["the president", "civil authority"], low: 40 }), origin));
  expect(voiceOf(figure, origin)).toBe("civil authority: macron");
});

test("A security service is one voice under its name and its letters", () => {
  const voice = (words: string) =>
    voiceOf(figureStatement({ by: [words, "intelligence"], low: 40 }), { outlet: "Marsh Echo", family: "f" });
  expect(voice("the FSB")).toBe(voice("Russia's Federal Security Service"));
});

describe("superseded or contradicted", () => {
  const police = ["police", "police"] as const;
  const ministry = ["the health ministry", "health"] as const;
  const party = ["the rebels", "party"] as const;
  const exactly = (at: string | undefined, number: number, given: Partial<FigureCase> = {}): FigureCase => ({
    ...{ ...(at === undefined ? {} : { at }), low: number, high: number, article: `${at} ${number}`, ...given },
  });
  /** "12 < 17" superseded, "149 × 150" contradicted. */
  const told = (figures: readonly FigureCase[], since: string | undefined) => {
    const ledger = ledgerOf(figures.map(figureStatement), {
      originOf: ({ articleId }) => ({ outlet: `paper ${articleId}`, family: articleId }),
      publishedAt: () => undefined,
      since,
    });
    const numbers = new Map(ledger.map(({ statement: { id, value } }) => [id, value.low ?? value.high]));
    return ledger.flatMap(({ statement: { value }, supersededBy, contradicts }) => {
      const own = value.low ?? value.high;
      if (supersededBy !== undefined) return [`${own} < ${numbers.get(supersededBy)}`];
      return contradicts.map((id) => `${own} × ${numbers.get(id)}`);
    });
  };
  const cases: readonly [string, readonly FigureCase[], readonly string[], "no day"?][] = [
    [
      "a toll that rises from voice to voice on the first day",
      [exactly("09:00", 12, { by: police }), exactly("12:00", 17, { by: ministry })],
      ["12 < 17"],
    ],
    ["two outlets within the hour", [exactly("09:00", 12), exactly("09:40", 17)], ["12 × 17", "17 × 12"]],
    [
      "two agencies on one day of a verdict two years later",
      [exactly("2026-03-12T11:15:00Z", 149), exactly("2026-03-12T12:30:00Z", 150)],
      ["149 × 150", "150 × 149"],
    ],
    ["the same on the day itself", [exactly("11:15", 149), exactly("12:30", 150)], ["149 < 150"]],
    [
      "a count of the week after, and that of the trial",
      [exactly("2024-05-10T12:00:00Z", 144), exactly("2026-03-12T11:15:00Z", 149)],
      ["144 < 149"],
    ],
    [
      "a week later a count of the next day is a rise, one of the next hour is not",
      [exactly("2024-05-10T08:00:00Z", 140), exactly("2024-05-10T10:00:00Z", 141), exactly("2024-05-11T08:00:00Z", 143)],
      ["140 < 143", "141 < 143"],
    ],
    [
      "one speaker quoted with two numbers at one time",
      [exactly("09:00", 12, { by: police }), exactly("09:00", 14, { by: police })],
      ["12 × 14", "14 × 12"],
    ],
    ["one speaker who corrects downwards", [exactly("09:00", 100, { by: police }), exactly("12:00", 84, { by: police })], ["100 < 84"]],
    [
      "another voice that comes down",
      [exactly("09:00", 100, { by: police }), exactly("12:00", 84, { by: ministry })],
      ["100 × 84", "84 × 100"],
    ],
    [
      "a party to the fight overtakes nobody",
      [exactly("09:00", 7, { by: ministry }), exactly("15:00", 60, { by: party })],
      ["7 × 60", "60 × 7"],
    ],
    ["at least so many, and hours later a higher number", [{ at: "09:00", low: 60, article: "x" }, exactly("15:00", 93)], ["60 < 93"]],
    ["at least so many, and in the same hour a higher number", [{ at: "09:00", low: 60, article: "x" }, exactly("09:30", 93)], []],
    [
      "at least so many, and hours later another bound below it",
      [
        { at: "09:00", low: 60, article: "x" },
        { at: "15:00", by: police, low: 40 },
      ],
      [],
    ],
    [
      "at least so many, and a higher claim of a party to the fight",
      [{ at: "09:00", low: 60, article: "x" }, exactly("15:00", 93, { by: party })],
      [],
    ],
    [
      "an outlet that tells an overtaken count again in the first days",
      [exactly("09:00", 93), exactly("12:00", 115, { by: police }), exactly("13:00", 93, { article: "slow" })],
      ["93 < 115", "93 < 115"],
    ],
    [
      "an official who repeats it does not lag behind",
      [exactly("09:00", 93), exactly("12:00", 115, { by: police }), exactly("13:00", 93, { by: ministry })],
      ["93 < 115", "115 × 93", "93 × 115"],
    ],
    [
      "years later a lower count is no lag",
      [
        exactly("2024-05-10T12:00:00Z", 144),
        exactly("2026-03-12T11:15:00Z", 149),
        exactly("2026-03-12T15:00:00Z", 144, { article: "late" }),
      ],
      ["144 < 149", "149 × 144", "144 × 149"],
    ],
    [
      "where the day of the incident is not known, an hour is enough",
      [exactly("2026-03-12T11:15:00Z", 149), exactly("2026-03-12T12:30:00Z", 150)],
      ["149 < 150"],
      "no day",
    ],
    ["neither has a time", [exactly(undefined, 5), exactly(undefined, 6)], ["5 × 6", "6 × 5"]],
  ];
  test.each(cases)("%s", (_, figures, expected, since) => {
    expect(told(figures, since === undefined ? "2024-05-04" : undefined)).toEqual(expected);
  });
});

test("Those still hurt replace the earlier number of injured where just as many have died since", () => {
  const chief = ["Chief Ada Quill", "police"] as const;
  const shot = (dead: FigureCase[]) =>
    fates([
      { at: "09:00", by: chief, low: 4, high: 4, what: "injured", article: "a" },
      ...dead,
      { at: "18:00", low: 3, high: 3, what: "injured", words: "three others", article: "b" },
    ]);
  expect(shot([{ at: "18:00", low: 1, high: 1, article: "b" }])).toEqual({ 4: 3, 3: undefined, 1: undefined });
  expect(shot([{ at: "18:00", low: 1, high: 1, of: "children", article: "b" }])).toEqual({ 4: 3, 3: undefined, 1: undefined });
  expect(shot([])).toEqual({ 4: undefined, 3: undefined });
  // Two dead do not make three of four.
  expect(shot([{ at: "18:00", low: 2, high: 2, article: "b" }])).toEqual({ 4: undefined, 3: undefined, 2: undefined });
  // Who was dead already is none of them.
  expect(
    shot([
      { at: "09:00", low: 1, high: 1, article: "a" },
      { at: "18:00", low: 1, high: 1, article: "b" },
    ]),
  ).toEqual({ 4: undefined, 3: undefined, 1: undefined });
});

import { expect, test } from "vitest";
import { ledgerOf } from "../../src/4-resolve/ledger.ts";
import { voiceOf } from "../../src/4-resolve/voices.ts";
import { type FigureCase, figureStatement } from "./figure.ts";

/** Number → what became of it, of figures told by one outlet of one family. */
function fates(figures: readonly FigureCase[]) {
  const ledger = ledgerOf(
    figures.map(figureStatement),
    () => ({ outlet: "Marsh Echo", family: "f" }),
    () => undefined,
  );
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

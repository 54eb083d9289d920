import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_PARAGRAPH, markedText } from "../../src/6-serve/marked-text.ts";

const shown = (text: string, ...markings: [number, number, string][]) =>
  markedText(
    text,
    markings.map(([start, end, value]) => ({ start, end, value })),
  ).map((paragraph) => paragraph.map(({ text: part, values }) => `${part}${values.length > 0 ? `{${values.join("+")}}` : ""}`).join("|"));

describe("marked text", () => {
  test.each([
    ["nothing marked", "one\n\ntwo", [], ["one", "two"]],
    ["one mark", "a bomb here", [[2, 6, "m"]], ["a |bomb{m}| here"]],
    [
      "one inside the other",
      "a bomb here",
      [
        [0, 11, "x"],
        [2, 6, "y"],
      ],
      ["a {x}|bomb{x+y}| here{x}"],
    ],
    [
      "crossing marks",
      "abcdef",
      [
        [0, 4, "x"],
        [2, 6, "y"],
      ],
      ["ab{x}|cd{x+y}|ef{y}"],
    ],
    ["a mark over two paragraphs", "ab\ncd", [[1, 4, "x"]], ["a|b{x}", "c{x}|d"]],
    ["a mark that reaches outside", "ab", [[-3, 99, "x"]], ["ab{x}"]],
    ["an empty mark", "ab", [[1, 1, "x"]], ["ab"]],
  ] as [string, string, [number, number, string][], string[]][])("%s", (_name, text, markings, expected) => {
    expect(shown(text, ...markings)).toEqual(expected);
  });

  test("the stretches put together are the paragraphs, and each mark begins once", () => {
    const marking = fc.record({ start: fc.integer({ min: -2, max: 30 }), end: fc.integer({ min: -2, max: 30 }), value: fc.nat() });
    const text = fc.string({ maxLength: 25, unit: fc.constantFrom("a", "b", "\n", " ") });
    fc.assert(
      fc.property(text, fc.array(marking, { maxLength: 8 }), (whole, markings) => {
        const numbered = markings.map((one, value) => ({ ...one, value }));
        const paragraphs = markedText(whole, numbered);
        expect(paragraphs.map((one) => one.map((part) => part.text).join(""))).toEqual(whole.split("\n").filter((one) => one !== ""));
        const begun = paragraphs.flat().flatMap((part) => part.begins);
        expect(new Set(begun).size).toBe(begun.length);
      }),
    );
  });
});

test("a paragraph of megabytes goes on in paragraphs that a browser can lay out, and nothing is lost", () => {
  const text = "a very long paragraph ".repeat(10_000);
  const paragraphs = markedText(text, []).map((stretches) => stretches.map((one) => one.text).join(""));
  expect(paragraphs.length).toBeGreaterThan(10);
  expect(paragraphs.join("")).toBe(text);
  for (const paragraph of paragraphs) expect(paragraph.length).toBeLessThanOrEqual(LONGEST_PARAGRAPH);
});

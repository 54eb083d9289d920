import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textChanges } from "../../src/6-serve/text-changes.ts";

describe("what changed between two texts", () => {
  test.each([
    ["Twelve people died.", "Fourteen people died.", ["out Twelve", "in Fourteen", "same  people died."]],
    ["one two three", "one three", ["same one", "out  two", "same  three"]],
    ["same", "same", ["same same"]],
    ["All is off.", "All is off.\n\nCorrected at noon.", ["same All is off.", "in \n\nCorrected at noon."]],
    ["", "new", ["in new"]],
    ["old", "", ["out old"]],
  ])("%j and %j", (before, after, expected) => {
    expect(textChanges(before, after).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
  });

  test("its parts make up both texts", () => {
    const text = fc.array(fc.constantFrom("a ", "b ", "c\n", "\n ", "dd")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = textChanges(before, after);
        const without = (kind: string) =>
          changes
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join("");
        expect([without("in"), without("out")]).toEqual([before, after]);
      }),
    );
  });

  test("two long texts that have nothing in common take no time", () => {
    const [before, after] = ["old ".repeat(200_000).trim(), "new ".repeat(200_000).trim()];
    expect(textChanges(before, after)).toEqual([
      { kind: "out", text: before },
      { kind: "in", text: after },
    ]);
  });
});

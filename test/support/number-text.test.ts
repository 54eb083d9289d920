import { describe, expect, test } from "vitest";
import { tollText } from "../../src/support/number-text.ts";

describe("a toll in words", () => {
  test.each([
    [{ low: 144, best: 144, high: 144 }, "144"],
    [{ low: 140, best: 144, high: 150 }, "144 (140 to 150)"],
    [{ low: 601, best: 601, high: undefined }, "more than 600"],
    [{ low: 56, best: 56, high: undefined }, "at least 56"],
    [{ low: 11, best: 11, high: undefined }, "at least 11"],
    [{ low: 12, best: 40, high: undefined }, "40 (at least 12)"],
    [{ low: undefined, best: 20, high: 20 }, "20 (up to 20)"],
    [{ low: 12, best: undefined, high: 1500 }, "no single figure (12 to 1,500)"],
    [{ low: undefined, best: undefined, high: undefined }, "not stated"],
  ])("%o is told as %s", (toll, text) => {
    expect(tollText({ ...toll, words: undefined })).toBe(text);
  });

  test("vague words are told as they are", () => {
    expect(tollText({ low: 24, best: undefined, high: undefined, words: "dozens" })).toBe("“dozens”");
  });
});

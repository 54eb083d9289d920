import { expect, test } from "vitest";
import { toTraceLines } from "../../src/export/trace-lines.ts";
import { articleOf, statementsOf } from "../3-extract/told.ts";

test("a trace gives each statement with its rule and its words", () => {
  const text =
    "A bomb exploded at a market in Quetta on Thursday, killing six people, police said. The Taliban claimed responsibility for it.";
  const lines = toTraceLines(articleOf(text, "Bomb kills six"), statementsOf(text, "Bomb kills six"));
  expect(lines[0]).toBe("case  Bomb kills six");
  const figure = lines.findIndex((line) => line.includes("killed 6, of total, by police (police)"));
  expect(lines[figure + 1]).toMatch(/^ {6}rule: casualties: ./);
  expect(lines[figure + 2]).toBe('      "six people" 59–69');
  expect(lines).toContain('      rule: responsibility: words "claims responsibility"');
});

test("offsets are counted in code points", () => {
  const text = "😀 A bomb exploded at a market in Quetta on Thursday, killing six people.";
  const lines = toTraceLines(articleOf(text), statementsOf(text));
  expect(lines.some((line) => line === '      "six people" 61–71')).toBe(true);
});

import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import { boundedText, shortToll } from "../../src/6-serve/parts/short-toll.ts";
import { CONTEXT, INCIDENT } from "../5-explain/fixture.ts";

const EXPLAINER = explain(INCIDENT, CONTEXT);

describe("a number at the head of a page", () => {
  test("keeps the words of a bound: 12 of “at least 12” is no count", () => {
    const rows = EXPLAINER.sections.flatMap(({ figures }) => figures);
    const atLeast = rows.find(({ value }) => value === "at least 12")!;
    const counted = rows.find(({ value, what }) => value === "21" && what === "killed")!;
    const toll = (best: number, ...resting: (typeof rows)[number][]) => ({
      ...INCIDENT.tolls[0]!,
      low: 3,
      best,
      high: undefined,
      words: undefined,
      chosen: resting.map(({ statement }) => statement),
    });
    expect(boundedText(toll(12, atLeast), rows)).toBe("at least 12 (at least 3)");
    expect(shortToll(boundedText(toll(12, atLeast), rows))).toEqual({ best: "≥12", range: "at least 3" });
    expect(boundedText(toll(21, counted), rows)).toBe("21 (at least 3)");
    expect(boundedText(toll(12, atLeast, counted), rows)).toBe("12 (at least 3)");
  });
});

import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import { boundedText, shortToll } from "../../src/6-serve/parts/short-toll.ts";
import { untoldHarms } from "../../src/6-serve/untold-harms.ts";
import type { Incident } from "../../src/model/record.ts";
import { CONTEXT, INCIDENT } from "../5-explain/fixture.ts";

const EXPLAINER = explain(INCIDENT, CONTEXT);
const POLICY = CONTEXT.policy;

function withKilled(change: { readonly best: number; readonly chosen: readonly string[] }): Incident {
  return { ...INCIDENT, tolls: INCIDENT.tolls.map((toll) => (toll.what === "killed" ? { ...toll, ...change } : toll)) };
}

describe("a number at the head of a page", () => {
  test("stands in full where a sentence tells it, or another of the same number", () => {
    expect(untoldHarms(INCIDENT, EXPLAINER, POLICY)).not.toContain("killed");
    expect(untoldHarms(withKilled({ best: 21, chosen: [] }), EXPLAINER, POLICY)).not.toContain("killed");
  });

  test("is marked where no sentence cites what it rests on", () => {
    expect(untoldHarms(withKilled({ best: 133, chosen: ["elsewhere"] }), EXPLAINER, POLICY)).toContain("killed");
  });

  test("is not marked where a person set it, which is told as theirs", () => {
    const override = {
      field: "killed",
      value: "133",
      by: "Ada",
      at: "2026-03-01T10:00:00Z",
      reason: "counted",
      machine: "21",
      decision: "d",
    };
    const set = { ...withKilled({ best: 133, chosen: [] }), overrides: [override] } as unknown as Incident;
    expect(untoldHarms(set, EXPLAINER, POLICY)).not.toContain("killed");
  });

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

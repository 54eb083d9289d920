import { describe, expect, test } from "vitest";
import { explain, explainTolls } from "../../src/5-explain/explain.ts";
import type { Incident } from "../../src/model/record.ts";
import { untoldHarms } from "../../src/model/untold-harms.ts";
import { CONTEXT, INCIDENT } from "../5-explain/fixture.ts";

const EXPLAINER = explain(INCIDENT, CONTEXT);
const POLICY = CONTEXT.policy;

function withKilled(change: { readonly best: number; readonly chosen: readonly string[] }): Incident {
  return { ...INCIDENT, tolls: INCIDENT.tolls.map((toll) => (toll.what === "killed" ? { ...toll, ...change } : toll)) };
}

describe("a number that no sentence tells", () => {
  test("is none where a sentence tells it, or another of the same number", () => {
    expect(untoldHarms(INCIDENT, EXPLAINER.sections, POLICY)).not.toContain("killed");
    expect(untoldHarms(withKilled({ best: 21, chosen: [] }), EXPLAINER.sections, POLICY)).not.toContain("killed");
  });

  test("is one where no sentence cites what it rests on, or what is cited is another number", () => {
    expect(untoldHarms(withKilled({ best: 133, chosen: ["elsewhere"] }), EXPLAINER.sections, POLICY)).toContain("killed");
    const [killed] = INCIDENT.tolls;
    expect(untoldHarms(withKilled({ best: 22, chosen: killed!.chosen }), EXPLAINER.sections, POLICY)).toContain("killed");
  });

  test("is none where a person set it, which is told as theirs", () => {
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
    expect(untoldHarms(set, EXPLAINER.sections, POLICY)).not.toContain("killed");
  });

  test("is found by the sentences on tolls alone as by the whole explainer", () => {
    for (const incident of [INCIDENT, withKilled({ best: 22, chosen: [] })])
      expect(untoldHarms(incident, explainTolls(incident, CONTEXT), POLICY)).toEqual(untoldHarms(incident, EXPLAINER.sections, POLICY));
  });
});

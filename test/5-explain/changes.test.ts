import { describe, expect, test } from "vitest";
import { type CaseState, changesBetween } from "../../src/5-explain/changes.ts";
import type { FieldOverride, Incident } from "../../src/model/record.ts";
import { ARTICLES, INCIDENT, STATEMENTS } from "./fixture.ts";

/** The case of the fixture with other values in some of its fields. */
function state(given: Partial<Incident> = {}): CaseState {
  return { incident: { ...INCIDENT, ...given }, articles: ARTICLES, statements: STATEMENTS };
}

function changes(before: CaseState | undefined, after: CaseState) {
  return changesBetween({ before, after, policy: "corroborate" });
}

const without = (field: string) => state({ tolls: INCIDENT.tolls.filter(({ what }) => what !== field) });
const set: FieldOverride = {
  ...{
    field: "killed",
    decision: "d1",
    by: "Anna Berg",
    reason: "the court's list",
    at: "2023-06-01T10:00:00Z",
    value: "22",
    machine: "21",
  },
};
const setTo22 = state({
  overrides: [set],
  tolls: INCIDENT.tolls.map((toll) => (toll.what === "killed" ? { ...toll, low: 22, best: 22, high: 22, chosen: [] } : toll)),
});

test("Nothing changed between a state and itself", () => {
  expect(changes(state(), state())).toEqual([]);
});

describe("a field", () => {
  test("that no report told before is told first, with whose words", () => {
    const [change] = changes(without("killed"), state());
    expect(change).toMatchObject({ field: "killed", from: "not stated", cause: "first told" });
    expect(change!.evidence[0]!.words).toMatch(/\d|\w/);
    expect(change!.by).toBeDefined();
  });
  test("that a person set is decided, with the reports' value", () => {
    const [change] = changes(state(), setTo22);
    expect(change).toMatchObject({ field: "killed", to: "22", by: "Anna Berg", at: "2023-06-01T10:00:00Z", cause: "decided" });
    expect(change!.reason).toBe("the court's list (the reports give 21)");
  });
  test("that a person set and took back is the reports' again", () => {
    expect(changes(setTo22, state())[0]).toMatchObject({ field: "killed", from: "22", cause: "taken back" });
  });
  test("that was chosen otherwise is outweighed, with the votes", () => {
    const [change] = changes(state({ type: "shooting" }), state());
    expect(change).toMatchObject({ field: "type", from: "shooting", to: INCIDENT.type, cause: "outweighed", reason: INCIDENT.trace.type });
  });
});

test("A figure that stood and was replaced is superseded, by whom and why", () => {
  const replaced = INCIDENT.ledger.find(({ supersededBy }) => supersededBy !== undefined)!;
  const ledger = INCIDENT.ledger.map((entry) => (entry === replaced ? { ...entry, supersededBy: undefined, reason: undefined } : entry));
  const found = changes(state({ ledger }), state()).filter(({ field }) => field.startsWith("figure"));
  expect(found).toMatchObject([
    { field: `figure of ${replaced.statement.value.what}`, cause: "superseded", reason: replaced.reason ?? "" },
  ]);
  expect(found[0]!.evidence).toHaveLength(1);
});

test("A figure that another voice denies is contradicted", () => {
  const disputed = INCIDENT.ledger.filter(({ contradicts }) => contradicts.length > 0);
  const ledger = INCIDENT.ledger.map((entry) => ({ ...entry, contradicts: [] }));
  const found = changes(state({ ledger }), state()).filter(({ cause }) => cause === "contradicted");
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(disputed.length);
});

test("Parties and reports that came are told", () => {
  const found = changes(state({ responsibility: [], articles: INCIDENT.articles.slice(0, 1) }), state());
  expect(found.filter(({ field }) => field.startsWith("who did it")).map(({ from }) => from)).toEqual(
    INCIDENT.responsibility.map(() => "not named"),
  );
  expect(found.at(-1)).toMatchObject({ field: "reports", cause: "more reports", reason: `${INCIDENT.articles.length - 1} came.` });
});

test("Of an incident that was not known yet all is new", () => {
  for (const { from } of changes(undefined, state())) expect(from).toMatch(/^(not stated|not named|0 \(0 independent\))$/);
});

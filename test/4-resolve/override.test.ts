import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../src/4-resolve/ledger.ts";
import { type Fields, overridden } from "../../src/4-resolve/override.ts";
import type { Decision, OverridableField, Toll } from "../../src/model/record.ts";
import { figureStatement } from "./figure.ts";
import { mention, town } from "./mention.ts";

const police = figureStatement({ low: 12, high: 12, by: ["police", "police"] });
const hospital = figureStatement({ low: 14, high: 14, by: ["a hospital", "health"] });
const ledger = ledgerOf([police, hospital], {
  originOf: ({ id }) => ({ outlet: undefined, family: id }),
  publishedAt: () => undefined,
  since: undefined,
});
const toll = (policy: string, best: number): Toll => ({
  ...{ policy, what: "killed", low: best, best, high: best, chosen: [police.id], words: undefined, trace: [`Rule: ${best}.`] },
});
const FIELDS: Fields = {
  type: "shooting",
  when: { from: "2024-05-04", to: "2024-05-04", precision: "day" },
  where: town("Orme"),
  tolls: [toll("corroborate", 12), toll("gtd", 12)],
  trace: { type: "most votes", when: "most votes", where: "most votes" },
};

function set(...given: readonly (readonly [field: OverridableField | "colour", value: unknown])[]) {
  const decisions = given.map(([field, value], place): Decision => {
    const common = { id: `d${place}`, by: "Anna Berg", score: 1, reason: "the court's list", at: `2024-06-0${place + 1}` };
    return { ...common, kind: "override", subjects: ["a#A", field], value: typeof value === "string" ? value : JSON.stringify(value) };
  });
  return overridden(FIELDS, { mentions: [mention({ id: "a#A" })], decisions, ledger, policy: "corroborate" });
}

describe("A person's value stands, and the machine's beside it", () => {
  test("for the kind of incident", () => {
    const { type, trace, overrides } = set(["type", '"bombing"']);
    expect(type).toBe("bombing");
    expect(trace.type).toBe("Set by Anna Berg: the court's list. The reports: most votes");
    expect(overrides).toMatchObject([{ field: "type", decision: "d0", value: "bombing", machine: "shooting", by: "Anna Berg" }]);
  });
  test("for the day and the place", () => {
    const { when, where, overrides } = set(
      ["where", { ...town("Tallow"), country: "EZ" }],
      ["when", { from: "2024-05-05", to: "2024-05-05", precision: "day" }],
    );
    expect([when?.from, where?.name]).toEqual(["2024-05-05", "Tallow"]);
    expect(overrides.map(({ field, value, machine }) => `${field}: ${machine} → ${value}`)).toEqual([
      "when: 2024-05-04 → 2024-05-05",
      "where: Orme, EZ → Tallow, EZ",
    ]);
  });
  test("for a toll, under every policy, with the figures that say it", () => {
    const { tolls, overrides } = set(["killed", { low: 14, best: 14, high: 14 }]);
    for (const one of tolls) expect(one).toMatchObject({ low: 14, best: 14, high: 14, chosen: [hospital.id] });
    expect(tolls[1]!.trace).toEqual(["Set to 14 by Anna Berg: the court's list. The reports, under gtd: 12.", "Rule: 12."]);
    expect(overrides[0]).toMatchObject({ value: "14", machine: "12" });
  });
  test("for a toll that no figure gives: nothing proves it", () => {
    expect(set(["killed", { low: 15, best: 15, high: 15 }]).tolls[0]).toMatchObject({ best: 15, chosen: [] });
  });
  test("for a kind of harm that no report states", () => {
    const { tolls } = set(["missing", { low: 3, best: 3, high: 3 }]);
    expect(tolls.at(-1)).toMatchObject({ policy: "corroborate", what: "missing", best: 3 });
  });
  test('"not stated" takes a value away', () => {
    const { when, tolls, overrides } = set(["when", null], ["killed", null]);
    expect([when, tolls[0]!.best, overrides[0]!.value]).toEqual([undefined, undefined, "not stated"]);
  });
});

test("Of several on one field the latest counts, and the machine's value is still the reports'", () => {
  const { type, overrides } = set(["type", '"bombing"'], ["type", '"stabbing"']);
  expect(type).toBe("stabbing");
  expect(overrides).toMatchObject([{ value: "stabbing", machine: "shooting" }]);
});

test.each([
  ["a type that is none", "type", '"murder"'],
  ["a day that is none", "when", { from: "2024-02-30", to: "2024-02-30", precision: "day" }],
  ["no place", "where", { town: "Orme" }],
  ["half a person", "killed", { low: 1.5, best: 1.5, high: 1.5 }],
  ["what is no JSON", "killed", "{"],
  ["a field that is none", "colour", '"red"'],
] as const)("%s changes nothing", (_title, field, value) => {
  expect(set([field, value])).toEqual({ ...FIELDS, overrides: [] });
});

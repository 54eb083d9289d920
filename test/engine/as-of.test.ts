import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decisionsBy, isKnownBy, outAt, readMoment } from "../../src/engine/as-of.ts";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import type { Decision } from "../../src/model/record.ts";
import { settingsFrom } from "../../src/settings.ts";

const SAMPLES = join(import.meta.dirname, "../../samples/crocus");

describe("a moment", () => {
  test.each([
    ["2024-03-22", "2024-03-22"],
    ["2024-03-22T20:15", "2024-03-22T20:15:00.000Z"],
    ["2024-03-22 20:15:30", "2024-03-22T20:15:30.000Z"],
    ["2024-03-22T20:15Z", "2024-03-22T20:15:00.000Z"],
    ["2024-03-22T23:15+03:00", "2024-03-22T20:15:00.000Z"],
  ])("%s is read as %s", (text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });
  test.each(["22.3.2024", "2024-02-30", "2024-03-22T25:00", "yesterday", ""])("%j is none", (text) => {
    expect(() => readMoment(text)).toThrow(Refusal);
  });
});

test.each([
  ["2024-03-22", "2024-03-22", true],
  ["2024-03-22T23:59:00Z", "2024-03-22", true],
  ["2024-03-23", "2024-03-22", false],
  ["2024-03-22T20:15:00Z", "2024-03-22T20:15:00.000Z", true],
  ["2024-03-22T20:16:00Z", "2024-03-22T20:15:00.000Z", false],
  ["2024-03-22", "2024-03-22T20:15:00.000Z", false],
  ["2024-03-22T00:00:00Z", "2024-03-22T20:15:00.000Z", false],
  ["2024-03-21", "2024-03-22T20:15:00.000Z", true],
  [undefined, "2024-03-22", false],
])("What is of %s is known by %s: %s", (at, moment, expected) => {
  expect(isKnownBy(at, moment)).toBe(expected);
});

test("Which reports are one counts at all times, what a person set from then on", () => {
  const decision = (id: string, kind: Decision["kind"], day: string, subjects: [string, string]): Decision => ({
    ...{ id, kind, subjects, by: "Anna Berg", score: 1, reason: "x", at: `${day}T10:00:00Z`, value: undefined },
  });
  const all = [
    decision("same", "same", "2026-01-05", ["a#A", "b#A"]),
    decision("set", "override", "2026-01-01", ["a#A", "killed"]),
    decision("unset", "undo", "2026-01-03", ["set", "override"]),
    decision("reset", "undo", "2026-01-04", ["unset", "undo"]),
  ];
  const by = (day: string) => decisionsBy(all, day).map(({ id }) => id);
  expect(by("2025-12-31")).toEqual(["same"]);
  expect(by("2026-01-02")).toEqual(["same", "set"]);
  expect(by("2026-01-03")).toEqual(["same", "set", "unset"]);
  expect(by("2026-01-04")).toEqual(["same", "set", "unset", "reset"]);
});

describe("a record as of a moment", () => {
  let engine: Engine;
  let id = "";
  beforeAll(async () => {
    engine = memoryEngine();
    await engine.add([SAMPLES]);
    id = (await engine.incidents({ limit: 1 })).incidents[0]!.id;
  });
  afterAll(() => engine.close());

  test.each(["2024-03-22", "2024-03-22T20:00:00.000Z", "2024-03-24"])(
    "%s holds what was out by then, and finds the incident by its present id",
    async (then) => {
      const past = await engine.asOf(then);
      const reports = await past.reports();
      expect(reports).toEqual((await engine.reports()).filter(({ article }) => isKnownBy(outAt(article), then)));
      expect(reports.length).toBeGreaterThan(0);
      const { incident } = (await past.incident(await past.incidentId(id.slice(0, 6))))!;
      expect(incident.articles.length).toBeLessThan((await engine.incident(id))!.incident.articles.length);
      await past.close();
    },
  );

  test("knows nothing of what was not reported yet, and says so", async () => {
    const past = await engine.asOf("2024-03-21");
    await expect(past.incidentId(id)).rejects.toThrow(/nothing was known of \w+ \(Shooting .*\) by 2024-03-21/);
    await past.close();
  });

  test("differs from the present in ways that add up", async () => {
    const { wasKnown, changes } = await engine.diff(id, "2024-03-22", "2024-03-24");
    expect(wasKnown).toBe(true);
    const killed = changes.find(({ field }) => field === "killed")!;
    expect(killed.cause).toBe("superseded");
    const past = await engine.asOf("2024-03-22");
    const toll = (await past.incident(await past.incidentId(id)))!.incident.tolls.find(
      ({ what, policy }) => what === "killed" && policy === "corroborate",
    );
    expect(killed.from).toMatch(new RegExp(`^${toll!.best}\\b`));
    await past.close();
    expect((await engine.diff(id, "2020-01-01")).wasKnown).toBe(false);
    await expect(engine.diff(id, "2024-03-24", "2024-03-22")).rejects.toThrow(/not later than --since/);
  });
});

function memoryEngine(): Engine {
  return openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
}

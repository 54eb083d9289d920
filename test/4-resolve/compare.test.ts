import { describe, expect, test } from "vitest";
import { day } from "../../src/4-resolve/compare/day.ts";
import { place } from "../../src/4-resolve/compare/place.ts";
import { aftermath } from "../../src/4-resolve/compare/published.ts";
import { killed } from "../../src/4-resolve/compare/toll.ts";
import { mention, town } from "./mention.ts";

const BACKGROUND = { main: false, stage: "accomplished", negated: false } as const;

describe("tolls", () => {
  const of = (id: string, published: string, number: number) => mention({ id, published, killed: { low: number, high: number } });
  test("A toll that rises tells nothing against one incident, whichever report comes first", () => {
    const [early, late] = [of("a", "2021-05-03T08:00:00Z", 40), of("b", "2021-05-04T08:00:00Z", 61)];
    expect(killed.compare(early, late)).toBeUndefined();
    expect(killed.compare(late, early)).toBeUndefined();
  });
  test("A toll that falls, or grows from one or two, does", () => {
    expect(killed.compare(of("a", "2021-05-03T08:00:00Z", 61), of("b", "2021-05-04T08:00:00Z", 40))?.score).toBeLessThan(0);
    expect(killed.compare(of("a", "2021-05-03T08:00:00Z", 1), of("b", "2021-05-04T08:00:00Z", 9))?.score).toBeLessThan(0);
  });
});

describe("days", () => {
  test("A report that gives its own day tells nothing against an earlier one", () => {
    const deed = mention({ id: "a", published: "2021-05-03T20:00:00Z", day: "2021-05-03" });
    const update = mention({ id: "b", published: "2021-05-05T09:00:00Z", day: "2021-05-05" });
    expect(day.compare(deed, update)).toBeUndefined();
  });
  test("A day before the report's own does", () => {
    const one = mention({ id: "a", published: "2021-05-03T20:00:00Z", day: "2021-05-03" });
    const two = mention({ id: "b", published: "2021-05-08T09:00:00Z", day: "2021-05-06" });
    expect(day.compare(one, two)?.score).toBeLessThan(0);
  });
  test("An earlier incident in the background of a trial report keeps its own day", () => {
    const trial = mention({ id: "a", published: "2026-03-12T09:00:00Z", day: "2026-03-12", isAftermath: true });
    const earlier = mention({ id: "b", published: "2024-03-22T09:00:00Z", day: "2002-10-23", incident: BACKGROUND });
    expect(day.compare(trial, earlier)?.score).toBe(-1);
  });
});

test("Years between the deed and its anniversary speak less against one incident than they would without", () => {
  const deed = mention({ id: "a", published: "2019-05-03T20:00:00Z" });
  const anniversary = mention({ id: "b", published: "2025-05-03T20:00:00Z", isAftermath: true });
  expect(aftermath.compare(deed, anniversary)?.score).toBe(-0.5);
});

test("Namesakes in two countries tell nothing; two towns in two countries do", () => {
  const at = (id: string, name: string, country: string) => mention({ id, where: town(name, { country }) });
  expect(place.compare(at("a", "Tarnow", "EZ"), at("b", "Tarnow", "QZ"))).toBeUndefined();
  expect(place.compare(at("a", "Tarnow", "EZ"), at("b", "Velm", "QZ"))?.score).toBe(-1);
});

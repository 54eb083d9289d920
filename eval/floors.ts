import type { Measure } from "./evaluation.ts";

/** Name of a measure → the value that it may not be worse than. */
export type Floors = Readonly<Record<string, number>>;

/** Rounding of what is kept, in units of the measure: repeated runs of one build give the same figures, so it need not be wide. */
const STEP = 0.1;

/** Sentences on measures that are worse than their floor. */
export function findFallen(measures: readonly Measure[], floors: Floors): readonly string[] {
  return measures.flatMap(({ name, value, unit, better }) => {
    const floor = floors[name];
    if (floor === undefined || better === "neither") return [];
    const isWorse = better === "higher" ? value < floor - 1e-9 : value > floor + 1e-9;
    return isWorse ? [`${name} is ${round(value)} ${unit}, its floor is ${floor} ${unit}`] : [];
  });
}

/** The floors after this run: never worse than before; new measures get one. Sorted by name. */
export function raiseFloors(measures: readonly Measure[], floors: Floors): Floors {
  const raised = new Map(Object.entries(floors));
  for (const { name, value, better } of measures) {
    if (better === "neither") continue;
    const rounded = better === "higher" ? Math.floor(value / STEP + 1e-6) * STEP : Math.ceil(value / STEP - 1e-6) * STEP;
    const floor = raised.get(name);
    const isBetter = floor === undefined || (better === "higher" ? rounded > floor : rounded < floor);
    if (isBetter) raised.set(name, round(rounded));
  }
  return Object.fromEntries([...raised].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Two digits after the point. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

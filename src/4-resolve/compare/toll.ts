import type { Bounds, Mention } from "../mention.ts";
import type { Comparison, Feature } from "./feature.ts";

/** How many were killed. */
export const killed: Feature = { name: "killed", weight: 2.2, compare: (one, two) => compareTolls(one.killed, two.killed) };
/** How many were injured. */
export const injured: Feature = { name: "injured", weight: 0.3, compare: (one, two) => compareTolls(one.injured, two.injured) };

/** Tolls of one incident differ between reports; the larger and the more alike, the more they tell. */
function compareTolls(one: Mention["killed"], two: Mention["killed"]): Comparison | undefined {
  if (one === undefined || two === undefined) return undefined;
  const [a, b] = [upper(one), upper(two)];
  const reason = `${text(one)} and ${text(two)}`;
  const touch = lower(one) <= b && lower(two) <= a;
  // One dead is what most reports tell; twelve dead tells one incident from all others.
  if (touch) return { score: Math.min(1, 0.2 + Math.log10(1 + Math.min(a, b))), reason };
  const ratio = (1 + Math.min(a, b)) / (1 + Math.max(lower(one), lower(two)));
  return { score: -Math.max(0, 1 - ratio), reason };
}

function lower({ low, high }: Bounds): number {
  return low ?? Math.min(1, high ?? 0);
}

function upper({ low, high }: Bounds): number {
  return high === undefined || high === Number.POSITIVE_INFINITY ? (low ?? 0) * 2 : high;
}

function text({ low, high }: Bounds): string {
  return low === high ? `${low}` : `${low ?? ""}–${high === Number.POSITIVE_INFINITY ? "" : (high ?? "")}`;
}

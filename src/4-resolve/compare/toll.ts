import { dayNumber } from "../../model/day.ts";
import { byPublication } from "../by-order.ts";
import type { Bounds, Compared } from "../compared.ts";
import type { Comparison, Feature } from "./feature.ts";

/** How many were killed. */
export const killed: Feature = { name: "killed", weight: 1.7, compare: (one, two) => compareTolls("killed", ...byTime(one, two)) };
/** How many were injured. */
export const injured: Feature = { name: "injured", weight: 0.7, compare: (one, two) => compareTolls("injured", ...byTime(one, two)) };
/**
 * How many were abducted: as telling as the dead where the numbers agree, by judgment, as the us-shootings have hardly any. Who is missing after a
 * raid is counted for weeks, so other numbers tell nothing.
 */
export const abducted: Feature = {
  name: "abducted",
  weight: 1.7,
  compare(one, two) {
    const found = compareTolls("abducted", ...byTime(one, two));
    return found === undefined || found.score < 0 ? undefined : found;
  },
};

/** From so many on a count takes days, and the first numbers are low. */
const LEAST_RISING = 10;

/** So many are counted more than once, and come out a little otherwise. */
const LEAST_RECOUNTED = 30;
const NEARLY_ALIKE = 1.25;

/** Tolls of one incident differ between reports; the larger and the more alike, the more they tell. */
function compareTolls(what: "killed" | "injured" | "abducted", earlier: Compared, later: Compared): Comparison | undefined {
  const [one, two] = [earlier[what], later[what]];
  if (one === undefined || two === undefined) return undefined;
  const [a, b] = [upper(one), upper(two)];
  const reason = () => `${text(one)} and ${text(two)}`;
  const touch = lower(one) <= b && lower(two) <= a;
  // One dead is what most reports tell; twelve dead tells one incident from all others.
  if (touch) return { score: Math.min(1, 0.2 + Math.log10(1 + Math.min(a, b))), reason };
  const isNear = isRecount(a, b);
  if (!isNear && isRise(one, two) && !isLongAgo(earlier, later)) return undefined;
  if (isNear) return { score: 0.5, reason: () => `${reason()}, nearly alike` };
  const ratio = (1 + Math.min(a, b)) / (1 + Math.max(lower(one), lower(two)));
  return { score: -Math.max(0, 1 - ratio), reason };
}

/** The later report tells more of what was many already, or many where the earlier one gave only the least: "at least two", and later "23". */
function isRise(earlier: Bounds, later: Bounds): boolean {
  const isOpen = earlier.high === undefined || earlier.high === Number.POSITIVE_INFINITY;
  return (upper(earlier) >= LEAST_RISING || (isOpen && lower(later) >= LEAST_RISING)) && lower(later) > upper(earlier);
}

/** So many days after a deed its dead are counted. */
const MOST_COUNTING = 14;

/** Whether both reports look back on it: what one gives no longer rises to what the other does. */
function isLongAgo(one: Compared, two: Compared): boolean {
  return [one, two].every(
    ({ publishedDay, when }) => publishedDay !== undefined && when !== undefined && publishedDay - dayNumber(when.to) > MOST_COUNTING,
  );
}

/** "About 100 dead" and "84": counts of so many come nearer to each other than those of two incidents. */
function isRecount(one: number, two: number): boolean {
  return Math.min(one, two) >= LEAST_RECOUNTED && Math.max(one, two) <= Math.min(one, two) * NEARLY_ALIKE;
}

function byTime(one: Compared, two: Compared): readonly [Compared, Compared] {
  return byPublication(one.article, two.article) <= 0 ? [one, two] : [two, one];
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

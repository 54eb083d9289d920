import type { Compared } from "../compared.ts";
import type { Feature } from "./feature.ts";
import { telling } from "./telling.ts";
import { areKidnappings } from "./type.ts";

/** When it was published: reports of an incident appear within days. Later ones on trials and anniversaries are the next row's. */
export const published: Feature = {
  name: "published",
  weight: 2.5,
  compare(one, two) {
    const days = daysApart(one, two);
    if (days === undefined || isAftermath(one, two)) return undefined;
    return { score: Math.max(-1, 1 - Math.log2(1 + days) / 2.5), reason: () => apart(days) };
  },
};

/** Days within which reports of an incident appear, if they are not on what followed. */
export const MOST_DAYS_AFTER = 31;

/** A month after an incident, reports that tell of nothing that followed are of another one; the fewer rare names they share the surer. */
export const silence: Feature = {
  name: "silence",
  weight: 3,
  isOnlyAgainst: true,
  compare(one, two) {
    const days = daysApart(one, two);
    if (days === undefined || days <= MOST_DAYS_AFTER || isAftermath(one, two)) return undefined;
    const strangeness = 1 - telling.compare(one, two)!.score;
    return {
      score: -strangeness * Math.min(1, Math.log2(days / MOST_DAYS_AFTER) / 2),
      reason: () => `${apart(days)}, of nothing that followed`,
    };
  },
};

/** Two pages that hold little but their stations' own words share rare names, too: no more than a week apart may they be one by these alone. */
const MOST_DAYS_UNPLACED = 7;

/** Two reports, more than a week apart, of which neither tells a place or a day: what they have in common is not what happened. */
export const unplaced: Feature = {
  name: "unplaced",
  weight: 2,
  isOnlyAgainst: true,
  compare(one, two) {
    const days = daysApart(one, two);
    if (days === undefined || days <= MOST_DAYS_UNPLACED) return undefined;
    if ([one, two].some(({ where, when }) => where !== undefined || when !== undefined)) return undefined;
    return { score: -1, reason: () => `${apart(days)}, neither with a place or a day` };
  },
};

/** Trials and anniversaries come after years: time alone cannot speak more against them. */
const LEAST_AFTERMATH = -0.5;

/** The later article tells of arrests, trials or anniversaries, which follow by weeks, months or years. */
export const aftermath: Feature = {
  name: "aftermath",
  weight: 2,
  compare(one, two) {
    const days = daysApart(one, two);
    if (days === undefined || !isAftermath(one, two)) return undefined;
    // Captives come free after months: that says nothing against it.
    const least = areKidnappings(one.type, two.type) ? 0 : LEAST_AFTERMATH;
    return {
      score: Math.max(least, 1 - Math.log10(1 + days) / 1.5),
      reason: () => `${apart(days)}, the later one on what followed`,
    };
  },
};

/** Whether the later published of two tells of what followed. */
export function isAftermath(one: Compared, two: Compared): boolean {
  const later = (one.publishedDay ?? 0) >= (two.publishedDay ?? 0) ? one : two;
  return later.isAftermath;
}

function daysApart(one: Compared, two: Compared): number | undefined {
  if (!one.incident.main || !two.incident.main) return undefined;
  return one.publishedDay === undefined || two.publishedDay === undefined ? undefined : Math.abs(one.publishedDay - two.publishedDay);
}

function apart(days: number): string {
  return days === 0 ? "the same day" : `${days} days apart`;
}

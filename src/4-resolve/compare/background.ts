import { dayNumber } from "../../model/day.ts";
import type { Compared } from "../compared.ts";
import { day } from "./day.ts";
import type { Comparison, Feature } from "./feature.ts";
import { isBackground } from "./is-background.ts";
import { place } from "./place.ts";
import { MOST_DAYS_AFTER } from "./published.ts";

/**
 * A background mention ("the 2021 Kabul airport attack") is short, and its article appeared at any time: it is known by its day and place.
 * These rows add to those of day and place; weights by judgment, as the evaluation data have no background incidents.
 */
export const backgroundDay: Feature = { name: "background day", weight: 2.3, compare: inBackground(day) };
export const backgroundPlace: Feature = { name: "background place", weight: 2.3, compare: inBackground(place) };

/**
 * A day without a place, and a place without a day, are less: on one day much happens, and in a large town. With 1 four wrong groups of the US
 * shootings come up around background mentions, with 0.5 reports of one attack stay apart that give the same day and toll.
 */
const ALONE = 0.65;

function inBackground({ compare }: Feature): Feature["compare"] {
  return (one, two): Comparison | undefined => {
    const found = isBackground(one, two) ? compare(one, two) : undefined;
    if (found === undefined || found.score < 0 || (isPlacedAndDated(one) && isPlacedAndDated(two))) return found;
    return { ...found, score: found.score * ALONE };
  };
}

function isPlacedAndDated({ when, where }: Compared): boolean {
  return when !== undefined && where !== undefined;
}

/** An article that appeared before an incident does not tell of it. */
export const notYet: Feature = {
  name: "not yet",
  weight: 4,
  isOnlyAgainst: true,
  compare(one, two): Comparison | undefined {
    if (!isBackground(one, two)) return undefined;
    return isBefore(one, two) ? told(one) : isBefore(two, one) ? told(two) : undefined;
  },
};

/**
 * "Hours before three officers were shot dead in Arlmere", told in passing and without a day: a report on people hurt in Arlmere, of whom nobody died, is
 * not on that.
 */
export const deadInPassing: Feature = {
  name: "dead in passing",
  weight: 3,
  isOnlyAgainst: true,
  compare(one, two): Comparison | undefined {
    const [passing, report] = one.incident.main ? [two, one] : [one, two];
    if (passing.incident.main || !report.incident.main || passing.when !== undefined) return undefined;
    if ((passing.killed?.low ?? 0) < LEAST_DEAD || report.killed !== undefined || (report.injured?.low ?? 0) < 1) return undefined;
    return { score: -1, reason: () => `${passing.killed!.low} dead, and a report on people hurt` };
  },
};

/** Of one hurt at first a later report may tell as dead. */
const LEAST_DEAD = 2;

function told({ article }: Compared): Comparison {
  return { score: -1, reason: () => `told on ${article.published?.at.slice(0, 10)} already` };
}

/** Whether an article with an incident in its background appeared before the other incident happened. */
function isBefore({ incident, publishedDay }: Compared, other: Compared): boolean {
  const first = firstDayOf(other);
  return !incident.main && publishedDay !== undefined && first !== undefined && publishedDay < first - 1;
}

/** The day of the incident; of an article that tells of no day, and of nothing that followed, a month before it appeared. */
function firstDayOf({ incident, when, publishedDay, isAftermath }: Compared): number | undefined {
  if (incident.main && isAftermath) return undefined;
  if (when !== undefined) return dayNumber(when.from);
  return incident.main && publishedDay !== undefined ? publishedDay - MOST_DAYS_AFTER : undefined;
}

import { dayNumber } from "../../model/day.ts";
import type { Compared } from "../compared.ts";
import type { Feature } from "./feature.ts";
import { isBackground } from "./is-background.ts";
import { isAftermath } from "./published.ts";

/** When it happened: the gap between the two stretches of days. */
export const day: Feature = {
  name: "day",
  weight: 2.3,
  compare(one, two) {
    if (one.when === undefined || two.when === undefined) return undefined;
    const gap = gapInDays(one, two)!;
    if (isPerhapsAnotherDay(one, two, gap)) return undefined;
    const told = (relation: string) => `${rangeText(one)} ${relation} ${rangeText(two)}`;
    if (gap > 0) return { score: gap === 1 ? -0.2 : distance(gap), reason: () => told("against") };
    const isExact = one.when.from === one.when.to && two.when.from === two.when.to;
    const score = isExact ? 1 : recallsMonth(one) || recallsMonth(two) ? 0.7 : 0.3;
    return { score, reason: () => told(isExact ? "=" : "within") };
  },
};

/** A report of long after that names the month: of so many months it is this one. */
function recallsMonth({ when, publishedDay }: Compared): boolean {
  if (when === undefined || publishedDay === undefined) return false;
  const [from, to] = [dayNumber(when.from), dayNumber(when.to)];
  return to - from < DAYS_OF_MONTH && publishedDay - to > LONG_AFTER;
}

const DAYS_OF_MONTH = 31;
const LONG_AFTER = 62;

/** Two days of which one may be no day of the incident: it speaks less against one incident, but it does. */
export const otherDay: Feature = {
  name: "other day",
  weight: 1,
  isOnlyAgainst: true,
  compare(one, two) {
    const gap = gapInDays(one, two);
    if (gap === undefined || !isPerhapsAnotherDay(one, two, gap)) return undefined;
    return { score: distance(gap), reason: () => `${rangeText(one)} against ${rangeText(two)}` };
  },
};

/** Two reports that each tell news of the days before their own, more than a week apart: whatever else they share, it is not what happened. */
export const ownNews: Feature = {
  name: "own news",
  weight: 4,
  isOnlyAgainst: true,
  compare(one, two) {
    const gap = gapInDays(one, two);
    if (gap === undefined || gap <= MOST_DAYS || isAftermath(one, two) || !isFresh(one) || !isFresh(two)) return undefined;
    return { score: -1, reason: () => `each new on its day, ${rangeText(one)} and ${rangeText(two)}` };
  },
};

/** Whether a report has a day as its news, or as part of it, that ended just before it was published. */
function isFresh({ incident, publishedDay, when }: Compared): boolean {
  if (!(incident.main || incident.isApart) || publishedDay === undefined || when === undefined || when.from !== when.to) return false;
  const days = publishedDay - dayNumber(when.to);
  return days >= -1 && days <= DAYS_TO_REPORT;
}

const DAYS_TO_REPORT = 3;

/** An article on a trial often gives the day of the trial. One on earlier incidents gives theirs. */
export function isPerhapsAnotherDay(one: Compared, two: Compared, gap: number): boolean {
  return gap > 0 && ((isAftermath(one, two) && !isBackground(one, two)) || isDayOfReport(one, two) || isDayOfReport(two, one));
}

function distance(gap: number): number {
  return -Math.min(1, 0.4 + gap / 30);
}

/** A report often gives its own day, when somebody said something, in the place of an earlier one. */
function isDayOfReport(later: Compared, earlier: Compared): boolean {
  if (!later.incident.main || later.publishedDay === undefined || later.when === undefined || earlier.when === undefined) return false;
  const days = later.publishedDay - dayNumber(later.when.from);
  return (
    Math.abs(days) <= 1 &&
    dayNumber(later.when.from) - dayNumber(earlier.when.to) > 0 &&
    dayNumber(later.when.from) - dayNumber(earlier.when.to) <= MOST_DAYS
  );
}
const MOST_DAYS = 7;

/** Days between the end of one stretch and the start of the other; 0 where they touch; `undefined` where one is not told. */
export function gapInDays(one: Pick<Compared, "when">, two: Pick<Compared, "when">): number | undefined {
  if (one.when === undefined || two.when === undefined) return undefined;
  return Math.max(0, dayNumber(two.when.from) - dayNumber(one.when.to), dayNumber(one.when.from) - dayNumber(two.when.to));
}

function rangeText({ when }: Compared): string {
  return when!.from === when!.to ? when!.from : `${when!.from}/${when!.to}`;
}

import { dayNumber } from "../model/day.ts";
import { typeFamily } from "../model/incident-type.ts";
import { kilometresBetween } from "../model/location.ts";
import { gapInDays } from "./compare/day.ts";
import { isTown } from "./compare/place.ts";
import type { Bounds, Compared } from "./compared.ts";

/** Never one incident: two mentions that one article tells apart, in so many words or by day, town, kind or harm. */
export function areApart(one: Compared, two: Compared): boolean {
  if (one.article.id !== two.article.id) return false;
  return (
    one === two ||
    isSaidApart(one, two) ||
    isAnotherDay(one, two) ||
    isLongBefore(one, two) ||
    isElsewhere(one, two) ||
    isOtherKind(one, two) ||
    isOtherHarm(one, two)
  );
}

/** One of the deeds of a round-up, what the news answers; what people gathered over, and what happened where they did. */
function isSaidApart({ incident: one }: Compared, { incident: two }: Compared): boolean {
  if (one.isApart || two.isApart) return true;
  return one.side !== undefined && two.side !== undefined && (one.side === "cause") !== (two.side === "cause");
}

/** A report on a trial often gives the day of the trial for that of the deed, weeks before, which stands further down. */
function isAnotherDay(one: Compared, two: Compared): boolean {
  const gap = gapInDays(one, two) ?? 0;
  const { isAftermath, when, publishedDay } = one.incident.main ? one : two;
  const isOfTrial = isAftermath && when !== undefined && publishedDay !== undefined && publishedDay - dayNumber(when.to) <= DAYS_TO_REPORT;
  return gap > 0 && !(isOfTrial && gap >= DAYS_TO_TRIAL);
}

/** "A pilot died on Tuesday. … In 1996 another crashed": background of another year, beside news of which no day is known. */
function isLongBefore(one: Compared, two: Compared): boolean {
  const [news, before] = one.incident.main ? [one, two] : [two, one];
  if (!news.incident.main || before.incident.main || news.when !== undefined || before.when === undefined) return false;
  // A report on a trial may tell the day of its own deed further down: not where that took other lives than its own.
  if (news.isAftermath && !tellOtherTolls(news.killed, before.killed)) return false;
  return news.publishedDay === undefined || news.publishedDay - dayNumber(before.when.to) > DAYS_OF_NEWS;
}

function tellOtherTolls(one: Bounds | undefined, two: Bounds | undefined): boolean {
  if (one?.low === undefined || two?.low === undefined) return false;
  return one.low > (two.high ?? Number.POSITIVE_INFINITY) || two.low > (one.high ?? Number.POSITIVE_INFINITY);
}

/** A deed that lies farther back than this is seldom what an article without a day of its own has as its news. */
const DAYS_OF_NEWS = 60;
const DAYS_TO_REPORT = 7;
const DAYS_TO_TRIAL = 14;

/** Between two towns that one article names for two incidents; within it one may be a suburb of the other. Unit: kilometres. */
const TOWNS_APART = 10;

function isElsewhere({ where: one }: Compared, { where: two }: Compared): boolean {
  return one !== undefined && two !== undefined && isTown(one) && isTown(two) && (kilometresBetween(one, two) ?? 0) > TOWNS_APART;
}

function isOtherKind({ type: one }: Compared, { type: two }: Compared): boolean {
  return one !== undefined && two !== undefined && one !== "other" && two !== "other" && typeFamily(one) !== typeFamily(two);
}

/** "A boy was wounded on Monday. … in March three people were killed on the same street": the news wounded people, and something else killed others. */
function isOtherHarm(one: Compared, two: Compared): boolean {
  const [news, other] = one.incident.main ? [one, two] : [two, one];
  if (!news.incident.main || other.incident.main) return false;
  if (!isSome(news.injured) || news.killed !== undefined || news.deadAges.size > 0 || other.injured !== undefined) return false;
  // Who was hurt in the one and is dead in the other died of it.
  if ([...other.deadAges].some((age) => news.hurtAges.has(age))) return false;
  return isSome(other.killed) || (other.deadAges.size > 0 && news.hurtAges.size > 0);
}

function isSome(bounds: Bounds | undefined): boolean {
  return (bounds?.low ?? bounds?.high ?? 0) > 0;
}

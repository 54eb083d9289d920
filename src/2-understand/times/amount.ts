import { monthOf, oneDay, weekdayNear, wholeMonth, wholeYear, yearOf } from "../../model/calendar.ts";
import { addDays, type Day, type DayRange } from "../../model/day.ts";
import { TIME_UNITS } from "../english/time-words.ts";
import { WEEKDAYS } from "../english/weekdays.ts";
import { readNumber } from "../numbers/numbers.ts";
import { distanceReading } from "./distance.ts";
import { dayReading, type TimeContext, type TimeReading, wordAt } from "./reading.ts";

/** "two days ago", "a week ago", "a week ago Friday", "three years earlier" (from what was told), "for three days" (a duration). */
export function readAmountOfTime(context: TimeContext, at: number): TimeReading | undefined {
  const amount = readAmount(context, at);
  if (amount === undefined) return readHoursAgo(context, at);
  const behind = wordAt(context, amount.last);
  if (behind === "ago") return ago(context, at, amount);
  const side = SIDES.get(behind);
  if (side !== undefined) return distanceReading(at, amount.last + 1, side, amount);
  if (/^(?:old|of)$/.test(behind) && (behind === "old" || wordAt(context, amount.last + 1) === "age")) return undefined;
  if (amount.isArticle && !/^(?:for|lasted|lasting|nearly|almost|about|after|within|over|than)$/.test(wordAt(context, at - 1)))
    return undefined;
  return { ...dayReading(at, amount.last, undefined, []), isDuration: true };
}

/** "hours ago", "minutes ago" without a number. */
function readHoursAgo(context: TimeContext, at: number): TimeReading | undefined {
  if (!/^(?:hours|minutes|moments)$/.test(wordAt(context, at)) || wordAt(context, at + 1) !== "ago") return undefined;
  return dayReading(at, at + 2, context.anchor === undefined ? undefined : oneDay(context.anchor), ["relative"]);
}

const SIDES: ReadonlyMap<string, "before" | "after"> = new Map([
  ...(["earlier", "before", "beforehand"] as const).map((word) => [word, "before"] as const),
  ...(["later", "after", "afterwards", "since"] as const).map((word) => [word, "after"] as const),
]);

/** An amount of calendar time: "two days", "a week", "several hours". */
export interface Amount {
  readonly unit: string;
  readonly count: number;
  /** The amount in days; `undefined` for "several". */
  readonly days: number | undefined;
  readonly last: number;
  readonly isArticle: boolean;
}

const DAYS_OF_UNIT: Readonly<Record<string, number>> = {
  second: 0,
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  weekend: 7,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
};

/** "two days", "a week", "three nights", "a few hours" at an index; `undefined` where none stands there. */
export function readAmount(context: TimeContext, at: number): Amount | undefined {
  const { tokens, end } = context;
  if (at >= end) return undefined;
  const number = readNumber(tokens, at, end);
  const isArticle = number === undefined && /^an?$/.test(wordAt(context, at));
  if (number === undefined && !isArticle) return undefined;
  let next = number?.last ?? at + 1;
  if (wordAt(context, next) === "of") next++;
  const word = wordAt(context, next);
  const unit = /^nights?$/.test(word) ? "day" : TIME_UNITS.get(word);
  if (unit === undefined || (isArticle && unit === "second")) return undefined;
  const count = number?.low ?? 1;
  return { unit, count, days: number?.vague === true ? undefined : count * DAYS_OF_UNIT[unit]!, last: next + 1, isArticle };
}

function ago(context: TimeContext, at: number, { unit, count, days, last }: Amount): TimeReading {
  const { anchor } = context;
  const read = (range: DayRange | undefined) => dayReading(at, last + 1, range, ["relative"]);
  if (anchor !== undefined && isWithinTheDay({ unit, days })) return read(oneDay(anchor));
  if (anchor === undefined || days === undefined) return read(undefined);
  if (unit === "month") return read(wholeMonth(yearOf(anchor), monthOf(anchor) - Math.round(count)));
  const on = wordAt(context, last + 1) === "on" ? last + 2 : last + 1;
  const mark = unit === "year" ? markedDay(anchor, wordAt(context, on)) : undefined;
  if (mark !== undefined) return dayReading(at, on + 1, sameDayOf(yearOf(anchor) - Math.round(count), mark), ["relative"]);
  if (unit === "year" || unit === "decade" || unit === "century") return read(yearsAgo(anchor, unit, count));
  const weekday = unit === "week" ? WEEKDAYS.get(wordAt(context, on)) : undefined;
  if (weekday !== undefined) {
    const day = addDays(weekdayNear(anchor, weekday, -1), -7 * Math.round(count));
    return dayReading(at, on + 1, oneDay(day), ["relative", "weekday"]);
  }
  if (unit === "week" || unit === "fortnight" || unit === "weekend") {
    const day = addDays(anchor, -Math.round(days));
    return read({ from: addDays(day, -3), to: addDays(day, 3), precision: "week" });
  }
  return read(oneDay(addDays(anchor, -Math.floor(days))));
}

/** "a year ago today", "ten years ago on Friday": the day of which it is years. */
function markedDay(anchor: Day, word: string): Day | undefined {
  const weekday = WEEKDAYS.get(word);
  return word === "today" ? anchor : weekday === undefined ? undefined : weekdayNear(anchor, weekday, -1);
}

function sameDayOf(year: number, day: Day): DayRange {
  return oneDay(`${String(year).padStart(4, "0")}${day.slice(4)}`);
}

/** Minutes or hours from the report: "a few minutes ago", "in the past few hours". */
export function isWithinTheDay({ unit, days }: Pick<Amount, "unit" | "days">): boolean {
  return /^(?:second|minute)$/.test(unit) || (unit === "hour" && (days ?? 0) <= HALF_A_DAY);
}

const HALF_A_DAY = 0.5;

function yearsAgo(anchor: Day, unit: string, count: number): DayRange | undefined {
  const years = Math.round(count * (unit === "year" ? 1 : unit === "decade" ? 10 : 100));
  const year = yearOf(anchor) - years;
  if (year < 1) return undefined;
  return years >= 10 && unit !== "year"
    ? { from: wholeYear(year - 1).from, to: wholeYear(year + 1).to, precision: "longer" }
    : wholeYear(year);
}

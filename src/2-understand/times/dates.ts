import { dayFrom, monthOf, oneDay, weekdayNear, weekdayOf, wholeMonth, wholeWeek, yearOf } from "../../model/calendar.ts";
import { addDays, type Day, type DayRange, dayNumber, daysBetween } from "../../model/day.ts";
import { DOUBTFUL_MONTHS, MONTHS } from "../english/months.ts";
import { PLURAL_WEEKDAYS, SHORT_WEEKDAYS, WEEKDAYS } from "../english/weekdays.ts";
import { isCountAfterMonth } from "../numbers/after-month.ts";
import { readNumericDate } from "./numeric.ts";
import { DAYS_AHEAD, dayReading, fullYear, isFuture, nearest, skipPoint, type TimeContext, type TimeReading, wordAt } from "./reading.ts";

/** "March 22", "Mar. 22, 2024", "March 22-24", "March 2024", "March". */
export function readMonthFirst(context: TimeContext, at: number): TimeReading | undefined {
  const month = monthAt(context, at);
  if (month === undefined) return undefined;
  const next = skipPoint(context, at + 1);
  const day = dayOfMonth(wordAt(context, next));
  if (day !== undefined && !isTimeOfDay(context, next) && !(next === at + 1 && isCountAfterMonth(context.tokens, next)))
    return withYear(context, at, month, day, next + 1);
  const inYear = wordAt(context, wordAt(context, next) === "of" || wordAt(context, next) === "," ? next + 1 : next);
  if (/^(?:1[89]|20)\d\d$/.test(inYear)) {
    const last = next + (wordAt(context, next) === inYear ? 1 : 2);
    return dayReading(at, last, wholeMonth(Number(inYear), month), ["year", "month"]);
  }
  if (!isBareMonth(context, at)) return undefined;
  const told = yearFromToday(context, next);
  if (told !== undefined) return dayReading(at, told.last, wholeMonth(told.year, month), ["relative", "month"]);
  return dayReading(at, at + 1, monthNear(context, month, at, at + 1), ["month"]);
}

/** "last year", "of this year", behind a month or a day. */
function yearFromToday(context: TimeContext, at: number): { readonly year: number; readonly last: number } | undefined {
  const first = /^(?:of|,)$/.test(wordAt(context, at)) ? at + 1 : at;
  const shift = ["last", "this"].indexOf(wordAt(context, first)) - 1;
  if (shift < -1 || context.anchor === undefined || wordAt(context, first + 1) !== "year") return undefined;
  return { year: yearOf(context.anchor) + shift, last: first + 2 };
}

/** "22 March 2024", "the 22nd of March", "3 JAN 90", "1 and 3 September 2004", "1-3 September". */
export function readDayFirst(context: TimeContext, at: number): TimeReading | undefined {
  const first = dayOfMonth(wordAt(context, at));
  if (first === undefined) return undefined;
  const joint = wordAt(context, at + 1);
  const second = /^(?:and|to|-|–|—|or)$/.test(joint) ? dayOfMonth(wordAt(context, at + 2)) : undefined;
  const next = second === undefined ? at + 1 : at + 3;
  const at2 = wordAt(context, next) === "of" ? next + 1 : next;
  const month = monthAt(context, at2);
  if (WRITTEN_DAYS.has(wordAt(context, at)) && at2 === next) return undefined;
  if (month === undefined || (DOUBTFUL_MONTHS.has(wordAt(context, at2)) && isModal(context, at2))) return undefined;
  const afterMonth = skipPointBefore(context, at2 + 1);
  if (second === undefined) return withYear(context, at, month, first, afterMonth);
  const reading = withYear(context, at, month, second, afterMonth);
  const start = reading?.range === undefined ? undefined : dayFrom(yearOf(reading.range.from), month, first);
  return reading?.range === undefined || start === undefined || start > reading.range.to
    ? reading
    : { ...reading, range: { from: start, to: reading.range.to, precision: "days" } };
}

/** "Friday", "Friday, March 22", "Fri. 22 March", "Friday of last week"; "Fridays" places nothing. */
export function readWeekday(context: TimeContext, at: number): TimeReading | undefined {
  const word = wordAt(context, at);
  const token = context.tokens[at]!;
  if (!/^\p{Lu}/u.test(token.text)) return undefined;
  if (PLURAL_WEEKDAYS.has(word)) return { ...dayReading(at, at + 1, undefined, ["weekday"]), isDuration: true };
  const weekday = WEEKDAYS.get(word) ?? shortWeekday(context, at);
  if (weekday === undefined) return undefined;
  const next = skipPoint(context, at + 1);
  const behind = wordAt(context, next) === "," ? next + 1 : next;
  const the = wordAt(context, behind) === "the" ? behind + 1 : behind;
  const date = readMonthFirst(context, the) ?? readDayFirst(context, the) ?? readNumericDate(context, the);
  if (date?.stated.includes("day") === true) return withWeekday(context, at, weekday, date);
  // "The following Friday" counts from what was told before it, not from the day of publication; "following Friday's shooting" only comes after it.
  if (wordAt(context, at - 1) === "following" && !/^['’]s$/.test(wordAt(context, at + 1)))
    return dayReading(at - 1, at + 1, undefined, ["relative", "weekday"]);
  const ofWeek = weekOf(context, at + 1);
  if (ofWeek !== undefined) return weekdayOfWeek(context, at, weekday, ofWeek);
  const { anchor, posted } = context;
  if (anchor === undefined) return dayReading(at, at + 1, dayOfPost(posted, weekday), ["weekday"]);
  return dayReading(at, at + 1, oneDay(weekdayNear(anchor, weekday, isFuture(context, at, at + 1) ? 1 : -1)), ["weekday"]);
}

/** The day of a post, or the one before it, where that is the weekday told: any other may lie on either side of it. */
function dayOfPost(posted: Day | undefined, weekday: number): DayRange | undefined {
  const day = posted === undefined ? undefined : weekdayNear(posted, weekday, -1);
  return day !== undefined && daysBetween(day, posted!) <= 1 ? oneDay(day) : undefined;
}

interface WeekWords {
  /** Weeks from the anchor's. */
  readonly shift: number;
  readonly last: number;
}

/** "of last week", "last week", "next week", behind a weekday. */
function weekOf(context: TimeContext, at: number): WeekWords | undefined {
  const first = wordAt(context, at) === "of" ? at + 1 : at;
  const shift = ["last", "this", "next"].indexOf(wordAt(context, first)) - 1;
  return shift >= -1 && wordAt(context, first + 1) === "week" ? { shift, last: first + 2 } : undefined;
}

function weekdayOfWeek({ anchor }: TimeContext, at: number, weekday: number, { shift, last }: WeekWords): TimeReading {
  const range = anchor === undefined ? undefined : oneDay(addDays(wholeWeek(anchor, shift).from, (weekday + 6) % 7));
  return dayReading(at, last, range, ["relative", "weekday"]);
}

/** A day of a month with the year behind it, if one is there. */
function withYear(context: TimeContext, first: number, month: number, day: number, last: number): TimeReading | undefined {
  const to = /^[-–—]$/.test(wordAt(context, last)) || wordAt(context, last) === "to" ? dayOfMonth(wordAt(context, last + 1)) : undefined;
  if (to !== undefined && to > day && monthAt(context, first) === month) {
    const reading = withYear(context, first, month, to, last + 2);
    const start = reading?.range === undefined ? undefined : dayFrom(yearOf(reading.range.from), month, day);
    return reading?.range === undefined || start === undefined
      ? reading
      : { ...reading, range: { from: start, to: reading.range.to, precision: "days" } };
  }
  const comma = wordAt(context, last) === "," ? 1 : 0;
  const year = yearAt(wordAt(context, last + comma), comma === 0 && !isCountAfterMonth(context.tokens, last));
  if (year !== undefined) {
    const found = dayFrom(year, month, day);
    return found === undefined ? undefined : dayReading(first, last + comma + 1, oneDay(found), ["year", "month", "day"]);
  }
  const told = yearFromToday(context, last);
  const inTold = told === undefined ? undefined : dayFrom(told.year, month, day);
  if (told !== undefined && inTold !== undefined) return dayReading(first, told.last, oneDay(inTold), ["relative", "month", "day"]);
  if (isSeptemberAttacks(context, month, day, last)) return dayReading(first, last, oneDay("2001-09-11"), ["month", "day"]);
  const range = nearest(context, first, last, (inYear) => dayFrom(inYear, month, day));
  return dayFrom(2024, month, day) === undefined ? undefined : dayReading(first, last, range, ["month", "day"]);
}

/** "the Sept. 11 attacks": the words name an event. */
function isSeptemberAttacks(context: TimeContext, month: number, day: number, last: number): boolean {
  return (
    month === 9 &&
    day === 11 &&
    /^(?:attacks?|terror|terrorist|terrorism|hijackers?|memorial|anniversary|commission)$/.test(wordAt(context, last))
  );
}

/** A weekday beside a date chooses the year: "Friday, March 22" is a year in which that day was a Friday. */
function withWeekday(context: TimeContext, at: number, weekday: number, date: TimeReading): TimeReading {
  const joined: TimeReading = { ...date, first: at, stated: ["weekday", ...date.stated] };
  if (
    date.range === undefined ||
    date.stated.includes("year") ||
    weekdayOf(date.range.from) === weekday ||
    date.range.from !== date.range.to
  )
    return joined;
  const [, month, day] = date.range.from.split("-").map(Number);
  const year = yearOf(date.range.from);
  for (const other of [year - 1, year + 1]) {
    const found = dayFrom(other, month!, day!);
    if (
      found !== undefined &&
      weekdayOf(found) === weekday &&
      context.anchor !== undefined &&
      Math.abs(dayNumber(found) - dayNumber(context.anchor)) < 400
    )
      return { ...joined, range: oneDay(found) };
  }
  return joined;
}

function monthNear(context: TimeContext, month: number, first: number, last: number): DayRange | undefined {
  if (context.anchor === undefined) return undefined;
  const year = yearOf(context.anchor);
  const ahead = isFuture(context, first, last);
  if (ahead) return wholeMonth(month >= monthOf(context.anchor) ? year : year + 1, month);
  const soon = addDays(context.anchor, DAYS_AHEAD);
  return wholeMonth(month <= monthOf(soon) ? yearOf(soon) : yearOf(soon) - 1, month);
}

/** The month at an index: capitalised, and not a modal or a name. */
function monthAt(context: TimeContext, at: number): number | undefined {
  if (at >= context.end) return undefined;
  const month = MONTHS.get(wordAt(context, at));
  return month !== undefined && (/^\p{Lu}/u.test(context.tokens[at]!.cased) || isWireMonth(context, at)) ? month : undefined;
}

/** "22 MAR 90": in a text in capitals a month that is another word, too, stands between day and year. */
function isWireMonth(context: TimeContext, at: number): boolean {
  return (
    /^\p{Lu}+$/u.test(context.tokens[at]!.text) && /^\d{1,2}$/.test(wordAt(context, at - 1)) && /^\d{2,4}$/.test(wordAt(context, at + 1))
  );
}

/** A month without a number beside it: one that is no other word stands for itself; the others need "in", "last", "this". */
function isBareMonth(context: TimeContext, at: number): boolean {
  const word = wordAt(context, at);
  const before = wordAt(context, at - 1);
  if (/^(?:in|since|until|till|last|this|next|early|late|mid|by|during|of|from|between|through)$/.test(before))
    return !DOUBTFUL_MONTHS.has(word) || !isModal(context, at);
  return (
    word.length > 3 &&
    !DOUBTFUL_MONTHS.has(word) &&
    !/^\p{Lu}\p{L}+$/u.test(context.tokens[at + 1]?.text ?? "") &&
    !/^\p{Lu}\p{Ll}/u.test(at - 1 >= context.start ? context.tokens[at - 1]!.text : "")
  );
}

/** "may have", "may be": a verb, not a month. */
function isModal(context: TimeContext, at: number): boolean {
  const next = at + 1 < context.end ? context.tokens[at + 1]! : undefined;
  return (
    wordAt(context, at) === "may" &&
    (context.tokens[at]!.text === "may" ||
      (next !== undefined && (/^(?:have|be|not|also|well|still)$/.test(next.lower) || next.tag === "VERB")))
  );
}

function shortWeekday(context: TimeContext, at: number): number | undefined {
  const weekday = SHORT_WEEKDAYS.get(wordAt(context, at));
  if (weekday === undefined) return undefined;
  if (context.tokens[at]!.text.endsWith(".")) return weekday;
  const next = wordAt(context, at + 1);
  return (next === "," || next === ".") && (monthAt(context, at + 2) !== undefined || dayOfMonth(wordAt(context, at + 2)) !== undefined)
    ? weekday
    : undefined;
}

const DAY_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const WRITTEN_DAYS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);

function dayOfMonth(word: string): number | undefined {
  const digits = DAY_OF_MONTH.exec(word);
  const day = digits === null ? WRITTEN_DAYS.get(word) : Number(digits[1]);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** "March 7 p.m." never means the seventh. */
function isTimeOfDay(context: TimeContext, at: number): boolean {
  return /^(?:a\.m|p\.m|am|pm|o'clock)$/.test(wordAt(context, at + 1));
}

/** A year of four digits, or of two where a wire writes "3 JAN 90". */
function yearAt(word: string, mayBeShort: boolean): number | undefined {
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return Number(word);
  return mayBeShort && /^\d\d$/.test(word) ? fullYear(word) : undefined;
}

function skipPointBefore(context: TimeContext, at: number): number {
  return wordAt(context, at) === "." && /^\d{2,4}$/.test(wordAt(context, at + 1)) ? at + 1 : at;
}

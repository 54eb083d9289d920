import type { TimeMention } from "../../model/analysis.ts";
import { monthOf, oneDay, weekdayNear, wholeMonth, wholeWeek, wholeYear, yearOf } from "../../model/calendar.ts";
import { addDays, type Day, type DayRange } from "../../model/day.ts";
import { MONTHS } from "../english/months.ts";
import { PARTS_OF_DAY, SEASONS } from "../english/time-words.ts";
import { WEEKDAYS } from "../english/weekdays.ts";
import { isWithinTheDay, readAmount } from "./amount.ts";
import { dayReading, isFuture, type TimeContext, type TimeReading, wordAt } from "./reading.ts";

/** Words that place a day by themselves: days from the anchor, and the part of the day. */
const NEAR_DAYS: ReadonlyMap<string, { readonly days: number; readonly part: TimeMention["partOfDay"] }> = new Map([
  ["today", { days: 0, part: undefined }],
  ["tonight", { days: 0, part: "night" as const }],
  ["yesterday", { days: -1, part: undefined }],
  ["tomorrow", { days: 1, part: undefined }],
]);

/** "today", "yesterday", "overnight", "the day before yesterday". */
export function readNearDay(context: TimeContext, at: number): TimeReading | undefined {
  const word = wordAt(context, at);
  if (word === "weekend") return readWeekend(context, at);
  if (word === "overnight") {
    // "overnight from Friday to Saturday" is told by its own days.
    if (/^(?:from|on|between)$/.test(wordAt(context, at + 1)) && WEEKDAYS.has(wordAt(context, at + 2))) return undefined;
    const morning = daySaidBehind(context, at) ?? context.anchor;
    const range: DayRange | undefined = morning === undefined ? undefined : { from: addDays(morning, -1), to: morning, precision: "days" };
    return { ...dayReading(at, at + 1, range, ["relative"]), partOfDay: "night" };
  }
  const near = NEAR_DAYS.get(word);
  if (near === undefined || (word === "today" && wordAt(context, at - 1) === "usa")) return undefined;
  const range = context.anchor === undefined ? undefined : oneDay(addDays(context.anchor, near.days));
  return { ...dayReading(at, at + 1, range, ["relative"]), partOfDay: near.part };
}

const SAYING = /^(?:said|says|told|announced|confirmed|reported)$/;
/** Tokens between a word of saying and its weekday: "told reporters on", "said in a statement on". */
const MOST_TO_WEEKDAY = 6;

/** "An overnight attack killed six, the army said on Saturday": the night before the day on which it was said. */
function daySaidBehind({ tokens, end, anchor }: TimeContext, at: number): Day | undefined {
  if (anchor === undefined) return undefined;
  const said = tokens.findIndex(({ lower }, index) => index > at && index < end && SAYING.test(lower));
  if (said < 0) return undefined;
  for (let i = said + 1; i < Math.min(end, said + MOST_TO_WEEKDAY); i++) {
    const weekday = WEEKDAYS.get(tokens[i]!.lower);
    if (weekday !== undefined) return weekdayNear(anchor, weekday, -1);
  }
  return undefined;
}

const DEEDS =
  /^(?:shootings?|stabbings?|attacks?|homicides?|killings?|murders?|slayings?|gunfire|shootouts?|robber(?:y|ies)|explosions?|bombings?|blasts?|raids?|standoffs?|hit-and-run)$/;
/** Words of a day, or of longer ago, that such a morning would be of. */
const OTHER_TIME =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|yesterday|last|ago|previous|earlier|weekend|january|february|march|april|june|july|august|september|october|november|december|\d{4})(?:['’]s)?$/;

/** "An early morning shooting left two dead": of the day of the report, where the sentence names no other. */
export function readMorningDeed(context: TimeContext, at: number): TimeReading | undefined {
  if (!/^(?:early-?)?morning$/.test(wordAt(context, at)) || !/^(?:an?|the|this|early|early-?|fatal|deadly)$/.test(wordAt(context, at - 1)))
    return undefined;
  const adjective = /^(?:fatal|deadly|double|triple|quadruple|drive-by)$/.test(wordAt(context, at + 1)) ? 1 : 0;
  if (!DEEDS.test(wordAt(context, at + 1 + adjective)) || context.anchor === undefined) return undefined;
  for (let i = context.start; i < context.end; i++) if (OTHER_TIME.test(context.tokens[i]!.lower)) return undefined;
  return { ...dayReading(at, at + 1, oneDay(context.anchor), ["relative"]), partOfDay: "morning" };
}

/** "over the weekend", "at the weekend". */
function readWeekend(context: TimeContext, at: number): TimeReading | undefined {
  if (wordAt(context, at - 1) !== "the" || !/^(?:over|at|during)$/.test(wordAt(context, at - 2))) return undefined;
  if (/^(?:of|before|after|following)$/.test(wordAt(context, at + 1))) return undefined;
  const { anchor } = context;
  const range = anchor === undefined ? undefined : weekend(anchor, isFuture(context, at - 2, at + 1) ? 1 : 0);
  return dayReading(at, at + 1, range, ["relative"]);
}

/** "last week", "this morning", "last Friday", "next month", "last October", "this summer", "late last year". */
export function readDeictic(context: TimeContext, at: number): TimeReading | undefined {
  const word = wordAt(context, at);
  const shift =
    word === "last" || word === "past" || word === "previous"
      ? -1
      : word === "this"
        ? 0
        : word === "next" || word === "coming"
          ? 1
          : undefined;
  if (shift === undefined) return undefined;
  const next = /^(?:past|coming|same|very)$/.test(wordAt(context, at + 1)) && word !== "past" ? at + 2 : at + 1;
  const what = wordAt(context, next);
  const isPast = wordAt(context, at + 1) === "past" && next === at + 2;
  const isComing = wordAt(context, at + 1) === "coming" && next === at + 2;
  return unitReading(context, at, next, what, isPast ? -1 : isComing ? 1 : shift) ?? pastSpan(context, at, next, shift);
}

function unitReading(context: TimeContext, at: number, next: number, what: string, shift: number): TimeReading | undefined {
  const { anchor } = context;
  const read = (range: ((day: Day) => DayRange) | undefined, stated: TimeReading["stated"] = ["relative"]): TimeReading =>
    dayReading(at, next + 1, anchor === undefined || range === undefined ? undefined : range(anchor), stated);
  const weekday = WEEKDAYS.get(what);
  if (weekday !== undefined)
    return read((day) => oneDay(shiftedWeekday(day, weekday, shift, isFuture(context, at, next + 1))), ["relative", "weekday"]);
  const part = PARTS_OF_DAY.get(what);
  if (part !== undefined && (shift === 0 || what === "night" || what === "evening"))
    return { ...read((day) => oneDay(addDays(day, shift))), partOfDay: part };
  if (what === "week") return read((day) => (shift === -1 ? lastWeek(day) : wholeWeek(day, shift)));
  if (what === "weekend") return read((day) => weekend(day, shift));
  if (what === "month") return read((day) => wholeMonth(yearOf(day), monthOf(day) + shift));
  if (what === "year") return read((day) => wholeYear(yearOf(day) + shift));
  const month = MONTHS.get(what);
  if (month !== undefined && /^\p{Lu}/u.test(context.tokens[next]!.cased))
    return read((day) => shiftedMonth(day, month, shift), ["relative", "month"]);
  if (SEASONS.has(what)) return read((day) => shiftedSeason(day, what, shift), ["relative", "season"]);
  return undefined;
}

/** On a Sunday "last week" is as often the one that is ending as the one before: both, up to the day before. */
function lastWeek(day: Day): DayRange {
  const { from, to, precision } = wholeWeek(day, -1);
  const isSunday = addDays(to, DAYS_OF_WEEK) === day;
  return { from, to: isSunday ? addDays(day, -1) : to, precision };
}

const DAYS_OF_WEEK = 7;

/** "Last Friday" lies before today, "this Friday" in the past only where the words say so, "next Friday" ahead. */
function shiftedWeekday(day: Day, weekday: number, shift: number, future: boolean): Day {
  if (shift < 0) return weekdayNear(addDays(day, -1), weekday, -1);
  if (shift > 0) return weekdayNear(addDays(day, 1), weekday, 1);
  return weekdayNear(day, weekday, future ? 1 : -1);
}

/** The Saturday and Sunday that ended last, or lie so many weeks from there; a weekend that has begun is "this weekend". */
function weekend(day: Day, shift: number): DayRange {
  const saturday = weekdayNear(day, 6, -1);
  const isOn = saturday === day || addDays(saturday, 1) === day;
  const from = addDays(saturday, 7 * (shift > 0 ? 1 : shift < 0 && isOn ? -1 : 0));
  return { from, to: addDays(from, 1), precision: "days" };
}

function shiftedMonth(day: Day, month: number, shift: number): DayRange {
  const year = yearOf(day);
  if (shift > 0) return wholeMonth(month > monthOf(day) ? year : year + 1, month);
  return wholeMonth(month < monthOf(day) || (shift === 0 && month === monthOf(day)) ? year : year - (shift === 0 ? 0 : 1), month);
}

function shiftedSeason(day: Day, name: string, shift: number): DayRange {
  const year = yearOf(day);
  const seasons = [year - 2, year - 1, year, year + 1].map((inYear) => seasonOf(name, inYear));
  if (shift > 0) return seasons.find(({ from }) => from > day)!;
  if (shift === 0) return seasons.find(({ to }) => to >= day)!;
  return seasons.filter(({ to }) => to < day).at(-1)!;
}

/** A season of a year; winter is that which ends in it. */
export function seasonOf(name: string, year: number): DayRange {
  const { month, months } = SEASONS.get(name)!;
  const first = wholeMonth(name === "winter" ? year - 1 : year, month);
  const last = wholeMonth(yearOf(first.from), month + months - 1);
  return { from: first.from, to: last.to, precision: "season" };
}

/** "the past two weeks", "the last 24 hours": up to the anchor. */
function pastSpan(context: TimeContext, at: number, next: number, shift: number): TimeReading | undefined {
  const { anchor } = context;
  if (wordAt(context, next) === "few" && /^(?:hours|minutes)$/.test(wordAt(context, next + 1)) && shift < 0)
    return dayReading(at, next + 2, anchor === undefined ? undefined : oneDay(anchor), ["relative"]);
  const amount = readAmount(context, next);
  if (amount === undefined || shift === 0) return undefined;
  // "In the past few hours" is of the day of the report, as far as words can tell.
  if (anchor !== undefined && isWithinTheDay(amount)) return dayReading(at, amount.last, oneDay(anchor), ["relative"]);
  if (anchor === undefined || amount.days === undefined) return dayReading(at, amount.last, undefined, ["relative"]);
  const other = addDays(anchor, shift * Math.max(1, Math.round(amount.days)));
  const range: DayRange = {
    from: shift < 0 ? other : anchor,
    to: shift < 0 ? anchor : other,
    precision: amount.days > 300 ? "longer" : "days",
  };
  return dayReading(at, amount.last, range, ["relative"]);
}

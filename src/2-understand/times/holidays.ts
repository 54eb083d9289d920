import { dayFrom, oneDay, weekdayNear, weekdayOf, wholeMonth } from "../../model/calendar.ts";
import { addDays, type Day, type DayRange, dayNumber, dayOf } from "../../model/day.ts";
import { HOLIDAY_STARTS, HOLIDAYS, type HolidayRule, LONGEST_HOLIDAY } from "../english/holidays.ts";
import { dayReading, nearest, type TimeContext, type TimeReading, wordAt } from "./reading.ts";

/** "Mother's Day", "New Year's Eve", "Christmas Day 2009". */
export function readHoliday(context: TimeContext, at: number): TimeReading | undefined {
  if (!HOLIDAY_STARTS.has(wordAt(context, at)) && !HOLIDAY_STARTS.has(context.tokens[at]!.lower)) return undefined;
  if (!/^[\p{Lu}\d]/u.test(context.tokens[at]!.text)) return undefined;
  for (let length = Math.min(LONGEST_HOLIDAY, context.end - at); length > 0; length--) {
    const name = context.tokens
      .slice(at, at + length)
      .map((token) => token.lower.replace("’", "'"))
      .join(" ");
    const rule = HOLIDAYS.get(name);
    if (rule === undefined) continue;
    const next = wordAt(context, at + length);
    if (OF_THE_SEASON.test(next) || (/^(?:christmas|easter)$/.test(name) && BEFORE_CHRISTMAS.test(next))) return undefined;
    const year = /^(?:1[89]|20)\d\d$/.exec(wordAt(context, at + length))?.[0];
    if (year !== undefined) return dayReading(at, at + length + 1, oneDay(holidayIn(rule, Number(year))), ["year", "month", "day"]);
    const day = nearest(context, at, at + length, (inYear) => holidayIn(rule, inYear));
    const last = at + length + (wordAt(context, at + length) === "holiday" ? 1 : 0);
    if (wordAt(context, last) !== "weekend") return dayReading(at, at + length, day, ["month", "day"]);
    return dayReading(at, last + 1, day === undefined ? undefined : weekendAt(day.from), ["month", "day"]);
  }
  return undefined;
}

/** "searched for Christmas markets": what belongs to a holiday is there for weeks. */
const OF_THE_SEASON =
  /^(?:markets?|fairs?|trees?|shopp\w+|decorations?|lights?|presents?|gifts?|cards?|season|seasonal|songs?|carols?|sales?|holidays|vacations?|breaks?|cake|bonus(?:es)?)$/;

/** "drove through a Christmas parade": held in the weeks before, where a Halloween party is held about the day. */
const BEFORE_CHRISTMAS =
  /^(?:parades?|part(?:y|ies)|concerts?|dinners?|lunch(?:es|eons?)?|pageants?|plays?|bazaars?|gatherings?|celebrations?|events?)$/;

/** "Labor Day weekend": from the Saturday before, or to the Sunday after. */
function weekendAt(day: Day): DayRange {
  const saturday = weekdayNear(day, 6, weekdayOf(day) > 3 && weekdayOf(day) < 6 ? 1 : -1);
  const sunday = addDays(saturday, 1);
  return { from: day < saturday ? day : saturday, to: day > sunday ? day : sunday, precision: "days" };
}

/** The day of a holiday in a year. */
function holidayIn(rule: HolidayRule, year: number): Day {
  if ("easter" in rule) return addDays(easterSunday(year), rule.easter);
  if ("day" in rule) return dayFrom(year, rule.month, rule.day)!;
  const first =
    rule.nth > 0
      ? weekdayNear(dayFrom(year, rule.month, 1)!, rule.weekday, 1)
      : weekdayNear(wholeMonth(year, rule.month).to, rule.weekday, -1);
  return addDays(first, (rule.nth > 0 ? (rule.nth - 1) * 7 : 0) + (rule.plus ?? 0));
}

/** Gregorian Easter after the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(dayNumber(dayFrom(year, month, 1)!) + ((h + l - 7 * m + 33 * month + 19) % 32) - 1);
}

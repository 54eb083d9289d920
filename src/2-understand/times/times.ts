import type { TimeMention } from "../../model/analysis.ts";
import { dayFrom, monthOf, oneDay, wholeMonth, wholeYear, yearOf } from "../../model/calendar.ts";
import { type DayRange, daysBetween, isDay } from "../../model/day.ts";
import { SEASONS } from "../english/time-words.ts";
import type { AnalysisDraft } from "../stage.ts";
import { readAmountOfTime } from "./amount.ts";
import { datelineDay, findAnchor, lastPostDay } from "./anchor.ts";
import { readClock } from "./clock.ts";
import { readDayFirst, readMonthFirst, readWeekday } from "./dates.ts";
import { leansForward, placeDistance, placeSameDay, readAnniversary, readNextDay, readSameDay, type Told } from "./distance.ts";
import { readHoliday } from "./holidays.ts";
import { joinReadings } from "./join.ts";
import { readNumericDate } from "./numeric.ts";
import { dayReading, type TimeContext, type TimeReading, wordAt } from "./reading.ts";
import { readDeictic, readMorningDeed, readNearDay, seasonOf } from "./relative.ts";

/**
 * Finds the times a text states, resolved against the publication day, with what is stated apart from what is implied; ordered by start.
 * Published 2024-03-25, a Monday: "around 7 p.m. on Friday" → 2024-03-22, 19:00, stated: weekday and clock.
 */
export function findTimes(draft: Pick<AnalysisDraft, "article" | "tokens" | "sentences" | "publicationDay">): TimeMention[] {
  const { publicationDay: published } = draft;
  const anchor = published === undefined ? findAnchor(draft) : (datelineDay(draft, published) ?? published);
  const posted = anchor === undefined ? lastPostDay(draft) : undefined;
  const found: TimeMention[] = [];
  let told: Told | undefined;
  let dated: Told | undefined;
  for (const [sentence, { first, last }] of draft.sentences.entries()) {
    const context: TimeContext = { tokens: draft.tokens, start: first, end: last, anchor, posted };
    for (const reading of joinReadings(context, readSentence(context))) {
      const same = placeSameDay(context, reading, told, sentence);
      const leaned = leansForward(context, same) ? same : placeDistance(same, told, sentence, anchor);
      const near = dated === undefined ? leaned : inMonthOf(dated, leaned, sentence);
      const within = dated === undefined ? near : ofThatYear(context, dated, near, sentence);
      const placed = dated?.sentence === sentence ? inYearOf(dated.range, within, "before") : within;
      if (placed.range !== undefined && placed.stated.includes("year")) {
        if (told?.sentence === sentence) found[found.length - 1] = inYearOf(placed.range, found.at(-1)!, "behind");
        dated = { range: placed.range, sentence };
      }
      if (placed.range !== undefined && !placed.isDuration) told = toldBy(placed.range, told, sentence);
      const { first: from, last: to, ...mention } = placed;
      found.push({ start: draft.tokens[from]!.start, end: draft.tokens[to - 1]!.end, ...mention });
    }
  }
  return found;
}

function toldBy(range: DayRange, before: Told | undefined, sentence: number): Told {
  const isAlone = before?.sentence !== sentence || before.range.from === range.from;
  const isDay = range.from === range.to;
  const isOnlySoFar = isDay && (before === undefined || (before.isOnlySoFar === true && before.range.from === range.from));
  return { range, sentence, isOnlyDay: isDay && isAlone, isOnlySoFar };
}

/** Sentences within which a day is one of a month told with its year. */
const SENTENCES_ON = 2;

/** "was accused of poisoning him in March 2022. … She killed him on March 9": a day of the month that was told with its year just before. */
function inMonthOf<T extends Pick<TimeMention, "range" | "stated">>(dated: Told, time: T, sentence: number): T {
  const { range, stated } = time;
  if (dated.range.precision !== "month" || sentence - dated.sentence > SENTENCES_ON || range === undefined) return time;
  if (range.from !== range.to || !stated.includes("month") || stated.includes("year") || stated.includes("weekday")) return time;
  if (monthOf(range.from) !== monthOf(dated.range.from)) return time;
  const day = dayFrom(yearOf(dated.range.from), monthOf(range.from), Number(range.from.slice(8)));
  return day === undefined ? time : { ...time, range: oneDay(day) };
}

/** "In December 2016 … and in June of that year": a month of the year that was told just before. */
function ofThatYear(context: TimeContext, dated: Told, time: TimeReading, sentence: number): TimeReading {
  const { range, stated, last } = time;
  if (range?.precision !== "month" || stated.includes("year") || sentence - dated.sentence > SENTENCES_ON) return time;
  const words = [0, 1, 2, 3].map((away) => wordAt(context, last + away)).join(" ");
  const behind = /^(?:of )?(?:that year|the same year)\b/.exec(words);
  if (behind === null || dated.range.precision === "longer") return time;
  return {
    ...time,
    last: last + behind[0].split(" ").length,
    range: wholeMonth(yearOf(dated.range.from), monthOf(range.from)),
    stated: [...stated, "year"],
  };
}

/** Days within which a date without a year goes on from one with a year in its sentence. */
const SOON = 14;

/**
 * "On Sept. 1, 2004, a school was seized; by Sept. 3, …", "from Oct. 23 to Oct. 26, 2002": a date without a year that lies soon after one with a year
 * told before it, or soon before one told behind it, is of the same year.
 */
function inYearOf<T extends Pick<TimeMention, "range" | "stated">>(dated: DayRange, time: T, side: "before" | "behind"): T {
  const { range, stated } = time;
  if (range?.precision !== "day" || range.from !== range.to || dated.precision !== "day") return time;
  if (!stated.includes("month") || stated.includes("year") || stated.includes("weekday")) return time;
  const day = dayFrom(yearOf(dated.from), monthOf(range.from), Number(range.from.slice(8)));
  if (day === undefined) return time;
  const away = side === "before" ? daysBetween(dated.from, day) : daysBetween(day, dated.from);
  return away >= 0 && away <= SOON ? { ...time, range: oneDay(day) } : time;
}

const READERS = [
  readNumericDate,
  readMonthFirst,
  readDayFirst,
  readAnniversary,
  readHoliday,
  readWeekday,
  readNearDay,
  readMorningDeed,
  readNextDay,
  readSameDay,
  readDeictic,
  readClock,
  readAmountOfTime,
  readDecade,
  readSeason,
  readYear,
];
const FIRST_LETTERS = /^[\p{Lu}\d'’]/u;
const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    "today tonight yesterday tomorrow overnight weekend day night morning early-morning afternoon evening minutes hours moments following last this next same past previous coming a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty " +
    "seventy eighty ninety several few couple half dozens hundreds noon midnight midday spring summer autumn fall winter first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth between"
  ).split(" "),
);

/** The readings of one sentence, in order, not overlapping: at each token the first reader that makes something of it. */
function readSentence(context: TimeContext): TimeReading[] {
  const readings: TimeReading[] = [];
  for (let at = context.start; at < context.end; ) {
    const token = context.tokens[at]!;
    const reading = FIRST_WORDS.has(token.lower) || FIRST_LETTERS.test(token.text) ? readAt(context, at) : undefined;
    if (reading !== undefined) readings.push(reading);
    at = reading?.last ?? at + 1;
  }
  return readings;
}

function readAt(context: TimeContext, at: number): TimeReading | undefined {
  for (const read of READERS) {
    const reading = read(context, at);
    if (reading !== undefined) return isReal(reading.range) ? reading : { ...reading, range: undefined };
  }
  return undefined;
}

/** Arithmetic on "the last 2024 years" leaves the calendar. */
function isReal(range: DayRange | undefined): boolean {
  return range === undefined || (isDay(range.from) && isDay(range.to));
}

/** "the 1990s", "the '80s". */
function readDecade(context: TimeContext, at: number): TimeReading | undefined {
  const match = /^(?:(1[5-9]|20)|['’])?(\d)0s$/.exec(wordAt(context, at));
  if (match === null || (match[1] === undefined && wordAt(context, at - 1) !== "the" && !/^['’]/.test(wordAt(context, at))))
    return undefined;
  const year = match[1] === undefined ? 1_900 + Number(match[2]) * 10 : Number(match[1]) * 100 + Number(match[2]) * 10;
  return dayReading(at, at + 1, { from: wholeYear(year).from, to: wholeYear(year + 9).to, precision: "longer" }, ["decade"]);
}

/** "summer 2014", "the spring of 2013". */
function readSeason(context: TimeContext, at: number): TimeReading | undefined {
  const season = wordAt(context, at);
  if (!SEASONS.has(season)) return undefined;
  const next = wordAt(context, at + 1) === "of" ? at + 2 : at + 1;
  const year = wordAt(context, next);
  return /^(?:19|20)\d\d$/.test(year) ? dayReading(at, next + 1, seasonOf(season, Number(year)), ["season", "year"]) : undefined;
}

const BEFORE_YEAR =
  /^(?:in|since|by|of|from|until|till|during|before|after|around|late|early|mid|through|between|and|to|the|a|summer|circa|year)$/;

/** "in 2015", "from 2003 to 2006", "the 2014 attack"; "2015 people" is no year. */
function readYear(context: TimeContext, at: number): TimeReading | undefined {
  const word = wordAt(context, at);
  if (!/^(?:1[5-9]|20)\d\d$/.test(word)) return undefined;
  const before = wordAt(context, at - 1);
  const behind = at + 1 < context.end ? context.tokens[at + 1]! : undefined;
  const isCounting =
    behind !== undefined && behind.tag === "NOUN" && /s$|^people$/.test(behind.lower) && !/^(?:in|since|the|of|'s)$/.test(before);
  if (isCounting || (!BEFORE_YEAR.test(before) && !/^[,(]?$/.test(before)) || /^(?:-|\/|block)$/.test(behind?.lower ?? ""))
    return undefined;
  const to = /^(?:to|and|-|–)$/.test(wordAt(context, at + 1)) && /^(?:from|between)$/.test(before) ? wordAt(context, at + 2) : "";
  if (/^(?:1[5-9]|20)\d\d$/.test(to) && to > word) {
    return dayReading(at, at + 3, { from: wholeYear(Number(word)).from, to: wholeYear(Number(to)).to, precision: "longer" }, ["year"]);
  }
  return dayReading(at, at + 1, wholeYear(Number(word)), ["year"]);
}

import type { TimeMention } from "../model/analysis.ts";
import type { Day } from "../model/day.ts";
import { addDays, type DayRange, isDay } from "../model/day.ts";
import { dayFrom, daysInMonth, monthOf, wholeYear, yearOf } from "./calendar.ts";
import { SEASONS } from "./english/time-words.ts";
import type { AnalysisDraft } from "./stage.ts";
import { findAnchor } from "./time-anchor.ts";
import { readClock, readPartOfDay } from "./time-clock.ts";
import { readDayFirst, readHoliday, readMonthFirst, readNumericDate, readWeekday } from "./time-dates.ts";
import { dayReading, type TimeContext, type TimeReading, wordAt } from "./time-reading.ts";
import { readAmountOfTime, readDeictic, readNearDay, seasonOf } from "./time-relative.ts";

/**
 * Finds the times a text states, resolved against the publication day, with what is stated apart from what is implied; ordered by start.
 * Published 2024-03-25, a Monday: "around 7 p.m. on Friday" → 2024-03-22, 19:00, stated: weekday and clock.
 */
export function findTimes(draft: Pick<AnalysisDraft, "tokens" | "sentences" | "publicationDay">): TimeMention[] {
  const anchor = draft.publicationDay ?? findAnchor(draft);
  const found: TimeMention[] = [];
  for (const { first, last } of draft.sentences) {
    const context: TimeContext = { tokens: draft.tokens, start: first, end: last, anchor };
    for (const reading of joinReadings(context, readSentence(context))) {
      const { first: from, last: to, ...mention } = reading;
      found.push({ start: draft.tokens[from]!.start, end: draft.tokens[to - 1]!.end, ...mention });
    }
  }
  return found;
}

const READERS = [
  readNumericDate,
  readMonthFirst,
  readDayFirst,
  readHoliday,
  readWeekday,
  readNearDay,
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
    "today tonight yesterday tomorrow overnight weekend last this next past previous coming a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty " +
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

const JOINERS =
  /^(?:on|at|,|the|of|about|around|approximately|\(|\)|local|time|in|just|shortly|before|after|gmt|utc|edt|est|cst|pst|bst|et|early|late|by|to)$/;
const LONGEST_JOIN = 5;

/** Puts readings together that speak of one time: "around 7 p.m." + "Friday", "Friday" + "night", "the night of" + "March 22". */
function joinReadings(context: TimeContext, readings: readonly TimeReading[]): TimeReading[] {
  const joined: TimeReading[] = [];
  for (const bare of readings) {
    const reading = withPartOfDay(context, withModifier(context, bare));
    const before = joined.at(-1);
    if (before !== undefined && before.last > reading.first) joined.pop();
    if (before !== undefined && standTogether(context, before, reading)) joined[joined.length - 1] = joinTwo(before, reading);
    else joined.push(reading);
  }
  return joined;
}

function standTogether(context: TimeContext, one: TimeReading, two: TimeReading): boolean {
  if (one.isDuration || two.isDuration || two.first - one.last > LONGEST_JOIN) return false;
  const hasClock = (reading: TimeReading): boolean => reading.stated.includes("clock");
  const hasDay = (reading: TimeReading): boolean => reading.stated.some((what) => what !== "clock" && what !== "year" && what !== "decade");
  for (let index = one.last; index < two.first; index++) if (!JOINERS.test(wordAt(context, index))) return false;
  if (hasClock(one) && hasClock(two)) return wordAt(context, two.first - 1) === "(" && /^(?:gmt|utc)$/.test(wordAt(context, two.last));
  return (hasClock(one) && !hasDay(one) && hasDay(two)) || (hasClock(two) && !hasDay(two) && hasDay(one));
}

function joinTwo(one: TimeReading, two: TimeReading): TimeReading {
  // Of two clocks ("6 a.m. local time (0400 GMT)") the first is the local one.
  if (two.stated.every((what) => what === "clock") && one.clock !== undefined) return { ...one, last: two.last };
  const day = one.stated.some((what) => what !== "clock") ? one : two;
  const clock = one.stated.includes("clock") ? one : two;
  return {
    ...day,
    first: one.first,
    last: two.last,
    clock: inPartOfDay(clock.clock, day.partOfDay),
    partOfDay: day.partOfDay ?? clock.partOfDay,
    stated: [...new Set([...one.stated, ...two.stated])],
  };
}

/** "3:15" on a Sunday afternoon is 15:15. */
function inPartOfDay(clock: string | undefined, part: TimeReading["partOfDay"]): string | undefined {
  const hour = Number(clock?.slice(0, 2));
  const isLater = part === "afternoon" || part === "evening" || (part === "night" && hour >= 6);
  return clock !== undefined && isLater && hour < 12 ? `${hour + 12}${clock.slice(2)}` : clock;
}

/** "early Sunday", "the end of March", "late 2014", "earlier this month", "late on Friday". */
function withModifier(context: TimeContext, reading: TimeReading): TimeReading {
  const on = /^(?:on|of)$/.test(wordAt(context, reading.first - 1)) ? 1 : 0;
  const word = MODIFIERS.get(wordAt(context, reading.first - 1 - on));
  if (word === undefined || reading.stated.includes("clock") || reading.isDuration) return reading;
  const first = reading.first - 1 - on;
  const isDay = reading.range === undefined ? reading.stated.includes("weekday") : reading.range.from === reading.range.to;
  if (isDay && (word === "early" || word === "late"))
    return { ...reading, first, partOfDay: reading.partOfDay ?? (word === "early" ? "morning" : "night") };
  if (reading.range === undefined || isDay) return word === "earlier" || word === "later" ? { ...reading, first } : reading;
  return { ...reading, first, range: narrowed(reading.range, word, context.anchor) };
}

/** Words that narrow a time, as the one of five that says the same. */
const MODIFIERS: ReadonlyMap<string, "early" | "mid" | "late" | "earlier" | "later"> = new Map([
  ...(["early", "beginning", "start"] as const).map((word) => [word, "early"] as const),
  ...(["mid", "mid-", "middle"] as const).map((word) => [word, "mid"] as const),
  ...(["late", "end"] as const).map((word) => [word, "late"] as const),
  ["earlier", "earlier"],
  ["later", "later"],
]);

/** The first, middle or last third of a month or year; "earlier" ends at the anchor. */
function narrowed(range: DayRange, word: string, anchor: Day | undefined): DayRange {
  if (word === "earlier") return anchor !== undefined && anchor >= range.from && anchor < range.to ? { ...range, to: anchor } : range;
  if (word === "later") return anchor !== undefined && anchor > range.from && anchor <= range.to ? { ...range, from: anchor } : range;
  const third = word === "early" ? 0 : word === "late" ? 2 : 1;
  if (range.precision === "month") {
    const [from, to] = [
      [1, 10],
      [10, 20],
      [20, daysInMonth(yearOf(range.from), monthOf(range.from))],
    ][third]!;
    return { from: addDays(range.from, from! - 1), to: addDays(range.from, to! - 1), precision: "days" };
  }
  if (range.precision !== "year") return range;
  const year = yearOf(range.from);
  const firstMonth = [1, 5, 9][third]!;
  return {
    from: dayFrom(year, firstMonth, 1)!,
    to: dayFrom(year, firstMonth + 3, daysInMonth(year, firstMonth + 3))!,
    precision: "season",
  };
}

/** "Friday night", "Friday in the evening", "the night of March 22", "the early hours of Sunday". */
function withPartOfDay(context: TimeContext, reading: TimeReading): TimeReading {
  if (
    reading.isDuration || reading.range === undefined
      ? !reading.stated.includes("weekday") && !reading.stated.includes("day")
      : reading.range.from !== reading.range.to
  )
    return reading;
  const behind = /^(?:in|at)$/.test(wordAt(context, reading.last))
    ? reading.last + (wordAt(context, reading.last + 1) === "the" ? 2 : 1)
    : reading.last;
  const after = readPartOfDay(context, behind);
  if (after !== undefined) return { ...reading, last: after.last, partOfDay: after.part };
  const link = /^(?:of|on|from)$/.test(wordAt(context, reading.first - 1)) ? 1 : 0;
  if (/^(?:overnight|predawn|pre-dawn)$/.test(wordAt(context, reading.first - 1 - link)) && reading.stated.includes("weekday"))
    return { ...reading, first: reading.first - 1 - link, partOfDay: "night" };
  for (const length of [3, 2, 1]) {
    const first = reading.first - link - length;
    const before = first >= context.start ? readPartOfDay(context, first) : undefined;
    const telling = link === 1 || /^(?:hours|mid-\w+)$/.test(wordAt(context, reading.first - 1));
    if (telling && before?.last === reading.first - link) return { ...reading, first, partOfDay: before.part };
  }
  return reading;
}

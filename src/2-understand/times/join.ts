import { dayFrom, daysInMonth, monthOf, yearOf } from "../../model/calendar.ts";
import type { Day } from "../../model/day.ts";
import { addDays, type DayRange, daysBetween } from "../../model/day.ts";
import { readPartOfDay } from "./clock.ts";
import { type TimeContext, type TimeReading, wordAt } from "./reading.ts";

const JOINERS =
  /^(?:on|at|,|the|of|about|around|approximately|\(|\)|local|time|in|just|shortly|before|after|gmt|utc|edt|est|cst|pst|bst|et|early|late|by|to)$/;
const LONGEST_JOIN = 5;

/** Puts readings together that speak of one time: "around 7 p.m." + "Friday", "Friday" + "night", "the night of" + "March 22". */
export function joinReadings(context: TimeContext, readings: readonly TimeReading[]): TimeReading[] {
  const joined: TimeReading[] = [];
  for (const bare of readings) {
    const reading = withPartOfDay(context, withModifier(context, bare));
    const before = joined.at(-1);
    const one = before === undefined ? undefined : joinTwo(context, before, reading);
    if (one !== undefined || (before !== undefined && before.last > reading.first)) joined.pop();
    joined.push(one ?? reading);
  }
  return joined;
}

function joinTwo(context: TimeContext, one: TimeReading, two: TimeReading): TimeReading | undefined {
  return standTogether(context, one, two) ? dayAndClock(one, two) : stretchOf(context, one, two);
}

function standTogether(context: TimeContext, one: TimeReading, two: TimeReading): boolean {
  if (one.isDuration || two.isDuration || two.first - one.last > LONGEST_JOIN) return false;
  const hasClock = (reading: TimeReading): boolean => reading.stated.includes("clock");
  const hasDay = (reading: TimeReading): boolean => reading.stated.some((what) => what !== "clock" && what !== "year" && what !== "decade");
  for (let index = one.last; index < two.first; index++) if (!JOINERS.test(wordAt(context, index))) return false;
  if (hasClock(one) && hasClock(two)) return wordAt(context, two.first - 1) === "(" && /^(?:gmt|utc)$/.test(wordAt(context, two.last));
  return (hasClock(one) && !hasDay(one) && hasDay(two)) || (hasClock(two) && !hasDay(two) && hasDay(one));
}

function dayAndClock(one: TimeReading, two: TimeReading): TimeReading {
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

/** "between Monday and Wednesday", "from March 3 to March 5", "late Monday or early Tuesday", "Saturday night into Sunday": one stretch of two days. */
function stretchOf(context: TimeContext, one: TimeReading, two: TimeReading): TimeReading | undefined {
  const the = wordAt(context, two.first - 1) === "the" ? 1 : 0;
  if (two.first - the - one.last !== 1 || !isDayTold(one) || !isDayTold(two)) return undefined;
  const days = daysBetween(one.range!.from, two.range!.from);
  const joint = wordAt(context, one.last);
  const before = wordAt(context, one.first - 1);
  const isStretch = joint === "and" ? before === "between" : joint === "or" || joint === "into" ? days === 1 : STRETCHING.test(joint);
  if (!isStretch || days < 1 || days > LONGEST_STRETCH) return undefined;
  const range: DayRange = { from: one.range!.from, to: two.range!.from, precision: "days" };
  const stated = [...new Set([...one.stated, ...two.stated])].filter((what) => what !== "clock");
  return { ...one, last: two.last, range, clock: undefined, stated };
}

const STRETCHING = /^(?:to|through|until|till|-|–|—)$/;
/** Beyond it, "to" tells of moving something, and not how long it took. Unit: days. */
const LONGEST_STRETCH = 14;

function isDayTold({ range, stated, isDuration }: TimeReading): boolean {
  return !isDuration && range !== undefined && range.from === range.to && (stated.includes("weekday") || stated.includes("day"));
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

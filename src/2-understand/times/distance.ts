import type { TimeDistance } from "../../model/analysis.ts";
import { oneDay } from "../../model/calendar.ts";
import { addDays, type Day, type DayRange } from "../../model/day.ts";
import { rangeAtDistance } from "../../model/range-at-distance.ts";
import { PARTS_OF_DAY } from "../english/time-words.ts";
import { dayReading, type TimeContext, type TimeReading, wordAt } from "./reading.ts";

/** "three days" + "after" → a time that lies so far from what is told beside it; its day is open until that is known. */
export function distanceReading(
  first: number,
  last: number,
  side: TimeDistance["side"],
  { unit, count, days }: { readonly unit: string; readonly count: number; readonly days: number | undefined },
): TimeReading {
  const known = days === undefined ? undefined : UNITS.get(unit);
  const away = known === undefined ? undefined : { side, unit: known.unit, count: count * known.times };
  return { ...dayReading(first, last, undefined, ["relative"]), away };
}

const UNITS = new Map<string, { readonly unit: TimeDistance["unit"]; readonly times: number }>([
  ...(["hour", "day", "week", "month", "year"] as const).map((unit) => [unit, { unit, times: 1 }] as const),
  ["fortnight", { unit: "week", times: 2 }],
  ["decade", { unit: "year", times: 10 }],
]);

/** "the day before", "the previous night", "the next morning", "the night after": one day from what is told beside it. */
export function readNextDay(context: TimeContext, at: number): TimeReading | undefined {
  const [one, two] = [wordAt(context, at), wordAt(context, at + 1)];
  const leading = LEADING.get(one);
  if (leading !== undefined) return isDayWord(two) ? besideDay(at, leading, two) : undefined;
  const behind = wordAt(context, at - 1) === "the" && isDayWord(one) ? BEHIND.get(two) : undefined;
  // "Some were held late in the day after throwing stones": a part of that day, and what came before it.
  if (behind === undefined || /^(?:in|of|during)$/.test(wordAt(context, at - 2))) return undefined;
  return beyond(context, at, behind) ?? besideDay(at, behind, one);
}

/** "the day before yesterday", "the day after tomorrow". */
function beyond(context: TimeContext, at: number, side: TimeDistance["side"]): TimeReading | undefined {
  const { anchor } = context;
  if (wordAt(context, at + 2) !== (side === "before" ? "yesterday" : "tomorrow")) return undefined;
  return dayReading(at, at + 3, anchor === undefined ? undefined : oneDay(addDays(anchor, side === "before" ? -2 : 2)), ["relative"]);
}

/** "on the same day", "that same night": the day told before it. */
export function readSameDay(context: TimeContext, at: number): TimeReading | undefined {
  const word = wordAt(context, at + 1);
  if (wordAt(context, at) !== SAME || !/^(?:the|that)$/.test(wordAt(context, at - 1)) || !isDayWord(word)) return undefined;
  // "the same day as the vote", "the same day that he died"
  if (/^(?:as|that|when)$/.test(wordAt(context, at + 2))) return undefined;
  return { ...dayReading(at, at + 2, undefined, ["relative"]), partOfDay: PARTS_OF_DAY.get(word) };
}

const SAME = "same";

/** The same day, placed on the one day that its sentence or the one before has told. */
export function placeSameDay({ tokens }: TimeContext, reading: TimeReading, told: Told | undefined, sentence: number): TimeReading {
  if (reading.range !== undefined || tokens[reading.first]!.lower !== SAME || told?.isOnlyDay !== true) return reading;
  return sentence - told.sentence <= 1 ? { ...reading, range: told.range } : reading;
}

/** "the first anniversary of the blast", "the 10-year anniversary": so many years after it. */
export function readAnniversary(context: TimeContext, at: number): TimeReading | undefined {
  const last = wordAt(context, at + 1) === "-" && wordAt(context, at + 2) === "year" ? at + 3 : at + 1;
  if (wordAt(context, last) !== "anniversary") return undefined;
  const word = wordAt(context, at);
  const count = ORDINALS.get(word) ?? Number(/^\d{1,3}/.exec(word)?.[0] ?? 0);
  return count === 0 ? undefined : distanceReading(at, last + 1, "after", { unit: "year", count, days: count });
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ").map((word, index) => [word, index + 1]),
);

const LEADING: ReadonlyMap<string, TimeDistance["side"]> = new Map([
  ["previous", "before"],
  ["next", "after"],
  ["following", "after"],
]);
const BEHIND: ReadonlyMap<string, TimeDistance["side"]> = new Map([
  ["before", "before"],
  ["earlier", "before"],
  ["after", "after"],
]);

function isDayWord(word: string): boolean {
  return word === "day" || /^(?:morning|afternoon|evening|night)$/.test(word);
}

function besideDay(at: number, side: TimeDistance["side"], word: string): TimeReading {
  const reading = distanceReading(at, at + 2, side, { unit: "day", count: 1, days: 1 });
  return { ...reading, partOfDay: PARTS_OF_DAY.get(word) };
}

/** Whether something told after it is what it counts from: "a day after the vote", but not "died two days after." */
export function leansForward({ tokens, end }: TimeContext, { last }: Pick<TimeReading, "last">): boolean {
  const next = tokens[last];
  if (tokens[last - 1]!.lower === "anniversary") return true;
  if (!/^(?:before|after|since)$/.test(tokens[last - 1]!.lower) || next === undefined || last >= end) return false;
  return /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ|AUX)$/.test(next.tag) || /ing$/.test(next.lower);
}

/** The day or year told last before a distance, from which it counts. */
export interface Told {
  readonly range: DayRange;
  readonly sentence: number;
  /** One day, and no other is told in its sentence. */
  readonly isOnlyDay?: boolean;
  /** One day, and the report has told no other before. */
  readonly isOnlySoFar?: boolean;
}

/**
 * A distance that leans on nothing behind it, counted from the day told last in its sentence or the one before, else from the report's own; "the day
 * before" from a day told farther up, too, where the report has told no other.
 */
export function placeDistance(reading: TimeReading, told: Told | undefined, sentence: number, anchor: Day | undefined): TimeReading {
  const { away } = reading;
  if (away === undefined || reading.range !== undefined) return reading;
  const isDayBefore = away.side === "before" && away.unit === "day" && away.count === 1;
  const isNear = told !== undefined && (sentence - told.sentence <= 1 || (isDayBefore && told.isOnlySoFar === true));
  const isDay = isNear && told.range.from === told.range.to;
  const from = isDay || (isNear && away.unit === "year") ? told.range.from : undefined;
  const own = from === undefined && away.side === "before" && /^(?:day|hour)$/.test(away.unit) ? anchor : from;
  return own === undefined ? reading : { ...reading, range: rangeAtDistance(away, own) };
}

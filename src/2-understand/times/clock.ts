import { CARDINALS } from "../english/number-words.ts";
import { NAMED_CLOCKS, PARTS_OF_DAY } from "../english/time-words.ts";
import { type TimeContext, type TimeReading, wordAt } from "./reading.ts";

const HALF = /^(?:a\.m|p\.m|am|pm)$/;
const GLUED = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m|p\.m)$/;
const PLAIN = /^(\d{1,2})(?:[:.h](\d{2}))?$/;
const FOUR = /^([01]\d|2[0-3])([0-5]\d)$/;

/** "7 p.m.", "7:30pm", "18:30", "at 1830", "10 o'clock", "noon", "midnight". */
export function readClock(context: TimeContext, at: number): TimeReading | undefined {
  const word = wordAt(context, at);
  const named = NAMED_CLOCKS.get(word);
  if (named !== undefined) return clockReading(at, at + 1, named);
  const glued = GLUED.exec(word);
  if (glued !== null) return clocked(at, at + 1, Number(glued[1]), Number(glued[2] ?? 0), glued[3]!);
  const next = wordAt(context, at + 1);
  const plain = PLAIN.exec(word);
  const hour = plain === null ? CARDINALS.get(word) : Number(plain[1]);
  if (hour !== undefined && HALF.test(next)) return clocked(at, at + 2, hour, Number(plain?.[2] ?? 0), next);
  if (hour !== undefined && /^[ap]$/.test(next) && wordAt(context, at + 2) === "." && wordAt(context, at + 3) === "m")
    return clocked(at, at + 4, hour, Number(plain?.[2] ?? 0), next);
  if (hour !== undefined && /^o['’]clock$/.test(next)) return hour <= 12 ? clockReading(at, at + 2, undefined) : undefined;
  if (plain?.[2] !== undefined && word.includes(":") && hour! < 24 && isNoResult(context, at))
    return clockReading(at, at + 1, `${String(hour).padStart(2, "0")}:${plain[2]}`);
  return readFour(context, at, word, next);
}

/** "at 1830", "0830 GMT", "1400 hours". */
function readFour(context: TimeContext, at: number, word: string, next: string): TimeReading | undefined {
  const four = FOUR.exec(word);
  if (four === null) return undefined;
  const isClock =
    /^(?:gmt|utc|hours|hrs|local|edt|est|bst|cst|pst|pdt)$/.test(next) || (wordAt(context, at - 1) === "at" && word !== "2000");
  return isClock ? clockReading(at, /^(?:hours|hrs)$/.test(next) ? at + 2 : at + 1, `${four[1]}:${four[2]}`) : undefined;
}

/** "won 3:15" or a verse is no time of day; a clock has a preposition, a comma or a bracket before it, or a zone behind it. */
function isNoResult(context: TimeContext, at: number): boolean {
  return (
    /^(?:at|by|around|about|before|after|until|till|since|from|to|between|and|,|\(|-|–|)$/.test(wordAt(context, at - 1)) ||
    /^(?:gmt|utc|local|on|hours)$/.test(wordAt(context, at + 1))
  );
}

function clocked(first: number, last: number, hour: number, minute: number, half: string): TimeReading | undefined {
  if (hour > 12 || hour === 0 || minute > 59) return undefined;
  const full = (hour % 12) + (half.startsWith("p") ? 12 : 0);
  return clockReading(first, last, `${String(full).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
}

function clockReading(first: number, last: number, clock: string | undefined): TimeReading {
  return { first, last, range: undefined, clock, partOfDay: partOf(clock), stated: ["clock"], isDuration: false, away: undefined };
}

/** Night until five, morning until noon, afternoon until six, evening until nine. */
function partOf(clock: string | undefined): TimeReading["partOfDay"] {
  if (clock === undefined) return undefined;
  const hour = Number(clock.slice(0, 2));
  if (hour < 5 || hour >= 21) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** "night", "early morning", "the early hours", "the early morning hours": a part of a day that must stand beside a day to place anything. */
export function readPartOfDay(
  context: TimeContext,
  at: number,
): { readonly last: number; readonly part: NonNullable<TimeReading["partOfDay"]> } | undefined {
  const early = /^(?:early|late|mid|small|wee)$/.test(wordAt(context, at)) ? 1 : 0;
  if (early === 1 && wordAt(context, at + 1) === "hours") return { last: at + 2, part: "night" };
  const part = PARTS_OF_DAY.get(wordAt(context, at + early).replace(/^(?:mid|late|early)-?/, ""));
  if (part === undefined || wordAt(context, at + early) === "overnight") return undefined;
  const last = at + early + 1;
  return { last: wordAt(context, last) === "hours" ? last + 1 : last, part };
}

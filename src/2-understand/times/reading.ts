import type { TimeMention, Token, TokenRange } from "../../model/analysis.ts";
import { oneDay, yearOf } from "../../model/calendar.ts";
import { addDays, type Day, type DayRange } from "../../model/day.ts";
import { FUTURE_MARKERS } from "../english/time-words.ts";

/** A time expression, or a part of one, as tokens; parts that stand together are joined afterwards. */
export interface TimeReading extends TokenRange, Omit<TimeMention, "start" | "end"> {}

/** What the readers of time expressions look at: one sentence and the day that "Friday" and "yesterday" count from. */
export interface TimeContext {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** The day of publication, or a full date at the head of the text; `undefined`: relative times stay open. */
  readonly anchor: Day | undefined;
  /** Without an anchor: the day of the last post that the text shows, which it was written on or just after. */
  readonly posted?: Day | undefined;
}

/** A reading that only places a day. */
export function dayReading(first: number, last: number, range: DayRange | undefined, stated: TimeReading["stated"]): TimeReading {
  return { first, last, range, clock: undefined, partOfDay: undefined, stated, isDuration: false, away: undefined };
}

/** The lower-case word at an index of the sentence without its point; "" outside it. */
export function wordAt({ tokens, start, end }: TimeContext, index: number): string {
  if (index < start || index >= end) return "";
  const word = tokens[index]!.lower;
  return word.length > 1 && word.endsWith(".") ? word.slice(0, -1) : word;
}

/** The index behind an abbreviation's point that stands as a token of its own. */
export function skipPoint(context: TimeContext, index: number): number {
  return wordAt(context, index) === "." && index + 1 < context.end ? index + 1 : index;
}

const DEED =
  /^(?:fatal|deadly|double|triple|shootings?|killings?|murders?|slayings?|homicides?|deaths?|stabbings?|attacks?|bombings?|robber(?:y|ies)|incident|crash|fire|assaults?|beating|abduction|kidnapping)$/;
const PAST_AUX = /^(?:was|were|had|did)$/;

/**
 * Whether the words around an expression put it into the future: "will meet on Friday", "on Friday the court will rule".
 * News tells of the past unless it says otherwise, so the nearest sign before the expression decides, or the first one behind it.
 */
export function isFuture({ tokens, start, end }: TimeContext, first: number, last: number): boolean {
  // "He faces charges in the Oct. 18 shooting": a deed is done.
  if (tokens[first - 1]?.lower === "the" && last < end && DEED.test(tokens[last]!.lower)) return false;
  for (let index = first - 1; index >= start && index > first - 14; index--) {
    const token = tokens[index]!;
    if (FUTURE_MARKERS.has(token.lower) && !isNoMarker(tokens, index)) return true;
    if (PAST_AUX.test(token.lower) || isPastVerb(tokens, index)) return false;
  }
  for (let index = last; index < end && index < last + 10; index++) {
    const token = tokens[index]!;
    if (/^(?:will|shall|'ll|’ll)$/.test(token.lower)) return true;
    if (token.tag === "VERB" || token.tag === "AUX") return false;
  }
  return false;
}

/** A verb in the past, as far as its form tells; "be held" and "to be released" are not. */
function isPastVerb(tokens: readonly Token[], index: number): boolean {
  const { tag, lower, lemma } = tokens[index]!;
  return tag === "VERB" && lower !== lemma && !/(?:ing|s)$/.test(lower) && tokens[index - 1]?.lower !== "be";
}

/** Markers in other uses: "due to rain", "set fire", "a set of", "he was due". */
function isNoMarker(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]!.lower;
  const next = tokens[index + 1]?.lower ?? "";
  if (word === "due") return next === "to" && tokens[index + 2]?.tag !== "VERB";
  if (word === "set") return !/^(?:for|to)$/.test(next);
  if (word === "wo") return !/^n['’]t$/.test(next);
  if (word === "going") return next !== "to";
  if (word === "until") return false;
  // "took part in the planning of the November attacks"
  if (word === "planning") return next === "of";
  if (word === "plan" || word === "plans" || word === "will") return tokens[index - 1]?.lower === "the" && word === "will";
  return false;
}

/** The last such day that is not more than a week after the anchor, or the next one where the words look ahead. */
export function nearest(
  context: TimeContext,
  first: number,
  last: number,
  inYear: (year: number) => Day | undefined,
): DayRange | undefined {
  if (context.anchor === undefined) return undefined;
  const year = yearOf(context.anchor);
  const limit = addDays(context.anchor, DAYS_AHEAD);
  const days = [year - 4, year - 1, year, year + 1].map(inYear).filter((day) => day !== undefined);
  if (isFuture(context, first, last)) {
    const next = days.find((day) => day >= context.anchor!);
    if (next !== undefined) return oneDay(next);
  }
  const found = days.filter((day) => day <= limit).at(-1);
  return found === undefined ? undefined : oneDay(found);
}

/** Days after publication up to which a day without a year still means this year's: a report may look a week ahead. */
export const DAYS_AHEAD = 7;

/** "24" → 2024, "90" → 1990, "1990" as it is. */
export function fullYear(word: string): number | undefined {
  if (word.length === 4) return Number(word);
  if (word.length !== 2) return undefined;
  return Number(word) + (Number(word) < 50 ? 2_000 : 1_900);
}

import type { QuantityKind, Token } from "../../model/analysis.ts";
import { isPersonNoun } from "../english/person-nouns.ts";
import { CURRENCY_SIGNS, IDENTIFIER_HEADS, SCORE_WORDS, STREET_WORDS, UNIT_KINDS } from "../english/units.ts";
import { isCountAfterMonth } from "./after-month.ts";
import type { NumberReading } from "./numbers.ts";

/** What kind of quantity a number is; "date" for the day or year of a date, which the times stage reads. */
export type NumberKind = QuantityKind | "date";

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;
// Verbs and adverbs that follow the modal "may", so that "60 may have died" is no date.
const AFTER_MODAL = /^(?:have|be|not|also|still|well|never|even)$/;
const YEAR_BEFORE =
  /^(?:in|since|by|of|from|until|till|during|late|early|mid|before|after|around|to|summer|winter|spring|autumn|fall|year|and|between|through|circa)$/;
// Identifier heads that also stand in lower case.
const ALWAYS_IDENTIFIER =
  /^(?:flight|page|pages|section|chapter|apartment|apt\.?|no\.|nos\.|number|phase|exit|interstate|highway|route|article|channel|precinct|grade|psalm|verse|size)$/;

/** Tells the kind of the number at `reading`; `start` and `end` bound its sentence. */
export function kindOfNumber(tokens: readonly Token[], reading: NumberReading, start: number, end: number): NumberKind {
  const before = reading.first > start ? tokens[reading.first - 1]! : undefined;
  const after = reading.last < end ? tokens[reading.last]! : undefined;
  if (isDate(tokens, reading, start, end)) return "date";
  if (before !== undefined && CURRENCY_SIGNS.has(before.lower)) return "money";
  if (endOfJoined(tokens, reading, end) > reading.last) return isScore(tokens, reading, start, end) ? "score" : "identifier";
  if (reading.digits && reading.first + 1 < reading.last && isScore(tokens, reading, start, end)) return "score";
  const unit = after === undefined ? undefined : unitOf(after, reading);
  if (unit !== undefined) return unit;
  if (reading.digits && isIdentifier(tokens, reading, start, end)) return "identifier";
  if (isYear(tokens, reading, before, after)) return "year";
  return Number.isInteger(reading.low) ? "count" : "measure";
}

function unitOf(after: Token, reading: NumberReading): QuantityKind | undefined {
  const kind = UNIT_KINDS.get(after.lower);
  // "Two seconds" but "a second": only the plural counts time. "Am" is a verb unless digits stand before it.
  if (kind === "clock" && !reading.digits && after.lower !== "o'clock" && !after.lower.includes(".")) return undefined;
  if (kind === undefined && /^(?:per)$/.test(after.lower)) return "percent";
  return kind;
}

/** "March 22", "22 March", "3 JAN 90", "9/11", "03/22/2024". */
function isDate(tokens: readonly Token[], reading: NumberReading, start: number, end: number): boolean {
  if (!reading.digits || reading.last - reading.first > 2) return false;
  const before = reading.first > start ? tokens[reading.first - 1]! : undefined;
  const after = reading.last < end ? tokens[reading.last]! : undefined;
  if (before?.text === "/" || after?.text === "/") return true;
  if (before !== undefined && isMonth(before, undefined) && /^-?\d{1,4}$/.test(tokens[reading.first]!.text))
    return !isCountAfterMonth(tokens, reading.first);
  return after !== undefined && reading.low <= 31 && isMonth(after, tokens[reading.last + 1]);
}

function isMonth(token: Token, next: Token | undefined): boolean {
  if (!MONTH.test(token.lower) || !/^\p{Lu}/u.test(token.cased)) return false;
  return !/^(?:may|march)$/.test(token.lower) || next === undefined || !(AFTER_MODAL.test(next.lower) || next.tag === "VERB");
}

/** The index after all digits that hang on a number by hyphens, dashes or colons ("3-2", "555-0142"); `reading.last` where none do. */
export function endOfJoined(tokens: readonly Token[], { last, digits }: NumberReading, end: number): number {
  if (!digits) return last;
  let at = last;
  while (at + 1 < end && /^[-–—:]$/.test(tokens[at]!.text) && tokens[at]!.start === tokens[at - 1]!.end && isNextDigits(tokens, at))
    at += 2;
  return at;
}

function isNextDigits(tokens: readonly Token[], at: number): boolean {
  return /^\d/.test(tokens[at + 1]!.text) && tokens[at + 1]!.start === tokens[at]!.end;
}

function isScore(tokens: readonly Token[], reading: NumberReading, start: number, end: number): boolean {
  const after = tokens[reading.last];
  if (after !== undefined && isPersonNoun(after.lower)) return false;
  for (let index = Math.max(start, reading.first - 4); index < Math.min(end, reading.last + 4); index++)
    if (SCORE_WORDS.has(tokens[index]!.lower)) return true;
  return false;
}

/** "Flight 9268", "345 Burning Tree Dr", "the 1200 block of", "a 911 call". */
function isIdentifier(tokens: readonly Token[], reading: NumberReading, start: number, end: number): boolean {
  const before = reading.first > start ? tokens[reading.first - 1]! : undefined;
  const after = reading.last < end ? tokens[reading.last]! : undefined;
  if (before !== undefined && (before.text === "#" || ALWAYS_IDENTIFIER.test(before.lower))) return true;
  if (before !== undefined && IDENTIFIER_HEADS.has(before.lower) && /^\p{Lu}/u.test(before.cased) && reading.first - 1 > start) return true;
  if (
    tokens[reading.first]!.text === "911" &&
    (/^(?:calls?|callers?|dispatch(?:ers?)?|operators?|tapes?|center|system)$/.test(after?.lower ?? "") ||
      /^(?:call|called|calling|dial|dialed|calls)$/.test(before?.lower ?? ""))
  )
    return true;
  if (after?.lower === "block") return true;
  return isHouseNumber(tokens, reading, end);
}

function isHouseNumber(tokens: readonly Token[], reading: NumberReading, end: number): boolean {
  for (let index = reading.last; index < Math.min(end, reading.last + 5); index++) {
    const token = tokens[index]!;
    if (!/^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(token.cased)) return false;
    if (index > reading.last && STREET_WORDS.has(token.lower)) return true;
    if (isPersonNoun(token.lower)) return false;
  }
  return false;
}

function isYear(tokens: readonly Token[], reading: NumberReading, before: Token | undefined, after: Token | undefined): boolean {
  if (!reading.digits || !/^(?:1[5-9]|20)\d\d$/.test(tokens[reading.first]!.text)) return false;
  if (before !== undefined && YEAR_BEFORE.test(before.lower)) return true;
  if (after === undefined) return true;
  if (
    before !== undefined &&
    (/^(?:than|over|some|about|nearly|almost|least|approximately|roughly|many)$/.test(before.lower) || before.tag === "VERB")
  )
    return false;
  return !(
    isPersonNoun(after.lower) ||
    (after.tag === "NOUN" && /s$/.test(after.lower)) ||
    /^(?:of|more|other|others|dead|were|killed|injured)$/.test(after.lower)
  );
}

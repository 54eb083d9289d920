import type { Token, TokenRange } from "../../model/analysis.ts";
import type { Approximation } from "../english/approximators.ts";
import { NUMBER_ENDINGS } from "../english/approximators.ts";
import { CARDINALS, DIGIT_SUFFIXES, MULTIPLIERS, SMALL_SETS, VAGUE_FEW, VAGUE_PLURALS } from "../english/number-words.ts";

/** A number as it stands in the text, without what stands around it. */
export interface NumberReading extends TokenRange {
  readonly low: number;
  /** `undefined`: open, as in "dozens". */
  readonly high: number | undefined;
  /** "dozens", "several": the bounds are conventions. */
  readonly vague: boolean;
  /** Written in digits throughout. */
  readonly digits: boolean;
  /** What an ending of the number itself does to the bounds: "20-plus". */
  readonly ending: Approximation | undefined;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const SUFFIXED = /^(\d[\d,]*(?:\.\d+)?)(k|mn|mln|bn|tn)$/i;
const ENDED = /^(.+)-(plus|odd|ish)$/;

/** Reads the number that begins at a token, as far as it goes and not past `end`: "two hundred and five", "1.2 million", "dozens", "a couple of". */
export function readNumber(tokens: readonly Token[], at: number, end: number): NumberReading | undefined {
  return readVague(tokens, at, end) ?? readRange(tokens, at, end);
}

/** "dozens", "tens of thousands", "several hundred", "a few", "a handful", "a pair". */
function readVague(tokens: readonly Token[], at: number, end: number): NumberReading | undefined {
  const article = isArticle(tokens[at]!) && at + 1 < end ? 1 : 0;
  const adjective = article === 1 && /^(?:small|mere|good|whole)$/.test(tokens[at + 1]!.lower) ? 1 : 0;
  const word = tokens[at + article + adjective]?.lower;
  if (word === undefined || at + article + adjective >= end) return undefined;
  const next = at + article + adjective + 1;
  const small = article === 1 || (SETS_OF_PEOPLE.has(word) && tokens[at - 1]?.lower !== "au") ? SMALL_SETS.get(word) : undefined;
  if (small !== undefined) return closed(at, next, small, tokens, end);
  const few = word === "several" || article === 1 ? VAGUE_FEW.get(word) : undefined;
  if (few !== undefined && !(article === 1 && word === "several")) return open(at, next, few, tokens, end);
  const plural = article === 0 ? VAGUE_PLURALS.get(word) : undefined;
  if (plural === undefined) return undefined;
  if (word === "scores" && !followsScores(tokens, at, end)) return undefined;
  const more = tokens[next]?.lower === "of" && next + 1 < end ? VAGUE_PLURALS.get(tokens[next + 1]!.lower) : undefined;
  if (more !== undefined)
    return { first: at, last: next + 2, low: plural * (more / 2), high: undefined, vague: true, digits: false, ending: undefined };
  if (word === "tens") return undefined;
  return { first: at, last: next, low: plural, high: undefined, vague: true, digits: false, ending: undefined };
}

/** Small sets that need no article of their own: "the pair", "an elderly couple". */
const SETS_OF_PEOPLE: ReadonlySet<string> = new Set(["couple", "pair", "duo", "trio", "quartet"]);

function isArticle({ lower }: Token): boolean {
  return lower === "a" || lower === "an";
}

/** "several" alone, or before "hundred". */
function open(first: number, next: number, few: number, tokens: readonly Token[], end: number): NumberReading {
  const times = next < end ? MULTIPLIERS.get(tokens[next]!.lower) : undefined;
  const low = few * (times ?? 1);
  return { first, last: times === undefined ? next : next + 1, low, high: undefined, vague: true, digits: false, ending: undefined };
}

/** "a couple" alone, or before "hundred". */
function closed(first: number, next: number, small: number, tokens: readonly Token[], end: number): NumberReading {
  const times = next < end ? MULTIPLIERS.get(tokens[next]!.lower) : undefined;
  const value = small * (times ?? 1);
  return { first, last: times === undefined ? next : next + 1, low: value, high: value, vague: false, digits: false, ending: undefined };
}

/** "Scores" is a number of people before "of", "more" or a verb of harm, not in "test scores" or "he scores". */
function followsScores(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? tokens[at + 1]!.lower : "";
  const before = at > 0 ? tokens[at - 1]!.lower : "";
  return (
    /^(?:of|more|others|killed|injured|wounded|hurt|dead|were|are|have|had|arrested|missing)$/.test(next) ||
    /^(?:killing|wounding|injuring|killed|injured|wounded|left|leaving|and)$/.test(before)
  );
}

/** "three or four", "50 to 60", "50-60", "5-6,000", or a single number. */
function readRange(tokens: readonly Token[], at: number, end: number): NumberReading | undefined {
  const one = readPlain(tokens, at, end);
  if (one === undefined) return undefined;
  const joint = rangeJoint(tokens, one, end);
  if (joint === undefined) return one;
  const two = readPlain(tokens, joint, end);
  if (two === undefined) return one;
  // "5-6,000" means five to six thousand.
  const low =
    one.low < 10 && two.low >= 1_000 && !/^(?:to|or)$/.test(tokens[one.last]!.lower)
      ? one.low * 10 ** (Math.floor(Math.log10(two.low)) - Math.floor(Math.log10(one.low)))
      : one.low;
  const shared = sharedMultiplier(tokens, one, two) ?? 1;
  if (two.low <= low * shared) return one;
  return {
    first: one.first,
    last: two.last,
    low: low * shared,
    high: two.low,
    vague: false,
    digits: one.digits && two.digits,
    ending: two.ending,
  };
}

/** "1 to 2 million": the multiplier belongs to both. */
function sharedMultiplier(tokens: readonly Token[], one: NumberReading, two: NumberReading): number | undefined {
  const times = MULTIPLIERS.get(tokens[two.last - 1]!.lower);
  return times !== undefined && one.low < times && one.low * times < two.low ? times : undefined;
}

/** Where the second number of a range begins, if one may. */
function rangeJoint(tokens: readonly Token[], one: NumberReading, end: number): number | undefined {
  const next = one.last;
  if (next >= end) return undefined;
  const token = tokens[next]!;
  if (token.start === tokens[next - 1]!.end && /^-\d/.test(token.text)) return next;
  if (next + 1 >= end) return undefined;
  if (token.lower === "to" && isFormer(tokens, one.first)) return undefined;
  if (token.lower === "to" || token.lower === "or") return next + 1;
  return /^[-–—]$/.test(token.text) && token.start === tokens[next - 1]!.end && tokens[next + 1]!.start === token.end
    ? next + 1
    : undefined;
}

const CHANGES = /^(?:rise|raise|increase|grow|climb|jump|swell|soar|go|fall|drop|cut|lower|reduce|revise|correct|up|down|change)$/;

/** "rose from 12 to 15": the first number was so before. */
function isFormer(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === "from" && tokens.slice(Math.max(0, first - 6), first - 1).some(({ lemma }) => CHANGES.test(lemma));
}

/** A single number in digits or words. */
function readPlain(tokens: readonly Token[], at: number, end: number): NumberReading | undefined {
  const ended = ENDED.exec(tokens[at]!.lower);
  const ending = ended === null ? undefined : NUMBER_ENDINGS.get(ended[2]!);
  const word = ended === null ? tokens[at]!.lower : ended[1]!;
  const written = digitsOf(word);
  if (written !== undefined) return multiplied(tokens, at, end, written, ending);
  const half = readHalf(tokens, at, end);
  if (half !== undefined) return half;
  return readWords(tokens, at, end, ending);
}

function digitsOf(word: string): number | undefined {
  const bare = word.startsWith("-") ? word.slice(1) : word;
  if (DIGITS.test(bare)) return Number(bare.replaceAll(",", ""));
  const suffixed = SUFFIXED.exec(bare);
  return suffixed === null ? undefined : round(Number(suffixed[1]!.replaceAll(",", "")) * DIGIT_SUFFIXES.get(suffixed[2]!.toLowerCase())!);
}

/** "1.2" "million". */
function multiplied(tokens: readonly Token[], at: number, end: number, written: number, ending: Approximation | undefined): NumberReading {
  let value = written;
  let last = at + 1;
  while (ending === undefined && last < end && MULTIPLIERS.has(tokens[last]!.lower)) {
    value = round(value * MULTIPLIERS.get(tokens[last]!.lower)!);
    last++;
  }
  return { first: at, last, low: value, high: value, vague: false, digits: last === at + 1, ending };
}

/** "half a dozen", "a half dozen", "half-dozen", "half a million". */
function readHalf(tokens: readonly Token[], at: number, end: number): NumberReading | undefined {
  let next = at;
  if (isArticle(tokens[next]!)) next++;
  const word = next < end ? tokens[next]!.lower : "";
  if (word === "half-dozen") return { first: at, last: next + 1, low: 6, high: 6, vague: false, digits: false, ending: undefined };
  if (word !== "half") return undefined;
  next++;
  if (next < end && isArticle(tokens[next]!)) next++;
  const times = next < end ? MULTIPLIERS.get(tokens[next]!.lower) : undefined;
  if (times === undefined) return undefined;
  return { first: at, last: next + 1, low: times / 2, high: times / 2, vague: false, digits: false, ending: undefined };
}

/** "twenty-two", "Two hundred", "a dozen", "one hundred and five thousand". */
function readWords(tokens: readonly Token[], at: number, end: number, ending: Approximation | undefined): NumberReading | undefined {
  let total = 0;
  let current: number | undefined;
  let next = at;
  if (isArticle(tokens[at]!)) {
    if (at + 1 >= end || !MULTIPLIERS.has(tokens[at + 1]!.lower)) return undefined;
    current = 1;
    next++;
  }
  for (; next < end; next++) {
    const word = ending !== undefined && next === at ? ENDED.exec(tokens[at]!.lower)![1]! : tokens[next]!.lower;
    const times = MULTIPLIERS.get(word);
    const value = times === undefined ? cardinalOf(word) : undefined;
    if (times !== undefined && current !== undefined) {
      if (times >= 1_000) {
        total += current * times;
        current = 0;
      } else current *= times;
    } else if (value !== undefined && (current === undefined || fits(current, value))) current = (current ?? 0) + value;
    else if (!(word === "and" && current !== undefined && joins(tokens, next, end))) break;
    if (ending !== undefined) {
      next++;
      break;
    }
  }
  if (current === undefined) return undefined;
  const value = round(total + current);
  return { first: at, last: next, low: value, high: value, vague: false, digits: false, ending };
}

/** "twenty" + "two", "hundred" + "five", "thousand" + "twenty", but not "two" + "three". */
function fits(current: number, value: number): boolean {
  if (current === 0) return true;
  return current % 100 === 0 ? value < 100 : current >= 20 && current % 10 === 0 && value < 10;
}

/** "and" inside a number: "two hundred and five", but not "two and three" nor "one hundred and two women" after a whole phrase. */
function joins(tokens: readonly Token[], and: number, end: number): boolean {
  const before = tokens[and - 1]!.lower;
  return (before === "hundred" || before === "thousand") && and + 1 < end && cardinalOf(tokens[and + 1]!.lower) !== undefined;
}

function cardinalOf(word: string): number | undefined {
  const plain = CARDINALS.get(word);
  if (plain !== undefined) return plain;
  const [tens, units, ...rest] = word.split("-");
  if (units === undefined || rest.length > 0) return undefined;
  const high = CARDINALS.get(tens!);
  const times = MULTIPLIERS.get(units);
  if (high !== undefined && times !== undefined) return high * times;
  const low = CARDINALS.get(units);
  return high !== undefined && low !== undefined && high >= 20 && low > 0 && low < 10 ? high + low : undefined;
}

/** Keeps "1.2 million" free of binary crumbs. */
function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

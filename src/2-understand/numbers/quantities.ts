import type { Quantity, QuantityKind, Token } from "../../model/analysis.ts";
import { CARDINALS, MANIFOLD, MULTIPLIERS, SMALL_SETS, VAGUE_FEW, VAGUE_PLURALS } from "../english/number-words.ts";
import { HARM_NOUNS, isPersonNoun, PEOPLE_ADJECTIVES } from "../english/person-nouns.ts";
import { UNIT_KINDS } from "../english/units.ts";
import type { AnalysisDraft } from "../stage.ts";
import { isBetweenAges, readAge } from "./ages.ts";
import { findArticleCount } from "./article-counts.ts";
import { boundsOf, readLead, readTail } from "./bounds.ts";
import { endOfJoined, kindOfNumber } from "./kind.ts";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.ts";
import { type NumberReading, readNumber } from "./numbers.ts";

/** One sentence's tokens, as a window on all tokens of the article. */
interface Window {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every stated amount with its bounds, as the figure codebook reads them, ordered by start.
 * "At least 60 people, including a 14-year-old girl" → a count of 60 and more people, a count of one girl, an age of 14.
 */
export function findQuantities(draft: Pick<AnalysisDraft, "tokens" | "sentences">): Quantity[] {
  const found: Quantity[] = [];
  for (const { first, last } of draft.sentences) readSentence({ tokens: draft.tokens, start: first, end: last }, found);
  return found.sort(
    (one, two) => one.start - two.start || two.end - one.end || one.number.start - two.number.start || (one.noun ?? -1) - (two.noun ?? -1),
  );
}

function readSentence(window: Window, found: Quantity[]): void {
  const { tokens, start, end } = window;
  // Tokens before this index belong to a count already; an age inside it makes no count of its own.
  let counted = start;
  for (let at = start; at < end; ) {
    if (!mayBegin(tokens[at]!.lower)) {
      at++;
      continue;
    }
    const age = readAge(tokens, at, start, end, simpleValue);
    const article = readNumber(tokens, at, end) === undefined ? findArticleCount(tokens, at, start, end, at >= counted) : [];
    if (age !== undefined) found.push(age.quantity);
    for (const { quantity, last } of article) {
      found.push(quantity);
      counted = Math.max(counted, last);
    }
    if (age !== undefined || article.length > 0) {
      at = Math.max(age?.last ?? 0, at + 1);
      continue;
    }
    const number = readBetween(window, at) ?? readNumber(tokens, at, end);
    if (number === undefined) {
      at++;
      continue;
    }
    const quantity = quantityOf(window, number);
    if (quantity !== undefined) {
      found.push(quantity.quantity);
      counted = Math.max(counted, quantity.last);
    }
    at = endOfJoined(tokens, number, end);
  }
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_FEW.keys(),
  ...SMALL_SETS.keys(),
  ...MULTIPLIERS.keys(),
  ...MANIFOLD.keys(),
  ..."a an another both no nobody none half between twin twins triplets".split(" "),
]);

/** A quick look at the word alone: whether any quantity can begin with it. */
function mayBegin(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first >= 48 && first <= 57) || FIRST_WORDS.has(lower) || (lower.includes("-") && lower.length > 1);
}

/** "between 50 and 60". */
function readBetween({ tokens, start, end }: Window, at: number): NumberReading | undefined {
  if (tokens[at]!.lower !== "between" || at + 1 >= end || isBetweenAges(tokens, at + 1, start, end)) return undefined;
  const one = readNumber(tokens, at + 1, end);
  if (one === undefined || one.last + 1 >= end || tokens[one.last]!.lower !== "and") return undefined;
  const two = readNumber(tokens, one.last + 1, end);
  if (two?.high === undefined || two.low <= one.low) return undefined;
  return { ...two, first: one.first, low: one.low, digits: one.digits && two.digits };
}

function quantityOf(window: Window, number: NumberReading): { readonly quantity: Quantity; readonly last: number } | undefined {
  const { tokens, start, end } = window;
  if (isNoNumber(window, number)) return undefined;
  const kind = kindOfNumber(tokens, number, start, end);
  if (kind === "date") return undefined;
  const joined = endOfJoined(tokens, number, end);
  if (joined > number.last || kind === "score") return { quantity: codeOf(tokens, number.first, joined, kind), last: joined };
  const between = number.first > start && tokens[number.first - 1]!.lower === "between" ? 1 : 0;
  const lead = readLead(tokens, number.first - between, start);
  const tail = readTail(tokens, number.last, end);
  const afterTail = tail?.last ?? number.last;
  const phrase = kind === "count" ? countedPhrase(window, afterTail, (number.high ?? 2) !== 1) : plainPhrase(window, afterTail, kind);
  const lateTail = tail === undefined && phrase.head !== undefined ? readTail(tokens, phrase.last, end) : undefined;
  const effects = [number.ending, tail?.approximation, lateTail?.approximation].filter((effect) => effect !== undefined);
  const { low, high, hedged } = boundsOf(number, [...effects, ...lead.approximations]);
  const last = Math.max(lateTail?.last ?? 0, phrase.last, afterTail);
  const first = kind === "count" && phrase.head === undefined ? startOfSet(tokens, number, lead.first, start) : lead.first;
  const quantity: Quantity = {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    kind,
    number: { start: tokens[number.first]!.start, end: tokens[number.last - 1]!.end },
    low,
    high,
    hedged,
    vague: number.vague,
    noun: phrase.head,
    countsPeople: kind === "count" && phrase.head !== undefined && countsPeople(tokens[phrase.head]!),
  };
  return { quantity, last };
}

/** Where "an elderly couple", "the Israeli pair" and "a family of five" begin, whose number stands behind other words of the phrase. */
function startOfSet(tokens: readonly Token[], number: NumberReading, first: number, start: number): number {
  const isSet = SMALL_SETS.has(tokens[number.first]!.lower);
  const isOf = first - 2 >= start && tokens[first - 1]!.lower === "of" && SET_OF.test(tokens[first - 2]!.lower);
  if (!isSet && !isOf) return first;
  let at = isOf ? first - 2 : first;
  while (at > start && number.first - at < LONGEST_SET && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at - 1]!.tag)) at--;
  return at > start && SET_DETERMINER.test(tokens[at - 1]!.lower) ? at - 1 : isOf ? first - 2 : first;
}

/** Nouns that a number behind "of" counts the people of. */
const SET_OF = /^(?:family|household|crew|party|group)$/;
const SET_DETERMINER = /^(?:an?|the|this|that|another|one|his|her|their|its)$/;
/** Tokens between the first word of such a phrase and its number. */
const LONGEST_SET = 5;

/** Digits that are no amount: a result, a telephone number, a code. */
function codeOf(tokens: readonly Token[], first: number, last: number, kind: QuantityKind): Quantity {
  const start = tokens[first]!.start;
  const { end } = tokens[last - 1]!;
  return {
    start,
    end,
    kind,
    number: { start, end },
    low: undefined,
    high: undefined,
    hedged: false,
    vague: false,
    noun: undefined,
    countsPeople: false,
  };
}

/** What a count counts: the noun behind it, or behind "of the". */
function countedPhrase(window: Window, at: number, several: boolean): NounPhrase {
  const { tokens, end } = window;
  const partitive = partitiveAt(window, at);
  if (partitive === undefined) return readNounPhrase(tokens, at, end, several);
  const inner = readNumber(tokens, partitive, end);
  const from = inner === undefined ? partitive : inner.last;
  const pronoun =
    inner === undefined && from < end && /^(?:them|us|you|whom|which|those|these)$/.test(tokens[from]!.lower) ? from : undefined;
  if (pronoun !== undefined) return { first: at, last: pronoun + 1, head: pronoun };
  // "two of its own"
  if (inner === undefined && from < end && tokens[from]!.lower === "own" && !/^(?:ADJ|NOUN|PROPN)$/.test(tokens[from + 1]?.tag ?? ""))
    return { first: at, last: from + 1, head: undefined };
  const phrase = readNounPhrase(tokens, from, end, true);
  return { ...phrase, first: at, last: Math.max(phrase.last, from) };
}

/** The index behind "of the", "of his", "of those", "of" + plural, where a part is counted. */
function partitiveAt({ tokens, end }: Window, at: number): number | undefined {
  let next = at;
  while (next < end && /^(?:more|others?)$/.test(tokens[next]!.lower)) next++;
  if (next >= end || tokens[next]!.lower !== "of") return undefined;
  next++;
  while (
    next < end &&
    /^(?:all|the|his|her|their|its|our|my|remaining|other|at|least|more|than|about|some|around|nearly|over)$/.test(tokens[next]!.lower)
  )
    next++;
  return next < end ? next : undefined;
}

/** Units stand for themselves; nothing behind them is counted. */
function plainPhrase({ tokens, end }: Window, at: number, kind: string): NounPhrase {
  const hasUnit =
    at < end &&
    UNIT_KINDS.has(tokens[at]!.lower) &&
    /^(?:money|percent|distance|duration|measure|clock)$/.test(kind) &&
    /^[\p{L}%]/u.test(tokens[at]!.text) &&
    !(kind === "money" && tokens[at]!.tag !== "NOUN");
  return { first: at, last: hasUnit ? at + 1 : at, head: undefined };
}

/** "One" that counts nobody: "no one", "the one who", "one another", "each one". */
function isNoNumber({ tokens, start, end }: Window, number: NumberReading): boolean {
  if (tokens[number.first]!.lower !== "one" || number.last !== number.first + 1) return false;
  const before = number.first > start ? tokens[number.first - 1]!.lower : "";
  const after = number.last < end ? tokens[number.last]! : undefined;
  if (/^(?:no|any|every|some|this|that|which|each|other|only|loved)$/.test(before)) return before !== "only" || after === undefined;
  return (
    after !== undefined &&
    (/^(?:another|'s|’s|day|night|time|side|way|thing)$/.test(after.lower) || (before === "the" && !isPersonNoun(after.lower)))
  );
}

function countsPeople(token: Token): boolean {
  return (
    isPersonNoun(token.lower) ||
    HARM_NOUNS.has(token.lower) ||
    PEOPLE_ADJECTIVES.has(token.lower) ||
    /^(?:them|us|whom|those|these)$/.test(token.lower)
  );
}

/** The value of one word or one group of digits: "34", "six", "twenty-two". */
function simpleValue(word: string): number | undefined {
  const token = { lower: word, text: word } as Token; // readNumber looks at nothing but the words
  const number = readNumber([token], 0, 1);
  return number === undefined || number.vague || number.high !== number.low ? undefined : number.low;
}

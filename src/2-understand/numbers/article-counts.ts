import type { Quantity, Token } from "../../model/analysis.ts";
import { MANIFOLD, ORDINALS } from "../english/number-words.ts";
import { HARM_NOUNS, isPersonNoun } from "../english/person-nouns.ts";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.ts";

/** A quantity with the index after its last token. */
interface Found {
  readonly quantity: Quantity;
  readonly last: number;
}

const AGE = /-olds?$/;
/** Deeds of which "a double" struck two. */
const DEED = /^(?:homicide|murder|killing|slaying|shooting|stabbing)$/;
const DEFINITE = /^(?:the|this|that|these|those|his|her|their|its|my|our|your|'s|’s)$/;

/**
 * Counts said without a number: "a man" (1), "another" (1), "both officers" (2), "no one" (0), "no deaths or injuries" (0 twice), "a third victim" (1, ordinal),
 * "a triple homicide" (3), and a bare "17-year-old girl" in a list (1) where `mayBeBare` allows it. Empty where none begins at the token.
 */
export function findArticleCount(tokens: readonly Token[], at: number, start: number, end: number, mayBeBare: boolean): Found[] {
  const word = tokens[at]!.lower;
  if (MANIFOLD.has(word)) return manifold(tokens, at, end);
  if (word === "a" || word === "an") return one(tokens, at, end, isDenied(tokens, at, start) ? 0 : 1);
  if (word === "another") return another(tokens, at, end);
  if (word === "both") return both(tokens, at, end);
  if (word === "no") return none(tokens, at, end);
  if (word === "nobody" || word === "none") return [found(tokens, at, partitive(tokens, at, end), 0)];
  if (/^(?:twins?|triplets)$/.test(word)) return twins(tokens, at, start, end);
  if (AGE.test(word) && mayBeBare) return bareAge(tokens, at, start, end);
  return [];
}

/** "a double homicide": two people. */
function manifold(tokens: readonly Token[], at: number, end: number): Found[] {
  if (at + 1 >= end || !DEED.test(tokens[at + 1]!.lower)) return [];
  return [found(tokens, at, { first: at, last: at + 2, head: at + 1 }, MANIFOLD.get(tokens[at]!.lower)!)];
}

/** "not a single person". */
function isDenied(tokens: readonly Token[], at: number, start: number): boolean {
  return at > start && tokens[at - 1]!.lower === "not" && tokens[at + 1]?.lower === "single";
}

function one(tokens: readonly Token[], at: number, end: number, value: number): Found[] {
  if (at + 1 >= end || MANIFOLD.has(tokens[at + 1]!.lower)) return [];
  const ordinal = ORDINALS.has(tokens[at + 1]!.lower) || /^\d+(?:st|nd|rd|th)$/.test(tokens[at + 1]!.lower);
  const phrase = readNounPhrase(tokens, ordinal ? at + 2 : at + 1, end, false);
  const isHarmed = HARMED.test(tokens[at + 2]?.lower ?? "") && !namesPeople(tokens, phrase);
  if (ordinal && (phrase.head === undefined || isHarmed))
    return isOrdinalAlone(tokens, at) ? [ordinalOf(found(tokens, at, { first: at, last: at + 2, head: undefined }, value))] : [];
  if (!namesPeople(tokens, phrase) || countsByNumber(tokens, at) || isPlural(tokens[phrase.head!]!)) return [];
  const count = found(tokens, at, phrase, value);
  return ordinal ? [ordinalOf(count)] : [count];
}

function ordinalOf(count: Found): Found {
  return { ...count, quantity: { ...count.quantity, kind: "ordinal" } };
}

/** "killed two people and wounded a third", "a third was grazed"; but "a third of them", "rose by a third", "a second later". */
function isOrdinalAlone(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 2]];
  if (tokens[at + 1]!.lower === "first" || !/^(?:VERB|CCONJ|SCONJ|PUNCT)$/.test(before?.tag ?? "PUNCT")) return false;
  if (after === undefined || HARMED.test(after.lower)) return true;
  if (after.tag === "VERB" || after.tag === "AUX") return !/^(?:are|were|have)$/.test(after.lower);
  return before?.tag === "VERB" && /^(?:ADP|SCONJ|CCONJ|PUNCT)$/.test(after.tag) && !/^(?:of|or|and)$/.test(after.lower);
}

/** "twin girls", "her twins". */
function twins(tokens: readonly Token[], at: number, start: number, end: number): Found[] {
  const { lower, cased } = tokens[at]!;
  if (/^\p{Lu}/u.test(cased) && at > start) return [];
  const phrase = lower === "twin" ? readNounPhrase(tokens, at + 1, end, true) : { first: at, last: at + 1, head: at };
  if (!namesPeople(tokens, phrase) || (lower === "twin" && !isPlural(tokens[phrase.head!]!))) return [];
  const first = at > start && /^(?:his|her|their|the)$/.test(tokens[at - 1]!.lower) ? at - 1 : at;
  if (at > start && tokens[at - 1]!.tag === "NUM") return [];
  return [found(tokens, first, { ...phrase, first }, lower === "triplets" ? 3 : 2, at)];
}

/** "an additional six victims", "an estimated 40 people": the number counts. */
function countsByNumber(tokens: readonly Token[], at: number): boolean {
  return /^(?:additional|estimated|extra|further)$/.test(tokens[at + 1]!.lower) && tokens[at + 2]?.tag === "NUM";
}

/** "a van carrying victims" is no victim. */
function isPlural({ lower, lemma, tag }: Token): boolean {
  return tag === "NOUN" && lower !== lemma && /(?:s|men|people|children)$/.test(lower);
}

/** "Another man", or "another" alone before a verb. Before a number it only belongs to that number. */
function another(tokens: readonly Token[], at: number, end: number): Found[] {
  if (tokens[at + 1]?.tag === "NUM") return [];
  const phrase = readNounPhrase(tokens, at + 1, end, false);
  if (namesPeople(tokens, phrase)) return [found(tokens, at, phrase, 1)];
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  const isAlone =
    next === undefined ||
    (phrase.head === undefined && /^(?:AUX|VERB|PUNCT|ADP|ADV|SCONJ|CCONJ)$/.test(next.tag)) ||
    HARMED.test(next.lower) ||
    (FARING.test(next.lower) && phrase.head === at + 1);
  return isAlone && tokens[at - 1]?.lower !== "one" ? [found(tokens, at, { first: at, last: at + 1, head: undefined }, 1)] : [];
}

/** "One was killed and another wounded", "and a third critically injured"; not "fired another shot". */
const HARMED =
  /^(?:killed|wounded|injured|hurt|stabbed|grazed|hospitali[sz]ed|critically|seriously|fatally|mortally|gravely|badly|severely)$/;

/** "left one man dead and another fighting for his life", which a tagger takes for a noun. */
const FARING = /^(?:fighting|battling|clinging|recovering)$/;

/** "Both women", "both of them", "both were hurt"; not "both X and Y". */
function both(tokens: readonly Token[], at: number, end: number): Found[] {
  const phrase = partitive(tokens, at, end);
  if (namesPeople(tokens, phrase) && tokens[phrase.last]?.lower !== "and" && !/ and /.test(` ${wordsIn(tokens, at, phrase.last)} `))
    return [found(tokens, at, phrase, 2)];
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  if (phrase.head === undefined && next !== undefined && (next.tag === "AUX" || next.tag === "VERB"))
    return [found(tokens, at, { first: at, last: at + 1, head: undefined }, 2)];
  return [];
}

/** "No one", "no casualties", "no deaths or injuries". */
function none(tokens: readonly Token[], at: number, end: number): Found[] {
  const next = at + 1 < end ? tokens[at + 1]!.lower : "";
  if (/^(?:more|fewer|less|later|longer|sooner)$/.test(next)) return [];
  if (next === "one") return [found(tokens, at, { ...partitive(tokens, at + 1, end), head: undefined }, 0)];
  const phrase = readNounPhrase(tokens, at + 1, end, true);
  if (!namesPeople(tokens, phrase)) return [];
  const first = found(tokens, at, phrase, 0);
  const joint = phrase.last + 1 < end && /^(?:or|and|nor)$/.test(tokens[phrase.last]!.lower) ? phrase.last + 1 : undefined;
  const second = joint === undefined ? undefined : readNounPhrase(tokens, joint, end, true);
  return second !== undefined && namesPeople(tokens, second) ? [first, found(tokens, at, second, 0)] : [first];
}

/** "A 14-year-old boy and 17-year-old girl": the second has no article of its own; "the 17-year-old girl" is nobody new. */
function bareAge(tokens: readonly Token[], at: number, start: number, end: number): Found[] {
  let first = at;
  while (
    first > start &&
    (tokens[first - 1]!.tag === "ADJ" || /(?:ed|ing)$/.test(tokens[first - 1]!.lower)) &&
    !DEFINITE.test(tokens[first - 1]!.lower)
  )
    first--;
  const before = first > start ? tokens[first - 1]! : undefined;
  if (before !== undefined && (DEFINITE.test(before.lower) || /^(?:PROPN|NUM|DET|PRON|NOUN|AUX)$/.test(before.tag))) return [];
  const phrase = readNounPhrase(tokens, at, end, false);
  return namesPeople(tokens, phrase) ? [found(tokens, at, { ...phrase, first: at }, 1, at)] : [];
}

/** The noun phrase behind the word, or behind "of the" after it. */
function partitive(tokens: readonly Token[], at: number, end: number): NounPhrase {
  let next = at + 1;
  if (next < end && tokens[next]!.lower === "of") next++;
  while (next < end && next > at && /^(?:the|those|these|his|her|their|its)$/.test(tokens[next]!.lower)) next++;
  if (next < end && next === at + 2 && /^(?:them|us|you|whom|those)$/.test(tokens[next]!.lower))
    return { first: at, last: next + 1, head: next };
  const phrase = readNounPhrase(tokens, next, end, true);
  return phrase.head === undefined ? { first: at, last: at + 1, head: undefined } : phrase;
}

function namesPeople(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.head === undefined) return false;
  const word = tokens[phrase.head]!.lower;
  // "a woman vaccinator"
  const isOfASex =
    phrase.head > phrase.first && /^(?:woman|girl)$/.test(tokens[phrase.head - 1]!.lower) && tokens[phrase.head]!.tag === "NOUN";
  return isOfASex || isPersonNoun(word) || HARM_NOUNS.has(word) || /^(?:them|us|whom)$/.test(word);
}

function found(tokens: readonly Token[], at: number, phrase: NounPhrase, value: number, numberToken = at): Found {
  const last = Math.max(phrase.last, at + 1);
  const number = tokens[numberToken]!;
  const word = phrase.head === undefined ? undefined : tokens[phrase.head]!.lower;
  const quantity: Quantity = {
    start: tokens[at]!.start,
    end: tokens[last - 1]!.end,
    kind: "count",
    number: { start: number.start, end: number.end },
    low: value,
    high: value,
    hedged: false,
    vague: false,
    noun: phrase.head,
    countsPeople: word !== undefined || /^(?:no|nobody|none)$/.test(number.lower),
  };
  return { quantity, last };
}

function wordsIn(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map((token) => token.lower)
    .join(" ");
}

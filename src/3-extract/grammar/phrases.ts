import type { Analysis, Sentence, Token, TokenRange } from "../../model/analysis.ts";
import { tokensIn } from "../../model/analysis.ts";
import { nicknameEnd } from "../../support/nickname.ts";
import { namesPeople } from "../english/person-nouns.ts";
import { memberBehind } from "./body-members.ts";

/** How a noun phrase presents what it names. */
export type PhraseForm = "number" | "indefinite" | "definite" | "name" | "pronoun" | "bare";

/** A base noun phrase: determiner to head noun, without what follows in prepositional phrases. */
export interface Phrase extends TokenRange {
  /** Index of the head token: "officers" in "two police officers". */
  readonly head: number;
  readonly form: PhraseForm;
  /** Index into {@link Analysis.quantities} of the count it carries. */
  readonly quantity: number | undefined;
  /** A time ("Thursday", "last week"), never a person. */
  readonly isTime: boolean;
  /** A place by name ("Somalia"), never a person. */
  readonly isPlace: boolean;
}

const INSIDE = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
const PRONOUNS = new Set(
  "he she they we you i it him her them us me who himself herself themselves itself nobody anyone everyone someone those these this that".split(
    " ",
  ),
);
const DETERMINERS = new Set(
  "the a an this that these those his her its their our my your some any no every each another both all several many most other".split(" "),
);
const DEFINITE = new Set("the this that these those his her its their our my your".split(" "));
const ARTICLES = new Set(["a", "an", "another"]);

/** The noun phrases of one sentence, in order. A stated count is always the core of a phrase of its own. */
export function phrasesOf(
  analysis: Analysis,
  sentence: Sentence,
  counts: readonly Count[],
  times: readonly TokenRange[],
  places: readonly TokenRange[],
): Phrase[] {
  const { tokens } = analysis;
  const phrases: Phrase[] = [];
  let at = sentence.first;
  let count = 0;
  while (at < sentence.last) {
    while (count < counts.length && counts[count]!.last <= at) count++;
    const here = counts[count];
    if (here !== undefined && here.first <= at) {
      phrases.push(countPhrase(tokens, here, sentence.last, at));
      at = phrases[phrases.length - 1]!.last;
      continue;
    }
    const stop = here === undefined ? sentence.last : Math.min(here.first, sentence.last);
    const phrase = plainPhrase(tokens, at, stop, times, places);
    if (phrase === undefined) at++;
    else {
      phrases.push(phrase);
      at = phrase.last;
    }
  }
  return phrases;
}

/** The words of a name as a noun phrase. */
export function namePhrase({ first, last }: TokenRange): Phrase {
  return { first, last, head: last - 1, form: "name", quantity: undefined, isTime: false, isPlace: false };
}

/** A count quantity as a token range. */
export interface Count extends TokenRange {
  readonly quantity: number;
  readonly noun: number | undefined;
}

/** The counts of people or things, as token ranges in order, without those inside another. */
export function countsOf(analysis: Analysis): Count[] {
  const counts: Count[] = [];
  analysis.quantities.forEach((quantity, index) => {
    if (quantity.kind !== "count" && !(quantity.kind === "ordinal" && /^an?$/.test(firstWord(analysis, quantity.start)))) return;
    const range = tokensIn(analysis.tokens, quantity);
    if (spansVerb(analysis, index, range)) return;
    const before = counts[counts.length - 1];
    if (range.first === range.last || (before !== undefined && range.first < before.last)) return;
    counts.push({ quantity: index, noun: quantity.noun, ...range });
  });
  return counts;
}

/** "A bomb killed six people" is no noun phrase: a count that holds a verb and then another count is left to the inner one. */
function spansVerb(analysis: Analysis, index: number, range: TokenRange): boolean {
  const outer = analysis.quantities[index]!;
  const inner = analysis.quantities[index + 1];
  if (inner === undefined || inner.kind !== "count" || inner.start <= outer.start || inner.end > outer.end) return false;
  for (let i = range.first; i < range.last && analysis.tokens[i]!.start < inner.start; i++)
    if (analysis.tokens[i]!.tag === "VERB") return true;
  return false;
}

/** "a sixth person" counts one person; "the sixth" tells an order. */
function firstWord(analysis: Analysis, start: number): string {
  return /^\S+/.exec(analysis.article.text.slice(start, start + 12))?.[0].toLowerCase() ?? "";
}

function countPhrase(tokens: readonly Token[], count: Count, end: number, from: number): Phrase {
  let head = count.noun !== undefined && count.noun < count.last ? count.noun : count.last - 1;
  let last = Math.max(count.last, from + 1);
  if (tokens[last - 1]!.lower === "other") {
    while (last < end && (INSIDE.has(tokens[last]!.tag) || tokens[last]!.tag === "PART")) {
      if (tokens[last]!.tag === "NOUN" || tokens[last]!.tag === "PROPN") head = last;
      last++;
    }
    last = Math.max(count.last, head + 1);
  }
  // A quantity may stop short of its noun where the words between are unusual: "two of the dead".
  if (count.noun === undefined && last === count.last) {
    while (last < end && tokens[last]!.tag === "NOUN" && tokens[last - 1]!.tag === "ADJ") head = last++;
    // "nine of the rescued were burned"
    const isOfThe = tokens[last - 1]!.lower === "the" && tokens[last - 2]?.lower === "of";
    if (isOfThe && last < end && /^(?:VERB|ADJ)$/.test(tokens[last]!.tag) && /[^e]ed$/.test(tokens[last]!.lower)) head = last++;
  }
  const member = memberBehind(tokens, last, end);
  if (member !== undefined) {
    head = member;
    last = member + 1;
  }
  return { first: count.first, last, head, form: "number", quantity: count.quantity, isTime: false, isPlace: false };
}

function plainPhrase(
  tokens: readonly Token[],
  first: number,
  stop: number,
  times: readonly TokenRange[],
  places: readonly TokenRange[],
): Phrase | undefined {
  const start = tokens[first]!;
  if (PRONOUNS.has(start.lower) && !nounFollows(tokens, first, stop)) {
    if (start.lower === "that" || start.lower === "who") return undefined;
    return { first, last: first + 1, head: first, form: "pronoun", quantity: undefined, isTime: false, isPlace: false };
  }
  // "A man shot in the head", "four hurt": a tagger that has not seen the participle takes it for a noun.
  if (HARMED.has(start.lower) && start.tag !== "ADJ" && /^(?:NOUN|PROPN|PRON|AUX|ADV|NUM|PUNCT)$/.test(tokens[first - 1]?.tag ?? "X"))
    return undefined;
  if (start.lower === "that" && (start.tag === "SCONJ" || tokens[first + 1]?.tag === "PROPN")) return undefined;
  if (!DETERMINERS.has(start.lower) && !INSIDE.has(start.tag) && !isParticipleBefore(tokens, first, stop)) return undefined;
  let last = first;
  let head = -1;
  while (
    last < stop &&
    continues(tokens, first, last, stop) &&
    (last === first || !startsOther(times, first, last)) &&
    !isBehindTime(tokens, times, first, last)
  ) {
    const tag = tokens[last]!.tag;
    // "The 21-year-old died"
    const isAged = tag === "ADJ" && head < 0 && AGED.test(tokens[last]!.lower);
    if (tag === "NOUN" || tag === "PROPN" || tag === "NUM" || isAged) head = last;
    last++;
    const behind = nicknameEnd(tokens, last);
    if (behind !== undefined && behind < stop) last = behind;
    const member = memberBehind(tokens, last, stop);
    if (member !== undefined) last = member;
  }
  if (head < 0) return undefined;
  last = head + 1;
  return {
    first,
    last,
    head,
    form: formOf(tokens, first, head),
    quantity: undefined,
    isTime: times.some((t) => t.first <= head && head < t.last),
    isPlace: places.some((p) => p.first <= head && head < p.last),
  };
}

const HARMED: ReadonlySet<string> = new Set(["shot", "hurt", "hit", "wounded", "injured", "killed", "stabbed"]);

const AGED = /-year-old$/;

/** A time begins inside: "injured Tuesday" is no phrase. */
function startsOther(times: readonly TokenRange[], first: number, at: number): boolean {
  return times.some((time) => time.first === at && time.first > first);
}

/** "Early Sunday morning gunmen attacked", "attacked last week Ana Ruiz's home": who does something at a time is no part of it. */
function isBehindTime(tokens: readonly Token[], times: readonly TokenRange[], first: number, at: number): boolean {
  if (!times.some((time) => time.first === first && time.last === at)) return false;
  // "In November 69 people were killed"
  if (tokens[at]!.tag === "NUM" && /^(?:ADP|SCONJ)$/.test(tokens[first - 1]?.tag ?? "")) return true;
  let head = at;
  while (/^(?:ADJ|NOUN)$/.test(tokens[head]!.tag) && /^(?:NOUN|PROPN)$/.test(tokens[head + 1]?.tag ?? "")) head++;
  const { tag, lower, lemma } = tokens[head]!;
  if (tag === "NOUN") return lower !== lemma && namesPeople(lower) && /^(?:VERB|AUX|ADV)$/.test(tokens[head + 1]?.tag ?? "");
  // "attacked the Sunday Times" is at no time.
  return tokens[at]!.tag === "PROPN" && at > first + 1 && tokens[first - 1]?.tag === "VERB";
}

function continues(tokens: readonly Token[], first: number, at: number, stop: number): boolean {
  const token = tokens[at]!;
  if (at === first) return true;
  if (DETERMINERS.has(token.lower) && token.lower !== "other") return tokens[at - 1]!.lower === "all" || tokens[at - 1]!.lower === "both";
  if (at + 1 < stop && isShotAnd(tokens, at)) return false;
  // "shot Ana Ruiz three times"
  if (token.tag === "NUM" && tokens[at - 1]!.tag === "PROPN" && tokens[at + 1]?.lower === "times") return false;
  if (INSIDE.has(token.tag)) return true;
  if (token.tag === "PART" && /^['’]s?$/.test(token.lower)) return at + 1 < stop;
  // "ARLMERE - Security forces shot three": a dash, and no hyphen.
  if (token.lower === "-" && token.start > tokens[at - 1]!.end) return false;
  if (token.lower === "-" || token.lower === "&") return at + 1 < stop && INSIDE.has(tokens[at + 1]!.tag);
  return isParticipleBefore(tokens, at, stop);
}

/** "Police officers shot and killed a man", "the guard shot dead": no noun, whatever the tagger says. */
export function isShotAnd(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "shot") return false;
  const next = tokens[at + 1]?.lower;
  return next === "dead" || (next === "and" && /^(?:killed|wounded|injured|fatally)$/.test(tokens[at + 2]?.lower ?? ""));
}

/** "the wounded soldier", "a suspected bomber": a participle between determiner and noun. */
function isParticipleBefore(tokens: readonly Token[], at: number, stop: number): boolean {
  const token = tokens[at]!;
  const next = at + 1 < stop ? tokens[at + 1]! : undefined;
  const before = at > 0 ? tokens[at - 1]! : undefined;
  if (token.tag !== "VERB" || next === undefined || before === undefined) return false;
  if (!/(?:ed|ing|en|own|ade|uck)$/.test(token.lower)) return false;
  return (
    (DETERMINERS.has(before.lower) || before.tag === "ADJ" || before.tag === "PART") &&
    (next.tag === "NOUN" || next.tag === "ADJ" || next.tag === "PROPN")
  );
}

function nounFollows(tokens: readonly Token[], at: number, stop: number): boolean {
  if (!DETERMINERS.has(tokens[at]!.lower)) return false;
  const next = at + 1 < stop ? tokens[at + 1]! : undefined;
  return next !== undefined && (INSIDE.has(next.tag) || isParticipleBefore(tokens, at + 1, stop));
}

function formOf(tokens: readonly Token[], first: number, head: number): PhraseForm {
  const start = tokens[first]!.lower;
  if (ARTICLES.has(start)) return "indefinite";
  if (DEFINITE.has(start)) return "definite";
  if (tokens[head]!.tag === "PROPN") return "name";
  return "bare";
}

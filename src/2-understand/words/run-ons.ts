import type { Sentence, Token } from "../../model/analysis.ts";
import { SENTENCE_STARTERS } from "../english/abbreviations.ts";
import { NOUNS_BEFORE_NAMES } from "../english/nouns-before-names.ts";
import { FORM, type Lexicon } from "./lexicon.ts";

/** Past this many tokens a sentence is looked through. */
const LONG_SENTENCE = 16;

/**
 * Parts the sentences of a text that has lost most of its full stops, as captions and badly copied pages have: a capital on a word that is
 * no name begins a sentence, and so does a name with its verb behind a finished noun. Only for texts that are known to have lost stops.
 * "… near the border Relatives mourn the dead Sarland denied any role" → three sentences.
 */
export function partRunOns(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): readonly Sentence[] {
  return sentences.flatMap((sentence) => partsOf(tokens, sentence, lexicon));
}

function partsOf(tokens: readonly Token[], sentence: Sentence, lexicon: Lexicon): Sentence[] {
  if (sentence.last - sentence.first < LONG_SENTENCE) return [sentence];
  const parts: Sentence[] = [];
  let first = sentence.first;
  for (let at = sentence.first + 1; at <= sentence.last; at++) {
    if (at < sentence.last && (at - first < 3 || !begins(tokens, at, sentence.last, lexicon))) continue;
    // Of the shape of all other sentences, which every question goes over: see CONTRIBUTING.md.
    parts.push({ start: tokens[first]!.start, end: tokens[at - 1]!.end, first, last: at, paragraph: sentence.paragraph });
    first = at;
  }
  return parts;
}

/** Whether a sentence begins at a token, judged by its capital and by whether what stands before can end one. */
function begins(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]!;
  if (isDash(tokens, at)) return true;
  // "Blast Kills Nine In Old Town": a headline is capitals throughout.
  if (isCapitalised(before.text) && before.tag !== "PROPN") return false;
  if (!CAN_END.has(before.tag) || /^(?:said|says|told|asked|added|\W)$/.test(before.lower)) return false;
  const opened = /^["“]$/.test(tokens[at]!.text);
  const word = opened ? tokens[at + 1] : tokens[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text) || tokens[at + 2] === undefined) return false;
  if (opened) return before.tag === "NOUN" || before.tag === "PROPN";
  if (word.text === "FILE" && /^[-–—]$/.test(tokens[at + 1]!.text)) return true;
  if (SENTENCE_STARTERS.has(word.lower)) return isCapitalised(word.text) && tokens[at + 1]!.text !== ".";
  if (!/^\p{Ll}/u.test(before.text) || NOUNS_BEFORE_NAMES.has(before.lower)) return false;
  if (isCommon(word, lexicon) && /^\p{Ll}/u.test(tokens[at + 1]!.text)) return true;
  return word.tag === "PROPN" && before.tag === "NOUN" && verbFollows(tokens, at, end);
}

/** " -The": a dash that leans on a capital is what is left of a dateline or a cross-head. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^[-–—]$/.test(tokens[at]!.text) &&
    next !== undefined &&
    next.start === tokens[at]!.end &&
    tokens[at]!.start > tokens[at - 1]!.end &&
    SENTENCE_STARTERS.has(next.lower) &&
    isCapitalised(next.text)
  );
}

const CAN_END: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "ADV", "VERB", "PRON", "ADJ"]);

/** "The", "A", not "THE" or "IS". */
function isCapitalised(text: string): boolean {
  return text.length === 1 ? text === "A" : /^\p{Lu}\p{Ll}+$/u.test(text);
}

function isCommon({ text, lower }: Token, lexicon: Lexicon): boolean {
  const classes = lexicon.classes.get(lower) ?? 0;
  return isCapitalised(text) && classes !== 0 && (classes & FORM.rare) === 0 && !lexicon.capitals.has(lower);
}

/** A name of up to four words, or two joined by "and", and right after it a verb: "Moscow and Damascus denied". */
function verbFollows(tokens: readonly Token[], at: number, end: number): boolean {
  let next = at;
  while (next < end && next < at + 5 && (tokens[next]!.tag === "PROPN" || (tokens[next]!.lower === "and" && next > at))) next++;
  const verb = next < end ? tokens[next]! : undefined;
  return verb !== undefined && (verb.tag === "AUX" || (verb.tag === "VERB" && /(?:s|ed|said|told|took|gave|saw|came)$/.test(verb.lower)));
}

import type { Sentence } from "../../model/analysis.ts";
import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS, SURE_STARTERS } from "../english/abbreviations.ts";
import type { RawToken } from "./tokens.ts";

const STOP = /^(?:[.!?…。]+|[!?]+)$/;
const CLOSER = /^(?:["”’')\]»]|'')$/;
const OPENER = /^(?:["“‘'([«]|``?)$/;
const ABBREVIATION = /^\p{L}.*\.$/u;
const INITIAL = /^\p{Lu}\.$/u;

/**
 * Groups tokens into sentences. A stop ends one with the quotation marks and brackets that close after it; the point of an abbreviation does so
 * only before a word that usually begins a sentence; a blank line always does, a single line break where it is deliberate.
 * 'He said "Go." They went to St. Mary.' → two sentences. What stands before the offset `body` is a headline of its own.
 */
export function findSentences(text: string, tokens: readonly RawToken[], body = 0): Sentence[] {
  const sentences: Sentence[] = [];
  const breaks = new Set(lineBreaks(text, tokens));
  const begin = body === 0 ? 0 : tokens.findIndex(({ start }) => start >= body);
  if (begin > 0) breaks.add(begin);
  let first = 0;
  let paragraph = 0;
  for (let index = 0; index < tokens.length; index++) {
    const last = index + 1;
    const newParagraph = last < tokens.length && breaks.has(last);
    if (
      last < tokens.length &&
      !newParagraph &&
      !isGlue(tokens, index) &&
      !isGluedDateline(tokens, index) &&
      !endsSentence(tokens, index, first)
    )
      continue;
    sentences.push({ start: tokens[first]!.start, end: tokens[index]!.end, first, last, paragraph });
    first = last;
    if (newParagraph) paragraph++;
  }
  return sentences;
}

/** A hyphen that was cut out of a word, since it only joins a heading to what follows. */
function isGlue(tokens: readonly RawToken[], index: number): boolean {
  const { text, start, end } = tokens[index]!;
  return text === "-" && tokens[index - 1]?.end === start && tokens[index + 1]!.start === end && startsUpper(tokens[index + 1]!.text);
}

/** Before a dateline that no blank parts from the word before it: "blasts in SarlandARLMERE, Sarland". */
function isGluedDateline(tokens: readonly RawToken[], index: number): boolean {
  const next = tokens[index + 1]!;
  return next.start === tokens[index]!.end && /^\p{Lu}{4,}$/u.test(next.text) && /\p{Ll}$/u.test(tokens[index]!.text);
}

/** Whether a sentence ends after the token at `index`, which is not the last one. */
function endsSentence(tokens: readonly RawToken[], index: number, first: number): boolean {
  const next = tokens[index + 1]!;
  if (closesAfter(tokens, index)) return false;
  const { text } = tokens[index]!;
  // Most words: no mark, and no abbreviation.
  if (startsWithLetter(text) && !text.endsWith(".")) return false;
  let at = index;
  while (at > first && CLOSER.test(tokens[at]!.text)) at--;
  const token = tokens[at]!;
  if (STOP.test(token.text)) return canBegin(tokens, index + 1) && !(at === first && index === first);
  if (!ABBREVIATION.test(token.text) || LEADING_ABBREVIATIONS.has(token.text.slice(0, -1).toLowerCase())) return false;
  if (INITIAL.test(token.text)) return false;
  const beginner = OPENER.test(next.text) ? tokens[index + 2] : next;
  if (beginner === undefined || !startsUpper(beginner.text)) return false;
  // "SEVEN U.S. SOLDIERS WERE WOUNDED": in a text in capitals a capital tells nothing.
  const starters = isShouted(beginner.text) && isShouted(tokens[at - 1]?.text ?? "") ? SURE_STARTERS : SENTENCE_STARTERS;
  return starters.has(beginner.text.toLowerCase());
}

/** Whether it begins with one of A to Z. */
function startsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

function isShouted(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** Whether the next token still belongs to the sentence that ends here: a closing mark right behind the stop. */
function closesAfter(tokens: readonly RawToken[], index: number): boolean {
  const next = tokens[index + 1]!;
  if (startsWithLetter(next.text)) return false;
  if (STOP.test(next.text)) return true;
  if (!CLOSER.test(next.text)) return false;
  return next.start === tokens[index]!.end || tokens[index + 2] === undefined || tokens[index + 2]!.start > next.end;
}

/** Whether a sentence can begin at the token: a capital, a number, or one of these behind an opening mark. */
function canBegin(tokens: readonly RawToken[], index: number): boolean {
  let at = index;
  while (at + 1 < tokens.length && /^[^\p{L}\p{N}]+$/u.test(tokens[at]!.text) && at < index + 3) {
    if (/^[,;:]$/.test(tokens[at]!.text)) return false;
    at++;
  }
  return !/^\p{Ll}/u.test(tokens[at]!.text) || /^(?:al|el|de|bin|ibn)-?/.test(tokens[at]!.text);
}

const LINE_BREAK = /\n|\r\n?|\u2028|\u2029/;
const BLANK_LINE = /\n[^\S\n]*\n|\r\n?[^\S\n]*\r\n?|\u2029/;
const BULLET = /^(?:[•·▪●*–—-]|\d+[.)])$/;

/** Indexes of the tokens that begin a new paragraph or a deliberate new line. */
function lineBreaks(text: string, tokens: readonly RawToken[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  if (!LINE_BREAK.test(text)) return breaks;
  const width = Math.max(...text.split(/\r\n?|\n/).map((line) => line.trim().length));
  for (let index = 1; index < tokens.length; index++) {
    const gap = text.slice(tokens[index - 1]!.end, tokens[index]!.start);
    if (gap === " " || gap === "" || !LINE_BREAK.test(gap)) continue;
    if (BLANK_LINE.test(gap) || isDeliberate(text, tokens, index, width)) breaks.add(index);
  }
  return breaks;
}

/** A line break is deliberate where the next word would still have fitted into the line, or where a stop or a bullet stands at it. */
function isDeliberate(text: string, tokens: readonly RawToken[], index: number, width: number): boolean {
  const before = tokens[index - 1]!;
  const next = tokens[index]!;
  if (BULLET.test(next.text)) return true;
  if (!canBegin(tokens, index)) return false;
  const lineStart = Math.max(text.lastIndexOf("\n", before.end - 1), text.lastIndexOf("\r", before.end - 1)) + 1;
  return before.end - lineStart + 1 + next.text.length < width;
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

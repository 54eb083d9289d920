import type { Token, TokenRange } from "../../model/analysis.ts";
import type { HarmKind } from "../english/harm-words.ts";

/** Several words that together say what happened to people. */
export interface Expression {
  readonly what: HarmKind;
  readonly lemma: string;
  /** Where those harmed stand. */
  readonly patients: "left" | "right";
  /** Tokens it covers. */
  readonly length: number;
  /** As quoted in the trace. */
  readonly words: string;
}

/** The expression that begins at a token of a sentence, if this rule finds one. */
export type Matcher = (tokens: readonly Token[], sentence: TokenRange, at: number) => Expression | undefined;

/** First words, apart by spaces, and the rule that is asked where one of them stands. */
export type ExpressionRow = readonly [words: string, matcher: Matcher];

/** What stands before the word of a share: "Three people were shot, one fatally", "two of them fatally". */
export const COUNT_BEFORE = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|them|whom)$/;

/** A row of a table of expressions. */
export function row(words: string, matcher: Matcher): ExpressionRow {
  return [words, matcher];
}

/** An expression whose people stand before it. */
export function left(what: HarmKind, lemma: string, length: number, words: string): Expression {
  return { what, lemma, patients: "left", length, words };
}

/** An expression whose people stand behind it. */
export function right(what: HarmKind, lemma: string, length: number, words: string): Expression {
  return { what, lemma, patients: "right", length, words };
}

/** The word at a token in lower case; "" outside the text. */
export function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** All words of the sentence in lower case. */
export function whole(tokens: readonly Token[], sentence: TokenRange): string {
  return rest(tokens, sentence, sentence.first - 1, sentence.last - sentence.first);
}

/** The words behind a token in lower case, at most so many. */
export function rest(tokens: readonly Token[], sentence: TokenRange, at: number, count: number): string {
  let words = "";
  for (let i = at + 1; i < Math.min(sentence.last, at + 1 + count); i++) words += (words === "" ? "" : " ") + tokens[i]!.lower;
  return words;
}

/** Up to eight words before a token. */
export function restBefore(tokens: readonly Token[], sentence: TokenRange, at: number): string {
  return tokens
    .slice(Math.max(sentence.first, at - 8), at)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "were", "got" before the word, with adverbs between at most. */
export function passive(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:is|are|was|were|be|been|being|got|get|'s|’s)$/.test(lower)) return true;
    if (tag !== "ADV") return false;
  }
  return false;
}

/** Whether such a word comes behind a token before the clause ends, within so many tokens. */
export function reaches(
  tokens: readonly Token[],
  sentence: TokenRange,
  at: number,
  isTarget: (lower: string, at: number) => boolean,
  most: number,
): boolean {
  for (let i = at + 1; i < Math.min(sentence.last, at + 1 + most); i++) {
    const { lower } = tokens[i]!;
    if (isTarget(lower, i)) return true;
    if (/^(?:[,;:.]|who|which|that|when|after)$/.test(lower)) return false;
  }
  return false;
}

/** "…, 33, deceased;": between the age of a name in a list and its end. */
export function isListed(tokens: readonly Token[], { last }: TokenRange, at: number, end: number): boolean {
  const isAged = word(tokens, at - 1) === "," && /^\d{1,2}$/.test(word(tokens, at - 2)) && tokens[at - 4]?.tag === "PROPN";
  return isAged && (end >= last || /^(?:;|\.|and)$/.test(word(tokens, end)));
}

import { hashText } from "../../support/perceptron.ts";
import type { Lexicon } from "./lexicon.ts";

/** What the models see of one word, as numbers that are made once for each distinct word. */
export interface WordFacts {
  /** Hash of the lower-case word; digits count as 0, so that all years look alike. */
  readonly form: number;
  /** Hashes of the last one to four letters. */
  readonly end1: number;
  readonly end2: number;
  readonly end3: number;
  readonly end4: number;
  /** Hash of the first three letters. */
  readonly begin3: number;
  /** Capitals, digits, hyphens and points, as bits. */
  readonly shape: number;
  /** The tags that the word had in training, one bit each; 0 for a new word. */
  readonly known: number;
  /** What the lexicon says that the word can be; 1 << 20 for words that it lacks. */
  readonly classes: number;
}

/** Facts about a word; `known` comes from the tag dictionary. */
export function factsOf(word: string, known: number, lexicon: Lexicon): WordFacts {
  const exact = word.toLowerCase();
  const lower = /\d/.test(exact) ? exact.replaceAll(/\d/g, "0") : exact;
  const { length } = lower;
  return {
    form: hashText(lower, 0, length),
    end1: hashText(lower, Math.max(0, length - 1), length),
    end2: hashText(lower, Math.max(0, length - 2), length),
    end3: hashText(lower, Math.max(0, length - 3), length),
    end4: hashText(lower, Math.max(0, length - 4), length),
    begin3: hashText(lower, 0, Math.min(3, length)),
    shape: shapeOf(word),
    known,
    classes: classesOf(exact, lexicon),
  };
}

/** Stands before the first and after the last word of a sentence. */
export const EDGE: WordFacts = { form: 1, end1: 2, end2: 3, end3: 4, end4: 5, begin3: 6, shape: 512, known: 1 << 20, classes: 1 << 21 };

/** The lexicon's bits, and one more where it writes the word with a capital; a hyphenated word counts as its last part. */
function classesOf(lower: string, lexicon: Lexicon): number {
  const bits = lexicon.classes.get(lower);
  if (bits !== undefined) return lexicon.capitals.has(lower) ? bits | 512 : bits;
  const hyphen = lower.lastIndexOf("-");
  return hyphen > 0 ? (lexicon.classes.get(lower.slice(hyphen + 1)) ?? 0) | 1024 : 1 << 20;
}

function shapeOf(word: string): number {
  let shape = 0;
  if (/^\p{Lu}/u.test(word)) shape |= 1;
  if (/\p{Lu}/u.test(word.slice(1))) shape |= 2;
  if (/\p{Ll}/u.test(word)) shape |= 4;
  if (/\d/.test(word)) shape |= 8;
  if (/-/.test(word)) shape |= 16;
  if (/\./.test(word)) shape |= 32;
  if (/['’]/.test(word)) shape |= 64;
  if (!/[\p{L}\d]/u.test(word)) shape |= 128;
  if (word.length === 1) shape |= 256;
  return shape;
}

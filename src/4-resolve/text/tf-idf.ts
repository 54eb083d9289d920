import { FUNCTION_WORDS } from "./function-words.ts";
import type { WordFrequencies } from "./word-frequencies.ts";
import { hashOf, wordsOf } from "./words.ts";

/** A text as weighted terms, of length 1. */
export interface TermVector {
  /** Hashes of the words, ascending. */
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** ln((1 + texts) / (1 + texts with the word)) + 1 of each term, over the texts that were counted. */
  readonly idfs: Float64Array;
}

/** The content words of a text → its weighted terms. Words that few of the counted texts have weigh most, whatever other reports are at hand. */
export function termVector(words: readonly string[], frequencies: WordFrequencies): TermVector {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found = [...counts].map(([word, count]) => ({ word, term: hashOf(word), count })).sort((one, two) => one.term - two.term);
  const idfs = Float64Array.from(found, ({ word }) => Math.log((1 + frequencies.texts) / (1 + frequencies.textsWith(word))) + 1);
  const weights = Float64Array.from(found, ({ count }, index) => (1 + Math.log(count)) * idfs[index]!);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return { terms: Uint32Array.from(found, ({ term }) => term), weights: weights.map((weight) => weight / length), idfs };
}

/** Cosine of two vectors: 0 (no common term) to 1. */
export function cosine(one: TermVector, two: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < one.terms.length && j < two.terms.length; ) {
    const [a, b] = [one.terms[i]!, two.terms[j]!];
    if (a === b) sum += one.weights[i]! * two.weights[j]!;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return sum;
}

/** Terms rarer than one text in a hundred count; the sum grows by 1 for each ten-fold rarity beyond that. */
const RARE_IDF = Math.log(100) + 1;

/** How many rare terms two vectors share, each weighed by its rarity. */
export function sharedWeight(one: TermVector, two: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < one.terms.length && j < two.terms.length; ) {
    const [a, b] = [one.terms[i]!, two.terms[j]!];
    if (a === b && one.idfs[i]! > RARE_IDF) sum += (one.idfs[i]! - RARE_IDF) / Math.LN10 + 0.5;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return sum;
}

/** The terms that weigh most, heaviest first, at most so many. */
export function heaviestTerms({ terms, weights }: TermVector, most: number): number[] {
  return [...terms.keys()]
    .sort((one, two) => weights[two]! - weights[one]! || terms[one]! - terms[two]!)
    .slice(0, most)
    .map((index) => terms[index]!);
}

/** The words of a text, as often as they stand there, without function words: "the man's car" → man, car. */
export function contentWordsOf(text: string): string[] {
  return wordsOf(text)
    .map((word) => (POSSESSIVE.test(word) ? word.slice(0, -2) : word))
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word));
}

const POSSESSIVE = /['’]s$/;

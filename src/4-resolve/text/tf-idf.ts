import { FUNCTION_WORDS } from "./function-words.ts";
import { wordsOf } from "./words.ts";

/** A text as weighted terms, of length 1. */
export interface TermVector {
  /** Term numbers, ascending. */
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** ln((1 + texts) / (1 + texts with the term)) + 1 of each term. */
  readonly idfs: Float64Array;
}

/** Weighs terms by how rare they are among the texts it was made from. */
export interface TermSpace {
  readonly vectorOf: (text: string) => TermVector;
}

/** Counts in how many of the texts each word stands. */
export function termSpaceOf(texts: Iterable<string>): TermSpace {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  let count = 0;
  for (const text of texts) {
    count++;
    for (const word of new Set(contentWordsOf(text))) {
      const known = numbers.get(word);
      if (known === undefined) {
        numbers.set(word, frequencies.length);
        frequencies.push(1);
      } else frequencies[known]!++;
    }
  }
  const idf = (term: number) => Math.log((1 + count) / (1 + frequencies[term]!)) + 1;
  return { vectorOf: (text) => vector(contentWordsOf(text), numbers, idf) };
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
    .map((word) => word.replace(/['’]s$/, ""))
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word));
}

function vector(words: readonly string[], numbers: ReadonlyMap<string, number>, idf: (term: number) => number): TermVector {
  const counts = new Map<number, number>();
  for (const word of words) {
    const term = numbers.get(word);
    if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const terms = Uint32Array.from(counts.keys()).sort();
  const weights = new Float64Array(terms.length);
  const idfs = new Float64Array(terms.length);
  let squares = 0;
  terms.forEach((term, index) => {
    idfs[index] = idf(term);
    weights[index] = (1 + Math.log(counts.get(term)!)) * idfs[index]!;
    squares += weights[index]! ** 2;
  });
  const length = Math.sqrt(squares) || 1;
  for (let index = 0; index < weights.length; index++) weights[index]! /= length;
  return { terms, weights, idfs };
}

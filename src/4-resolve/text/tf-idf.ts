import { FUNCTION_WORDS } from "./function-words.ts";
import type { WordFrequencies } from "./word-frequencies.ts";
import { hashOf, wordsOf } from "./words.ts";

/** A text as weighted terms, of length 1. */
export interface TermVector {
  /** Hashes of the words, ascending. */
  readonly terms: Uint32Array;
  /** How often each stands in the text. */
  readonly counts: Uint16Array;
  readonly weights: Float64Array;
  /** ln((1 + texts) / (1 + texts with the word)) + 1 of each term, over the texts that were counted. */
  readonly idfs: Float64Array;
}

/** The content words of a text → its weighted terms. Words that few of the counted texts have weigh most, whatever other reports are at hand. */
export function termVector(words: readonly string[], frequencies: WordFrequencies): TermVector {
  const counted = new Map<number, number>();
  for (const word of words) {
    const term = hashOf(word);
    counted.set(term, (counted.get(term) ?? 0) + 1);
  }
  const terms = Uint32Array.from(counted.keys()).sort();
  return weighted(
    terms,
    Uint16Array.from(terms, (term) => counted.get(term)!),
    frequencies,
  );
}

function weighted(terms: Uint32Array, counts: Uint16Array, frequencies: WordFrequencies): TermVector {
  // Loops, as a mapping of typed arrays takes several times as long, and every stored mention that is compared comes through here.
  const idfs = new Float64Array(terms.length);
  const weights = new Float64Array(terms.length);
  let squares = 0;
  for (let at = 0; at < terms.length; at++) {
    idfs[at] = Math.log((1 + frequencies.texts) / (1 + frequencies.textsWith(terms[at]!))) + 1;
    weights[at] = (1 + Math.log(counts[at]!)) * idfs[at]!;
    squares += weights[at]! ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = weights[at]! / length;
  return { terms, counts, weights, idfs };
}

/** The terms with their counts, in base 64: all that {@link unpackVector} needs. */
export function packVector({ terms, counts }: TermVector): readonly [terms: string, counts: string] {
  return [toBase64(terms), toBase64(counts)];
}

/** The vector that was packed. */
export function unpackVector([terms, counts]: readonly [string, string], frequencies: WordFrequencies): TermVector {
  return weighted(new Uint32Array(fromBase64(terms)), new Uint16Array(fromBase64(counts)), frequencies);
}

function toBase64({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}

function fromBase64(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, "base64")).buffer;
}

/** Whether a text has the term. */
export function hasTerm({ terms }: TermVector, term: number): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return terms[low] === term;
}

/** Cosine of two vectors: 0 (no common term) to 1. */
export function cosine(one: TermVector, two: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < one.terms.length && j < two.terms.length; ) {
    const a = one.terms[i]!;
    const b = two.terms[j]!;
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
    const a = one.terms[i]!;
    const b = two.terms[j]!;
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

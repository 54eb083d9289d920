import { hashOf, wordsOf } from "./words.ts";

/** Words in a shingle. Four in a row are shared by chance only in set phrases ("was pronounced dead at"). */
const SHINGLE_WORDS = 4;

/**
 * Shingles in a window that give one fingerprint: any run of WINDOW + SHINGLE_WORDS − 1 = 11 words that two texts share
 * gives them a common fingerprint (winnowing: Schleimer, Wilkerson, Aiken 2003).
 */
const WINDOW = 8;

/** The word sequences of a text, as hashes. */
export interface Shingles {
  /** Every shingle once, ascending. */
  readonly all: Uint32Array;
  /** The winnowed few that an index needs, ascending, each once. */
  readonly fingerprints: Uint32Array;
}

/** Cuts a text into overlapping runs of four words and hashes each; a text of fewer words is one shingle. */
export function shinglesOf(text: string): Shingles {
  const words = wordsOf(text).map(hashOf);
  const count = Math.max(words.length - SHINGLE_WORDS + 1, Math.min(words.length, 1));
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) hashes[at] = shingleAt(words, at);
  return { all: ascending(hashes), fingerprints: ascending(winnow(hashes)) };
}

/** The words of one text that stand in runs of four which the other has too. */
export function sharedWords(text: string, other: Shingles): ReadonlySet<string> {
  const words = wordsOf(text);
  const hashes = words.map(hashOf);
  const shingles = new Set(other.all);
  const shared = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    if (shingles.has(shingleAt(hashes, at))) for (const word of words.slice(at, at + SHINGLE_WORDS)) shared.add(word);
  }
  return shared;
}

/** How many values two ascending lists share. */
export function sharedCount(one: Uint32Array, two: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    const [a, b] = [one[i]!, two[j]!];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared;
}

function shingleAt(words: readonly number[], at: number): number {
  let hash = 0x9e3779b9;
  const end = Math.min(at + SHINGLE_WORDS, words.length);
  for (let index = at; index < end; index++) {
    hash = Math.imul(hash ^ words[index]!, 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}

/** The least hash of each window of eight. */
function winnow(hashes: Uint32Array): Uint32Array {
  const kept: number[] = [];
  for (let start = 0; start === 0 || start + WINDOW <= hashes.length; start++) {
    let least = hashes[start];
    for (let at = start + 1; at < Math.min(start + WINDOW, hashes.length); at++) if (hashes[at]! < least!) least = hashes[at];
    if (least !== undefined && least !== kept[kept.length - 1]) kept.push(least);
  }
  return Uint32Array.from(kept);
}

function ascending(values: Uint32Array): Uint32Array {
  const sorted = values.slice().sort();
  return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}

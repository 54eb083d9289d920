import { dayNumber, isDay } from "../model/day.ts";
import type { Candidate, FamilyLink } from "./families.ts";
import { sharedCount } from "./text/shingles.ts";
import { contentWordsOf, cosine, heaviestTerms, type TermVector, termVector } from "./text/tf-idf.ts";
import type { WordFrequencies } from "./text/word-frequencies.ts";

/** A wire's report is printed within so many days. */
const MOST_DAYS = 2;
/** Content in common at least (cosine of TF-IDF): the same agency reports many things on one day. */
const LEAST_SIMILAR = 0.45;
/** Pairs are tried only where they share two of their ten most telling terms. */
const TELLING_TERMS = 10;
const LEAST_COMMON_TERMS = 2;

/** Links between articles that credit the same wire, at about the same time, for about the same content: rewritten reprints. */
export function* creditLinks(candidates: readonly Candidate[], frequencies: WordFrequencies): Generator<FamilyLink> {
  const credited = [...candidates.keys()].filter((index) => candidates[index]!.article.credit !== undefined);
  if (credited.length < 2) return;
  const vectorOf = (index: number) => termVector(contentWordsOf(contentOf(candidates[index]!.article)), frequencies);
  const vectors = new Map(credited.map((index) => [index, vectorOf(index)]));
  for (const [one, two] of creditPairs(candidates, vectors)) {
    const similar = Math.max(cosine(vectors.get(one)!, vectors.get(two)!), contained(candidates[one]!, candidates[two]!));
    if (similar < LEAST_SIMILAR) continue;
    const credit = candidates[one]!.article.credit!;
    yield {
      one,
      two,
      score: 0.45 + similar / 2,
      reason: `credited to ${credit} within two days, content alike (${similar.toFixed(2)}), as`,
    };
  }
}

/** "By AP", "(AP)", "The Associated Press" differ in words but name one wire; the rest is compared as written. */
export function creditKey(credit: string): string {
  const plain = credit
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .replace(/\b(the|by|from|with|inputs?|news|agency|agencies|wire service|staff|report|reports)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return WIRES.get(plain) ?? plain;
}

const WIRES: ReadonlyMap<string, string> = new Map([
  ["associated press", "ap"],
  ["agence france presse", "afp"],
  ["press association", "pa"],
  ["press trust of india", "pti"],
  ["united press international", "upi"],
  ["thomson reuters", "reuters"],
  ["deutsche presse agentur", "dpa"],
]);

function* creditPairs(candidates: readonly Candidate[], vectors: ReadonlyMap<number, TermVector>): Generator<[number, number]> {
  const holders = new Map<string, number[]>();
  for (const [index, vector] of vectors) {
    const { article } = candidates[index]!;
    const common = new Map<number, number>();
    for (const term of heaviestTerms(vector, TELLING_TERMS)) {
      const key = `${creditKey(article.credit!)} ${term}`;
      const list = holders.get(key) ?? [];
      for (const other of list) common.set(other, (common.get(other) ?? 0) + 1);
      // Publication order: those more than the window before the newest can never match again.
      holders.set(key, [...list.filter((other) => areNear(candidates, other, index)), index]);
    }
    for (const [other, count] of common) {
      if (count >= LEAST_COMMON_TERMS && areNear(candidates, other, index)) yield [other, index];
    }
  }
}

function areNear(candidates: readonly Candidate[], one: number, two: number): boolean {
  const [a, b] = [one, two].map((index) => candidates[index]!.article.published?.at.slice(0, 10));
  return a !== undefined && b !== undefined && isDay(a) && isDay(b) && Math.abs(dayNumber(a) - dayNumber(b)) <= MOST_DAYS;
}

function contained(one: Candidate, two: Candidate): number {
  const shorter = Math.min(one.shingles.all.length, two.shingles.all.length);
  return shorter === 0 ? 0 : sharedCount(one.shingles.all, two.shingles.all) / shorter;
}

function contentOf({ title, text }: Candidate["article"]): string {
  return `${title ?? ""} ${text}`;
}

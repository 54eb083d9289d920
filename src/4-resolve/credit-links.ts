import { dayNumber, isDay } from "../model/day.ts";
import type { Candidate, Likeness } from "./candidate.ts";
import type { FamilyLink } from "./families.ts";
import { keyOf } from "./postings.ts";
import { sharedCount } from "./text/shingles.ts";
import { contentWordsOf, cosine, heaviestTerms, type TermVector, termVector } from "./text/tf-idf.ts";
import type { WordFrequencies } from "./text/word-frequencies.ts";
import { hashOf } from "./text/words.ts";

/** A wire's report is printed within so many days. */
export const MOST_DAYS = 2;
/** Content in common at least (cosine of TF-IDF): the same agency reports many things on one day. */
const LEAST_SIMILAR = 0.45;
/** Pairs are tried only where they share two of their ten most telling terms. */
const TELLING_TERMS = 10;
export const LEAST_COMMON_TERMS = 2;

/** Links between articles that credit the same wire, at about the same time, for about the same content: rewritten reprints. */
export function* creditLinks(candidates: readonly Candidate[], frequencies: WordFrequencies): Generator<FamilyLink> {
  const credited = [...candidates.keys()].flatMap((index) => {
    const told = creditedContent(candidates[index]!, frequencies);
    return told === undefined ? [] : [{ index, told }];
  });
  const holders = new Map<number, typeof credited>();
  for (const two of credited) {
    const common = new Map<(typeof credited)[number], number>();
    for (const key of two.told.keys) {
      const list = holders.get(key) ?? [];
      for (const one of list) common.set(one, (common.get(one) ?? 0) + 1);
      // Publication order: those more than the window before the newest can never match again.
      holders.set(key, [...list.filter((one) => areNear(one.told, two.told)), two]);
    }
    for (const [one, count] of common) {
      const likeness = count < LEAST_COMMON_TERMS ? undefined : compareCredited(one.told, two.told);
      if (likeness) yield { one: one.index, two: two.index, kind: "credit", ...likeness };
    }
  }
}

/** An article that credits a wire, with what it is found and compared by. */
export interface Credited extends Candidate {
  /** The wire with each of its most telling terms. */
  readonly keys: readonly number[];
  readonly vector: TermVector;
}

/** `undefined` for an article that credits none. */
export function creditedContent(candidate: Candidate, frequencies: WordFrequencies): Credited | undefined {
  const { credit, title, text } = candidate.article;
  if (credit === undefined) return undefined;
  const vector = termVector(contentWordsOf(`${title ?? ""} ${text}`), frequencies);
  const wire = creditKey(credit);
  return { ...candidate, vector, keys: heaviestTerms(vector, TELLING_TERMS).map((term) => keyOf("credit", hashOf(`${wire} ${term}`))) };
}

/** Whether two that share {@link LEAST_COMMON_TERMS} keys, the earlier first, report one thing from one wire. */
export function compareCredited(one: Credited, two: Credited): Likeness | undefined {
  if (!areNear(one, two)) return undefined;
  const similar = Math.max(cosine(one.vector, two.vector), contained(one, two));
  if (similar < LEAST_SIMILAR) return undefined;
  const reason = `credited to ${one.article.credit} within two days, content alike (${similar.toFixed(2)}), as`;
  return { score: 0.45 + similar / 2, reason };
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

function areNear(one: Candidate, two: Candidate): boolean {
  const [a, b] = [one, two].map(({ article }) => article.published?.at.slice(0, 10));
  return a !== undefined && b !== undefined && isDay(a) && isDay(b) && Math.abs(dayNumber(a) - dayNumber(b)) <= MOST_DAYS;
}

function contained(one: Candidate, two: Candidate): number {
  const shorter = Math.min(one.shingles.all.length, two.shingles.all.length);
  return shorter === 0 ? 0 : sharedCount(one.shingles.all, two.shingles.all) / shorter;
}

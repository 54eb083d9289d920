import type { Candidate, FamilyLink } from "./families.ts";
import { sharedCount, sharedWords } from "./text/shingles.ts";
import { contentWordsOf } from "./text/tf-idf.ts";

/** An article shares a fingerprint with others: of a longer list only this many neighbours on either side of it are compared. */
const NEIGHBOURS = 12;

/** The shorter text must have this part of its shingles in the other (chosen on planted reprints, eval/families.ts). */
const LEAST_CONTAINED = 0.5;
/** … and where one owner has both outlets, this part. */
const LEAST_CONTAINED_OF_ONE_OWNER = 0.35;
/** Texts this short are one source only where nearly all is common: set phrases alone reach a half. */
const SHORT_SHINGLES = 30;
const LEAST_CONTAINED_SHORT = 0.8;
/** Shingles in common at least; a shared photo caption or appeal to witnesses has fewer. */
const LEAST_SHARED = 12;
/**
 * Of the words of either title, this part must stand in what the texts of one outlet share: page furniture (terms of use, notices) speaks
 * of no title. Two outlets share furniture rarely, so that there one word is enough.
 */
const LEAST_OF_TITLE = 0.3;
/** Furniture is no longer than this, in shingles. */
const MOST_FURNITURE = 150;

/** Links between articles with the same or nearly the same text, found through common fingerprints. */
export function* textLinks(candidates: readonly Candidate[]): Generator<FamilyLink> {
  for (const [one, others] of pairs(candidates)) {
    for (const two of others) {
      const link = compareTexts(candidates, one, two);
      if (link) yield link;
    }
  }
}

/** Each article with the later ones that share at least one fingerprint with it. */
function* pairs(candidates: readonly Candidate[]): Generator<[number, Set<number>]> {
  const holders = new Map<number, number[]>();
  candidates.forEach(({ shingles }, index) => {
    for (const print of shingles.fingerprints) {
      const known = holders.get(print);
      if (known) known.push(index);
      else holders.set(print, [index]);
    }
  });
  const places = new Map<number, number>();
  for (let index = 0; index < candidates.length; index++) {
    const hits = new Map<number, number>();
    for (const print of candidates[index]!.shingles.fingerprints) {
      const list = holders.get(print)!;
      const at = places.get(print) ?? 0;
      places.set(print, at + 1);
      for (const other of list.slice(at + 1, at + 1 + NEIGHBOURS)) hits.set(other, (hits.get(other) ?? 0) + 1);
    }
    yield [index, worthComparing(candidates, index, hits)];
  }
}

/** A quarter of the containment that is asked for must already show in the fingerprints; small texts have too few of them to tell. */
function worthComparing(candidates: readonly Candidate[], index: number, hits: ReadonlyMap<number, number>): Set<number> {
  const own = candidates[index]!.shingles.fingerprints.length;
  const kept = new Set<number>();
  for (const [other, count] of hits) {
    const fewer = Math.min(own, candidates[other]!.shingles.fingerprints.length);
    if (count >= (fewer * LEAST_CONTAINED_OF_ONE_OWNER) / 4) kept.add(other);
  }
  return kept;
}

function compareTexts(candidates: readonly Candidate[], one: number, two: number): FamilyLink | undefined {
  const [a, b] = [candidates[one]!, candidates[two]!];
  const shared = sharedCount(a.shingles.all, b.shingles.all);
  const shorter = Math.min(a.shingles.all.length, b.shingles.all.length);
  const sameOwner = a.owner !== undefined && a.owner === b.owner;
  if (shared < Math.min(LEAST_SHARED, shorter) || shared / shorter < leastContained(shorter, sameOwner)) return undefined;
  if (shared <= MOST_FURNITURE && isFurniture(a, b)) return undefined;
  if (shared === a.shingles.all.length && shared === b.shingles.all.length) return { one, two, score: 1, reason: "same text as" };
  const owned = sameOwner ? `one owner (${a.owner}), and ` : "";
  const score = sameOwner ? (1 + shared / shorter) / 2 : shared / shorter;
  return { one, two, score, reason: `${owned}${shared} of ${shorter} four-word sequences in common with` };
}

/** Whether what the texts share tells of neither headline: only the page around the articles is the same. */
function isFurniture(a: Candidate, b: Candidate): boolean {
  const titles = [a.article.title, b.article.title].flatMap((title) => (title === undefined ? [] : [new Set(contentWordsOf(title))]));
  if (titles.length === 0) return false;
  const shared = new Set(contentWordsOf([...sharedWords(a.article.text, b.shingles)].join(" ")));
  const part = a.article.outlet === b.article.outlet ? LEAST_OF_TITLE : 0;
  return titles.every((title) => [...title].filter((word) => shared.has(word)).length < Math.max(1, title.size * part));
}

function leastContained(shorter: number, sameOwner: boolean): number {
  if (shorter < SHORT_SHINGLES) return LEAST_CONTAINED_SHORT;
  return sameOwner ? LEAST_CONTAINED_OF_ONE_OWNER : LEAST_CONTAINED;
}

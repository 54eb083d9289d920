import type { Entry } from "../model/blocks.ts";
import type { Candidate, Likeness } from "./candidate.ts";
import type { FamilyLink } from "./families.ts";
import { itemOf, keyOf, neighbours, publicationTime } from "./postings.ts";
import { sharedCount, sharedWords } from "./text/shingles.ts";
import { contentWordsOf } from "./text/tf-idf.ts";

/** An article shares a fingerprint with others: of a longer list only this many neighbours on either side of it are compared. */
export const TEXT_NEIGHBOURS = 12;

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
  for (const [index, hits] of neighbours(candidates.map(textEntry), TEXT_NEIGHBOURS)) {
    for (const [other, shared] of hits) {
      const [one, two] = index < other ? [index, other] : [other, index];
      if (!isWorthComparing(shared, printsOf(candidates[one]!), printsOf(candidates[two]!))) continue;
      const likeness = compareTexts(candidates[one]!, candidates[two]!);
      if (likeness) yield { one, two, kind: "text", ...likeness };
    }
  }
}

/** What a text is found by. */
export function textEntry({ article, shingles }: Candidate): Entry {
  const keys = Array.from(shingles.fingerprints, (print) => keyOf("fingerprint", print));
  return { item: itemOf(article.id), time: publicationTime(article), keys };
}

/** A quarter of the containment that is asked for must already show in the fingerprints; small texts have too few of them to tell. */
export function isWorthComparing(shared: number, printsOfOne: number, printsOfTwo: number): boolean {
  return shared >= (Math.min(printsOfOne, printsOfTwo) * LEAST_CONTAINED_OF_ONE_OWNER) / 4;
}

function printsOf({ shingles }: Candidate): number {
  return shingles.fingerprints.length;
}

/** Whether two texts, the earlier first, are so much alike that they are one source. */
export function compareTexts(a: Candidate, b: Candidate): Likeness | undefined {
  const shared = sharedCount(a.shingles.all, b.shingles.all);
  const shorter = Math.min(a.shingles.all.length, b.shingles.all.length);
  const sameOwner = a.owner !== undefined && a.owner === b.owner;
  if (shared < Math.min(LEAST_SHARED, shorter) || shared / shorter < leastContained(shorter, sameOwner)) return undefined;
  if (shared <= MOST_FURNITURE && isFurniture(a, b)) return undefined;
  if (shared === a.shingles.all.length && shared === b.shingles.all.length) return { score: 1, reason: "same text as" };
  const owned = sameOwner ? `one owner (${a.owner}), and ` : "";
  const score = sameOwner ? (1 + shared / shorter) / 2 : shared / shorter;
  return { score, reason: `${owned}${shared} of ${shorter} four-word sequences in common with` };
}

/** Whether what the texts share tells of neither headline: only the page around the articles is the same. */
function isFurniture(a: Candidate, b: Candidate): boolean {
  const titles = [a.article.title, b.article.title].flatMap((title) => (title === undefined ? [] : [new Set(contentWordsOf(title))]));
  if (titles.length === 0 || isOneHeadline(titles)) return false;
  const shared = new Set(contentWordsOf([...sharedWords(a.article.text, b.shingles)].join(" ")));
  const part = a.article.outlet === b.article.outlet ? LEAST_OF_TITLE : 0;
  return titles.every((title) => [...title].filter((word) => shared.has(word)).length < Math.max(1, title.size * part));
}

/** Content words of a headline that is no mere "News" or "Police blotter". */
const LEAST_HEADLINE_WORDS = 4;

/** Two pages under one headline are one report, even where their own text was lost and only the page around it is left. */
function isOneHeadline([one, two]: readonly ReadonlySet<string>[]): boolean {
  if (one === undefined || two === undefined || one.size < LEAST_HEADLINE_WORDS || one.size !== two.size) return false;
  return [...one].every((word) => two.has(word));
}

function leastContained(shorter: number, sameOwner: boolean): number {
  if (shorter < SHORT_SHINGLES) return LEAST_CONTAINED_SHORT;
  return sameOwner ? LEAST_CONTAINED_OF_ONE_OWNER : LEAST_CONTAINED;
}

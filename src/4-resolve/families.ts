import type { Article } from "../model/article.ts";
import { inOrder, pairKey } from "../model/blocks.ts";
import type { Family } from "../model/record.ts";
import { byPublication, byText } from "./by-order.ts";
import { type Candidate, type Likeness, toCandidate } from "./candidate.ts";
import { creditLinks } from "./credit-links.ts";
import type { Outlets } from "./outlets.ts";
import { type Shingles, sharedCount } from "./text/shingles.ts";
import type { WordFrequencies } from "./text/word-frequencies.ts";
import { textLinks } from "./text-links.ts";

/** Why two articles are one source. Indexes count in the list of articles in order of publication, the earlier first. */
export interface FamilyLink extends Likeness {
  readonly one: number;
  readonly two: number;
  readonly kind: "text" | "credit";
}

/** Two families join only where their members are alike on average, so that a digest of two reports does not make them one source. */
const LEAST_AVERAGE = 0.5;

/** Members compared on each side before two families join; more would make a much-reprinted wire slow. */
const MOST_COMPARED = 6;

/**
 * Puts articles that are one source together: the same or nearly the same text (also shortened, or with another beginning), the same wire's
 * report of the same thing, one owner's outlets with much of the text in common. Every article is in exactly one family.
 *
 * Pass one version of each article. The order does not matter.
 */
export function findFamilies(articles: readonly Article[], outlets: Outlets, frequencies: WordFrequencies): Family[] {
  const candidates = [...articles].sort(byPublication).map((article) => toCandidate(article, outlets));
  return groupFamilies(candidates, familyLinks(candidates, frequencies));
}

/** All links between articles in order of publication. */
export function familyLinks(candidates: readonly Candidate[], frequencies: WordFrequencies): FamilyLink[] {
  return [...textLinks(candidates), ...creditLinks(candidates, frequencies)];
}

/** Articles in order of publication, with the links between them → families, by their first article. */
export function groupFamilies(candidates: readonly Candidate[], links: readonly FamilyLink[]): Family[] {
  const surestFirst = [...links].sort(byScore);
  return familiesOf(candidates, joined(candidates, surestFirst), surestFirst);
}

function byScore(one: FamilyLink, two: FamilyLink): number {
  return two.score - one.score || one.one - two.one || one.two - two.two || byText(one.reason, two.reason);
}

/** For each article the lowest index in its family. */
function joined(candidates: readonly Candidate[], links: readonly FamilyLink[]): number[] {
  const firstOf = candidates.map((_, index) => index);
  const members = candidates.map((_, index) => [index]);
  const scores = new Map(links.map((link) => [pairKey(link), link.score]));
  for (const link of links) {
    const [into, from] = [firstOf[link.one]!, firstOf[link.two]!].sort((a, b) => a - b) as [number, number];
    if (into === from || !areAlike(members[into]!, members[from]!, candidates, scores)) continue;
    for (const index of members[from]!) firstOf[index] = into;
    members[into]!.push(...members[from]!);
  }
  return firstOf;
}

function areAlike(
  some: readonly number[],
  others: readonly number[],
  candidates: readonly Candidate[],
  scores: ReadonlyMap<string, number>,
): boolean {
  let sum = 0;
  let count = 0;
  for (const one of some.slice(0, MOST_COMPARED)) {
    for (const two of others.slice(0, MOST_COMPARED)) {
      const linked = scores.get(pairKey(inOrder(one, two)));
      sum += linked ?? containment(candidates[one]!.shingles, candidates[two]!.shingles);
      count++;
    }
  }
  return sum / count > LEAST_AVERAGE;
}

/** The part of the shorter text's shingles that the other has too: 0 to 1. */
function containment(one: Shingles, two: Shingles): number {
  return sharedCount(one.all, two.all) / Math.max(1, Math.min(one.all.length, two.all.length));
}

function familiesOf(candidates: readonly Candidate[], firstOf: readonly number[], links: readonly FamilyLink[]): Family[] {
  const reasons = reasonsOf(candidates, firstOf, links);
  const members = new Map<number, number[]>();
  firstOf.forEach((first, index) => {
    const known = members.get(first);
    if (known) known.push(index);
    else members.set(first, [index]);
  });
  return [...members].map(([first, indexes]) => ({
    id: candidates[first]!.article.id,
    articles: indexes.map((index) => candidates[index]!.article.id),
    reasons: indexes.slice(1).map((index) => reasons.get(index) ?? "joined through the others"),
  }));
}

/** The surest link of each article to an earlier one of its family, in words. */
function reasonsOf(candidates: readonly Candidate[], firstOf: readonly number[], links: readonly FamilyLink[]): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const { one, two, reason } of links) {
    if (firstOf[one] !== firstOf[two] || reasons.has(two)) continue;
    const { id, outlet } = candidates[one]!.article;
    reasons.set(two, `${reason} ${id}${outlet === undefined ? "" : ` (${outlet})`}`);
  }
  return reasons;
}

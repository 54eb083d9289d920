import { typeFamily } from "../model/incident-type.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { gapInDays } from "./compare/day.ts";
import { isTown, kilometresBetween } from "./compare/place.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { Mention } from "./mention.ts";
import { isForbidden, type PeopleDecided } from "./people-decided.ts";
import { logitOf, SAME_LOGIT, UNSURE_LOGIT } from "./score.ts";

/** Why two mentions stand in one incident. */
export interface Join {
  readonly one: number;
  readonly two: number;
  /** Log odds of the pair; `undefined` where a person decided. */
  readonly logit: number | undefined;
}

/** Mentions grouped into incidents. */
export interface Clustering {
  /** Indexes of mentions, ascending; the groups by their least. */
  readonly groups: readonly (readonly number[])[];
  readonly joins: readonly Join[];
}

/** Log odds from which mentions are joined. */
export interface Thresholds {
  /** Of a pair of single mentions. */
  readonly same: number;
  /** Of the pair that brings two groups together: less sure, where the groups as a whole are alike. */
  readonly unsure: number;
  /** Of the members of two groups on average. */
  readonly average: number;
}

const THRESHOLDS: Thresholds = { same: SAME_LOGIT, unsure: UNSURE_LOGIT, average: -0.5 };

/** Members compared on each side: the earliest; more would make an incident with thousands of reports slow. */
const MOST_COMPARED = 10;

/**
 * Groups mentions into incidents: first what people decided, then the likeliest pairs. A pair joins its groups only where the groups as a whole
 * are alike, so that one doubtful report does not chain two incidents together.
 */
export function cluster(mentions: readonly Mention[], decided: PeopleDecided, thresholds = THRESHOLDS): Clustering {
  const sets = new DisjointSets(mentions.length);
  const joins: Join[] = [];
  for (const [one, two] of decided.same) {
    sets.join(one, two);
    joins.push({ one, two, logit: undefined });
  }
  for (const pair of likelyPairs(mentions, thresholds.unsure)) {
    const { one, two, logit } = pair;
    if (sets.find(one) === sets.find(two) || isForbidden(sets, decided.different, one, two)) continue;
    if (!areAlike(mentions, sets.membersOf(one), sets.membersOf(two), logit, thresholds)) continue;
    sets.join(one, two);
    joins.push(pair);
  }
  return { groups: sets.all(), joins };
}

/** Candidate pairs that may be one incident, likeliest first. */
function likelyPairs(mentions: readonly Mention[], least: number): (Join & { readonly logit: number })[] {
  const pairs: { one: number; two: number; logit: number }[] = [];
  for (const [one, two] of candidatePairs(mentions)) {
    const logit = logitOf(mentions[one]!, mentions[two]!);
    if (logit >= least) pairs.push({ one, two, logit });
  }
  return pairs.sort((a, b) => b.logit - a.logit || a.one - b.one || a.two - b.two);
}

function areAlike(
  mentions: readonly Mention[],
  some: readonly number[],
  others: readonly number[],
  logit: number,
  { same, average }: Thresholds,
): boolean {
  if (some.length === 1 && others.length === 1) return logit >= same && !areApart(mentions[some[0]!]!, mentions[others[0]!]!);
  let sum = 0;
  let count = 0;
  for (const one of earliest(some)) {
    for (const two of earliest(others)) {
      if (areApart(mentions[one]!, mentions[two]!)) return false;
      sum += logitOf(mentions[one]!, mentions[two]!);
      count++;
    }
  }
  return sum / count >= average;
}

function earliest(members: readonly number[]): number[] {
  return [...members].sort((one, two) => one - two).slice(0, MOST_COMPARED);
}

/** Never one incident: two mentions that one article tells apart by day, town or kind. */
function areApart(one: Mention, two: Mention): boolean {
  if (one.article.id !== two.article.id) return false;
  return one === two || (gapInDays(one, two) ?? 0) > 0 || isElsewhere(one, two) || isOtherKind(one, two);
}

function isElsewhere({ where: one }: Mention, { where: two }: Mention): boolean {
  return one !== undefined && two !== undefined && isTown(one) && isTown(two) && (kilometresBetween(one, two) ?? 0) > 20;
}

function isOtherKind({ type: one }: Mention, { type: two }: Mention): boolean {
  return one !== undefined && two !== undefined && typeFamily(one) !== typeFamily(two);
}

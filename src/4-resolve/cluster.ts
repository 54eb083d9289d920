import { inOrder, pairKey } from "../model/blocks.ts";
import { areAlike, areOfTwoSides, type Comparing, sideWeight, type Thresholds, tellsApart, toComparing } from "./alike.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import type { Compared } from "./compared.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { comparedLogits, type Logits, rememberedLogits } from "./known-logits.ts";
import { isForbidden, type PeopleDecided } from "./people-decided.ts";
import { findLogit, SAME_LOGIT, SCORER, type Scorer, UNSURE_LOGIT } from "./score.ts";

/** Two mentions, by index, with the log odds that they are one incident. */
export interface Pair {
  readonly one: number;
  readonly two: number;
  readonly logit: number;
}

/** Why two groups of mentions became one. */
export interface Join extends Pair {
  /** Mentions in the smaller of the two groups. */
  readonly moved: number;
}

/** Mentions grouped into incidents. */
export interface Clustering {
  /** Indexes of mentions, ascending; the groups by their least. */
  readonly groups: readonly (readonly number[])[];
  readonly joins: readonly Join[];
  /** All that may be one incident, the likeliest first. */
  readonly pairs: readonly Pair[];
  /** Of each two groups that stayed apart the likeliest pair, where it may be one incident; not those that people or an article tell apart. */
  readonly apart: readonly Pair[];
}

/**
 * Two single mentions are joined a little below even odds, and are then among what people are asked; larger groups at even odds. On each half of
 * the US shootings B³ is as good or better, by up to 0.3 points, than with 0 and −0.25, and on the whole set by 0.3.
 */
const THRESHOLDS: Thresholds = { same: SAME_LOGIT - 0.5, unsure: UNSURE_LOGIT, average: 0 };

/**
 * Groups mentions into incidents, the likeliest pairs first. A pair joins its groups only where the groups as a whole are alike, so that one
 * doubtful report does not chain two incidents together. What people put together they put together as wholes: it changes nothing in how alike
 * the groups of the reports are. What they told apart stays apart.
 */
export function cluster(mentions: readonly Compared[], decided: PeopleDecided, thresholds = THRESHOLDS, scorer = SCORER): Clustering {
  const pairs = likelyPairs(mentions, thresholds.unsure, scorer);
  const comparing = toComparing(mentions, comparedLogits(mentions, scorer));
  return run(comparing, { pairs, decided, thresholds, settled: NOTHING_SETTLED }).clustering;
}

/** What an earlier clustering did that nothing has changed since. */
export interface Settled {
  /** Whole groups of it, each with all of its members. */
  readonly mentions: ReadonlySet<number>;
  /** Whether a pair of their mentions brought two groups together then. */
  readonly isJoined: (pair: Pair) => boolean;
}

/**
 * Groups some mentions anew among others that are settled, given all likely pairs with at least one of the former, and of the latter those that
 * were joined. Gives just what {@link cluster} would for them, as long as none of them joins a settled one: where one does, that one's group is not
 * settled any more, and is to be grouped anew too. Of pairs apart, those with at least one mention that is not settled.
 */
export function clusterAmong(
  mentions: readonly Compared[],
  pairs: readonly Pair[],
  decided: PeopleDecided,
  settled: Settled,
  logits: Logits,
): { readonly clustering: Clustering; readonly unsettled: readonly number[] } {
  const comparing = toComparing(mentions, rememberedLogits(mentions, pairs, logits));
  return run(comparing, { pairs: [...pairs].sort(byLikelihood), decided, thresholds: THRESHOLDS, settled });
}

const NOTHING_SETTLED: Settled = { mentions: new Set(), isJoined: () => false };

interface Run {
  /** Likeliest first. */
  readonly pairs: readonly Pair[];
  readonly decided: PeopleDecided;
  readonly thresholds: Thresholds;
  readonly settled: Settled;
}

function run(comparing: Comparing, { pairs, decided, thresholds, settled }: Run) {
  const { mentions } = comparing;
  const sets = new DisjointSets(mentions.length);
  const whole = new DisjointSets(mentions.length);
  const joins: Join[] = [];
  const unsettled: number[] = [];
  const unlike = new Set<string>();
  const sides = Int32Array.from(mentions, sideWeight);
  const join = ({ one, two }: Pair) => {
    const side = sides[sets.find(one)]! + sides[sets.find(two)]!;
    sets.join(one, two);
    sides[sets.find(one)] = side;
    whole.join(one, two);
  };
  for (const [one, two] of decided.same) whole.join(one, two);
  for (const pair of pairs) {
    const { one, two } = pair;
    const areSettled = [one, two].filter((mention) => settled.mentions.has(mention));
    if (areSettled.length === 2) {
      if (settled.isJoined(pair) && sets.find(one) !== sets.find(two)) join(pair);
      continue;
    }
    if (sets.find(one) === sets.find(two)) continue;
    if (whole.find(one) !== whole.find(two) && isForbidden(whole, decided.different, one, two)) continue;
    const [some, others] = [sets.membersOf(one), sets.membersOf(two)];
    // Sets only grow: of one least member and as many members, they are the same that were compared before.
    const compared = `${sets.find(one)} ${some.length} ${sets.find(two)} ${others.length}`;
    if (unlike.has(compared)) continue;
    if (areOfTwoSides(sides[sets.find(one)]!, sides[sets.find(two)]!) || !areAlike(comparing, sets, pair, thresholds)) {
      unlike.add(compared);
      continue;
    }
    unsettled.push(...areSettled);
    joins.push({ ...pair, moved: Math.min(some.length, others.length) });
    join(pair);
  }
  const asked = pairs.filter(({ one, two }) => !settled.mentions.has(one) || !settled.mentions.has(two));
  return { clustering: { groups: whole.all(), joins, pairs, apart: leftApart(comparing, asked, whole, decided) }, unsettled };
}

/** Candidate pairs that may be one incident, likeliest first. */
function likelyPairs(mentions: readonly Compared[], least: number, scorer: Scorer): Pair[] {
  const pairs: Pair[] = [];
  for (const [one, two] of candidatePairs(mentions)) {
    const logit = findLogit(mentions[one]!, mentions[two]!, least, scorer);
    if (logit !== undefined) pairs.push({ one, two, logit });
  }
  return pairs.sort(byLikelihood);
}

function byLikelihood(a: Pair, b: Pair): number {
  return b.logit - a.logit || a.one - b.one || a.two - b.two;
}

function leftApart(comparing: Comparing, pairs: readonly Pair[], whole: DisjointSets, { different }: PeopleDecided): Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ one, two }) => {
    const [a, b] = [whole.find(one), whole.find(two)];
    const key = pairKey(inOrder(a, b));
    if (a === b || seen.has(key)) return false;
    seen.add(key);
    return !isForbidden(whole, different, one, two) && !tellsApart(comparing, whole, whole.membersOf(one), whole.membersOf(two));
  });
}

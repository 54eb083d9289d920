import { inOrder, pairKey } from "../model/blocks.ts";
import { dayNumber } from "../model/day.ts";
import { typeFamily } from "../model/incident-type.ts";
import { kilometresBetween } from "../model/location.ts";
import type { GatheringSide } from "../model/statement.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { gapInDays } from "./compare/day.ts";
import { isTown } from "./compare/place.ts";
import type { Compared } from "./compared.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { isForbidden, type PeopleDecided } from "./people-decided.ts";
import { findLogit, logitOf, SAME_LOGIT, SCORER, type Scorer, UNSURE_LOGIT } from "./score.ts";

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

/** Log odds from which mentions are joined. */
export interface Thresholds {
  /** Of a pair of single mentions. */
  readonly same: number;
  /** Of the pair that brings two groups together: less sure, where the groups as a whole are alike. */
  readonly unsure: number;
  /** Of the members of the smaller of two groups, with those of the larger that each resembles most. */
  readonly average: number;
}

type LogitOfPair = (one: number, two: number) => number;

interface Comparing {
  readonly mentions: readonly Compared[];
  readonly logitOfPair: LogitOfPair;
}

/**
 * Two single mentions are joined a little below even odds, and are then among what people are asked; larger groups at even odds. On each half of
 * the US shootings B³ is as good or better, by up to 0.3 points, than with 0 and −0.25, and on the whole set by 0.3.
 */
const THRESHOLDS: Thresholds = { same: SAME_LOGIT - 0.5, unsure: UNSURE_LOGIT, average: 0 };

/** Members of the smaller group that are compared, and those of the larger that each is compared with: more would be slow. */
const MOST_COMPARED = 10;
const MOST_NEIGHBOURS = 24;
/** A member of a group has at least these many companions in it. */
const COMPANIONS = 3;

/**
 * Groups mentions into incidents, the likeliest pairs first. A pair joins its groups only where the groups as a whole are alike, so that one
 * doubtful report does not chain two incidents together. What people put together they put together as wholes: it changes nothing in how alike
 * the groups of the reports are. What they told apart stays apart.
 */
export function cluster(mentions: readonly Compared[], decided: PeopleDecided, thresholds = THRESHOLDS, scorer = SCORER): Clustering {
  const pairs = likelyPairs(mentions, thresholds.unsure, scorer);
  const logitOfPair: LogitOfPair = (one, two) => logitOf(mentions[one]!, mentions[two]!, scorer);
  return run({ mentions, logitOfPair }, { pairs, decided, thresholds, settled: NOTHING_SETTLED }).clustering;
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
  const thresholds = THRESHOLDS;
  const logitOfPair = remembered(mentions, logits);
  for (const { one, two, logit } of pairs) logitsFrom(logits, mentions[one]!).set(mentions[two]!, logit);
  return run({ mentions, logitOfPair }, { pairs: [...pairs].sort(byLikelihood), decided, thresholds, settled });
}

/** Log odds of pairs that were compared, by the one and the other: where more comes loose, the same mentions are grouped again. */
export type Logits = Map<Compared, Map<Compared, number>>;

function remembered(mentions: readonly Compared[], logits: Logits): LogitOfPair {
  return (one, two) => {
    const [first, second] = [mentions[one]!, mentions[two]!];
    const known = logitsFrom(logits, first);
    const logit = known.get(second) ?? logitOf(first, second);
    known.set(second, logit);
    return logit;
  };
}

function logitsFrom(logits: Logits, one: Compared): Map<Compared, number> {
  const known = logits.get(one) ?? new Map<Compared, number>();
  logits.set(one, known);
  return known;
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
  const join = ({ one, two }: Pair) => {
    sets.join(one, two);
    whole.join(one, two);
  };
  for (const [one, two] of decided.same) whole.join(one, two);
  for (const pair of pairs) {
    const { one, two, logit } = pair;
    const areSettled = [one, two].filter((mention) => settled.mentions.has(mention));
    if (areSettled.length === 2) {
      if (settled.isJoined(pair)) join(pair);
      continue;
    }
    if (sets.find(one) === sets.find(two)) continue;
    if (whole.find(one) !== whole.find(two) && isForbidden(whole, decided.different, one, two)) continue;
    const [some, others] = [sets.membersOf(one), sets.membersOf(two)];
    // Sets only grow: of one least member and as many members, they are the same that were compared before.
    const compared = `${sets.find(one)} ${some.length} ${sets.find(two)} ${others.length}`;
    if (unlike.has(compared)) continue;
    if (!areAlike(comparing, some, others, logit, thresholds)) {
      unlike.add(compared);
      continue;
    }
    unsettled.push(...areSettled);
    joins.push({ ...pair, moved: Math.min(some.length, others.length) });
    join(pair);
  }
  const asked = pairs.filter(({ one, two }) => !settled.mentions.has(one) || !settled.mentions.has(two));
  return { clustering: { groups: whole.all(), joins, pairs, apart: leftApart(mentions, asked, whole, decided) }, unsettled };
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

function leftApart(mentions: readonly Compared[], pairs: readonly Pair[], whole: DisjointSets, { different }: PeopleDecided): Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ one, two }) => {
    const [a, b] = [whole.find(one), whole.find(two)];
    const key = pairKey(inOrder(a, b));
    if (a === b || seen.has(key)) return false;
    seen.add(key);
    return !isForbidden(whole, different, one, two) && !tellsApart(mentions, whole.membersOf(one), whole.membersOf(two));
  });
}

/** Whether the members of the smaller group on average have companions in the larger one. */
function areAlike(
  comparing: Comparing,
  some: readonly number[],
  others: readonly number[],
  logit: number,
  { same, average }: Thresholds,
): boolean {
  const [smaller, larger] = some.length <= others.length ? [some, others] : [others, some];
  if (tellsApart(comparing.mentions, smaller, larger) || areOfTwoSides(comparing.mentions, smaller, larger)) return false;
  if (larger.length === 1) return logit >= same;
  const members = spread(smaller, MOST_COMPARED);
  return members.reduce((sum, one) => sum + companionship(comparing, one, larger), 0) / members.length >= average;
}

/** Whether an article that both groups share tells two of their mentions apart. */
function tellsApart(mentions: readonly Compared[], smaller: readonly number[], larger: readonly number[]): boolean {
  const articles = new Set(smaller.map((one) => mentions[one]!.article.id));
  return larger
    .filter((two) => articles.has(mentions[two]!.article.id))
    .some((two) => smaller.some((one) => areApart(mentions[one]!, mentions[two]!)));
}

/** Whether most of one group tell what people gathered over, and most of the other the unrest there. */
function areOfTwoSides(mentions: readonly Compared[], some: readonly number[], others: readonly number[]): boolean {
  const [one, two] = [some, others].map((group) => sideOf(mentions, group));
  return one !== undefined && two !== undefined && one !== two;
}

/** What most of those tell that tell of both. */
function sideOf(mentions: readonly Compared[], group: readonly number[]): GatheringSide | undefined {
  const balance = group.reduce((sum, one) => sum + weightOf(mentions[one]!), 0);
  return balance === 0 ? undefined : balance > 0 ? "unrest" : "cause";
}

function weightOf({ incident: { side }, type }: Compared): number {
  if (side === "unrest" || (side === undefined && type === "riot")) return 1;
  return side === "cause" ? -1 : 0;
}

/** Log odds of a mention with those few of a group that resemble it most, on average: reports months apart have little in common but both belong. */
function companionship({ mentions, logitOfPair }: Comparing, one: number, group: readonly number[]): number {
  return nearest(mentions, one, group)
    .map((two) => logitOfPair(one, two))
    .sort((a, b) => b - a)
    .slice(0, COMPANIONS)
    .reduce((sum, logit, _, all) => sum + logit / all.length, 0);
}

/** So many of a list, evenly spread over it. */
function spread(members: readonly number[], most: number): readonly number[] {
  if (members.length <= most) return members;
  return Array.from({ length: most }, (_, index) => members[Math.floor((index * members.length) / most)]!);
}

/** Those of a group that were published next to one; of two as near the earlier. Whatever other mentions there are, they are the same. */
function nearest(mentions: readonly Compared[], one: number, group: readonly number[]): readonly number[] {
  if (group.length <= MOST_NEIGHBOURS) return group;
  const distance = (two: number) => Math.abs(mentions[two]!.time - mentions[one]!.time);
  return [...group].sort((a, b) => distance(a) - distance(b) || a - b).slice(0, MOST_NEIGHBOURS);
}

/** Never one incident: two mentions that one article tells apart, in so many words or by day, town or kind. */
function areApart(one: Compared, two: Compared): boolean {
  if (one.article.id !== two.article.id) return false;
  return one === two || isSaidApart(one, two) || isAnotherDay(one, two) || isElsewhere(one, two) || isOtherKind(one, two);
}

/** What people gathered over, and what happened where they did. */
function isSaidApart({ incident: one }: Compared, { incident: two }: Compared): boolean {
  return one.side !== undefined && two.side !== undefined && (one.side === "cause") !== (two.side === "cause");
}

/** A report on a trial often gives the day of the trial for that of the deed, weeks before, which stands further down. */
function isAnotherDay(one: Compared, two: Compared): boolean {
  const gap = gapInDays(one, two) ?? 0;
  const { isAftermath, when, publishedDay } = one.incident.main ? one : two;
  const isOfTrial = isAftermath && when !== undefined && publishedDay !== undefined && publishedDay - dayNumber(when.to) <= DAYS_TO_REPORT;
  return gap > 0 && !(isOfTrial && gap >= DAYS_TO_TRIAL);
}

const DAYS_TO_REPORT = 7;
const DAYS_TO_TRIAL = 14;

/** Between two towns that one article names for two incidents; within it one may be a suburb of the other. Unit: kilometres. */
const TOWNS_APART = 10;

function isElsewhere({ where: one }: Compared, { where: two }: Compared): boolean {
  return one !== undefined && two !== undefined && isTown(one) && isTown(two) && (kilometresBetween(one, two) ?? 0) > TOWNS_APART;
}

function isOtherKind({ type: one }: Compared, { type: two }: Compared): boolean {
  return one !== undefined && two !== undefined && one !== "other" && two !== "other" && typeFamily(one) !== typeFamily(two);
}

import { dayNumber } from "../model/day.ts";
import { typeFamily } from "../model/incident-type.ts";
import { kilometresBetween } from "../model/location.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { gapInDays } from "./compare/day.ts";
import { isTown } from "./compare/place.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { Mention } from "./mention.ts";
import { isForbidden, type PeopleDecided } from "./people-decided.ts";
import { logitOf, SAME_LOGIT, SCORER, UNSURE_LOGIT } from "./score.ts";

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
  readonly mentions: readonly Mention[];
  readonly logitOfPair: LogitOfPair;
}

const THRESHOLDS: Thresholds = { same: SAME_LOGIT, unsure: UNSURE_LOGIT, average: -0.25 };

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
export function cluster(mentions: readonly Mention[], decided: PeopleDecided, thresholds = THRESHOLDS, scorer = SCORER): Clustering {
  const logitOfPair = (one: number, two: number) => logitOf(mentions[one]!, mentions[two]!, scorer);
  const sets = new DisjointSets(mentions.length);
  const whole = new DisjointSets(mentions.length);
  const joins: Join[] = [];
  for (const [one, two] of decided.same) whole.join(one, two);
  const pairs = likelyPairs(mentions, logitOfPair, thresholds.unsure);
  for (const pair of pairs) {
    const { one, two, logit } = pair;
    if (sets.find(one) === sets.find(two)) continue;
    if (whole.find(one) !== whole.find(two) && isForbidden(whole, decided.different, one, two)) continue;
    const [some, others] = [sets.membersOf(one), sets.membersOf(two)];
    if (!areAlike({ mentions, logitOfPair }, some, others, logit, thresholds)) continue;
    joins.push({ ...pair, moved: Math.min(some.length, others.length) });
    sets.join(one, two);
    whole.join(one, two);
  }
  return { groups: whole.all(), joins, apart: leftApart(mentions, pairs, whole, decided) };
}

/** Candidate pairs that may be one incident, likeliest first. */
function likelyPairs(mentions: readonly Mention[], logitOfPair: LogitOfPair, least: number): Pair[] {
  const pairs: Pair[] = [];
  for (const [one, two] of candidatePairs(mentions)) {
    const logit = logitOfPair(one, two);
    if (logit >= least) pairs.push({ one, two, logit });
  }
  return pairs.sort((a, b) => b.logit - a.logit || a.one - b.one || a.two - b.two);
}

function leftApart(mentions: readonly Mention[], pairs: readonly Pair[], whole: DisjointSets, { different }: PeopleDecided): Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ one, two }) => {
    const [a, b] = [whole.find(one), whole.find(two)];
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
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
  if (tellsApart(comparing.mentions, smaller, larger)) return false;
  if (larger.length === 1) return logit >= same;
  const members = spread(smaller, MOST_COMPARED);
  return members.reduce((sum, one) => sum + companionship(comparing, one, larger), 0) / members.length >= average;
}

/** Whether an article that both groups share tells two of their mentions apart. */
function tellsApart(mentions: readonly Mention[], smaller: readonly number[], larger: readonly number[]): boolean {
  const articles = new Set(smaller.map((one) => mentions[one]!.article.id));
  return larger
    .filter((two) => articles.has(mentions[two]!.article.id))
    .some((two) => smaller.some((one) => areApart(mentions[one]!, mentions[two]!)));
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
function nearest(mentions: readonly Mention[], one: number, group: readonly number[]): readonly number[] {
  if (group.length <= MOST_NEIGHBOURS) return group;
  const distance = (two: number) => Math.abs(mentions[two]!.time - mentions[one]!.time);
  return [...group].sort((a, b) => distance(a) - distance(b) || a - b).slice(0, MOST_NEIGHBOURS);
}

/** Never one incident: two mentions that one article tells apart by day, town or kind. */
function areApart(one: Mention, two: Mention): boolean {
  if (one.article.id !== two.article.id) return false;
  return one === two || isAnotherDay(one, two) || isElsewhere(one, two) || isOtherKind(one, two);
}

/** A report on a trial often gives the day of the trial for that of the deed, which stands further down. */
function isAnotherDay(one: Mention, two: Mention): boolean {
  const main = one.incident.main ? one : two;
  if (main.isAftermath && main.when !== undefined && main.publishedDay === dayNumber(main.when.to)) return false;
  return (gapInDays(one, two) ?? 0) > 0;
}

function isElsewhere({ where: one }: Mention, { where: two }: Mention): boolean {
  return one !== undefined && two !== undefined && isTown(one) && isTown(two) && (kilometresBetween(one, two) ?? 0) > 20;
}

function isOtherKind({ type: one }: Mention, { type: two }: Mention): boolean {
  return one !== undefined && two !== undefined && one !== "other" && two !== "other" && typeFamily(one) !== typeFamily(two);
}

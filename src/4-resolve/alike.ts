import type { Compared } from "./compared.ts";
import type { DisjointSets } from "./disjoint-sets.ts";
import type { KnownLogits } from "./known-logits.ts";
import { areApart } from "./told-apart.ts";

/** Log odds from which mentions are joined. */
export interface Thresholds {
  /** Of a pair of single mentions. */
  readonly same: number;
  /** Of the pair that brings two groups together: less sure, where the groups as a whole are alike. */
  readonly unsure: number;
  /** Of the members of the smaller of two groups, with those of the larger that each resembles most. */
  readonly average: number;
}

/** Members of the smaller group that are compared, and those of the larger that each is compared with: more would be slow. */
const MOST_COMPARED = 10;
const MOST_NEIGHBOURS = 24;
/** A member of a group has at least these many companions in it. */
const COMPANIONS = 3;

/** Mentions that are grouped, with what is asked of them for every two groups. */
export interface Comparing {
  readonly mentions: readonly Compared[];
  readonly logits: KnownLogits;
  readonly times: Float64Array;
  /** Of each mention the others of its article; `undefined` where there are none, as mostly. */
  readonly siblings: readonly (readonly number[] | undefined)[];
}

/** Mentions, ready to be compared as groups. */
export function toComparing(mentions: readonly Compared[], logits: KnownLogits): Comparing {
  const ofArticle = new Map<string, number[]>();
  for (const [index, { article }] of mentions.entries()) {
    const known = ofArticle.get(article.id);
    if (known) known.push(index);
    else ofArticle.set(article.id, [index]);
  }
  const siblings = mentions.map(({ article }, index) => {
    const all = ofArticle.get(article.id)!;
    return all.length === 1 ? undefined : all.filter((other) => other !== index);
  });
  return { mentions, logits, times: Float64Array.from(mentions, ({ time }) => time), siblings };
}

/** Two sets of mentions, and the log odds of the pair that would bring them together. */
export interface Meeting {
  readonly one: number;
  readonly two: number;
  readonly logit: number;
}

/** Whether the members of the smaller group on average have companions in the larger one, and nothing tells the two apart. */
export function areAlike(comparing: Comparing, sets: DisjointSets, { one, two, logit }: Meeting, { same, average }: Thresholds): boolean {
  const [some, others] = [sets.membersOf(one), sets.membersOf(two)];
  const [smaller, larger] = some.length <= others.length ? [some, others] : [others, some];
  if (tellsApart(comparing, sets, smaller, larger)) return false;
  if (larger.length === 1) return logit >= same;
  const members = spread(smaller, MOST_COMPARED);
  return members.reduce((sum, member) => sum + companionship(comparing, member, larger), 0) / members.length >= average;
}

/** Whether an article that two sets share tells two of their mentions apart. */
export function tellsApart(
  { mentions, siblings }: Comparing,
  sets: DisjointSets,
  some: readonly number[],
  others: readonly number[],
): boolean {
  const root = sets.find(others[0]!);
  return some.some((one) => siblings[one]?.some((two) => sets.find(two) === root && areApart(mentions[one]!, mentions[two]!)));
}

/** Whether most of one group tell what people gathered over, and most of the other the unrest there: by the sums of {@link sideWeight}. */
export function areOfTwoSides(some: number, others: number): boolean {
  return Math.sign(some) * Math.sign(others) < 0;
}

/**
 * How a mention tells of a gathering: 1 the unrest, −1 what people gathered over, 0 neither. What police did to somebody, told by itself, is no unrest over
 * it.
 */
export function sideWeight({ incident: { side }, type }: Compared): number {
  if (side === "unrest" || (side === undefined && type === "riot")) return 1;
  return side === "cause" || (side === undefined && type === "police action") ? -1 : 0;
}

/** Log odds of a mention with those few of a group that resemble it most, on average: reports months apart have little in common but both belong. */
function companionship({ logits, times }: Comparing, one: number, group: readonly number[]): number {
  const closest: number[] = [];
  const note = (logit: number | undefined) => {
    if (logit === undefined || (closest.length === COMPANIONS && logit <= closest.at(-1)!)) return;
    const place = closest.findIndex((other) => other < logit);
    closest.splice(place < 0 ? closest.length : place, 0, logit);
    if (closest.length > COMPANIONS) closest.pop();
  };
  const unknown: number[] = [];
  // Those that are known first: the others need only be compared as far as they might still come nearer.
  for (const two of nearest(times, one, group)) {
    const known = logits.known(one, two);
    if (known === undefined) unknown.push(two);
    else note(known);
  }
  for (const two of unknown) note(logits.find(one, two, closest.length < COMPANIONS ? Number.NEGATIVE_INFINITY : closest.at(-1)!));
  return closest.reduce((sum, logit) => sum + logit / closest.length, 0);
}

/** So many of a list, evenly spread over it. */
function spread(members: readonly number[], most: number): readonly number[] {
  if (members.length <= most) return members;
  return Array.from({ length: most }, (_, index) => members[Math.floor((index * members.length) / most)]!);
}

/** Those of a group that were published next to one; of two as near the earlier. Whatever other mentions there are, they are the same. */
function nearest(times: Float64Array, one: number, group: readonly number[]): readonly number[] {
  if (group.length <= MOST_NEIGHBOURS) return group;
  const distance = (two: number) => Math.abs(times[two]! - times[one]!);
  // A large group is not sorted for a few of it.
  const found: number[] = [];
  for (const two of group) {
    const own = distance(two);
    const isAfter = (other: number) => distance(other) > own || (distance(other) === own && other > two);
    if (found.length === MOST_NEIGHBOURS && !isAfter(found.at(-1)!)) continue;
    let place = found.length;
    while (place > 0 && isAfter(found[place - 1]!)) place--;
    found.splice(place, 0, two);
    if (found.length > MOST_NEIGHBOURS) found.pop();
  }
  return found;
}

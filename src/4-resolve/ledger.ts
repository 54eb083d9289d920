import { otherHarm } from "../model/other-harm.ts";
import type { LedgerEntry } from "../model/record.ts";
import type { FigureStatement } from "../model/statement.ts";
import { byText } from "./by-order.ts";
import { boundsText } from "./policies/figures.ts";
import { minutesBetween, sortingMinute } from "./said-time.ts";
import { survivorsAmong } from "./since-died.ts";
import { type Origin, voiceOf } from "./voices.ts";

/** Higher figures of other voices continue a rising toll where they are later by this much; nearer in time they contradict. */
const LEAST_RISING_MINUTES = 60;
/** … and by this part of the time since the incident: what has stood for two years no hour makes higher. By judgment. */
const RISING_SHARE = 1 / 8;
/** While a toll rises from day to day, an outlet that gives a number of hours before has not heard the new one yet. */
const REPEATING_MINUTES = 24 * 60;

/** What tells whose a figure is, and how old. */
export interface LedgerContext {
  readonly originOf: (figure: FigureStatement) => Origin;
  /** ISO 8601 day or instant at which its article was published. */
  readonly publishedAt: (figure: FigureStatement) => string | undefined;
  /** ISO 8601 day of the incident; `undefined` where it is not known. */
  readonly since: string | undefined;
}

/** A ledger entry with what the policies ask about it. */
export interface Standing extends LedgerEntry {
  /** Replaced by a later figure of its own chain, or by those still hurt after deaths; one that another voice overtook is not. */
  readonly isReplaced: boolean;
  /** Its own words tell of another harm: it counts nowhere. */
  readonly isDoubtful: boolean;
  readonly at: string | undefined;
}

/**
 * How the figures of one incident stand to each other.
 *
 * A later figure of the same chain of speakers replaces the earlier one, and so do the injured who are left of it when some have died. A later, higher one of another voice overtakes it, a lower bound that it
 * allows among them: tolls rise, fast in the first hours and hardly after weeks; of the missing a lower one does, too. What is left and excludes each other ("93" against "60", said at the same time; "149" and "150" on one day of
 * a trial) contradicts, even in the mouth of one speaker, where two articles have it at one time.
 */
export function ledgerOf(figures: readonly FigureStatement[], { originOf, publishedAt, since }: LedgerContext): readonly Standing[] {
  const said = figures
    .map(
      (statement): Said => ({
        statement,
        voice: voiceOf(statement, originOf(statement)),
        at: timeOf(statement, publishedAt(statement)),
        isDoubtful: otherHarm(statement) !== undefined,
      }),
    )
    .sort((one, two) => sortingMinute(one.at) - sortingMinute(two.at) || byText(one.statement.id, two.statement.id));
  const groups = groupBy(said, ({ isDoubtful, statement: { value } }) => `${value.what} ${value.of} ${value.scope} ${isDoubtful}`);
  const isSurvivors = survivorsAmong(said.flatMap(({ isDoubtful, statement }) => (isDoubtful ? [] : [statement])));
  return [...groups.values()].flatMap((group) => standingsOf(group, since, isSurvivors)).sort(bySaid);
}

interface Said {
  readonly statement: FigureStatement;
  readonly voice: string;
  readonly at: string | undefined;
  /** Its own words tell of another harm than the one it is filed under: a slip of reading that no toll may count. */
  readonly isDoubtful: boolean;
}

/** A day alone gives way to the publication time of that day, which tells the hour. */
function timeOf({ saidAt }: FigureStatement, published: string | undefined): string | undefined {
  if (saidAt === undefined) return published;
  return published !== undefined && saidAt.length === 10 && published.startsWith(saidAt) ? published : saidAt;
}

/** Figures of one kind, part and scope, earliest first. */
function standingsOf(group: readonly Said[], since: string | undefined, isSurvivors: ReturnType<typeof survivorsAmong>): Standing[] {
  const isCounted = group[0]!.statement.value.scope === "this incident" && !group[0]!.isDoubtful;
  const chains = groupBy(group, ({ voice }) => voice);
  const survivorsOf = (one: Said) =>
    group.find((later) => minutesBetween(one.at, later.at) > 0 && isSurvivors(one.statement, later.statement));
  const replacementOf = (one: Said) => {
    const chain = chains.get(one.voice)!;
    return presentOf(group, one) ?? wholeIn(chain, one) ?? successorIn(chain, one) ?? laterStageIn(chain, one) ?? survivorsOf(one);
  };
  const compared = isCounted ? group.filter((one) => !isSomeOfThem(one)) : [];
  const successors = new Map(compared.map((one) => [one, replacementOf(one)]));
  const current = compared.filter((one) => successors.get(one) === undefined && isExact(one));
  const overtakers = overtakersIn(current, since);
  const left = current.filter((one) => overtakers.get(one) === undefined);
  return group.map((one) => {
    const successor = successors.get(one);
    const overtaker = overtakers.get(one);
    const against = overtaker === undefined && successor === undefined && left.includes(one) ? contradicting(left, one) : [];
    return {
      statement: one.statement,
      voice: one.voice,
      supersededBy: (successor ?? overtaker)?.statement.id,
      contradicts: against.map(({ statement }) => statement.id).sort(),
      reason: reasonOf(one, successor, overtaker, against, successor !== undefined && isSurvivors(one.statement, successor.statement)),
      isReplaced: successor !== undefined,
      isDoubtful: one.isDoubtful,
      at: one.at,
    };
  });
}

/** Of nobody's kind: who is "part" in one report need not be in the next. */
const SHARE = /^(?:part|others|them|whom|us|the [\w ]+)$/;

/** "a woman", "one of the victims": told one by one, they stand beside a larger number of women or victims and not against it. */
function isSomeOfThem({ statement: { value } }: Said): boolean {
  if (value.of === "total" || value.of === "attackers") return false;
  return SHARE.test(value.of) || (value.low === 1 && value.high === 1);
}

/** The next later figure of the chain with other bounds; "at least 60" after "93" says nothing new. */
function successorIn(chain: readonly Said[], one: Said): Said | undefined {
  return chain.find((later) => isOther(one, later) && !isVaguer(later, one) && !isSlip(later, one) && minutesBetween(one.at, later.at) > 0);
}

/** What an outlet said before or at the same time, where this number can only be a part of it. */
function wholeIn(chain: readonly Said[], one: Said): Said | undefined {
  return chain.find((earlier) => isSlip(one, earlier) && minutesBetween(earlier.at, one.at) >= 0);
}

/** What the article of a number that it tells as the first one gives as the present: the last behind it, else the last of all. */
function presentOf(group: readonly Said[], { statement: { value, articleId, incident, evidence } }: Said): Said | undefined {
  if (value.former === undefined) return undefined;
  const present = group
    .filter(({ statement }) => statement.articleId === articleId && statement.incident === incident && statement.value.former === undefined)
    .filter(isExact)
    .sort((one, other) => startOf(one) - startOf(other));
  return present.findLast((other) => startOf(other) > evidence[0].start) ?? present.at(-1);
}

function startOf({ statement: { evidence } }: Said): number {
  return evidence[0].start;
}

/** Of several totals that one article gives in one voice the highest is the present one, the others are how the toll rose. */
function laterStageIn(chain: readonly Said[], one: Said): Said | undefined {
  const highest = chain
    .filter(
      (other) =>
        other.statement.articleId === one.statement.articleId &&
        minutesBetween(one.at, other.at) === 0 &&
        other.statement.incident === one.statement.incident &&
        other.statement.value.former === undefined &&
        isExact(other),
    )
    .reduce((best, other) => (lowest(other) > lowest(best) ? other : best), one);
  return highest === one || !isExact(one) ? undefined : highest;
}

function lowest({ statement: { value } }: Said): number {
  return value.low ?? value.high ?? 0;
}

/** An outlet that comes down to less than half of what it said speaks of a part, or of another event; a correction says who made it. */
function isSlip({ statement: { speaker, value: later } }: Said, { statement: { value: earlier } }: Said): boolean {
  return later.what !== "missing" && speaker === undefined && later.high !== undefined && later.high * 2 < (earlier.low ?? 0);
}

function isOther({ statement: { value: a } }: Said, { statement: { value: b } }: Said): boolean {
  return a.low !== b.low || a.high !== b.high;
}

function isVaguer({ statement: { value: later } }: Said, { statement: { value: earlier } }: Said): boolean {
  if (later.vague && !earlier.vague) return true;
  const isOpen = later.low === undefined || later.high === undefined;
  return isOpen && (later.low ?? 0) <= (earlier.low ?? 0) && (later.high ?? Infinity) >= (earlier.high ?? earlier.low ?? Infinity);
}

/** Fit to overtake and contradict: a number, in a time or not; parties to the fight contradict but do not overtake. */
function isExact({ statement: { value } }: Said): boolean {
  return !value.vague && (value.low !== undefined || value.high !== undefined);
}

function overtakersIn(current: readonly Said[], since: string | undefined): Map<Said, Said | undefined> {
  const overtakers = new Map(current.map((one) => [one, overtakerOf(current, one, since)]));
  for (const one of current) overtakers.set(one, overtakers.get(one) ?? repeatedOvertaker(overtakers, one, since));
  return overtakers;
}

function overtakerOf(current: readonly Said[], one: Said, since: string | undefined): Said | undefined {
  const minutes = risingMinutes(one, since);
  return current.find((later) => {
    return (
      later.voice !== one.voice &&
      later.statement.speaker?.kind !== "party" &&
      (excludes(one, later) || isLaterBound(one, later) || isFoundSince(one, later)) &&
      one.at !== undefined &&
      minutesBetween(one.at, later.at) >= minutes
    );
  });
}

/** "More than 60 are missing", and days later "25": the missing are found, and fewer are left. */
function isFoundSince(one: Said, later: Said): boolean {
  return one.statement.value.what === "missing" && excludes(later, one);
}

/** How much later a higher figure must be to be a rise. */
function risingMinutes({ at }: Said, since: string | undefined): number {
  const age = since === undefined || at === undefined ? 0 : minutesBetween(since, at);
  return Math.max(LEAST_RISING_MINUTES, age * RISING_SHARE);
}

/** What overtook the same number before this outlet, in its own voice, gave it again. */
function repeatedOvertaker(overtakers: ReadonlyMap<Said, Said | undefined>, one: Said, since: string | undefined): Said | undefined {
  if (one.statement.speaker !== undefined || one.at === undefined || risingMinutes(one, since) > REPEATING_MINUTES) return undefined;
  for (const [other, overtaker] of overtakers) {
    if (overtaker === undefined || isOther(other, one)) continue;
    const minutes = minutesBetween(overtaker.at, one.at);
    if (minutes >= 0 && minutes <= REPEATING_MINUTES && excludes(one, overtaker)) return overtaker;
  }
  return undefined;
}

/** One figure of each contradicting voice and number is enough: reprints of it say the same. */
function contradicting(left: readonly Said[], one: Said): Said[] {
  const found = left.filter(
    (other) => (other.voice !== one.voice || isTogether(other, one)) && (excludes(one, other) || excludes(other, one)),
  );
  const first = groupBy(found, ({ voice, statement: { value } }) => `${voice} ${value.low} ${value.high}`);
  return [...first.values()].map((same) => same[0]!);
}

/** Two articles that quote one speaker at one time. */
function isTogether(one: Said, two: Said): boolean {
  return one.statement.articleId !== two.statement.articleId && minutesBetween(one.at, two.at) === 0;
}

/** Whether all of the first lies below all of the second. */
function excludes(one: Said, two: Said): boolean {
  const [high, low] = [one.statement.value.high, two.statement.value.low];
  return high !== undefined && low !== undefined && high < low;
}

/** "At least 12", and then "at least 40" or "137": not against it, and yet what was known before the toll rose. */
function isLaterBound({ statement: { value: one } }: Said, { statement: { value: later } }: Said): boolean {
  return one.low !== undefined && one.high === undefined && (later.low ?? 0) > one.low;
}

function reasonOf(
  one: Said,
  successor: Said | undefined,
  overtaker: Said | undefined,
  against: readonly Said[],
  isLeft: boolean,
): string | undefined {
  if (successor !== undefined && isLeft) return `Those still hurt are ${told(successor)}: the others have died since.`;
  if (successor !== undefined && isSlip(one, successor) && minutesBetween(successor.at, one.at) >= 0)
    return `A part of ${told(successor)}, or of another event: the same outlet said more.`;
  if (successor?.statement.articleId === one.statement.articleId)
    return `An earlier stage of ${told(successor)}, which the same article gives.`;
  if (successor !== undefined) return `Replaced by ${told(successor)}: a later figure of the same speaker.`;
  if (overtaker !== undefined && minutesBetween(overtaker.at, one.at) >= 0)
    return `An earlier count told again: ${told(overtaker)} had overtaken it.`;
  if (overtaker !== undefined)
    return `Overtaken by ${told(overtaker)}: ${isFoundSince(one, overtaker) ? "fewer were missing" : "the toll rose"} after ${one.at?.slice(0, 16).replace("T", " ")}.`;
  if (against.length > 0) return `Contradicts ${against.map(told).join("; ")}: neither is an earlier stage of the other.`;
  return undefined;
}

function told({ statement, at }: Said): string {
  const by = statement.speaker?.words ?? "an outlet in its own voice";
  return `${boundsText(statement.value)} (${[by, at?.slice(0, 16).replace("T", " ")].filter(Boolean).join(", ")})`;
}

function bySaid(one: Standing, two: Standing): number {
  return sortingMinute(one.at) - sortingMinute(two.at) || byText(one.statement.id, two.statement.id);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

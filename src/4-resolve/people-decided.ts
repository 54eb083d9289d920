import type { Decision } from "../model/record.ts";
import { byText } from "./by-order.ts";
import { DisjointSets } from "./disjoint-sets.ts";

/** What people decided on mentions, by index. */
export interface PeopleDecided {
  readonly same: readonly (readonly [number, number])[];
  /** Each mention that must stay apart from others → those; both ways. */
  readonly different: Different;
}

type Different = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Of what people decided, what still holds: the latest word on a pair counts, and an earlier one that a later one rules out does not.
 * Decisions on mentions that are not here are passed over. Those taken back must have been left out.
 */
export function peopleDecided(decisions: readonly Decision[], indexOf: ReadonlyMap<string, number>): PeopleDecided {
  const latestFirst = [...decisions].sort((one, two) => byText(two.at ?? "", one.at ?? "") || byText(two.id, one.id));
  const sets = new DisjointSets(indexOf.size);
  const same: [number, number][] = [];
  const different = new Map<number, Set<number>>();
  const here = (mentions: readonly string[]) => mentions.flatMap((mention) => indexOf.get(mention) ?? []);
  for (const { kind, subjects, sides } of latestFirst) {
    if (kind === "different") {
      const [some, others] = (sides ?? [[subjects[0]], [subjects[1]]]).map(here) as [number[], number[]];
      for (const one of some.filter((mention) => !others.some((other) => sets.find(mention) === sets.find(other)))) {
        for (const two of others) keepApart(different, one, two);
      }
    }
    const [one, two] = kind === "same" ? here(subjects) : [];
    if (one === undefined || two === undefined || sets.find(one) === sets.find(two) || isForbidden(sets, different, one, two)) continue;
    sets.join(one, two);
    same.push([one, two]);
  }
  return { same, different };
}

/** Whether joining the sets of the two would put a pair together that must stay apart. */
export function isForbidden(sets: DisjointSets, different: Different, one: number, two: number): boolean {
  if (different.size === 0) return false;
  const [a, b] = [sets.membersOf(one), sets.membersOf(two)];
  const [fewer, root] = a.length <= b.length ? [a, sets.find(two)] : [b, sets.find(one)];
  return fewer.some((member) => [...(different.get(member) ?? [])].some((other) => sets.find(other) === root));
}

function keepApart(different: Map<number, Set<number>>, one: number, two: number): void {
  for (const [from, to] of [
    [one, two],
    [two, one],
  ] as const) {
    const known = different.get(from) ?? new Set();
    different.set(from, known.add(to));
  }
}

import type { Decision } from "../model/record.ts";
import { byText } from "./by-order.ts";
import { DisjointSets } from "./disjoint-sets.ts";

/** What people decided on pairs of mentions, by index. */
export interface PeopleDecided {
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
}

/**
 * Of what people decided, what still holds: the latest word on a pair counts, and an earlier one that a later one rules out does not.
 * Decisions on mentions that are not here are passed over.
 */
export function peopleDecided(decisions: readonly Decision[], indexOf: ReadonlyMap<string, number>): PeopleDecided {
  const latestFirst = decisions
    .filter(({ by, kind }) => by !== "rule" && kind !== "override")
    .sort((one, two) => byText(two.at ?? "", one.at ?? "") || byText(two.id, one.id));
  const sets = new DisjointSets(indexOf.size);
  const same: [number, number][] = [];
  const different: [number, number][] = [];
  for (const { kind, subjects } of latestFirst) {
    const [one, two] = subjects.map((subject) => indexOf.get(subject));
    if (one === undefined || two === undefined || one === two) continue;
    const isJoined = sets.find(one) === sets.find(two);
    if (kind === "different" && !isJoined) different.push([one, two]);
    if (kind === "same" && !isJoined && !isForbidden(sets, different, one, two)) {
      sets.join(one, two);
      same.push([one, two]);
    }
  }
  return { same, different };
}

/** Whether joining the sets of the two would put a pair together that must stay apart. */
export function isForbidden(sets: DisjointSets, different: readonly (readonly [number, number])[], one: number, two: number): boolean {
  const [a, b] = [sets.find(one), sets.find(two)];
  return different.some(([x, y]) => {
    const [p, q] = [sets.find(x), sets.find(y)];
    return (p === a && q === b) || (p === b && q === a);
  });
}

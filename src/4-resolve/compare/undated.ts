import type { Compared } from "../compared.ts";
import type { Feature } from "./feature.ts";

/**
 * A deed that a report without a day of its own recalls without a day, against one that a dated report tells of: a large town has had many like it.
 * Names of those struck that both tell say more than that. Weight by judgment.
 */
export const undated: Feature = {
  name: "undated",
  weight: 1.2,
  isOnlyAgainst: true,
  compare(one, two) {
    if ((!isTimeless(one) || !isDated(two)) && (!isTimeless(two) || !isDated(one))) return undefined;
    if ([...one.victims].some((name) => two.victims.has(name))) return undefined;
    return { score: -1, reason: () => "recalled without a day by a report without one" };
  },
};

function isTimeless({ incident, when, publishedDay }: Compared): boolean {
  return !incident.main && when === undefined && publishedDay === undefined;
}

function isDated({ publishedDay }: Compared): boolean {
  return publishedDay !== undefined;
}

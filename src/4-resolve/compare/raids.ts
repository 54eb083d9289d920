import type { IncidentType } from "../../model/incident-type.ts";
import type { Compared } from "../compared.ts";
import { gapInDays } from "./day.ts";
import type { Feature } from "./feature.ts";

/** Kinds of which a town in a war sees one a day. */
const DAILY: ReadonlySet<IncidentType> = new Set(["air strike", "shelling", "armed clash"]);

/**
 * Two raids on one town, of which one has no day: another day's, as a war has many there, unless both were told on one day or killed as many.
 * The names of the war, its parties and its envoys, which they share, tell nothing. Weight by judgment.
 */
export const raids: Feature = {
  name: "raids",
  weight: 4,
  isOnlyAgainst: true,
  compare(one, two) {
    if (!areRaids(one.type, two.type) || gapInDays(one, two) !== undefined || areOfOneDay(one, two) || killedAsMany(one, two))
      return undefined;
    return { score: -1, reason: () => "raids of a war, without a day or a number of dead in common" };
  },
};

/** One of them surely, and the other one or a gas attack in the same war. */
function areRaids(one: IncidentType | undefined, two: IncidentType | undefined): boolean {
  if (one === undefined || two === undefined) return false;
  return DAILY.has(one) ? DAILY.has(two) || two === "chemical attack" : one === "chemical attack" && DAILY.has(two);
}

function areOfOneDay({ publishedDay: one }: Compared, { publishedDay: two }: Compared): boolean {
  return one !== undefined && two !== undefined && Math.abs(one - two) <= 1;
}

function killedAsMany({ killed: one }: Compared, { killed: two }: Compared): boolean {
  return one?.low !== undefined && one.low > 1 && one.low === two?.low;
}

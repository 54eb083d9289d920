import { kilometres } from "./flat-distance.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import type { Reading } from "./resolver.ts";

/** Inhabitants from which on a town abroad or in another state is named without its state. */
const LEAST_OF_CITY = 100_000;
/** A town nearer to another place of the article, or to the outlet, belongs to its news. */
const NEAR_KILOMETRES = 200;

/** A name as it was read, and whether the text names what contains it. */
export interface NamedReading {
  readonly reading: Reading | undefined;
  readonly isContained: boolean;
}

/**
 * The state of a small town that the gazetteer lacks, where it knows only a namesake far away: the local press names no state for the towns of its own, and the country for those abroad.
 * "a teenager in Tonopah" in Phoenix → Arizona. `undefined` where the reading can stand.
 */
export function ownState(
  { reading, isContained }: NamedReading,
  home: Candidate | undefined,
  others: readonly Candidate[],
  gazetteer: Gazetteer,
): Candidate | undefined {
  if (reading === undefined || home?.admin1Code === undefined || isContained) return undefined;
  const { kind, location, admin1Code } = reading.candidate;
  if (kind !== "town" || location.population >= LEAST_OF_CITY) return undefined;
  const isAbroad = location.country !== home.location.country;
  const isTold = (other: Candidate) =>
    other !== reading.candidate && (isAbroad ? other.location.country === location.country : other.admin1Code === admin1Code);
  if (admin1Code === home.admin1Code || others.some(isTold)) return undefined;
  const isNear = [home, ...others].some(
    (other) => other !== reading.candidate && isLocal(other) && kilometres(other, reading.candidate) < NEAR_KILOMETRES,
  );
  return isNear ? undefined : gazetteer.region(home.admin1Code);
}

function isLocal({ kind }: Candidate): boolean {
  return kind !== "country" && kind !== "region" && kind !== "area";
}

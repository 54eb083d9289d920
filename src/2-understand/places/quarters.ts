import { kilometres } from "./flat-distance.ts";
import type { Candidate } from "./gazetteer.ts";
import type { Reading } from "./resolver.ts";

/** Inhabitants of a city whose quarters have names of their own in the news. */
const LEAST_OF_CITY = 100_000;
/** What lies farther from a city's middle is a town beside it. */
const MOST_KILOMETRES = 18;
/** What lies farther away is no quarter of the city, whatever it is called. */
const FAR_KILOMETRES = 40;

/** The city that a quarter belongs to, among the places that the article names and the outlet's home: "Portage Park" → Chicago, where Chicago is named. */
export function cityAround(quarter: Candidate, named: readonly Candidate[]): Candidate | undefined {
  if (!isQuarter(quarter)) return undefined;
  const around = named.filter((city) => mayHold(city, quarter));
  // "Brooklyn" before "New York City", which lies in no county.
  return around.find(({ location }) => location.admin2 === quarter.location.admin2) ?? around[0];
}

/** A name of the article, as {@link homeQuarter} asks about it. */
export interface Asked {
  readonly reading: Reading | undefined;
  /** The text names what contains it. */
  readonly isContained: boolean;
  /** "the Allentown neighborhood". */
  readonly isCalledQuarter: boolean;
  /** No town of that name is known in the outlet's state. */
  readonly isUnknown: boolean;
}

/**
 * The outlet's own city, where the name is that of a quarter of it and no town: called one, while its namesake lies elsewhere, or of no town that
 * is known around, while the article names the city. "Allentown" in Pittsburgh's press.
 */
export function homeQuarter(asked: Asked, home: Candidate | undefined, named: readonly Candidate[]): Candidate | undefined {
  const { reading, isContained, isCalledQuarter, isUnknown } = asked;
  if (reading === undefined || isContained || home === undefined || home.location.population < LEAST_OF_CITY) return undefined;
  const isTown = isCity(reading.candidate) || reading.candidate.kind === "quarter";
  const isFar = kilometres(home, reading.candidate) > FAR_KILOMETRES;
  const isQuarterHere = isCalledQuarter ? isTown && isFar : isUnknown && named.some(({ row }) => row === home.row);
  return isQuarterHere ? home : undefined;
}

/** The one city that the article tells of, where the name is called a quarter and its namesake lies elsewhere: "Chicago's Austin neighborhood". */
export function quarterOfTold(asked: Asked, told: readonly Candidate[]): Candidate | undefined {
  if (!asked.isCalledQuarter) return undefined;
  const others = told.filter((one) => one.row !== asked.reading?.candidate.row && isCity(one) && one.location.population >= LEAST_OF_CITY);
  const [city] = others;
  return others.every(({ row }) => row === city!.row) ? homeQuarter(asked, city, told) : undefined;
}

/** "the Medina district", in news that names a great city first, and not the land of the Medina that the table knows: the city. */
export function districtOfTold(reading: Reading | undefined, told: readonly Candidate[]): Candidate | undefined {
  const country = reading?.candidate.location.country;
  const city = told.find((one) => isCity(one) && one.location.population >= LEAST_OF_CITY && one.row !== reading?.candidate.row);
  if (country === undefined || city === undefined) return undefined;
  const isNamed = told.some((one) => one.row !== reading!.candidate.row && one.location.country === country);
  return isNamed || city.location.country === country ? undefined : city;
}

/** GeoNames calls it a section of a place, or knows nobody who lives there. */
function isQuarter({ kind, location }: Candidate): boolean {
  return kind === "quarter" || (kind === "town" && location.geonameId === undefined && location.population === 0);
}

function mayHold(city: Candidate, quarter: Candidate): boolean {
  const { admin2 } = quarter.location;
  return (
    isCity(city) &&
    city.location.population >= LEAST_OF_CITY &&
    city.admin1Code === quarter.admin1Code &&
    (city.location.admin2 === undefined || admin2 === undefined || city.location.admin2 === admin2) &&
    kilometres(city, quarter) < MOST_KILOMETRES
  );
}

function isCity({ kind }: Candidate): boolean {
  return kind === "town" || kind === "seat" || kind === "capital";
}

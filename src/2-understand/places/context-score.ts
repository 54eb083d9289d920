import { kilometres } from "./flat-distance.ts";
import type { Candidate } from "./gazetteer.ts";
import type { PlaceName, Scored } from "./resolver.ts";
import { GREAT_CITY, OF_VILLAGES, saturate, WEIGHTS } from "./weights.ts";

/** What the article's other names say. */
export interface Context {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly entries: readonly (readonly Scored[])[];
  readonly weights: readonly number[];
}

/** What each country and division counts in the article, by the shares that the readings of its names have now. */
export function readContext(names: readonly PlaceName[], entries: readonly (readonly Scored[])[]): Context {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  const weights = names.map((name) => name.weight * (name.isDateline ? 1.5 : 1));
  for (const [index, scored] of entries.entries()) {
    for (const { candidate, share } of scored) {
      const weight = share * weights[index]!;
      if (weight < 0.02) continue;
      const { country } = candidate.location;
      if (country !== undefined) countries.set(country, (countries.get(country) ?? 0) + weight);
      if (candidate.admin1Code !== undefined) regions.set(candidate.admin1Code, (regions.get(candidate.admin1Code) ?? 0) + weight);
    }
  }
  return { countries, regions, entries, weights };
}

/** What the other names of the article say for a reading of the name `index`: its country, its division, towns near it. */
export function contextScore(candidate: Candidate, index: number, context: Context): number {
  const { countries, regions, entries, weights } = context;
  const own = entries[index]!;
  const self = (matches: (other: Candidate) => boolean) =>
    weights[index]! * own.reduce((sum, one) => sum + (matches(one.candidate) ? one.share : 0), 0);
  const { country } = candidate.location;
  const country0 = country === undefined ? 0 : countries.get(country)! - self((other) => other.location.country === country);
  const code = candidate.admin1Code;
  const region0 = code === undefined ? 0 : (regions.get(code) ?? 0) - self((other) => other.admin1Code === code);
  const near =
    candidate.kind === "country" || candidate.kind === "region" || candidate.kind === "area"
      ? 0
      : nearness(candidate, index, entries, weights);
  return (
    WEIGHTS.country * saturate(country0, WEIGHTS.countryHalf) +
    WEIGHTS.region * saturate(region0, WEIGHTS.regionHalf) +
    WEIGHTS.near * saturate(near, WEIGHTS.nearHalf) -
    (country0 < LEAST_NAMED && isGreatWithout(candidate, own, context) ? WEIGHTS.greatCity : 0)
  );
}

/** So much of a country must be named for its great city to go without it. */
const LEAST_NAMED = 0.1;

/** What one mention of a country weighs. */
const NAMED_ONCE = 0.6;

/**
 * "Killed in Santiago, police in the Dominican Republic said": a great city whose country nobody names, where one is named that has a namesake of some size:
 * "the Brussels attack" in news of America is of no village in Wisconsin.
 */
function isGreatWithout({ location, kind }: Candidate, own: readonly Scored[], { countries }: Context): boolean {
  if (location.population < GREAT_CITY || kind === "country" || kind === "region") return false;
  return own.some(({ candidate: { location: other, kind } }) => {
    const isTown = kind === "town" || kind === "seat" || kind === "capital";
    if (other.population * OF_VILLAGES < location.population) return false;
    return isTown && other.country !== location.country && other.country !== undefined && (countries.get(other.country) ?? 0) >= NAMED_ONCE;
  });
}

function nearness(candidate: Candidate, index: number, entries: readonly (readonly Scored[])[], weights: readonly number[]): number {
  let sum = 0;
  for (let other = 0; other < entries.length && other < 30; other++) {
    if (other === index) continue;
    let best = 0;
    for (const { candidate: place, share } of entries[other]!) {
      if (
        place.kind === "country" ||
        place.kind === "region" ||
        place.kind === "area" ||
        place.location.country !== candidate.location.country
      )
        continue;
      const value = share * Math.exp(-kilometres(candidate, place) / WEIGHTS.decay);
      if (value > best) best = value;
    }
    sum += best * weights[other]!;
  }
  return sum;
}

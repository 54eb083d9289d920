import type { PlaceMention } from "../../model/analysis.ts";

/** Mentions of a country from which on a text is about it. */
const OFTEN = 2;

/**
 * "The towns of Karan and Ormay", where Ormay lies in the country that the text tells of and the only known Karan in one that it never names: another
 * Karan is meant, that the table does not have. It stays a name without a location, wherever the text has it.
 */
export function withoutStrays(places: readonly PlaceMention[], text: string): readonly PlaceMention[] {
  const strays = new Set<PlaceMention>();
  for (const [index, one] of places.entries()) {
    const other = places[index + 1];
    if (other === undefined || text.slice(one.end, other.start) !== " and ") continue;
    for (const [stray, home] of [
      [one, other],
      [other, one],
    ] as const) {
      const country = stray.location?.country;
      const about = home.location?.country;
      if (!isTown(stray) || !isTown(home) || country === undefined || about === undefined || country === about) continue;
      const ofCountry = (wanted: string) => places.filter((place) => place.location?.country === wanted && !isSame(place, stray)).length;
      if (ofCountry(country) === 0 && ofCountry(about) > OFTEN) strays.add(stray);
    }
  }
  const isStray = (place: PlaceMention) => [...strays].some((stray) => isSame(place, stray));
  return strays.size === 0 ? places : places.map((place) => (isStray(place) ? { ...place, location: undefined, city: undefined } : place));
}

/** Whether two names mean one town, by whatever spelling. */
function isSame({ location: one }: PlaceMention, { location: other }: PlaceMention): boolean {
  return one?.name === other?.name && one?.country === other?.country;
}

function isTown({ location }: PlaceMention): boolean {
  return location?.precision === "city" && location.population !== undefined && location.population < GREAT;
}

/** Inhabitants from which on a city is told of beside any other: "in Lyon and Osaka". */
const GREAT = 200_000;

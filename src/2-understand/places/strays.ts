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
  return unlocated(places, (place) => [...strays].some((stray) => isSame(place, stray)));
}

/**
 * "Middlesex prosecutors" beside Lowell, which lies in a county of that name: the county, and no town of another state that is called so. It stays a
 * name without a location.
 */
export function withoutCountyNames(places: readonly PlaceMention[], text: string): readonly PlaceMention[] {
  const isTownOf = ({ location }: PlaceMention) => location?.precision === "city" || location?.precision === "site";
  const isCounty = (place: PlaceMention) => {
    const { location, end } = place;
    if (!isTown(place) || location?.admin1 === undefined || /^, \p{Lu}/u.test(text.slice(end, end + 3))) return false;
    const { name, admin1, country } = location;
    const isNamed = ({ location: other }: PlaceMention) =>
      other?.country === country && other?.admin1 !== admin1 && (other?.admin2 === `${name} County` || other?.admin2 === `${name} Parish`);
    return (
      places.some((other) => isTownOf(other) && isNamed(other)) &&
      !places.some((other) => other !== place && isInState(other, admin1, name))
    );
  };
  return unlocated(places, isCounty);
}

/** The places, those of a kind as names without a location. */
function unlocated(places: readonly PlaceMention[], isOne: (place: PlaceMention) => boolean): readonly PlaceMention[] {
  return places.map((place) => (isOne(place) ? { ...place, location: undefined, city: undefined } : place));
}

/** Another place of the state than the town itself, so that the text may tell of that state too. */
function isInState({ location }: PlaceMention, state: string, town: string): boolean {
  return location?.admin1 === state && location.name !== town;
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

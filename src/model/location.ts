/** How exactly a location is known, finest first. "site": a named venue inside a town. */
export type PlacePrecision = "site" | "city" | "district" | "region" | "country" | "unknown";

/** Where something is. */
export interface Location {
  /** The populated place, or the region or country where nothing finer is known: "Kabul". */
  readonly name: string;
  /** Venue or quarter inside it, as the text names it: "Hamid Karzai International Airport". */
  readonly site: string | undefined;
  /** Second-level division: a US county, a Russian raion. */
  readonly admin2: string | undefined;
  /** First-level division: a US state, a province. */
  readonly admin1: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** Degrees, WGS 84. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly precision: PlacePrecision;
  readonly geonameId: number | undefined;
  /** Inhabitants, 0 where unknown. */
  readonly population: number;
}

/** A piece of the map. Degrees, WGS 84; one whose west is greater than its east goes over the date line. */
export interface Area {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Great-circle distance; `undefined` where one has no coordinates. */
export function kilometresBetween(one: Location, two: Location): number | undefined {
  if (one.latitude === undefined || one.longitude === undefined || two.latitude === undefined || two.longitude === undefined)
    return undefined;
  const [a, b] = [radians(one.latitude), radians(two.latitude)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const chord = half(b - a) + Math.cos(a) * Math.cos(b) * half(radians(two.longitude - one.longitude));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Mean radius, IUGG. */
const EARTH_RADIUS_KM = 6371;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

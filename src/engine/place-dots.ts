import { gunzipSync } from "node:zlib";
import type { Area } from "../model/location.ts";

/** A populated place on a map. */
export interface Dot {
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Only of places with {@link NAMED_FROM} inhabitants or more. */
  readonly name: string | undefined;
}

/** The populated places around a point, most inhabitants first: a map without coasts or borders, which their places show. */
export interface DotMap {
  readonly latitude: number;
  readonly longitude: number;
  /** Degrees of latitude from the point to the upper edge, and of longitude to the right one. */
  readonly halfHeight: number;
  readonly halfWidth: number;
  readonly dots: readonly Dot[];
}

/** Smaller places have no name on any map of ours. */
const NAMED_FROM = 5_000;
/** Windows that are tried, narrowest first: degrees of latitude. */
const HALF_HEIGHTS = [0.5, 1, 2, 4, 8, 16];
/** A window with so many places shows where it is. */
const ENOUGH = 260;
/** More dots than this are a blot, and make a page heavy. */
const MOST = 900;
/** Areas whose places are kept: the whole world is asked for again and again. */
const MOST_AREAS = 12;
/** Width of a map by its height. */
const SHAPE = 1.35;

/** The populated places of the world, from data/places/places.tsv.gz. */
export interface PlaceDots {
  /** The map around a point. */
  around(latitude: number, longitude: number): DotMap;
  /** The places of an area, those with most inhabitants first, at most so many. */
  within(area: Area, most: number): readonly Dot[];
}

/** Makes what draws from the table, which is unpacked at the first call. Reading it takes half a second, once. */
export function dotsFrom(readTable: () => Uint8Array): PlaceDots {
  let all: readonly Dot[] | undefined;
  const dots = () => {
    all ??= toDots(gunzipSync(readTable()).toString("utf8"));
    return all;
  };
  let cells: ReadonlyMap<number, readonly Dot[]> | undefined;
  const byCell = () => {
    cells ??= groupByCell(dots());
    return cells;
  };
  const areas = new Map<string, readonly Dot[]>();
  const inArea = (area: Area, most: number) => {
    const name = JSON.stringify([area, most]);
    const found = areas.get(name) ?? within(dots(), area, most);
    if (areas.size >= MOST_AREAS) areas.clear();
    areas.set(name, found);
    return found;
  };
  return { around: (latitude, longitude) => around(byCell(), latitude, longitude), within: inArea };
}

/** Dots by the square of one degree that they lie in. */
function groupByCell(dots: readonly Dot[]): ReadonlyMap<number, readonly Dot[]> {
  const cells = new Map<number, Dot[]>();
  for (const dot of dots) {
    const key = cellOf(dot.latitude, dot.longitude);
    const cell = cells.get(key);
    if (cell) cell.push(dot);
    else cells.set(key, [dot]);
  }
  return cells;
}

function cellOf(latitude: number, longitude: number): number {
  return Math.floor(latitude) * 1000 + Math.floor(longitude);
}

/** The dots are in the order of their inhabitants. */
function within(all: readonly Dot[], { south, west, north, east }: Area, most: number): readonly Dot[] {
  const found: Dot[] = [];
  for (const dot of all) {
    const { latitude, longitude } = dot;
    const isBetween = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    if (isBetween && latitude >= south && latitude <= north) found.push(dot);
    if (found.length === most) break;
  }
  return found;
}

function around(cells: ReadonlyMap<number, readonly Dot[]>, latitude: number, longitude: number): DotMap {
  const stretch = 1 / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
  const windows = HALF_HEIGHTS.map((halfHeight) => ({ halfHeight, halfWidth: halfHeight * SHAPE * stretch }));
  const inside = (window: (typeof windows)[number]) => {
    const found: Dot[] = [];
    for (const south of degrees(latitude, window.halfHeight)) {
      for (const west of degrees(longitude, window.halfWidth)) {
        for (const dot of cells.get(cellOf(south, west)) ?? []) if (isIn(dot, latitude, longitude, window)) found.push(dot);
      }
    }
    return found;
  };
  const chosen = windows.find((window) => inside(window).length >= ENOUGH) ?? windows.at(-1)!;
  return { latitude, longitude, ...chosen, dots: inside(chosen).sort(byPeople).slice(0, MOST) };
}

/** The whole degrees that a stretch on either side of a middle touches. */
function degrees(middle: number, half: number): readonly number[] {
  const first = Math.floor(middle - half);
  return Array.from({ length: Math.floor(middle + half) - first + 1 }, (_, at) => first + at);
}

function isIn(
  dot: Dot,
  latitude: number,
  longitude: number,
  { halfHeight, halfWidth }: { readonly halfHeight: number; readonly halfWidth: number },
): boolean {
  return Math.abs(dot.latitude - latitude) <= halfHeight && Math.abs(dot.longitude - longitude) <= halfWidth;
}

/** The rows of towns, in the form that data/places/SOURCE.md tells; those with most inhabitants first. */
function toDots(table: string): readonly Dot[] {
  const dots: Dot[] = [];
  let country = "";
  for (const line of table.split("\n")) {
    if (line.startsWith("@")) {
      country = line.slice(1, line.indexOf("\t"));
      continue;
    }
    const [name, , kind, people, latitude, longitude] = line.split("\t");
    if (kind !== "p" && kind !== "q" && kind !== "s") continue;
    const population = Number(people);
    const named = population >= NAMED_FROM ? name : undefined;
    dots.push({ latitude: Number(latitude), longitude: Number(longitude), population, country, name: named });
  }
  return dots.sort(byPeople);
}

function byPeople(one: Dot, other: Dot): number {
  return other.population - one.population || one.latitude - other.latitude;
}

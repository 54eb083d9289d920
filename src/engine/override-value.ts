import type { Candidate } from "../2-understand/places/gazetteer.ts";
import { addDays, type DayRange, isDay } from "../model/day.ts";
import { INCIDENT_TYPES } from "../model/incident-type.ts";
import type { Location } from "../model/location.ts";
import type { OverridableField, Toll } from "../model/record.ts";
import { countryName } from "../support/country-name.ts";
import { whereField } from "../support/field-text.ts";
import { Refusal } from "./refusal.ts";

/** All places of a name, most inhabitants first. */
export type ReadPlace = (name: string) => readonly Candidate[];

/** Where a place that a person names is looked for. */
interface Places {
  /** Places that the incident's reports give: they are looked at first. */
  readonly stated: readonly Location[];
  readonly readPlace: ReadPlace;
}

/** What sets a field to "not stated". */
const NOTHING = /^(not stated|unknown|none)$/i;

/**
 * A value as a person writes it → as a decision stores it; `null` for "not stated". Throws a `Refusal` that says which forms there are.
 *
 * type: "bombing" · when: "2024-03-22", "2024-03-22 to 2024-03-24", "2024-03", "2024" · where: "Orme", "Orme, SE", "Orme, Kalmar County, SE",
 * "Orme, SE, 56.7, 16.3" · people: "145", "140 to 150", "140/145/150" (low, best, high), "at least 140", "up to 150"
 */
export function readOverride(field: OverridableField, text: string, places: Places): unknown {
  const value = text.trim().replace(/\s+/g, " ");
  if (field === "type") return typeNamed(value);
  if (NOTHING.test(value)) return null;
  if (field === "when") return daysIn(value);
  if (field === "where") return placeNamed(value, places);
  return peopleIn(field, value);
}

function typeNamed(value: string): string {
  const type = INCIDENT_TYPES.find((one) => one === value.toLowerCase());
  if (type !== undefined) return type;
  throw new Refusal("usage", `"${value}" is no type of incident: ${INCIDENT_TYPES.join(", ")}`);
}

function daysIn(value: string): DayRange {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)(?:(?: to |\/)(\d{4}-\d\d-\d\d))?$/.exec(value) ?? [];
  if (from !== undefined && isDay(from) && to === undefined) return { from, to: from, precision: "day" };
  if (from !== undefined && to !== undefined && isDay(from) && isDay(to) && from <= to) return { from, to, precision: "days" };
  const month = /^\d{4}-\d\d$/.test(value) ? `${value}-01` : "";
  if (isDay(month)) return { from: month, to: addDays(`${addDays(month, 31).slice(0, 7)}-01`, -1), precision: "month" };
  if (/^\d{4}$/.test(value)) return { from: `${value}-01-01`, to: `${value}-12-31`, precision: "year" };
  throw new Refusal(
    "usage",
    `"${value}" is no time of an incident: give 2024-03-22, "2024-03-22 to 2024-03-24", 2024-03, 2024 or "not stated"`,
  );
}

function peopleIn(field: string, value: string): Pick<Toll, "low" | "best" | "high"> {
  const plain = value.replace(/(\d),(?=\d{3}\b)/g, "$1").toLowerCase();
  const numbers = [...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [first, second, third] = numbers;
  if (first !== undefined && numbers.every((one, index) => one <= 1e9 && one >= (numbers[index - 1] ?? 0))) {
    if (/^\d+$/.test(plain)) return { low: first, best: first, high: first };
    if (/^at least \d+$/.test(plain)) return { low: first, best: first, high: undefined };
    if (/^up to \d+$/.test(plain)) return { low: undefined, best: undefined, high: first };
    if (/^\d+( to |-|–)\d+$/.test(plain)) return { low: first, best: undefined, high: second };
    if (/^\d+\/\d+\/\d+$/.test(plain)) return { low: first, best: second, high: third };
  }
  throw new Refusal(
    "usage",
    `"${value}" is no number of people ${field}: give 145, "140 to 150", 140/145/150 (low, best, high), "at least 140", "up to 150" or "not stated"`,
  );
}

function placeNamed(value: string, { stated, readPlace }: Places): Location {
  const [name = "", ...rest] = value.split(/ ?, ?/);
  const numbers = rest.slice(-2).map(Number);
  const hasPoint = rest.length >= 3 && isPoint(numbers);
  const around = hasPoint ? rest.slice(0, -2) : rest;
  if (hasPoint) return pointed(name, around, numbers as [number, number], value);
  const fits = (place: Location) => around.every((part) => isIn(place, part));
  const told = stated.find((place) => isNamed(place, name) && fits(place));
  if (told !== undefined) return told;
  const found = readPlace(name)
    .map(({ location }) => location)
    .filter(fits);
  if (found.length === 1 || (found.length > 0 && around.length > 0)) return found[0]!;
  const form = 'give it as "Orme", "Orme, SE", "Orme, Kalmar County, SE", or with its degrees as "Orme, SE, 56.7, 16.3"';
  if (found.length === 0) throw new Refusal("usage", `no place "${value}" is known: ${form}`);
  throw new Refusal("usage", `"${value}" may be ${found.slice(0, 4).map(whereField).join("; ")}${found.length > 4 ? " …" : ""}: ${form}`);
}

function pointed(name: string, around: readonly string[], [latitude, longitude]: readonly [number, number], value: string): Location {
  const country = around.at(-1)?.toUpperCase() ?? "";
  if (!/^[A-Z]{2}$/.test(country))
    throw new Refusal("usage", `"${value}": before the degrees give the country as two letters, as in "Orme, SE, 56.7, 16.3"`);
  const admin1 = around.length > 1 ? around[0] : undefined;
  const nothing = { site: undefined, admin2: undefined, geonameId: undefined };
  return { name, ...nothing, admin1, country, latitude, longitude, precision: "city", population: 0 };
}

function isPoint([latitude, longitude]: readonly number[]): boolean {
  return Math.abs(latitude ?? Number.NaN) <= 90 && Math.abs(longitude ?? Number.NaN) <= 180;
}

function isNamed({ name }: Location, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

function isIn({ admin1, admin2, country }: Location, part: string): boolean {
  const names = [admin1, admin2, country, country && countryName(country)].map((one) => one?.toLowerCase());
  return names.includes(part.toLowerCase());
}

import { Refusal } from "../engine/refusal.ts";
import { isDay } from "../model/day.ts";
import { INCIDENT_TYPES } from "../model/incident-type.ts";
import type { Area, Location } from "../model/location.ts";
import { countryName } from "../support/country-name.ts";
import { dayText } from "../support/date-text.ts";
import { areaAround, areaText, areaWords, readArea } from "./area.ts";
import type { DeskQuery, Near } from "./desk.ts";

/** Incidents on one page of the front. */
export const PAGE_SIZE = 40;
/** Kilometres around a place that are offered, and those that are meant where none are given. */
export const DISTANCES = [10, 25, 50, 100, 250, 500];
export const USUAL_DISTANCE = 50;
/** A search longer than this is cut. Characters. */
const LONGEST_TEXT = 200;

/** The filter as the address gives it, and what of it could not be understood. */
export interface ReadQuery {
  readonly query: DeskQuery;
  /** From 1. */
  readonly page: number;
  readonly complaints: readonly string[];
}

/** What reading a query needs beside the address. */
interface QueryContext {
  /** Casualty policy in use. */
  readonly policy: string;
  /** Throws a `Refusal` that says what to write where a name means no place, or more than one. */
  place(name: string): Location | undefined;
}

/** "?from=2024-03-22&country=ru" → the query; what makes no sense is left out and told. */
export function readQuery(parameters: URLSearchParams, { policy, place }: QueryContext): ReadQuery {
  const complaints: string[] = [];
  const read = (name: string, isGood: (value: string) => boolean, help: string) => {
    const value = parameters.get(name)?.trim().slice(0, LONGEST_TEXT);
    if (value === undefined || value === "") return undefined;
    if (isGood(value)) return value;
    complaints.push(`“${value}” was left out: ${help}`);
    return undefined;
  };
  const text = read("text", () => true, "");
  const from = read("from", isDay, "a day is written YYYY-MM-DD, as in 2024-03-22.");
  const to = read("to", isDay, "a day is written YYYY-MM-DD, as in 2024-03-22.");
  const country = read("country", (value) => /^[A-Za-z]{2}$/.test(value), "a country is written with its two letters, as in RU.");
  const named = read("type", (value) => INCIDENT_TYPES.some((one) => one === value), "no such kind of incident.");
  const type = INCIDENT_TYPES.find((one) => one === named);
  const group = read("group", () => true, "");
  const killed = read("killed", (value) => /^[1-9]\d{0,6}$/.test(value), "a number of people is written with digits, as in 10.");
  const leastKilled = killed === undefined ? undefined : { people: Number(killed), policy };
  const [disputed, unsure] = ["disputed", "unsure"].map((name) => (parameters.has(name) ? true : undefined));
  const inPassing = parameters.has("passing") ? undefined : false;
  const near = readNear(
    read("near", () => true, ""),
    parameters.get("within"),
  );
  const around = near && findArea(near, place);
  if (typeof around === "string") complaints.push(around);
  const drawn = read("area", (value) => readArea(value) !== undefined, "an area is written south,west,north,east, as in 35,-11,60,30.");
  const area = typeof around === "object" ? { area: around, near } : { area: drawn === undefined ? undefined : readArea(drawn) };
  const page = Number(read("page", (value) => /^[1-9]\d{0,5}$/.test(value), "a page is a number from 1.") ?? 1);
  const query = {
    ...{ text, from, to, country: country?.toUpperCase(), type, group, leastKilled, disputed, unsure, inPassing, ...area },
    ...{ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  };
  return { query, page, complaints };
}

/** Whether the query asks for anything but all incidents, or all that are not told only in passing. */
export function isNarrowed(query: DeskQuery): boolean {
  return Object.values({ ...conditionsOf(query), passing: undefined }).some((value) => value !== undefined);
}

function readNear(place: string | undefined, within: string | null): Near | undefined {
  const kilometres = DISTANCES.find((one) => String(one) === within) ?? USUAL_DISTANCE;
  return place === undefined ? undefined : { place, kilometres };
}

/** The area around a place, or why there is none. */
function findArea(near: Near, place: QueryContext["place"]): Area | string {
  try {
    const found = place(near.place);
    return (found && areaAround(found, near)) ?? `“${near.place}” was left out: it is not known where it lies.`;
  } catch (error) {
    if (error instanceof Refusal) return `The place was left out: ${error.message}.`;
    throw error;
  }
}

/** One condition of a filter, in words, and the address without it. */
export interface Condition {
  readonly words: string;
  readonly without: string;
}

/** What narrows the list, condition by condition. */
export function conditionsIn(query: DeskQuery): readonly Condition[] {
  const { area, near, leastKilled } = query;
  const words: Readonly<Record<string, (value: string) => string>> = {
    text: (value) => `“${value}”`,
    from: (value) => `from ${dayText(value)}`,
    to: (value) => `to ${dayText(value)}`,
    country: countryName,
    group: (value) => `group “${value}”`,
    killed: () => `at least ${leastKilled?.people} killed`,
    disputed: () => "disputed only",
    unsure: () => "unsure only",
    passing: () => "also those told only in passing",
    area: () => (area ? `within ${areaWords(area)}` : ""),
    near: () => (near ? `within ${near.kilometres} km of ${near.place}` : ""),
  };
  const isOne = ([name, value]: readonly [string, string | undefined]) => value !== undefined && name !== "within";
  return Object.entries(conditionsOf(query))
    .filter(isOne)
    .map(([name, value]) => ({ words: (words[name] ?? String)(value!), without: queryPath(without(query, name), 1) }));
}

function without(query: DeskQuery, name: string): DeskQuery {
  if (name === "passing") return { ...query, inPassing: false };
  const nothing = name === "killed" ? "leastKilled" : name;
  return { ...query, [nothing]: undefined, ...(name === "near" ? { area: undefined } : {}) };
}

/** The filter as an address, with another area, or with none. */
export function areaPath(query: DeskQuery, area: Area | undefined): string {
  return queryPath({ ...query, near: undefined, area }, 1);
}

/** The filter as an address, with the incidents that are told only in passing. */
export function passingPath(query: DeskQuery): string {
  return queryPath({ ...query, inPassing: undefined }, 1);
}

/** The filter as an address, with another page. */
export function queryPath(query: DeskQuery, page: number): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(conditionsOf(query))) if (value !== undefined) parameters.set(name, value);
  if (page > 1) parameters.set("page", String(page));
  const search = parameters.toString();
  return search === "" ? "/" : `/?${search}`;
}

/** The conditions as an address writes them. */
function conditionsOf({ text, from, to, country, type, group, leastKilled, disputed, unsure, inPassing, area, near }: DeskQuery) {
  const flag = (isOn: boolean | undefined) => (isOn ? "1" : undefined);
  const killed = leastKilled && String(leastKilled.people);
  const place = near ? { near: near.place, within: String(near.kilometres) } : { area: area && areaText(area) };
  return {
    text,
    from,
    to,
    country,
    type,
    group,
    killed,
    disputed: flag(disputed),
    unsure: flag(unsure),
    passing: flag(inPassing === undefined),
    ...place,
  };
}

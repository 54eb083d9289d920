import { isDay } from "../model/day.ts";
import { INCIDENT_TYPES } from "../model/incident-type.ts";
import type { DeskQuery } from "./desk.ts";

/** Incidents on one page of the front. */
export const PAGE_SIZE = 40;
/** A search longer than this is cut. Characters. */
const LONGEST_TEXT = 200;

/** The filter as the address gives it, and what of it could not be understood. */
export interface ReadQuery {
  readonly query: DeskQuery;
  /** From 1. */
  readonly page: number;
  readonly complaints: readonly string[];
}

/** "?from=2024-03-22&country=ru" → the query; what makes no sense is left out and told. */
export function readQuery(parameters: URLSearchParams, policy: string): ReadQuery {
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
  const page = Number(read("page", (value) => /^[1-9]\d{0,5}$/.test(value), "a page is a number from 1.") ?? 1);
  const query = {
    ...{ text, from, to, country: country?.toUpperCase(), type, group, leastKilled, disputed, unsure },
    ...{ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  };
  return { query, page, complaints };
}

/** Whether the query asks for anything but all incidents. */
export function isNarrowed(query: DeskQuery): boolean {
  return Object.values(conditionsOf(query)).some((value) => value !== undefined);
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
function conditionsOf({ text, from, to, country, type, group, leastKilled, disputed, unsure }: DeskQuery) {
  const flag = (isOn: boolean | undefined) => (isOn ? "1" : undefined);
  const killed = leastKilled && String(leastKilled.people);
  return { text, from, to, country, type, group, killed, disputed: flag(disputed), unsure: flag(unsure) };
}

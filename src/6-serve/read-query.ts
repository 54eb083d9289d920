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
export function readQuery(parameters: URLSearchParams): ReadQuery {
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
  const page = Number(read("page", (value) => /^[1-9]\d{0,5}$/.test(value), "a page is a number from 1.") ?? 1);
  const query = { text, from, to, country: country?.toUpperCase(), type, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
  return { query, page, complaints };
}

/** The filter as an address, with another page. */
export function queryPath({ text, from, to, country, type }: DeskQuery, page: number): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ text, from, to, country, type })) if (value !== undefined) parameters.set(name, value);
  if (page > 1) parameters.set("page", String(page));
  const search = parameters.toString();
  return search === "" ? "/" : `/?${search}`;
}

import { gunzipSync } from "node:zlib";
import type { Location } from "../../model/location.ts";
import { UNPACKING } from "../../support/perceptron.ts";
import { PRESS_NAMES } from "../english/press-names.ts";
import { foldName } from "./fold.ts";

/** What a row of the table is. "area": a region that is no division ("Darfur"); "quarter": a part of a town; "seat": the main town of a region. */
export type PlaceKind = "country" | "region" | "area" | "district" | "capital" | "seat" | "town" | "quarter";

/** One thing that a name can mean. */
export interface Candidate {
  /** Number of the row: equal rows are the same place. */
  readonly row: number;
  readonly kind: PlaceKind;
  readonly location: Location;
  /** GeoNames code of the first-level division, "US.LA"; `undefined` for countries. */
  readonly admin1Code: string | undefined;
  /** Found by another name than the one that is printed: "Bombay". */
  readonly isAlternate: boolean;
  /** A town of the United States that is known by its post office alone: nothing tells how many live there. */
  readonly isPostOffice: boolean;
}

/** Place names with what they can mean. */
export interface Gazetteer {
  /** All places of that name, most inhabitants first; empty for unknown names. Case, marks and hyphens do not count: "Bogota" finds "Bogotá". */
  find(name: string): readonly Candidate[];
  /** As {@link find}, by a name that has been folded already. */
  findFolded(key: string): readonly Candidate[];
  /** A country by its ISO 3166-1 alpha-2 code. */
  country(code: string): Candidate | undefined;
  /** The capital of a country by the same code. */
  capital(code: string): Candidate | undefined;
  /** A first-level division by "country.admin1" in GeoNames codes: "US.LA". */
  region(code: string): Candidate | undefined;
}

const KINDS: Readonly<Record<string, PlaceKind>> = {
  c: "country",
  r: "region",
  w: "area",
  d: "district",
  q: "capital",
  s: "seat",
  p: "town",
  x: "quarter",
  o: "town",
};
const TAB = 9;
const NEWLINE = 10;
const AT = 64;
const BAR = 124;
const TILDE = 126;
/** Of the slots a third is in use. */
const SLOT_BITS = 19;
const MAX_CACHED = 4096;

/**
 * Unpacks and indexes the table that `npm run data:places` makes (gzipped, see data/places/SOURCE.md). The bytes stay as they are; an index of
 * their names says in which rows a name stands.
 */
export function unpackGazetteer(bytes: Uint8Array): GazetteerParts {
  return indexTable(gunzipSync(bytes, UNPACKING));
}

/** The gazetteer over its parts: only rows that are asked for become values. */
export function openGazetteer(parts: GazetteerParts): Gazetteer {
  // Bytes from another thread have lost that they were a Buffer.
  const { buffer, byteOffset, byteLength } = parts.bytes;
  const table: Table = { ...parts, bytes: Buffer.from(buffer, byteOffset, byteLength) };
  const cache = new Map<string, readonly Candidate[]>();
  const findFolded = (key: string): readonly Candidate[] => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const own = lookUp(table, key);
    const press = own.length === 0 ? PRESS_NAMES.get(key) : undefined;
    const towards = own.length === 0 && press === undefined ? withOtherEnding(key) : undefined;
    const found =
      press !== undefined
        ? lookUp(table, press)
        : towards !== undefined
          ? lookUp(table, towards).filter(({ kind }) => kind === "region")
          : own;
    // Most words that are asked for name no place and would crowd out those that do.
    if (found.length === 0) return found;
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(key, found);
    return found;
  };
  return {
    findFolded,
    find: (name) => findFolded(foldName(name)),
    country: (code) => toCandidate(table, table.heads.get(code)),
    capital: (code) => toCandidate(table, table.heads.get(capitalCode(code))),
    region: (code) => toCandidate(table, table.heads.get(code)),
  };
}

/** "south kordofan" → "southern kordofan", and the other way: the press calls a province by either. */
function withOtherEnding(key: string): string | undefined {
  const [, towards, ern, rest] = /^(north|south|east|west)(ern)? (.+)$/.exec(key) ?? [];
  return towards === undefined ? undefined : `${towards}${ern === undefined ? "ern" : ""} ${rest}`;
}

/** {@link openGazetteer} of {@link unpackGazetteer}. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  return openGazetteer(unpackGazetteer(bytes));
}

/** The unpacked table and the way into it, as typed arrays. */
export interface GazetteerParts {
  readonly bytes: Uint8Array;
  /** Slot → entry + 1; the slot is the lower bits of the name's hash, with linear probing. */
  readonly slots: Int32Array;
  /** Entry → where its name stands, the row it is in, and the next entry of the same name (+ 1). */
  readonly nameAt: Int32Array;
  readonly rowOf: Int32Array;
  readonly next: Int32Array;
  /** Row → where its line begins; row → group; group → where its line begins. */
  readonly rowAt: Int32Array;
  readonly groupOf: Int32Array;
  readonly groupAt: Int32Array;
  /** "US" or "US.LA" → row of the country or region. */
  readonly heads: ReadonlyMap<string, number>;
}

/** The parts with bytes that can be printed. */
interface Table extends GazetteerParts {
  readonly bytes: Buffer;
}

/** A table that is being indexed: its arrays have more room than they need. */
interface Draft extends Table {
  readonly heads: Map<string, number>;
  entries: number;
  rows: number;
  groups: number;
}

function indexTable(bytes: Buffer): GazetteerParts {
  // There are fewer entries than slots, and fewer rows than entries.
  const room = () => new Int32Array(1 << SLOT_BITS);
  const draft: Draft = {
    ...{ bytes, slots: room(), nameAt: room(), rowOf: room(), next: room() },
    ...{ rowAt: room(), groupOf: room(), groupAt: room(), heads: new Map(), entries: 0, rows: 0, groups: 0 },
  };
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] === AT) {
      draft.groupAt[draft.groups++] = at;
      at = bytes.indexOf(NEWLINE, at) + 1;
    } else at = indexRow(draft, at);
  }
  const { slots, heads, entries, rows, groups } = draft;
  const [nameAt, rowOf, next] = [draft.nameAt.subarray(0, entries), draft.rowOf.subarray(0, entries), draft.next.subarray(0, entries)];
  const [rowAt, groupOf, groupAt] = [draft.rowAt.subarray(0, rows), draft.groupOf.subarray(0, rows), draft.groupAt.subarray(0, groups)];
  return { bytes, slots, nameAt, rowOf, next, rowAt, groupOf, groupAt, heads };
}

/** Enters one line under each of its keys; gives where the next line begins. */
function indexRow(table: Draft, start: number): number {
  const { bytes } = table;
  const row = table.rows++;
  table.rowAt[row] = start;
  table.groupOf[row] = table.groups - 1;
  const nameEnd = bytes.indexOf(TAB, start);
  let at = nameEnd + 1;
  const isKeyless = bytes[at] === TAB || bytes[at] === TILDE;
  if (isKeyless) enter(table, start, row);
  while (bytes[at] !== TAB) {
    enter(table, bytes[at] === TILDE ? at + 1 : at, row);
    while (bytes[at] !== TAB && bytes[at] !== BAR) at++;
    if (bytes[at] === BAR) at++;
  }
  const kind = bytes[at + 1];
  if (kind === 99 || kind === 114) table.heads.set(headCode(table, table.groups - 1), row);
  if (kind === 113) table.heads.set(capitalCode(groupFields(table, table.groups - 1)[0]!), row);
  return bytes.indexOf(NEWLINE, at) + 1;
}

/** Under which a country's capital stands among the heads; no code of a division looks like it. */
function capitalCode(country: string): string {
  return `${country} capital`;
}

function headCode(table: Table, group: number): string {
  const [country, admin1] = groupFields(table, group);
  return admin1 === "" ? country! : `${country}.${admin1}`;
}

function enter(table: Draft, nameAt: number, row: number): void {
  const entry = table.entries++;
  const key = nameOf(table.bytes, nameAt);
  const slot = slotOf(table, key);
  table.nameAt[entry] = nameAt;
  table.rowOf[entry] = row;
  table.next[entry] = table.slots[slot]!;
  table.slots[slot] = entry + 1;
}

/** The slot that holds the name, or the free one where it belongs. */
function slotOf({ bytes, slots, nameAt }: GazetteerParts, key: string): number {
  const mask = (1 << SLOT_BITS) - 1;
  let slot = hashKey(key) & mask;
  while (slots[slot] !== 0 && !isNameAt(bytes, nameAt[slots[slot]! - 1]!, key)) slot = (slot + 1) & mask;
  return slot;
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}

function endsName(byte: number | undefined): boolean {
  return byte === TAB || byte === BAR || byte === undefined;
}

/** The name that stands there, in lower case: a key as it is, or the printed name where that is the key. */
function nameOf(bytes: Buffer, at: number): string {
  let end = at;
  while (!endsName(bytes[end])) end++;
  return bytes.toString("latin1", at, end).toLowerCase();
}

/** FNV-1a. */
function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isNameAt(bytes: Uint8Array, at: number, key: string): boolean {
  for (let index = 0; index < key.length; index++) if (lower(bytes[at + index]!) !== key.charCodeAt(index)) return false;
  return endsName(bytes[at + key.length]);
}

function lookUp(table: Table, key: string): readonly Candidate[] {
  const found: Candidate[] = [];
  if (key === "") return found;
  for (let entry = table.slots[slotOf(table, key)]!; entry !== 0; entry = table.next[entry - 1]!) {
    const nameAt = table.nameAt[entry - 1]!;
    const candidate = toCandidate(table, table.rowOf[entry - 1], table.bytes[nameAt - 1] === TILDE);
    if (candidate !== undefined && !found.some(({ row }) => row === candidate.row)) found.push(candidate);
  }
  return found.sort((one, other) => other.location.population - one.location.population || one.row - other.row);
}

function groupFields(table: Table, group: number): string[] {
  const start = table.groupAt[group]! + 1;
  return table.bytes.toString("utf8", start, table.bytes.indexOf(NEWLINE, start)).split("\t");
}

function toCandidate(table: Table, row: number | undefined, isAlternate = false): Candidate | undefined {
  if (row === undefined) return undefined;
  const start = table.rowAt[row]!;
  const fields = table.bytes.toString("utf8", start, table.bytes.indexOf(NEWLINE, start)).split("\t");
  const [country, admin1, , admin1Name, admin2Name] = groupFields(table, table.groupOf[row]!);
  const kind = KINDS[fields[2]!]!;
  const location: Location = {
    name: fields[0]!,
    site: undefined,
    admin2: admin2Name || undefined,
    admin1: admin1Name || undefined,
    country,
    latitude: Number(fields[4]),
    longitude: Number(fields[5]),
    precision: kind === "area" ? "region" : kind === "country" || kind === "region" || kind === "district" ? kind : "city",
    geonameId: fields[6] ? Number(fields[6]) : undefined,
    population: Number(fields[3]),
  };
  return { row, kind, location, admin1Code: admin1 ? `${country}.${admin1}` : undefined, isAlternate, isPostOffice: fields[2] === "o" };
}

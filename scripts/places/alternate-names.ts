import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** GeoNames id (or "country.admin1") → names. */
export interface Alternates {
  readonly english: ReadonlyMap<string, string>;
  /** Names in other languages in Latin letters, which older English reports often share: "Bombay", "Kharkov". */
  readonly foreign: ReadonlyMap<string, readonly string[]>;
}

const FOREIGN = ["da", "de", "es", "fr", "id", "it", "nl", "pt", "sv", "tr"];

/** Reads the gettext catalogues of Debian's libgeonames-common under `folder`/<language>/LC_MESSAGES/geonames.mo. */
export function readAlternates(folder: string): Alternates {
  const foreign = new Map<string, string[]>();
  for (const language of FOREIGN)
    for (const [id, name] of readCatalogue(join(folder, language, "LC_MESSAGES/geonames.mo")))
      foreign.set(id, [...(foreign.get(id) ?? []), name]);
  return { english: new Map(readCatalogue(join(folder, "en/LC_MESSAGES/geonames.mo"))), foreign };
}

/** The pairs of a GNU gettext .mo file in this machine's byte order (gnu.org/software/gettext/manual, "The Format of GNU MO Files"). */
function* readCatalogue(path: string): Generator<[string, string]> {
  if (!existsSync(path)) return;
  const bytes = readFileSync(path);
  const count = bytes.readUInt32LE(8);
  const keys = bytes.readUInt32LE(12);
  const values = bytes.readUInt32LE(16);
  const text = (table: number, index: number) => {
    const length = bytes.readUInt32LE(table + 8 * index);
    const start = bytes.readUInt32LE(table + 8 * index + 4);
    return bytes.toString("utf8", start, start + length);
  };
  for (let index = 0; index < count; index++) {
    const key = text(keys, index);
    if (key !== "") yield [key, text(values, index).trim()];
  }
}

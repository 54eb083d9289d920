import type { Token } from "../model/analysis.ts";
import { CLOSED_CLASSES } from "./english/closed-classes.ts";
import { DEMONYMS, REGION_DEMONYMS } from "./english/demonyms.ts";
import { INNER_WORDS, NOT_PLACES, WORLD_REGIONS } from "./english/place-words.ts";
import { STATE_ABBREVIATIONS } from "./english/us-states.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { foldName } from "./place-fold.ts";

/** A name in the text that the gazetteer knows, before anything is decided. */
export interface Sighting {
  /** Tokens `first` to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
  /** Folded name: sightings of one key are read alike. */
  readonly key: string;
  readonly kind: "name" | "adjective" | "abbreviation";
  readonly candidates: readonly Candidate[];
}

const MAX_WORDS = 5;

/** Every name of the gazetteer within tokens `first` to `last`, longest first, not overlapping. */
export function scanPlaces(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): Sighting[] {
  const found: Sighting[] = [];
  for (let at = first; at < last; ) {
    const sighting = startsUpper(tokens[at]!.cased) ? sightingAt(tokens, at, last, gazetteer) : undefined;
    if (sighting !== undefined) found.push(sighting);
    at = sighting?.last ?? at + 1;
  }
  return found;
}

function sightingAt(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): Sighting | undefined {
  const keys: string[] = [];
  const limit = Math.min(end, first + MAX_WORDS);
  let key = "";
  for (let at = first; at < limit; at++) {
    const word = tokens[at]!.cased;
    const isUpper = startsUpper(word);
    if (!isUpper && !INNER_WORDS.has(word)) break;
    key = key === "" ? foldName(word) : `${key} ${foldName(word)}`;
    keys.push(isUpper ? key : "");
  }
  for (let count = keys.length; count > 0; count--) {
    const sighting = read(tokens, first, first + count, keys[count - 1]!, gazetteer);
    if (sighting !== undefined) return sighting;
  }
  return undefined;
}

function read(tokens: readonly Token[], first: number, last: number, key: string, gazetteer: Gazetteer): Sighting | undefined {
  if (key === "" || WORLD_REGIONS.has(key.replaceAll(" ", "_"))) return undefined;
  const word = tokens[first]!.cased;
  if (last === first + 1) {
    if (NOT_PLACES.has(key) || (word !== "US" && !word.includes(".") && CLOSED_CLASSES.has(word.toLowerCase()))) return undefined;
    const state = STATE_ABBREVIATIONS.get(word);
    if (state !== undefined && (word.includes(".") || word.length === 2) && word !== "US") {
      const region = gazetteer.region(state);
      if (region !== undefined) return { first, last, key: state, kind: "abbreviation", candidates: [region] };
    }
  }
  const demonym = last - first <= 2 ? findDemonym(last === first + 1 ? word : `${word} ${tokens[first + 1]!.cased}`, gazetteer) : undefined;
  if (demonym !== undefined) return { first, last, key, kind: "adjective", candidates: [demonym] };
  const candidates = gazetteer.findFolded(key);
  return candidates.length === 0 ? undefined : { first, last, key, kind: "name", candidates };
}

function findDemonym(words: string, gazetteer: Gazetteer): Candidate | undefined {
  const country = DEMONYMS.get(words);
  if (country !== undefined) return gazetteer.country(country);
  const region = REGION_DEMONYMS.get(words);
  return region === undefined ? undefined : gazetteer.region(region);
}

/** Whether the word begins with a capital letter. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(word));
}

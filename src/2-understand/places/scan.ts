import type { Token } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { CLOSED_CLASSES } from "../english/closed-classes.ts";
import { DEMONYMS, REGION_DEMONYMS } from "../english/demonyms.ts";
import { DIVISION_WORDS, HYPHEN_ENDINGS, INNER_WORDS, NOT_PLACES, VENUE_WORDS, WORLD_REGIONS } from "../english/place-words.ts";
import { STATE_ABBREVIATIONS } from "../english/us-states.ts";
import { foldName } from "./fold.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";

/** A name in the text that the gazetteer knows, before anything is decided. */
export interface Sighting extends Span {
  /** Tokens `first` to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
  /** Folded name: sightings of one key are read alike. */
  readonly key: string;
  /** "compound": the first part of a hyphenated word, "Houston" in "Houston-based". "unknown": the gazetteer lacks it, its neighbours make it a place. */
  readonly kind: "name" | "adjective" | "abbreviation" | "compound" | "unknown";
  readonly candidates: readonly Candidate[];
}

const MAX_WORDS = 5;
/** "al-Bab", "el-Arish": the article of an Arabic name is written small. */
const ARABIC_ARTICLE = /^(?:al|el|as|ash|ad|ar|at|an|az)-\p{Lu}/u;
const GENITIVE = /^['’]s$/i;
const PARTY = /^[DRI]-(?=\p{Lu})/u;

function startsWithArticle(word: string): boolean {
  return word.includes("-") && ARABIC_ARTICLE.test(word);
}

/** Every name of the gazetteer within tokens `first` to `last`, longest first, not overlapping. */
export function scanPlaces(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): Sighting[] {
  const found: Sighting[] = [];
  for (let at = first; at < last; ) {
    if (!startsUpper(tokens[at]!.cased) && !startsWithArticle(tokens[at]!.cased)) {
      at++;
      continue;
    }
    const sighting = splitAbbreviation(tokens, at, last, gazetteer) ?? sightingAt(tokens, at, last, gazetteer);
    const whole = sighting === undefined ? undefined : endOfLongerName(tokens, sighting.last, last);
    if (whole !== undefined) {
      at = whole;
      continue;
    }
    if (sighting !== undefined) found.push(sighting);
    else if (tokens[at]!.cased.includes("-")) found.push(...insideHyphens(tokens[at]!, at, gazetteer));
    at = sighting?.last ?? at + 1;
  }
  return found;
}

/** "Villa del Rey": a longer name that the gazetteer lacks, of which the first word is another town. Its end. */
export function endOfLongerName(tokens: readonly Token[], at: number, end: number): number | undefined {
  let next = at;
  while (next < end && NAME_PARTICLE.test(tokens[next]!.text)) next++;
  return next > at && next < end && startsUpper(tokens[next]!.cased) ? next + 1 : undefined;
}

const NAME_PARTICLE = /^(?:el|al|ez|es|ed|ul|ud|ur|az|de|del|du|des|do|da|dos|das|la|le|las|los)$/;

function sightingAt(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): Sighting | undefined {
  const keys: string[] = [];
  const limit = Math.min(end, first + MAX_WORDS);
  const party = PARTY.exec(tokens[first]!.cased)?.[0].length ?? 0;
  let key = "";
  for (let at = first; at < limit; at++) {
    const word = at === first ? tokens[at]!.cased.slice(party) : tokens[at]!.cased;
    const isUpper = startsUpper(word) || (at === first && startsWithArticle(word));
    if (at > first && GENITIVE.test(word)) {
      // "Prince George's County": the ending belongs to the name if the gazetteer knows the whole.
      key += "s";
      keys.push("");
      continue;
    }
    if (!isUpper && !INNER_WORDS.has(word)) break;
    key = key === "" ? foldName(word) : `${key} ${foldName(word)}`;
    keys.push(isUpper ? key : "");
  }
  for (let count = keys.length; count > 0; count--) {
    const division =
      keys[count - 1] === "" || first + count >= end ? undefined : withDivision(tokens, first, first + count, keys[count - 1]!, gazetteer);
    if (division !== undefined) return division;
    if (isSaintsOwn(tokens, first, first + count, end)) continue;
    const sighting = read(tokens, first, first + count, keys[count - 1]!, gazetteer);
    if (sighting !== undefined) return { ...sighting, start: sighting.start + party };
  }
  return undefined;
}

/** "taken to St. Mary's", "St. Anne's Church": a hospital, a school or a church that is called after a saint, and not a town. */
function isSaintsOwn(tokens: readonly Token[], first: number, last: number, end: number): boolean {
  if (!/^(?:st\.?|saint)$/.test(tokens[first]!.lower) || last >= end || !GENITIVE.test(tokens[last]!.lower)) return false;
  const next = last + 1 < end ? tokens[last + 1]! : undefined;
  return next === undefined || !/^\p{L}/u.test(next.text) || CLOSED_CLASSES.has(next.lower) || VENUE_WORDS.has(next.lower);
}

function read(tokens: readonly Token[], first: number, last: number, key: string, gazetteer: Gazetteer): Sighting | undefined {
  if (key === "" || WORLD_REGIONS.has(key.replaceAll(" ", "_"))) return undefined;
  const word = tokens[first]!.cased;
  const place = { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
  if (last === first + 1) {
    if (
      (NOT_PLACES.has(key) && !hasStateAfter(tokens, last) && !isTownTold(tokens, first, key)) ||
      (word !== "US" && !word.includes(".") && CLOSED_CLASSES.has(word.toLowerCase()) && !isPostal(word))
    )
      return undefined;
    const state = STATE_ABBREVIATIONS.get(word);
    const region = state === undefined || !(word.includes(".") || isPostal(word)) ? undefined : gazetteer.region(state);
    if (region !== undefined) return { key: state!, kind: "abbreviation", candidates: [region], ...place };
    if (isPostal(word) && word !== "US" && word !== "UK") return undefined;
  }
  if (isPartOfAmericas(tokens, first, last) || (last - first > 1 && /^(?:boulevard|avenue)$/.test(tokens[last - 1]!.lower)))
    return undefined;
  const demonym = last - first <= 2 ? findDemonym(last === first + 1 ? word : `${word} ${tokens[first + 1]!.cased}`, gazetteer) : undefined;
  if (demonym !== undefined) return { key, kind: "adjective", candidates: [demonym], ...place };
  const candidates = findWithArticle(key, gazetteer);
  return candidates.length === 0 ? undefined : { key, kind: "name", candidates, ...place };
}

/** "Central American investigators", "Latin American countries": of no one country. */
function isPartOfAmericas(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last === first + 1 &&
    /^americans?$/.test(tokens[first]!.lower) &&
    /^(?:central|south|latin|north)$/.test(tokens[first - 1]?.lower ?? "")
  );
}

/** "A Bronx man": the article that belongs to the name of a great town is left out beside other words; "Gap" and "Village" are no towns of that name. */
function findWithArticle(key: string, gazetteer: Gazetteer): readonly Candidate[] {
  const found = gazetteer.findFolded(key);
  if (found.length > 0) return found;
  const withArticle = gazetteer.findFolded(`the ${key}`).filter(({ location }) => location.population > LEAST_WITH_ARTICLE);
  return withArticle.length > 0 || !/[aou]e/.test(key) ? withArticle : findWithUmlaut(key, gazetteer);
}

/** "Wuerzburg", "Duesseldorf": how agencies write the umlauts of German names. */
function findWithUmlaut(key: string, gazetteer: Gazetteer): readonly Candidate[] {
  return gazetteer
    .findFolded(key.replace(/([aou])e/g, "$1"))
    .filter(({ location }) => /^(?:DE|AT|CH)$/.test(location.country ?? "") && location.population > LEAST_WITH_UMLAUT);
}

/** Inhabitants of towns that are known by both spellings; below, a surname is meant as often. */
const LEAST_WITH_UMLAUT = 15_000;

/** Inhabitants of towns whose name is known without its article. */
const LEAST_WITH_ARTICLE = 100_000;

/** "Union, S.C.": a state after the comma makes a town of any word. */
function hasStateAfter(tokens: readonly Token[], last: number): boolean {
  return tokens[last]?.text === "," && STATE_ABBREVIATIONS.has(tokens[last + 1]?.text ?? "");
}

/** Towns and valleys whose names are ordinary words: only a preposition before the capital tells them. */
const WORDS_TOO = /^(?:nice|swat)$/;

/** "in Nice", "the city of Nice" */
function isTownTold(tokens: readonly Token[], first: number, key: string): boolean {
  const isName = /^\p{Lu}\p{Ll}+$/u.test(tokens[first]!.cased) && /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text);
  return WORDS_TOO.test(key) && isName && /^(?:in|of|near|from)$/.test(tokens[first - 1]?.lower ?? "");
}

/** "W.Va." and "N. Dak.", which are two tokens. */
function splitAbbreviation(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): Sighting | undefined {
  const [one, other] = [tokens[first]!, tokens[first + 1]];
  if (other === undefined || first + 2 > end || !/^[NSW]\.$/.test(one.text)) return undefined;
  const code = STATE_ABBREVIATIONS.get(`${one.text}${other.text}`) ?? STATE_ABBREVIATIONS.get(`${one.text} ${other.text}`);
  const region = code === undefined ? undefined : gazetteer.region(code);
  if (region === undefined) return undefined;
  return { first, last: first + 2, start: one.start, end: other.end, key: code!, kind: "abbreviation", candidates: [region] };
}

/** "Moscow region", "Barrow counties": a name with the lower-case word for its kind, where the gazetteer knows the two together. */
function withDivision(tokens: readonly Token[], first: number, at: number, key: string, gazetteer: Gazetteer): Sighting | undefined {
  const word = tokens[at]!.lower;
  const kind = word === "counties" ? "county" : word === "parishes" ? "parish" : word;
  if (!DIVISION_WORDS.has(word)) return undefined;
  const candidates = gazetteer
    .findFolded(`${key} ${kind}`)
    .filter((one) => one.kind === "district" || one.kind === "region" || one.kind === "area");
  if (candidates.length === 0) return undefined;
  const last = word === kind ? at + 1 : at;
  return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end, key: `${key} ${kind}`, kind: "name", candidates };
}

function isPostal(word: string): boolean {
  return word.length === 2 && word === word.toUpperCase();
}

/** "Georgian-controlled", "Egyptian-US", "Texas-based": the places in a hyphenated word. */
function insideHyphens(token: Token, at: number, gazetteer: Gazetteer): Sighting[] {
  const parts = token.cased.split("-");
  const isPair = parts.every(
    (part) => startsUpper(part) && !NOT_PLACES.has(foldName(part)) && gazetteer.findFolded(foldName(part)).length > 0,
  );
  const isOpen =
    isPair || HYPHEN_ENDINGS.has(parts.at(-1)!) || parts.some((part) => DEMONYMS.has(part) || part === "US" || part === "U.S.");
  const found: Sighting[] = [];
  let start = token.start;
  for (const part of parts) {
    const place = { first: at, last: at + 1, start, end: start + part.length, key: foldName(part) };
    start += part.length + 1;
    if (!isOpen || !startsUpper(part) || NOT_PLACES.has(place.key)) continue;
    const demonym = findDemonym(part, gazetteer);
    const candidates = demonym === undefined ? gazetteer.findFolded(place.key) : [demonym];
    if (candidates.length > 0) found.push({ kind: demonym === undefined ? "compound" : "adjective", candidates, ...place });
  }
  return found;
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

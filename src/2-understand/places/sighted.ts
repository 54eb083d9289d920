import type { PlaceMention, Tag, Token } from "../../model/analysis.ts";
import { CLOSED_CLASSES } from "../english/closed-classes.ts";
import {
  NOT_PLACES,
  PARTS_OF_LAND,
  PERSON_TITLES,
  SETTLEMENT_WORDS,
  STRONG_PREPOSITIONS,
  WEAK_PREPOSITIONS,
} from "../english/place-words.ts";
import { FORM, type Lexicon } from "../words/lexicon.ts";
import { foldName } from "./fold.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { isInside } from "./resolver.ts";
import { type Sighting, scanPlaces, startsUpper } from "./scan.ts";
import { readSign, type Sign, type Surroundings } from "./signs.ts";

/** A sighting with the words around it read. */
export interface Sighted {
  readonly sighting: Sighting;
  readonly tokens: readonly Token[];
  readonly inTitle: boolean;
  readonly sign: Sign;
  readonly role: PlaceMention["role"];
  /** The sighting that contains this one: "La." in "Alexandria, La.", "Iraqi" in "the Iraqi town of". */
  readonly container: Sighting | undefined;
}

/** The sightings of one sentence or title, each with its container and what the words around it say. */
export function sightIn(around: Surroundings, inTitle: boolean, gazetteer: Gazetteer): Sighted[] {
  const { tokens, begin, end } = around;
  const sightings = withUnknown(withCounties(scanPlaces(tokens, begin, end, gazetteer), tokens, gazetteer), around);
  const parts = new Set<Sighting>();
  const containers = new Map<Sighting, Sighting>();
  for (let index = sightings.length - 1; index > 0; index--) {
    const outer = sightings[index]!;
    const inner = sightings[index - 1]!;
    if (holds(tokens, inner, outer)) {
      parts.add(outer);
      containers.set(inner, outer);
    }
  }
  for (const [index, one] of sightings.entries()) {
    if (containers.has(one)) continue;
    const [before, after] = [sightings[index - 1], sightings[index + 1]];
    const country =
      (before === undefined ? undefined : countryBefore(tokens, before, one)) ??
      (after === undefined ? undefined : countryAfter(tokens, one, after));
    if (country !== undefined) containers.set(one, country);
  }
  const kept = sightings.filter((one) => one.kind !== "abbreviation" || parts.has(one) || isAbbreviatedState(tokens, one, begin));
  const dateline = inTitle ? undefined : findDateline(kept, containers, around);
  return kept.map((sighting, index) => {
    const role =
      sighting.kind === "adjective" ? "adjective" : parts.has(sighting) ? "part" : sighting === dateline ? "dateline" : "mention";
    return {
      sighting,
      tokens,
      inTitle,
      sign: withList(signOf(sighting, role, around), isListed(tokens, kept, index)),
      role,
      container: containers.get(sighting),
    };
  });
}

/** Whether the name stands in a list with another: "Denver, Indianapolis and Boise". */
function isListed(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const one = sightings[index]!;
  return [sightings[index - 1], sightings[index + 1]].some(
    (other) => other !== undefined && other.kind === "name" && isBeside(tokens, one, other),
  );
}

/** Whether only a comma, "and" or "or" lies between two sightings. */
function isBeside(tokens: readonly Token[], one: Sighting, other: Sighting): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  return (
    right.first > left.last &&
    right.first - left.last <= 2 &&
    tokens.slice(left.last, right.first).every(({ lower }) => /^(?:,|and|or|&)$/.test(lower))
  );
}

function withList(sign: Sign, isListed: boolean): Sign {
  return isListed && sign.support > -0.3 && sign.support < 0.5
    ? { ...sign, support: sign.support + 0.25, reason: `${sign.reason}, in a list` }
    : sign;
}

/** "Jackson and Barrow counties": every name of the list is a county. */
function withCounties(sightings: readonly Sighting[], tokens: readonly Token[], gazetteer: Gazetteer): Sighting[] {
  const all = [...sightings];
  for (let index = all.length - 1; index > 0; index--) {
    const [one, other] = [all[index - 1]!, all[index]!];
    const isPlural = other.key.endsWith(" county") && (tokens[other.last]?.lower === "counties" || all[index + 1]?.key.endsWith(" county"));
    if (!isPlural || one.kind !== "name" || !isBeside(tokens, one, other)) continue;
    const candidates = gazetteer.findFolded(`${one.key} county`).filter(({ kind }) => kind === "district");
    if (candidates.length > 0) all[index - 1] = { ...one, key: `${one.key} county`, candidates };
  }
  return all;
}

function signOf(sighting: Sighting, role: PlaceMention["role"], around: Surroundings): Sign {
  if (role === "dateline") return { support: 1, reason: "in the dateline", surname: undefined };
  if (sighting.kind === "unknown") return { support: 1, reason: "called a place by the words around it", surname: undefined };
  return readSign(sighting, around);
}

const DASH = /^(?:-{1,2}|–|—|\|)$/;
const MAX_DATELINE_TOKENS = 16;
const DATELINE_START = 1200;

/** "KABUL, Afghanistan (Agency) —" at the beginning of a paragraph: the first sighting, if only capitals, numbers and marks lie between it and a dash. */
function findDateline(
  sightings: readonly Sighting[],
  containers: ReadonlyMap<Sighting, Sighting>,
  { tokens, begin, lexicon }: Surroundings,
): Sighting | undefined {
  const sighting = sightings[0];
  if (sighting === undefined || sighting.first !== begin || sighting.kind === "adjective" || sighting.start > DATELINE_START)
    return undefined;
  // "PORT MORESBY: Nine men", as papers of India and the Pacific have it.
  const name = tokens.slice(sighting.first, sighting.last);
  if (
    tokens[sighting.last]?.text === ":" &&
    name.every(({ text }) => text === text.toUpperCase()) &&
    name.some((one) => isCapitalName(one, lexicon))
  )
    return sighting;
  for (let at = containers.get(sighting)?.last ?? sighting.last; at < tokens.length && at < sighting.last + MAX_DATELINE_TOKENS; at++) {
    const { text, cased } = tokens[at]!;
    if (DASH.test(text)) return sighting;
    if (/^\p{Ll}/u.test(cased)) return undefined;
  }
  return undefined;
}

/** In capitals, and no ordinary word: "DATE: 4 May" heads a form. */
function isCapitalName({ text, lower }: Token, lexicon: Lexicon): boolean {
  const isOrdinary = ((lexicon.classes.get(lower) ?? FORM.rare) & FORM.rare) === 0 && !lexicon.capitals.has(lower);
  return text.length > 1 && text === text.toUpperCase() && !isOrdinary;
}

/** "N.Y." anywhere; "Ala." and "AL" only after a name and a comma. */
function isAbbreviatedState(tokens: readonly Token[], { first }: Sighting, begin: number): boolean {
  if (/\..*\./.test(tokens[first]!.text)) return true;
  return first - 2 >= begin && tokens[first - 1]!.text === "," && startsUpper(tokens[first - 2]!.cased);
}

/** Whether "inner, outer" is a town with what contains it. */
function holds(tokens: readonly Token[], inner: Sighting, outer: Sighting): boolean {
  if (inner.kind === "adjective" || outer.kind === "adjective" || outer.kind === "unknown" || inner.kind === "abbreviation") return false;
  if (outer.first !== inner.last + 1 || tokens[inner.last]!.text !== ",") return false;
  if (inner.kind === "unknown") return outer.candidates.some(({ kind }) => kind !== "town" && kind !== "quarter");
  return inner.candidates.some((candidate) => outer.candidates.some((container) => isInside(candidate, container)));
}

/** A country, or a part of one such as England, that people are called after. */
function isLand({ candidates: [first] }: Sighting): boolean {
  return first?.kind === "country" || first?.kind === "region";
}

/** "in Ellery in northern Sarland", "in Ellery, in Alabama", "the village of Ellery in Sarland": the country or state that the town is said to lie in. */
function countryAfter(tokens: readonly Token[], inner: Sighting, outer: Sighting): Sighting | undefined {
  if (inner.kind !== "name" && inner.kind !== "unknown") return undefined;
  if (isFromCapital(tokens, inner, outer)) return outer;
  if (inner.candidates.some(({ kind }) => kind === "country" || kind === "region")) return undefined;
  if (outer.kind !== "name" || !isLand(outer)) return undefined;
  const comma = tokens[inner.last]!.text === "," ? 1 : 0;
  const between = tokens.slice(inner.last + comma, outer.first);
  // "in the Soum province of northern Sarland"
  const isPart = PARTS_OF_LAND.has(between[0]?.lower ?? "") && between[1]?.lower === "of" && comma === 0;
  if (between.length === 0 || between.length > MOST_BETWEEN || (between[0]!.lower !== "in" && !isPart)) return undefined;
  if (
    !between
      .slice(isPart ? 2 : 1)
      .every(({ lower }) => /^(?:the|(?:north|south|east|west|central)(?:east|west)?(?:ern)?|far|remote|war-torn|rural)$/.test(lower))
  )
    return undefined;
  const article = tokens[inner.first - 1]?.lower === "the" ? 1 : 0;
  const before = tokens[inner.first - 1 - article]?.lower ?? "";
  const isTown = before === "of" && TOWN_KINDS.test(tokens[inner.first - 2]?.lower ?? "");
  return isTown || /^(?:in|at|near|outside|around|inside|on|into)$/.test(before) ? outer : undefined;
}

/** "in Ellery, 80 km west of Sarland's capital", "some 50 miles north of the Sarlandish capital": in the same land. */
function isFromCapital(tokens: readonly Token[], inner: Sighting, outer: Sighting): boolean {
  if (!isLand(outer) || outer.first - inner.last > MOST_OF_DISTANCE) return false;
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(" ");
  return DISTANCE.test(words(inner.last, outer.first)) && /^(?:['’]s )?capital\b/.test(words(outer.last, outer.last + 2));
}

/** Tokens of ", some 80 kilometres (50 miles) to the west of the". */
const MOST_OF_DISTANCE = 15;
const DISTANCE = /^,? ?(?:\S+ ){0,2}\d[\d.,]*[- ]?(?:km|kms|kilomet(?:re|er)s|miles?)\b.{0,40}\b(?:of|from)(?: the)?$/;

/** Words between a country and a town said to be of it: "the Sarlandish border city of", "Sarland's second-largest town,". */
const MOST_BETWEEN = 5;

/** "the northern Sarlandish town of Ellery": the country whose town it is said to be. Settlements and camps may lie in the land of others. */
function countryBefore(tokens: readonly Token[], outer: Sighting, inner: Sighting): Sighting | undefined {
  if (inner.kind === "adjective" || inner.kind === "abbreviation" || !isLand(outer)) return undefined;
  const between = tokens.slice(outer.last, inner.first);
  if (isPartOf(tokens, outer, inner)) return outer;
  if (between.length < 2 || between.length > MOST_BETWEEN) return undefined;
  if (outer.kind === "name" ? !/^['’]s$/.test(between[0]!.text) : outer.kind !== "adjective") return undefined;
  if (inner.candidates.some((candidate) => candidate.kind === "country")) return undefined;
  // "the Sarlandish-held town of Ellery" lies in another country.
  if (tokens[outer.last - 1]!.text.includes("-")) return undefined;
  const [kind, of] = between.slice(-2);
  if (of!.lower !== "of" || !TOWN_KINDS.test(kind!.lower)) return undefined;
  // "Sarlandish settlers raided the village of Ellery": wherever that is.
  const isOneName = between
    .slice(0, -1)
    .every(({ text, tag }) => /^['’]s$/.test(text) || (/^\p{Ll}/u.test(text) && !/^(?:ADP|VERB|DET)$/.test(tag)));
  return isOneName ? outer : undefined;
}

/** "in Sarland's Ellery district", "Sarland's southern Orvale region": a part of the country, whether the gazetteer has it or not. */
function isPartOf(tokens: readonly Token[], outer: Sighting, inner: Sighting): boolean {
  const [mark, ...more] = tokens.slice(outer.last, inner.first);
  const isOwn = outer.kind === "name" && mark !== undefined && /^['’]s$/.test(mark.text);
  if (!isOwn || more.length > 2 || !more.every(({ lower }) => LIES_TOWARDS.test(lower))) return false;
  const isThere = () => inner.candidates.some((one) => outer.candidates.some((land) => isInside(one, land)));
  return inner.kind === "unknown" || (PARTS_OF_LAND.has(tokens[inner.last]?.lower ?? "") && isThere());
}

const LIES_TOWARDS =
  /^(?:far|remote|restive|(?:north|south|east|west)(?:east|west)?(?:ern)?|north-?(?:east|west)ern|south-?(?:east|west)ern|central)$/;

const TOWN_KINDS = /^(?:city|town|village|hamlet|township|municipality|port|suburb|capital)$/;

/** Adds names that the gazetteer lacks, where the words around them call them places: "in Ridge Farm, Ill.", "the village of Nuli", "in Nuli village". */
function withUnknown(sightings: readonly Sighting[], around: Surroundings): readonly Sighting[] {
  const found: Sighting[] = [];
  for (let at = around.begin; at < around.end; at++) {
    if (!startsUpper(around.tokens[at]!.cased) || (at === around.begin && opensSentence(around.tokens[at]!.lower))) continue;
    const last = endOfRun(at, around);
    const isKnown = sightings.some(
      (one) =>
        one.first === at || (one.first < last && one.last > at && (one.kind === "adjective" || (one.last >= last && one.first <= at))),
    );
    if (!isKnown && last - at <= 3 && isCalledPlace(at, last, sightings, around)) found.push(toUnknown(at, last, around.tokens));
    at = last - 1;
  }
  if (found.length === 0) return sightings;
  const rest = sightings.filter((one) => !found.some((other) => one.first < other.last && other.first < one.last));
  return [...rest, ...found].sort((one, other) => one.first - other.first);
}

/** "In Selmun, Malta, …", "While Selmun, Malta, …": the capital of the sentence's first word belongs to no name. */
function opensSentence(word: string): boolean {
  return STRONG_PREPOSITIONS.has(word) || WEAK_PREPOSITIONS.has(word) || OPENS_CLAUSE.has(CLOSED_CLASSES.get(word) ?? "X");
}

const OPENS_CLAUSE: ReadonlySet<Tag> = new Set(["ADP", "SCONJ", "CCONJ", "AUX"]);

function endOfRun(first: number, { tokens, end }: Surroundings): number {
  let last = first + 1;
  while (last < end && startsUpper(tokens[last]!.cased)) last++;
  return last;
}

function isCalledPlace(first: number, last: number, sightings: readonly Sighting[], { tokens, begin, end }: Surroundings): boolean {
  for (let at = first; at < last; at++) {
    const { lower, cased } = tokens[at]!;
    if (NOT_PLACES.has(lower) || PERSON_TITLES.has(lower) || !/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(cased)) return false;
  }
  const before = first > begin ? tokens[first - 1]!.lower : "";
  const after = last < end ? tokens[last]!.lower : "";
  // "the Tyrolean village of Spiss": whose village it is.
  if (SETTLEMENT_WORDS.has(after) && tokens[last + 1]?.lower === "of" && last + 2 < end && startsUpper(tokens[last + 2]!.cased))
    return false;
  if (before === "of" && first - 2 >= begin && SETTLEMENT_WORDS.has(tokens[first - 2]!.lower)) return true;
  const isAfterPreposition = STRONG_PREPOSITIONS.has(before) || WEAK_PREPOSITIONS.has(before);
  if (SETTLEMENT_WORDS.has(after) || PARTS_OF_LAND.has(after)) {
    const land = sightings.find((one) => one.last <= first && first - one.last <= 3 && isLand(one));
    if (land !== undefined && isPartOf(tokens, land, toUnknown(first, last, tokens))) return true;
  }
  if (SETTLEMENT_WORDS.has(after)) return isAfterPreposition || before === "the";
  const outer = after === "," ? sightings.find((one) => one.first === last + 1) : undefined;
  const isWide =
    outer !== undefined && (outer.kind === "abbreviation" || outer.candidates.some(({ kind }) => kind === "region" || kind === "country"));
  return isWide && outer.kind !== "adjective" && (first === begin || isAfterPreposition);
}

function toUnknown(first: number, last: number, tokens: readonly Token[]): Sighting {
  const words = tokens.slice(first, last);
  const key = foldName(words.map(({ cased }) => cased).join(" "));
  return { first, last, start: words[0]!.start, end: words.at(-1)!.end, key, kind: "unknown", candidates: [] };
}

import type { Tag, Token } from "../../model/analysis.ts";
import { CLOSED_CLASSES } from "../english/closed-classes.ts";
import {
  ARMY_VENUES,
  EXPLAINED_AS_TOWN,
  HAPPENING_NOUNS,
  LIES_IN_LAND,
  NOT_PLACES,
  OPENS_NAMES,
  PARTS_OF_LAND,
  PERSON_TITLES,
  SETTLEMENT_WORDS,
  STRONG_PREPOSITIONS,
  VENUES_OF_TOWNS,
  WEAK_PREPOSITIONS,
} from "../english/place-words.ts";
import { FORM } from "../words/lexicon.ts";
import { foldName } from "./fold.ts";
import { isLand, isPartOf } from "./land-told.ts";
import { endOfLongerName, type Sighting, startsUpper } from "./scan.ts";
import type { Surroundings } from "./signs.ts";

/** Adds names that the gazetteer lacks, where the words around them call them places: "in Ridge Farm, Ill.", "the village of Nuli", "in Nuli village". */
export function withUnknown(sightings: readonly Sighting[], around: Surroundings): readonly Sighting[] {
  const found: Sighting[] = [];
  for (let at = around.begin; at < around.end; at++) {
    if (!startsUpper(around.tokens[at]!.cased) || (at === around.begin && opensSentence(around.tokens[at]!.lower))) continue;
    const last = endOfRun(at, around);
    const isKnown = sightings.some(
      (one) =>
        one.first === at || (one.first < last && one.last > at && (one.kind === "adjective" || (one.last >= last && one.first <= at))),
    );
    if (!isKnown && last - at <= MOST_OF_NAME && isCalledPlace(at, last, sightings, around)) found.push(toUnknown(at, last, around.tokens));
    at = last - 1;
  }
  if (found.length === 0) return sightings;
  const rest = sightings.filter((one) => !found.some((other) => one.first < other.last && other.first < one.last));
  return [...rest, ...found].sort((one, other) => one.first - other.first);
}

/** Words of "Nuli Alta del Monte". */
const MOST_OF_NAME = 4;

/** "In Selmun, Malta, …", "While Selmun, Malta, …": the capital of the sentence's first word belongs to no name. */
function opensSentence(word: string): boolean {
  return STRONG_PREPOSITIONS.has(word) || WEAK_PREPOSITIONS.has(word) || OPENS_CLAUSE.has(CLOSED_CLASSES.get(word) ?? "X");
}

const OPENS_CLAUSE: ReadonlySet<Tag> = new Set(["ADP", "SCONJ", "CCONJ", "AUX"]);

function endOfRun(first: number, { tokens, end }: Surroundings): number {
  let last = first + 1;
  for (;;) {
    while (last < end && startsUpper(tokens[last]!.cased) && !WEEKDAY.test(tokens[last]!.lower)) last++;
    // "Nuli del Monte"
    const whole = endOfLongerName(tokens, last, end);
    if (whole === undefined) return last;
    last = whole;
  }
}

/** "in Nuli Sunday": the day is no part of the name. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function isCalledPlace(first: number, last: number, sightings: readonly Sighting[], around: Surroundings): boolean {
  const { tokens, begin, end } = around;
  if (STREETS_ABROAD.test(tokens[first]!.lower)) return false;
  for (let at = first; at < last; at++) {
    const { lower, cased } = tokens[at]!;
    if (at > first && endOfLongerName(tokens, at, last) !== undefined) continue;
    if (NOT_PLACES.has(lower) || PERSON_TITLES.has(lower) || !/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(cased)) return false;
  }
  const before = first > begin ? tokens[first - 1]!.lower : "";
  const after = last < end ? tokens[last]!.lower : "";
  // "the Tyrolean village of Spiss": whose village it is.
  if (SETTLEMENT_WORDS.has(after) && tokens[last + 1]?.lower === "of" && last + 2 < end && startsUpper(tokens[last + 2]!.cased))
    return false;
  if (before === "of" && first - 2 >= begin && SETTLEMENT_WORDS.has(tokens[first - 2]!.lower)) return true;
  // "in nearby Nuli"
  if (/^(?:nearby|neighbou?ring)$/.test(before) && last - first === 1 && isStrange(tokens[first]!, around)) return true;
  const isAfterPreposition = STRONG_PREPOSITIONS.has(before) || WEAK_PREPOSITIONS.has(before);
  if (SETTLEMENT_WORDS.has(after) || PARTS_OF_LAND.has(after)) {
    const land = sightings.find((one) => one.last <= first && first - one.last <= 3 && isLand(one));
    if (land !== undefined && isPartOf(tokens, land, toUnknown(first, last, tokens))) return true;
  }
  if (SETTLEMENT_WORDS.has(after)) return isAfterPreposition || before === "the";
  if (isWhereItHappened(first, last, around) || isSaidToLie(first, last, sightings, around)) return true;
  // "the Office of Special Inquiries, US": the end of a body's name.
  if (before === "of" && first - 2 >= begin && startsUpper(tokens[first - 2]!.cased)) return false;
  const outer = after === "," ? sightings.find((one) => one.first === last + 1) : undefined;
  const isWide =
    outer !== undefined && (outer.kind === "abbreviation" || outer.candidates.some(({ kind }) => kind === "region" || kind === "country"));
  return isWide && outer.kind !== "adjective" && (first === begin || isAfterPreposition);
}

/** "in Calle del Sol": a street. */
const STREETS_ABROAD = /^(?:calle|avenida|plaza|paseo|rua|praça|praca|rue|via|viale|piazza|boulevard)$/;

/** "the bombing of a market in Nuli", "a school in Nuli last month", "an army base at El Nuli": a name of no words of the language, behind a venue or deed. */
function isWhereItHappened(first: number, last: number, around: Surroundings): boolean {
  const { tokens, begin, end } = around;
  if (first - 2 < begin) return false;
  const [preposition, of, next] = [tokens[first - 1]!.lower, tokens[first - 2]!.lower, tokens[last]];
  const isDeedIn = preposition === "in" && last - first === 1 && (HAPPENING_NOUNS.has(of) || VENUES_OF_TOWNS.has(of));
  if (!isDeedIn && !(/^(?:in|at|near|outside)$/.test(preposition) && ARMY_VENUES.has(of))) return false;
  // "the fighting in Nuli territory", "a school in Nuli's north": a people's, or a part of it that has a name.
  if (last < end && next !== undefined && (next.tag === "NOUN" || next.tag === "PROPN")) return false;
  return isStrangeName(first, last, around);
}

/** "near Nuli in central Sarland", "at Nuli, about 50 km from Ellery", "in Nuli, a small town in …": what follows tells where it lies. */
function isSaidToLie(first: number, last: number, sightings: readonly Sighting[], around: Surroundings): boolean {
  const { tokens, begin, end } = around;
  if (first <= begin || last >= end || !/^(?:in|at|near|outside|around)$/.test(tokens[first - 1]!.lower)) return false;
  if (!isStrangeName(first, last, around)) return false;
  const land = sightings.find((one) => one.first > last && one.first - last <= MOST_WORDS_TO_LAND && one.kind !== "adjective");
  const behind = tokens.slice(last, land?.first ?? last + MOST_WORDS_EXPLAINED);
  const words = behind.map(({ lower }) => lower).join(" ");
  if (
    land !== undefined &&
    LIES_IN_LAND.test(words) &&
    land.candidates.some(({ kind }) => kind === "region" || kind === "country" || kind === "area")
  )
    return true;
  return EXPLAINED_AS_TOWN.test(words);
}

/** Words between a name and the land that it is said to lie in: "in the far north of". */
const MOST_WORDS_TO_LAND = 6;
const MOST_WORDS_EXPLAINED = 9;

/** One word that is none of the language, or with such a word before it as opens names: "Nuli", "El Nuli". */
function isStrangeName(first: number, last: number, around: Surroundings): boolean {
  const isOne = last - first === 1 || (last - first === 2 && OPENS_NAMES.has(around.tokens[first]!.lower));
  return isOne && isStrange(around.tokens[last - 1]!, around);
}

/** A name that is no word of the language, and not all in capitals. */
function isStrange({ lower, text }: Token, { lexicon }: Pick<Surroundings, "lexicon">): boolean {
  const isOrdinary = ((lexicon.classes.get(lower) ?? FORM.rare) & FORM.rare) === 0;
  return !isOrdinary && text !== text.toUpperCase();
}

function toUnknown(first: number, last: number, tokens: readonly Token[]): Sighting {
  const words = tokens.slice(first, last);
  const key = foldName(words.map(({ cased }) => cased).join(" "));
  return { first, last, start: words[0]!.start, end: words.at(-1)!.end, key, kind: "unknown", candidates: [] };
}

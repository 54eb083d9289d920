import type { Tag, Token } from "../../model/analysis.ts";
import { CLOSED_CLASSES } from "../english/closed-classes.ts";
import {
  HAPPENING_NOUNS,
  NOT_PLACES,
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
import { type Sighting, startsUpper } from "./scan.ts";
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
  while (last < end && startsUpper(tokens[last]!.cased) && !WEEKDAY.test(tokens[last]!.lower)) last++;
  return last;
}

/** "in Nuli Sunday": the day is no part of the name. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function isCalledPlace(first: number, last: number, sightings: readonly Sighting[], around: Surroundings): boolean {
  const { tokens, begin, end } = around;
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
  // "in nearby Nuli"
  if (/^(?:nearby|neighbou?ring)$/.test(before) && last - first === 1 && isStrange(tokens[first]!, around)) return true;
  const isAfterPreposition = STRONG_PREPOSITIONS.has(before) || WEAK_PREPOSITIONS.has(before);
  if (SETTLEMENT_WORDS.has(after) || PARTS_OF_LAND.has(after)) {
    const land = sightings.find((one) => one.last <= first && first - one.last <= 3 && isLand(one));
    if (land !== undefined && isPartOf(tokens, land, toUnknown(first, last, tokens))) return true;
  }
  if (SETTLEMENT_WORDS.has(after)) return isAfterPreposition || before === "the";
  if (isWhereItHappened(first, last, around)) return true;
  const outer = after === "," ? sightings.find((one) => one.first === last + 1) : undefined;
  const isWide =
    outer !== undefined && (outer.kind === "abbreviation" || outer.candidates.some(({ kind }) => kind === "region" || kind === "country"));
  return isWide && outer.kind !== "adjective" && (first === begin || isAfterPreposition);
}

/** "the bombing of a market in Nuli", "a school in Nuli last month", "in Nuli on Monday": one word that is none of the language, behind a venue or deed. */
function isWhereItHappened(first: number, last: number, { tokens, begin, end, lexicon }: Surroundings): boolean {
  if (first - 2 < begin || last - first > 1 || tokens[first - 1]!.lower !== "in") return false;
  const [name, of, next] = [tokens[first]!, tokens[first - 2]!, tokens[last]];
  if (!HAPPENING_NOUNS.has(of.lower) && !VENUES_OF_TOWNS.has(of.lower)) return false;
  // "the fighting in Nuli territory", "a school in Nuli's north": a people's, or a part of it that has a name.
  if (last < end && next !== undefined && (next.tag === "NOUN" || next.tag === "PROPN")) return false;
  return isStrange(name, { lexicon });
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

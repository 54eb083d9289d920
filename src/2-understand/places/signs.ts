import type { Token } from "../../model/analysis.ts";
import { CLOSED_CLASSES } from "../english/closed-classes.ts";
import { DEMONYMS } from "../english/demonyms.ts";
import {
  CAR_MAKES,
  DIRECTIONS,
  DIVISION_WORDS,
  KIND_BEFORE_OF,
  LOCAL_NOUNS,
  NAMESAKES,
  NOT_PLACES,
  PERSON_TITLES,
  PUBLIC_BODIES,
  STREET_WORDS,
  STRONG_PREPOSITIONS,
  VENUE_WORDS,
  VERBS_ON_PLACES,
  WEAK_PREPOSITIONS,
} from "../english/place-words.ts";
import { isCrossing } from "../words/crossing.ts";
import { FORM, type Lexicon } from "../words/lexicon.ts";
import { type Sighting, startsUpper } from "./scan.ts";

/** What the words around a name say about whether it names a place here. */
export interface Sign {
  /** −1 (surely something else) to 1 (surely a place); 0: the words say nothing. */
  readonly support: number;
  readonly reason: string;
  /** The last word of a person's name that the name is part of; lower case. */
  readonly surname: string | undefined;
  /** Part of the name of a body, so that a preposition before speaks of the body: "at Remsen Hall". */
  readonly isInBody?: boolean;
  /** The text has a street of the name. */
  readonly isStreet?: boolean;
  /** A place even if it is mostly a word or a first name: "Laurel police". */
  readonly isSure?: boolean;
}

/** The sentence or title that a sighting stands in. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly begin: number;
  readonly end: number;
  readonly lexicon: Lexicon;
}

const SPEECH =
  /^(?:said|says|told|tells|added|testified|pleaded|admitted|denied|died|wrote|recalled|replied|joked|explained|insisted|believes?|thinks?|was|is|has|had|who|whose|himself|herself)$/;

/** Reads the words before and after a sighting. */
export function readSign(sighting: Sighting, around: Surroundings): Sign {
  if (sighting.kind === "compound") return sign(0.6, "in a hyphenated word");
  const isWide = sighting.candidates.some(
    ({ kind, admin1Code }) => kind === "country" || kind === "area" || (kind === "region" && admin1Code?.startsWith("US.")),
  );
  if (sighting.kind === "name" && !isWide && (isStreet(sighting.last, around) || isCrossing(around.tokens, sighting.last, around.end)))
    return { isStreet: true, ...sign(-0.9, "in the name of a street") };
  if (sighting.kind === "name" && isCar(sighting, around)) return sign(-0.9, "the make of a car");
  if (sighting.kind === "name" && !isWide && isSchoolOfSomebody(sighting.last, around))
    return sign(-0.9, "in the name of a school that is called after somebody");
  const before = readBefore(sighting, around, isWide);
  if (before !== undefined && Math.abs(before.support) >= 0.9) return before;
  const after = readAfter(sighting, around, isWide);
  if (after === undefined) return before ?? sign(0, "named");
  if (before === undefined || after.support < 0 || after.isInBody) return after;
  return after.support > before.support ? after : before;
}

/** "the driver of a silver Plymouth Horizon", "his 1999 Lincoln": a make behind its colour or year, and no town. */
function isCar({ key, first }: Sighting, { tokens, begin }: Surroundings): boolean {
  return CAR_MAKES.has(key) && first > begin && CAR_LOOK.test(tokens[first - 1]!.lower);
}

const CAR_LOOK =
  /^(?:black|white|silver|gr[ae]y|red|blue|green|gold|golden|tan|beige|brown|maroon|burgundy|yellow|orange|purple|champagne|dark|light|colored|coloured|older|stolen|(?:19[5-9]|20[0-4])\d|\d\d-door|two-door|four-door)$/;

function readBefore({ first, last, kind }: Sighting, around: Surroundings, isWide: boolean): Sign | undefined {
  const { tokens, begin } = around;
  if (first === begin) return undefined;
  const token = tokens[first - 1]!;
  switch (classify(token, first - 1, around)) {
    case "title":
      return isWide && kind !== "name"
        ? undefined
        : { ...sign(-1, `after the title "${token.text}"`), surname: endOfName(tokens, last, around) ?? tokens[last - 1]!.lower };
    case "name": {
      const isInstitution = last < around.end && classify(tokens[last]!, last, around) === "institution";
      if (kind === "adjective") return undefined;
      // "A survivor, Amadou Togo, said"
      if (isWide && last - first === 1 && isSpeakerBehind(last, around))
        return { ...sign(-1, "the end of a speaker's name"), surname: tokens[last - 1]!.lower };
      if (isInstitution || isWide) return sign(isWide ? 0 : -0.2, `inside a longer name`);
      return {
        ...sign(-0.9, `the end of a longer name after "${token.text}"`),
        surname: last - first === 1 ? tokens[last - 1]!.lower : undefined,
      };
    }
    case "direction":
      return sign(0.8, `after "${token.text}"`);
    default:
      return readPreposition(first, around);
  }
}

/** Right behind a name, or behind its age or its comma: "said", "told". */
function isSpeakerBehind(last: number, { tokens, end }: Surroundings): boolean {
  const words = tokens.slice(last, Math.min(end, last + 4)).map(({ lower }) => lower);
  return /^(?:, )?(?:\d\d , )?(?:said|told|says|added|recalled)\b/.test(words.join(" "));
}

function readPreposition(first: number, { tokens, begin }: Surroundings): Sign | undefined {
  const token = tokens[first - 1]!;
  const support = prepositionSupport(token.lower);
  if (token.lower === "of" && first - 2 >= begin && KIND_BEFORE_OF.has(tokens[first - 2]!.lower))
    return sign(1, `after "${tokens[first - 2]!.text} of"`);
  if (support > 0) return sign(support, `after "${token.text}"`);
  if (DIRECTIONS.has(token.lower) || VERBS_ON_PLACES.has(token.lower)) return sign(0.8, `after "${token.text}"`);
  return undefined;
}

function readAfter({ first, last, kind }: Sighting, around: Surroundings, isWide: boolean): Sign | undefined {
  const { tokens, end } = around;
  const token = tokens[last];
  if (token === undefined || last >= end) return undefined;
  // "the Central Reserve Police Force"
  if (token.text === "Police" && isForceBehind(first, last, around)) return sign(-0.9, "inside the name of a force");
  if (token.lower === "police" && kind === "name") return { isSure: true, ...sign(1, `followed by "${token.text}"`) };
  if (DIVISION_WORDS.has(token.lower)) return sign(1, `followed by "${token.text}"`);
  if (!startsUpper(token.cased)) {
    if (LOCAL_NOUNS.has(token.lower)) return sign(0.6, `followed by "${token.text}"`);
    if (isCalledTown(last, around)) return sign(0.8, `followed by "${token.text}"`);
    if (/^(?:was|were|is)$/.test(token.lower) && VERBS_ON_PLACES.has(tokens[last + 1]?.lower ?? ""))
      return sign(0.6, `${token.text} "${tokens[last + 1]!.text}"`);
    const venue = venueBehind(first, last, around);
    if (venue !== undefined) return sign(0.6, `followed by "${venue}"`);
    return SPEECH.test(token.lower) && last === first + 1 ? sign(-0.2, `followed by "${token.text}"`) : undefined;
  }
  if (kind === "adjective") return undefined;
  switch (classify(token, last, around)) {
    case "namesake":
      return sign(isWide ? 0 : -0.9, `a namesake: followed by "${token.text}"`);
    case "street":
      return sign(-0.9, `a street: followed by "${token.text}"`);
    case "title":
      return sign(0.7, `followed by "${token.text}"`);
    case "institution":
      return { isInBody: true, ...sign(PUBLIC_BODIES.has(token.lower) ? 0.6 : 0.3, `in the name of a body: followed by "${token.text}"`) };
    case "name": {
      if (hasInstitution(last, around)) return { isInBody: true, ...sign(isWide ? 0.3 : 0.1, "in the name of a body") };
      const prior = first > around.begin ? prepositionSupport(tokens[first - 1]!.lower) : 0;
      const support = isWide && prior === 1 ? 0 : last - first > 1 ? -0.4 : prior === 1 ? -0.5 : -0.8;
      return {
        ...sign(support, `the beginning of a longer name before "${token.text}"`),
        surname: isWide ? undefined : endOfName(tokens, last, around),
      };
    }
    default:
      return undefined;
  }
}

/** "Arthur Doyle High School", and not "Arlmere High School", "Arlmere Central High School". */
function isSchoolOfSomebody(last: number, { tokens, end }: Surroundings): boolean {
  const [more, level, school] = tokens.slice(last, Math.min(end, last + 3));
  if (school === undefined || !startsUpper(more!.cased) || SCHOOL_LEVEL.test(more!.lower) || DIRECTIONS.has(more!.lower)) return false;
  return /^(?:high|middle|elementary)$/.test(level!.lower) && school.lower === "school" && startsUpper(school.cased);
}

/** "attacked Ormay town": not "Ormay town hall", "the Ormay town council". */
function isCalledTown(last: number, { tokens, end }: Surroundings): boolean {
  const next = tokens[last + 1];
  return /^(?:town|village)$/.test(tokens[last]!.lower) && (last + 1 >= end || next?.tag !== "NOUN");
}

const SCHOOL_LEVEL =
  /^(?:high|middle|elementary|junior|senior|central|city|county|community|area|regional|union|township|catholic|christian|public|valley|consolidated|vocational|technical|charter)$/;

/** "at a Harwick gas station", "outside an Ellery liquor store": the kind of venue, behind an article before the name. */
function venueBehind(first: number, last: number, { tokens, begin, end }: Surroundings): string | undefined {
  if (first === begin || !/^an?$/.test(tokens[first - 1]!.lower) || last + 1 >= end) return undefined;
  const words = `${tokens[last]!.lower} ${tokens[last + 1]!.lower}`;
  return COMPOUND_VENUE.test(words) ? words : undefined;
}

const COMPOUND_VENUE =
  /^(?:gas station|car wash|parking (?:lot|garage)|strip (?:mall|club)|(?:liquor|convenience|grocery|corner|jewelry|department|pawn|barber|smoke|coffee|auto) (?:store|shop)|night club|dance hall|(?:apartment|housing|office) (?:complex|building|project)|(?:high|middle|elementary) school|mobile home|trailer park|nursing home|day care|fast-food restaurant|truck stop|rest stop)$/;

function isForceBehind(first: number, last: number, { tokens, begin }: Surroundings): boolean {
  const isForce = /^(?:Force|Forces|Service|Corps|Constabulary|Battalion)$/.test(tokens[last + 1]?.text ?? "");
  return isForce && first > begin && startsUpper(tokens[first - 1]!.cased) && tokens[first - 1]!.tag !== "PUNCT";
}

type WordClass = "title" | "direction" | "namesake" | "street" | "institution" | "name" | "other";

/** What a capitalised neighbour is; "other" for lower-case words and those that no name goes on with (weekdays, "The", demonyms). */
function classify(token: Token, at: number, { begin, lexicon }: Surroundings): WordClass {
  if (!startsUpper(token.cased)) return "other";
  const word = bare(token);
  if (PERSON_TITLES.has(word)) return "title";
  if (DIRECTIONS.has(word)) return "direction";
  if (STREET_WORDS.has(word)) return "street";
  if (PUBLIC_BODIES.has(word) || VENUE_WORDS.has(word)) return "institution";
  if (NAMESAKES.has(word)) return "namesake";
  if (NOT_PLACES.has(word) || CLOSED_CLASSES.has(word) || DEMONYMS.has(token.cased)) return "other";
  if (token.text.length > 1 && token.text === token.text.toUpperCase() && !token.text.includes(".")) return "institution";
  const isOrdinary = ((lexicon.classes.get(word) ?? FORM.rare) & FORM.rare) === 0 && !lexicon.capitals.has(word);
  if (isOrdinary) return at === begin ? "other" : "institution";
  return at === begin && token.tag !== "PROPN" ? "other" : "name";
}

/** "Long Point Road" is no road of Long. */
function isStreet(from: number, around: Surroundings): boolean {
  for (let at = from; at < around.end && at < from + 3; at++) {
    const token = around.tokens[at]!;
    if (classify(token, at, around) === "street") return !VAGUE_STREET_WORDS.test(bare(token));
    if (!startsUpper(token.cased) || PUBLIC_BODIES.has(bare(token)) || PERSON_TITLES.has(bare(token))) return false;
  }
  return false;
}

/** Of the kinds of streets those that also end names of other things: "Harwick County Court". */
const VAGUE_STREET_WORDS = /^(?:court|place|square|way|circle|route|dr|pl|ct|st)$/;

function hasInstitution(from: number, around: Surroundings): boolean {
  for (let at = from; at < around.end && at < from + 4; at++) {
    const token = around.tokens[at]!;
    if (classify(token, at, around) === "institution") return true;
    if (!startsUpper(token.cased)) return false;
  }
  return false;
}

/** How much a preposition before a name says for a place: 1, 0.5 or 0. */
function prepositionSupport(word: string): number {
  return STRONG_PREPOSITIONS.has(word) ? 1 : WEAK_PREPOSITIONS.has(word) ? 0.5 : 0;
}

function sign(support: number, reason: string): Sign {
  return { support, reason, surname: undefined };
}

function bare(token: Token): string {
  return token.lower.endsWith(".") ? token.lower.slice(0, -1) : token.lower;
}

/** The last capitalised word of the name that goes on at `at`; `undefined` where none does. */
function endOfName(tokens: readonly Token[], at: number, around: Surroundings): string | undefined {
  let last: string | undefined;
  for (let index = at; index < around.end && classify(tokens[index]!, index, around) === "name"; index++) last = tokens[index]!.lower;
  return last;
}

import type { Token } from "../model/analysis.ts";
import { CLOSED_CLASSES } from "./english/closed-classes.ts";
import { DEMONYMS } from "./english/demonyms.ts";
import {
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
  WEAK_PREPOSITIONS,
} from "./english/place-words.ts";
import { type Sighting, startsUpper } from "./place-scan.ts";

/** What the words around a name say about whether it names a place here. */
export interface Sign {
  /** −1 (surely something else) to 1 (surely a place); 0: the words say nothing. */
  readonly support: number;
  readonly reason: string;
  /** The last word of a person's name that the name is part of; lower case. */
  readonly surname: string | undefined;
}

const SPEECH =
  /^(?:said|says|told|added|testified|pleaded|admitted|denied|died|wrote|recalled|replied|joked|explained|insisted|believes?|thinks?|was|is|has|had|who|whose)$/;

/** Reads the words before and after a sighting, within sentence tokens `begin` to `end`. */
export function readSign(tokens: readonly Token[], sighting: Sighting, begin: number, end: number): Sign {
  const { first, last } = sighting;
  const before = first > begin ? tokens[first - 1] : undefined;
  const after = last < end ? tokens[last] : undefined;
  const words = last - first;
  if (before !== undefined) {
    const word = bare(before);
    if (before.cased !== word && PERSON_TITLES.has(word) && isTitle(tokens, first - 1, begin))
      return person(tokens, last, `after the title "${before.text}"`);
    if (isNamePart(tokens, first - 1, begin) && !DIRECTIONS.has(word) && !DEMONYMS.has(before.cased)) {
      if (after !== undefined && startsUpper(after.cased) && PUBLIC_BODIES.has(after.lower)) return none(0, "inside a longer name");
      return { support: -0.9, reason: `the end of a longer name after "${before.text}"`, surname: tokens[last - 1]!.lower };
    }
  }
  if (after !== undefined && startsUpper(after.cased) && after.cased !== "I") {
    const word = after.lower;
    if (NAMESAKES.has(word)) return none(-0.9, `a namesake: followed by "${after.text}"`);
    if (DIVISION_WORDS.has(word)) return none(1, `followed by "${after.text}"`);
    if (PUBLIC_BODIES.has(word)) return none(0.6, `followed by "${after.text}"`);
    if (STREET_WORDS.has(bare(after))) return none(-0.9, `a street: followed by "${after.text}"`);
    if (VENUE_WORDS.has(word)) return none(0, `part of a venue's name`);
    if (!NOT_PLACES.has(word) && !CLOSED_CLASSES.has(word) && !PERSON_TITLES.has(bare(after)) && !DEMONYMS.has(after.cased)) {
      const prior = before === undefined ? 0 : prepositionSupport(before.lower);
      if (words === 1)
        return {
          support: prior >= 1 ? -0.3 : -0.8,
          reason: `the beginning of a longer name before "${after.text}"`,
          surname: endOfName(tokens, last, end),
        };
      return none(-0.4, `the beginning of a longer name before "${after.text}"`);
    }
  }
  if (before !== undefined) {
    const support = prepositionSupport(before.lower);
    if (support === 0.5 && before.lower === "of" && first - 2 >= begin && KIND_BEFORE_OF.has(tokens[first - 2]!.lower))
      return none(1, `after "${tokens[first - 2]!.text} of"`);
    if (support > 0) return none(support, `after "${before.text}"`);
    if (DIRECTIONS.has(before.lower)) return none(0.8, `after "${before.text}"`);
    if (before.lower === "the" && words === 1 && after !== undefined && !DIVISION_WORDS.has(after.lower) && !LOCAL_NOUNS.has(after.lower))
      return none(-0.3, `after "the"`);
  }
  if (after !== undefined) {
    if (DIVISION_WORDS.has(after.lower)) return none(0.9, `followed by "${after.text}"`);
    if (LOCAL_NOUNS.has(after.lower)) return none(0.6, `followed by "${after.text}"`);
    if (SPEECH.test(after.lower) && words === 1) return none(-0.3, `does something: followed by "${after.text}"`);
  }
  return none(0, "named");
}

/** How much a preposition before a name says for a place: 1, 0.5 or 0. */
function prepositionSupport(word: string): number {
  return STRONG_PREPOSITIONS.has(word) ? 1 : WEAK_PREPOSITIONS.has(word) ? 0.5 : 0;
}

function none(support: number, reason: string): Sign {
  return { support, reason, surname: undefined };
}

function person(tokens: readonly Token[], last: number, reason: string): Sign {
  return { support: -1, reason, surname: endOfName(tokens, last, tokens.length) ?? tokens[last - 1]!.lower };
}

function bare(token: Token): string {
  return token.lower.endsWith(".") ? token.lower.slice(0, -1) : token.lower;
}

/** "Attorney General" and "Judge" before a name are titles; "the General" in "in General" is not asked here. */
function isTitle(tokens: readonly Token[], at: number, begin: number): boolean {
  return at >= begin && startsUpper(tokens[at]!.cased);
}

/** Whether the token is a capitalised word that a name before or after could go on with. */
function isNamePart(tokens: readonly Token[], at: number, begin: number): boolean {
  const token = tokens[at]!;
  if (!startsUpper(token.cased)) return false;
  if (NOT_PLACES.has(token.lower) || CLOSED_CLASSES.has(token.lower)) return false;
  return at > begin || token.tag === "PROPN";
}

/** The last capitalised word of the name that goes on at `at`; `undefined` where none does. */
function endOfName(tokens: readonly Token[], at: number, end: number): string | undefined {
  let last: string | undefined;
  for (let index = at; index < end && startsUpper(tokens[index]!.cased) && !NOT_PLACES.has(tokens[index]!.lower); index++)
    last = tokens[index]!.lower;
  return last;
}

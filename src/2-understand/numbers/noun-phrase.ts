import type { Token, TokenRange } from "../../model/analysis.ts";
import { HARM_NOUNS, isPersonNoun, isPluralPersonNoun, PEOPLE_ADJECTIVES } from "../english/person-nouns.ts";
import { TIME_NOUNS } from "../english/time-nouns.ts";

/** The words behind a number, as far as they name what it counts. */
export interface NounPhrase extends TokenRange {
  /** Index of the counted word; `undefined` where the number stands alone ("five more were killed"). */
  readonly head: number | undefined;
}

const LONGEST = 9;
const IRREGULAR_PARTICIPLES = /^(?:shot|hit|hurt|slain|dead|stolen|broken|drunken|known|unknown|armed|masked|alleged)$/;
const NOUN_LIKE = new Set(["NOUN", "PROPN"]);
const AGE_WORD = /-olds?$/;
const QUOTE = /^["“”'‘’]$|^(?:''|``)$/;
const AFTER_NOUN_NEVER =
  /^(?:police|authorities|officials|investigators|prosecutors|witnesses|who|whose|shot|hit|hurt|dead|alone|alive|apiece|each|inside|outside|nearby|aboard|aged|later|earlier|ago|believed|identified)$/;

/** "30 dead last week": a time begins. */
const BEFORE_TIMES = /^(?:last|next|this|early|late|earlier)$/;

/**
 * Reads the noun phrase that begins at a token, after a number or article: "other U.S. service members", "14-year-old girl", "more".
 * `several` tells whether the number asks for a plural; it decides where "two student leaders" or "a man police sought" ends.
 */
export function readNounPhrase(tokens: readonly Token[], at: number, end: number, several: boolean): NounPhrase {
  const limit = Math.min(end, at + LONGEST);
  let head: number | undefined;
  let last = at;
  for (let index = at; index < limit; index++) {
    const token = tokens[index]!;
    const step = stepOf(tokens, index, limit, head, several);
    if (step === "stop") break;
    if (step === "head" || step === "last head") {
      head = index;
      last = index + 1;
    } else if (/^(?:more|else)$/.test(token.lower)) last = index + 1;
    if (step === "last head") break;
  }
  if (head !== undefined && head > at && QUOTE.test(tokens[head - 1]!.text) && last < end && QUOTE.test(tokens[last]!.text)) last++;
  return withCoordination(tokens, { first: at, last, head }, end, several);
}

/** What a token does to the phrase before it. */
function stepOf(
  tokens: readonly Token[],
  index: number,
  limit: number,
  head: number | undefined,
  several: boolean,
): "stop" | "modifier" | "head" | "last head" {
  const token = tokens[index]!;
  const next = index + 1 < limit ? tokens[index + 1] : undefined;
  if (
    head !== undefined &&
    AFTER_NOUN_NEVER.test(token.lower) &&
    !(next !== undefined && isPersonNoun(next.lower) && !isPersonNoun(tokens[head]!.lower))
  )
    return "stop";
  if (TIME_NOUNS.has(token.lower) && /^\p{Lu}|^(?:to|yester|tonight)/u.test(token.text)) return "stop";
  if (AGE_WORD.test(token.lower) && isNounAhead(tokens, index + 1, limit)) return "modifier";
  // "two National Police reservists": the nation's, as one national would not be two.
  if (several && token.lower === "national" && isPersonNoun(tokens[index + 2]?.lower ?? "")) return "modifier";
  if (isPersonNoun(token.lower)) return personStep(token, next, several);
  if (token.lower === "more" || token.lower === "else") return head === undefined ? "modifier" : "stop";
  if (PEOPLE_ADJECTIVES.has(token.lower)) {
    if (head !== undefined) return "stop";
    return next !== undefined &&
      !BEFORE_TIMES.test(next.lower) &&
      (isPersonNoun(next.lower) || (next.tag === "ADJ" && isNounAhead(tokens, index + 2, limit)))
      ? "modifier"
      : "last head";
  }
  if (HARM_NOUNS.has(token.lower) && !(next !== undefined && NOUN_LIKE.has(next.tag) && !AFTER_NOUN_NEVER.test(next.lower)))
    return "last head";
  // "IS" in ordinary text is the Islamic State and "US" the country, not a verb or pronoun.
  if (/^(?:IS|US)$/.test(token.cased) && next !== undefined && isModifierOrNoun(next)) return "head";
  if (NOUN_LIKE.has(token.tag)) return /^\p{P}/u.test(token.text) ? "stop" : "head";
  if (token.lower === "'s" || token.lower === "’s") return head === undefined ? "stop" : "modifier";
  if (QUOTE.test(token.text)) return head === undefined && next !== undefined && isModifierOrNoun(next) ? "modifier" : "stop";
  if (isModifier(token)) {
    if (head !== undefined && several && /s$/.test(tokens[head]!.lower)) return "stop";
    return isNounAhead(tokens, index + 1, limit) ? "modifier" : "stop";
  }
  // "wounding nine, interior ministry spokesman Ada Borg said": a number alone.
  const isBehindNumber = token.text === "," && tokens[index - 1]?.tag === "NUM";
  if ((token.text === "," || token.text === "-" || token.lower === "and") && head !== index - 1 && !isBehindNumber) {
    return next !== undefined && isModifier(next) && isModifier(tokens[index - 1]!) && isNounAhead(tokens, index + 2, limit)
      ? "modifier"
      : "stop";
  }
  return "stop";
}

/** A word for people ends the phrase, unless it only describes a following one: "student leaders", "passenger bus". */
function personStep(token: Token, next: Token | undefined, several: boolean): "head" | "last head" {
  if (next === undefined || AFTER_NOUN_NEVER.test(next.lower) || TIME_NOUNS.has(next.lower)) return "last head";
  if (next.lower === "'s" || next.lower === "’s" || next.lower === "’" || next.text === "'")
    return /^['’]s$/.test(next.lower) ? "head" : "last head";
  const plural = isPluralPersonNoun(token.lower);
  if (isPersonNoun(next.lower)) return isPluralPersonNoun(next.lower) === several ? "head" : "last head";
  if (several && plural) return "last head";
  if (next.tag === "NOUN") return "head";
  return several && (next.tag === "PROPN" || next.tag === "ADJ") && !plural ? "head" : "last head";
}

function isModifier(token: Token): boolean {
  if (/^\d[\d,.]*$/.test(token.lower)) return false;
  if (token.tag === "ADJ" || token.tag === "NUM") return true;
  if (token.tag === "ADV") return /ly$/.test(token.lower);
  return (
    token.tag === "VERB" && token.lower !== "including" && (/(?:ed|ing|en)$/.test(token.lower) || IRREGULAR_PARTICIPLES.test(token.lower))
  );
}

function isModifierOrNoun(token: Token): boolean {
  return isModifier(token) || NOUN_LIKE.has(token.tag);
}

/** Whether a noun follows at the index, with nothing but describing words before it. */
function isNounAhead(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let index = at; index < limit; index++) {
    const token = tokens[index]!;
    if (isPersonNoun(token.lower) || HARM_NOUNS.has(token.lower) || PEOPLE_ADJECTIVES.has(token.lower)) return true;
    if (TIME_NOUNS.has(token.lower) || AFTER_NOUN_NEVER.test(token.lower)) return false;
    if (NOUN_LIKE.has(token.tag)) return true;
    if (!isModifier(token)) return false;
  }
  return false;
}

/** "men and boys", "women and children": one number for both. */
function withCoordination(tokens: readonly Token[], phrase: NounPhrase, end: number, several: boolean): NounPhrase {
  if (!several || phrase.head === undefined || phrase.last + 1 >= end) return phrase;
  const joint = tokens[phrase.last]!.lower;
  const other = tokens[phrase.last + 1]!.lower;
  if ((joint !== "and" && joint !== "or") || !isPluralPersonNoun(tokens[phrase.head]!.lower) || !isPersonNoun(tokens[phrase.head]!.lower))
    return phrase;
  return isPersonNoun(other) && isPluralPersonNoun(other) && other !== "others" ? { ...phrase, last: phrase.last + 2 } : phrase;
}

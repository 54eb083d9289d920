import type { Sentence, Token } from "../../model/analysis.ts";
import { CLAUSE_BREAKS } from "../english/grammar-words.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsLeft } from "../grammar/patients-left.ts";

/** Tokens between the two predicates of "was shot several times in a car park on … and later died", or of a clause and what it is told of. */
const FAR = 45;
/** Tokens between a death and the wound that is told in its subject. */
const REACH = 18;
const BREAK = /^(?:[;:()“”"]|and|who|which|that|whose|as|by)$/;

/**
 * "A man wounded in a shooting on Saturday died", "A woman critically injured last week has died": of whom a participle before the death tells the wound,
 * where nobody stands nearer.
 */
export function woundedBefore(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Patient[] {
  let to = at - 1;
  while (to > sentence.first && /^(?:has|have|had|also|later|since|now|reportedly)$/.test(tokens[to]!.lower)) to--;
  for (let i = to; i > sentence.first && i > at - REACH; i--) {
    const { lower, tag } = tokens[i]!;
    if (tag === "AUX" || CLAUSE_BREAKS.has(lower) || BREAK.test(lower)) return [];
    const word = HARM_WORDS.get(lower);
    if (word?.form !== "past" || (word.what !== "injured" && word.what !== "hit") || tag === "NOUN") continue;
    let before = i - 1;
    while (before > sentence.first && tokens[before]!.tag === "ADV") before--;
    const phrase = phraseAt(row, before);
    return phrase?.last === before + 1 && isPeople(tokens, phrase) ? [{ phrase, part: false, coordinated: false }] : [];
  }
  return [];
}

const RELATIVE = /^(?:who|that)$/;

/** "A woman who was hurt in a shooting at a house in Tulsa, Oklahoma, on Friday died on Monday": of whom the clause between tells the wound. */
export function woundedInClause(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Patient[] {
  for (let i = at - 1; i > sentence.first && i > at - FAR; i--) {
    if (/^[;:()“”"]$/.test(tokens[i]!.lower)) return [];
    if (!RELATIVE.test(tokens[i]!.lower)) continue;
    // "who police believe was shot"
    const isSaid = tokens[i + 2] !== undefined && /^(?:say|said|believe|think|allege|report)$/.test(tokens[i + 2]!.lemma);
    const from = isSaid ? i + 3 : i + 1;
    let to = from;
    while (tokens[to]!.tag === "AUX" || (tokens[to]!.tag === "ADV" && to < at)) to++;
    const word = HARM_WORDS.get(tokens[to]!.lower);
    const phrase = phraseAt(row, tokens[i - 1]!.lower === "," ? i - 2 : i - 1);
    const isHurt = to > from && word?.form === "past" && (word.what === "injured" || word.what === "hit");
    return isHurt && phrase !== undefined && isPeople(tokens, phrase) ? [{ phrase, part: false, coordinated: false }] : [];
  }
  return [];
}

/** The "and" that joins a verb to what stands before it, over adverbs and such words as "had" between: "and later died", "and had since died". */
export function andBefore(tokens: readonly Token[], sentence: Sentence, at: number, between: RegExp): number | undefined {
  let and = at - 1;
  while (and > sentence.first && (tokens[and]!.tag === "ADV" || between.test(tokens[and]!.lower))) and--;
  return tokens[and]?.lower === "and" ? and : undefined;
}

/**
 * "Lyle Orsini shot himself as officers came up to his car and died at the scene", "A clerk was shot as he slept and died": of whom the verb before the
 * clause between is said.
 */
export function struckBeforeClause(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Patient[] {
  const and = andBefore(tokens, sentence, at, /^(?:has|had)$/);
  if (and === undefined) return [];
  let clause = and - 1;
  while (clause > sentence.first && !/^(?:as|when|while)$/.test(tokens[clause]!.lower)) {
    if (HARM_WORDS.has(tokens[clause]!.lower) || /^[;:]$/.test(tokens[clause]!.lower)) return [];
    clause--;
  }
  for (let verb = clause - 1; verb > sentence.first && verb > clause - NEAR_CLAUSE; verb--) {
    const word = HARM_WORDS.get(tokens[verb]!.lower);
    if (word?.form !== "past" || (word.what !== "hit" && word.what !== "injured") || tokens[verb]!.tag === "NOUN") continue;
    const isSelf = /^(?:himself|herself)$/.test(tokens[verb + 1]?.lower ?? "");
    return isSelf || /^(?:was|were)$/.test(tokens[verb - 1]!.lower) ? patientsLeft(tokens, sentence, verb, row, true) : [];
  }
  return [];
}

/** Tokens from "shot" to "as": "was shot in the chest Sunday as". */
const NEAR_CLAUSE = 8;

const OTHER_CLAUSE = /^(?:[;:()“”"]|who|which|that|whose|where|as|after|before)$/;

/** "The victim was shot in a car park on Keller Road in Tulsa, Oklahoma, on Monday and later died": of whom the passive before the "and" is said. */
export function struckBefore(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Patient[] {
  const and = andBefore(tokens, sentence, at, /^(?:has|have|had|since)$/);
  if (and === undefined) return [];
  for (let i = and - 1; i > sentence.first && i > at - FAR; i--) {
    const { lower, tag } = tokens[i]!;
    // "was shot shortly after midnight Friday and died": an hour, and no clause.
    const isHour = /^(?:after|before)$/.test(lower) && /^(?:midnight|noon|dawn|dusk|dark|sunrise|sunset|\d.*)$/.test(tokens[i + 1]!.lower);
    if (isHour) continue;
    if (CLAUSE_BREAKS.has(lower) || OTHER_CLAUSE.test(lower)) return [];
    const word = HARM_WORDS.get(lower);
    const isStruck = (word?.form === "past" && (word.what === "injured" || word.what === "hit")) || /^(?:hit|struck)$/.test(lower);
    if (isStruck && tokens[i - 1]!.tag === "AUX" && tag !== "NOUN") return patientsLeft(tokens, sentence, i, row, true);
    // Another subject and verb stand between.
    if (tag === "AUX") return [];
  }
  return [];
}

import type { Sentence, Token } from "../../model/analysis.ts";
import { CLAUSE_BREAKS } from "../english/grammar-words.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsLeft } from "../grammar/patients-left.ts";

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

/** Tokens between the two predicates of "was shot several times in a car park on … and later died". */
const FAR = 45;
const OTHER_CLAUSE = /^(?:[;:()“”"]|who|which|that|whose|where|as|after|before)$/;

/** "The victim was shot in a car park on Keller Road in Tulsa, Oklahoma, on Monday and later died": of whom the passive before the "and" is said. */
export function struckBefore(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Patient[] {
  let to = at - 1;
  while (to > sentence.first && (tokens[to]!.tag === "ADV" || /^(?:has|have|had|since)$/.test(tokens[to]!.lower))) to--;
  if (tokens[to]!.lower !== "and") return [];
  for (let i = to - 1; i > sentence.first && i > at - FAR; i--) {
    const { lower, tag } = tokens[i]!;
    if (CLAUSE_BREAKS.has(lower) || OTHER_CLAUSE.test(lower)) return [];
    const word = HARM_WORDS.get(lower);
    if (word?.form === "past" && (word.what === "injured" || word.what === "hit") && tokens[i - 1]!.tag === "AUX" && tag !== "NOUN")
      return patientsLeft(tokens, sentence, i, row, true);
    // Another subject and verb stand between.
    if (tag === "AUX") return [];
  }
  return [];
}

import type { Sentence, Token } from "../../model/analysis.ts";
import { FATAL_ADVERBS, HARM_WORDS } from "../english/harm-words.ts";

/** Whether the words beside a word of harm say that somebody died of it: "fatally shot", "the deadly shooting of a clerk", "shot his neighbor to death". */
export function isToldAsFatal(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (at > sentence.first && FATAL_ADVERBS.has(tokens[at - 1]!.lower)) return true;
  if (isCalledFatal(tokens, sentence, at)) return true;
  if (isMurder(tokens, sentence, at) || isHitInFatalDeed(tokens, sentence, at)) return true;
  const one = at + 1 < sentence.last ? tokens[at + 1]!.lower : "";
  const two = at + 2 < sentence.last ? tokens[at + 2]!.lower : "";
  // "shot herself to death", "shot him dead".
  if (/^(?:himself|herself|him|her|them|themselves)$/.test(one) && (two === "dead" || (two === "to" && tokens[at + 3]?.lower === "death")))
    return true;
  return (
    one === "dead" || one === "fatally" || (one === "to" && two === "death") || one === "to-death" || endsInDeath(tokens, sentence, at)
  );
}

/** "the deadly shooting of a clerk", "the fatal police shooting of Ana Ruiz": before the noun, or the nouns that stand with it. */
function isCalledFatal(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 4); i--) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:fatal|deadly)$/.test(lower)) return true;
    if (tokens[at + 1]?.lower !== "of" || !/^(?:NOUN|ADJ|PROPN)$/.test(tag)) return false;
  }
  return false;
}

/** "The first fatal shooting happened on Quay Street, where a cook was shot": the one of whom such a deed is told. */
function isHitInFatalDeed(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (HARM_WORDS.get(tokens[at]!.lower)?.what !== "hit" || tokens[at - 1]?.lower !== "was") return false;
  const where = tokens.slice(Math.max(sentence.first, at - 8), at).findLastIndex(({ lower }) => lower === "where" || lower === "when");
  if (where < 0) return false;
  const before = tokens.slice(sentence.first, Math.max(sentence.first, at - 8) + where).map(({ lower }) => lower);
  return HAPPENS.test(before.join(" "));
}

const HAPPENS = /\b(?:fatal|deadly) (?:shooting|stabbing) (?:was reported|(?:also )?(?:happened|occurred|took place))\b/;

/** "guilty of murder in the shooting of a clerk": who is charged with it is charged with a death. */
function isMurder(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (tokens[at]!.lower !== "shooting" || tokens[at + 1]?.lower !== "of") return false;
  for (let i = at - 1; i >= Math.max(sentence.first, at - 9); i--) {
    if (/^(?:murder|homicide|manslaughter)$/.test(tokens[i]!.lower)) return tokens[i - 1]?.lower !== "attempted";
    if (/^[;:]$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

/** "shot his young daughter to death", "shot the guard dead", "shot his neighbor, Pete Orsini, 40, to death". */
function endsInDeath(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  let commas = 0;
  let isList = false;
  for (let i = at + 1; i < Math.min(sentence.last, at + 9 + 3 * commas + (isList ? 4 : 0)); i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === "dead" || (lower === "to" && tokens[i + 1]?.lower === "death"))
      return commas > 0 && !isList ? tokens[i - 1]!.lower === "," : /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.tag);
    // "shot his wife, her mother and a neighbor to death"
    if (lower === "and" && i > at + 1 && !isList) {
      isList = true;
      continue;
    }
    // Who it is stands between commas.
    if (lower === "," && i > at + 1 && ++commas <= MOST_COMMAS) continue;
    if (!/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|PART)$/.test(tag) && !(commas > 0 && lower === "of") && !isDescribing(tokens, i)) return false;
  }
  return false;
}

/** "his estranged wife", "an unarmed man": a participle between an article or a possessive and the noun that it describes. */
function isDescribing(tokens: readonly Token[], at: number): boolean {
  return (
    /ed$/.test(tokens[at]!.lower) && /^(?:an?|the|his|her|their|another)$/.test(tokens[at - 1]!.lower) && tokens[at + 1]?.tag === "NOUN"
  );
}

/** A name and an age set off by commas. */
const MOST_COMMAS = 3;

import type { Sentence, Token } from "../../model/analysis.ts";
import { namesPeople } from "../english/person-nouns.ts";
import type { Phrase } from "./phrases.ts";
import { isYearsOfOne } from "./years-of-one.ts";

/** A noun phrase that a predicate is said of. */
export interface Patient {
  readonly phrase: Phrase;
  /** Named as some of those counted before: "including three children". */
  readonly part: boolean;
  /** One of several joined by "and": none of them is the whole. */
  readonly coordinated: boolean;
}

/** The phrases of a sentence, and for each token the one that holds it. */
export interface PhraseRow {
  readonly phrases: readonly Phrase[];
  /** Index of the first token of the sentence. */
  readonly first: number;
  /** Token offset from `first` → index into `phrases`, or −1. */
  readonly holder: Int16Array;
}

/** Whether only people are looked for. */
export type Want = "people" | "anything";

/** Builds the look-up of a sentence's phrases. */
export function phraseRow(sentence: Sentence, phrases: readonly Phrase[]): PhraseRow {
  const holder = new Int16Array(sentence.last - sentence.first).fill(-1);
  phrases.forEach((phrase, index) => {
    for (let i = phrase.first; i < Math.min(phrase.last, sentence.last); i++) holder[i - sentence.first] = index;
  });
  return { phrases, first: sentence.first, holder };
}

/** The phrase that holds a token. */
export function phraseAt(row: PhraseRow, token: number): Phrase | undefined {
  const index = row.holder[token - row.first];
  return index === undefined || index < 0 ? undefined : row.phrases[index];
}

/** Before what somebody is: "a woman vaccinator". */
const OF_A_SEX = /^(?:wom[ae]n|girls?|boys?)$/;

/** Whether a phrase can stand for people: a count without a noun ("60 were killed"), a person noun, a name or a pronoun. */
export function isPeople(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.isTime || phrase.isPlace) return false;
  if (phrase.form === "pronoun")
    return /^(?:he|she|they|him|her|them|himself|herself|themselves|nobody|someone|i|we|me|us|who)$/.test(tokens[phrase.head]!.lower);
  const head = tokens[phrase.head]!;
  if (phrase.form === "name") return true;
  if (head.tag === "NUM" && phrase.quantity === undefined) return false;
  if (phrase.quantity !== undefined && bareNumber(tokens, phrase)) return !isYearsOfOne(tokens, phrase.first);
  if (namesPeople(head.lower) || namesPeople(head.lemma)) return true;
  if (phrase.quantity !== undefined && COUNTED_HARM.test(head.lower)) return true;
  // Peacekeepers, by what they wear.
  if (/^helmets?$/.test(head.lower) && tokens[phrase.head - 1]?.lower === "blue") return true;
  // "a woman vaccinator"
  if (head.tag === "NOUN" && phrase.head > phrase.first && OF_A_SEX.test(tokens[phrase.head - 1]!.lower)) return true;
  for (let i = phrase.first; i < Math.min(phrase.last, phrase.first + 8); i++) {
    // "two of the victims", "a member of the group", "the clerk Ana Ruiz": the quantity's noun is not always its last word.
    if (
      !isShareOfThings(tokens, phrase, i) &&
      !isPairOfThings(tokens, phrase, i) &&
      namesPeople(tokens[i]!.lower) &&
      tokens[i + 1]?.lower !== "'s" &&
      tokens[i + 1]?.lower !== "’s" &&
      (i === phrase.head || tokens[i + 1]?.lower === "of" || (head.tag === "PROPN" && tokens[i]!.tag === "NOUN"))
    )
      return true;
  }
  return phrase.quantity !== undefined && head.tag === "PROPN";
}

/** "12 deaths", "10 hurt" are so many people. */
export const COUNTED_HARM = /^(?:deaths?|injur(?:y|ies)|bod(?:y|ies)|corpses?|arrests?|hurt|hospitali[sz]ed)$/;

/** "a pair of gloves", "a couple of drinks": a pair is people by itself, and else what stands behind "of". */
function isPairOfThings(tokens: readonly Token[], { last }: Phrase, at: number): boolean {
  if (!/^(?:pair|couple|trio|duo)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "of") return false;
  return tokens.slice(at + 2, last).every(({ lower }) => !namesPeople(lower));
}

/** "one of the charges", "one of their temples": the number counts what stands behind "of". */
function isShareOfThings(tokens: readonly Token[], { head }: Phrase, at: number): boolean {
  return (
    at < head && /^(?:ones?|another|more|others?)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === "of" && isThing(tokens[head]!)
  );
}

/** A common noun that stands for no people. */
function isThing({ tag, lower }: Token): boolean {
  return tag === "NOUN" && !/^(?:groups?|part(?:y|ies)|pair|trio|teams?|gangs?|forces?|patrols?|convoys?|force|public|army)$/.test(lower);
}

function bareNumber(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.last; i++) {
    const { tag, lower } = tokens[i]!;
    if (
      (tag === "NOUN" || tag === "PROPN") &&
      !/^(?:dozens?|scores?|hundreds?|thousands?|couple|pair|duo|trio|handful|all|others?|another|family|household|crew|party|group|(?:secon|thir)d|(?:four|fif|six|seven|eigh|nin|ten)th)$/.test(
        lower,
      )
    )
      return false;
  }
  return true;
}

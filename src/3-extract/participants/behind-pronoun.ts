import type { Phrase } from "../grammar/phrases.ts";
import type { Reading } from "../reading.ts";
import type { Only } from "./open-person.ts";
import { type PersonMention, phraseBefore, standingOf, type Traits } from "./person-mentions.ts";

/** "Inspector Brandt said that a trader was going home. He died": who tells of it is not the one who died. */
export function speaks({ analysis: { tokens } }: Reading, { last }: Phrase): boolean {
  return /^(?:said|says|told|stated|added|confirmed|disclosed)$/.test(tokens[last]?.lower ?? "");
}

/** Who "he" or "she" is as the subject of a sentence. */
export function standsFor(reading: Reading, sentence: number, { form, first }: Phrase): Phrase | undefined {
  if (form !== "pronoun" || !/^s?he$/.test(reading.analysis.tokens[first]!.lower)) return undefined;
  return phraseBefore(reading, sentence, first, false, () => true);
}

/** "The victim shot himself" points back to somebody told before; a gunman, or whoever is named among several, is somebody else. */
export function standingOfAgent(
  { analysis }: Reading,
  { outcome }: PersonMention,
  stands: Phrase,
  own: Traits,
  only: Only,
): PersonMention["standing"] {
  if (own.isAttacker) return "new";
  if (only.victim || (only.dead && outcome === "killed")) return "either";
  return standingOf(analysis, stands) === "again" ? "again" : "new";
}

/** "He opened fire before he was shot dead": the pronoun stands for the one who fires. */
export function firesBefore({ analysis }: Reading, sentence: number, at: number): boolean {
  const { tokens, sentences } = analysis;
  const words = tokens.slice(sentences[sentence]!.first, at).map((token) => token.lower);
  return FIRING.test(words.join(" "));
}

const FIRING =
  /\b(?:he|she|who)(?: \w+){0,2} (?:opened fire|fired|started shooting|began shooting|pulled|pointed|shot|stabbed|barricaded)\b/;

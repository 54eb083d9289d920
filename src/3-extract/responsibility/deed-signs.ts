import { ATTACKER_NOUNS, ATTACKING_VERBS, DEED_NOUNS, DEED_PHRASES, HARMING_VERBS, VICTIM_NOUNS } from "../english/deed-words.ts";
import { modalityAt } from "../grammar/modality.ts";
import { type Place, wordsAfter } from "./accusation.ts";

/** "gunman", "bomber": a word for who did it. */
export function isAttacker({ tokens }: Pick<Place, "tokens">, token: number): boolean {
  return ATTACKER_NOUNS.has(tokens[token]!.lower);
}

/** "attack", "death", "it": a word for what was done. */
export function isDeed({ tokens }: Pick<Place, "tokens">, token: number): boolean {
  const { lemma } = tokens[token]!;
  return DEED_NOUNS.has(lemma) || VICTIM_NOUNS.has(lemma) || /^(?:it|this|violence|incident|death|crash|plot)$/.test(lemma);
}

/** "would blame", "if they are charged". */
export function unreal({ tokens, sentence, at }: Place): boolean {
  return modalityAt(tokens, sentence, at) !== "fact";
}

/** "kill", "storm", "carry out the attack": a verb that does it. */
export function isDeedVerb(place: Place, token: number): boolean {
  const { lemma, tag } = place.tokens[token]!;
  if (tag !== "VERB") return false;
  const needed = DEED_PHRASES.get(lemma);
  return needed === undefined ? HARMING_VERBS.has(lemma) || ATTACKING_VERBS.has(lemma) : needed.test(wordsAfter(place, 10, token));
}

/** Who helped is no attacker. */
export const HELPING = /\b(?:of|for) (?:having )?(?:help|aid|assist|abett|shelter|support|fund|financ|hid|harbou?r|withh)\w*/;

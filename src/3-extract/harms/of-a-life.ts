import type { Analysis } from "../../model/analysis.ts";
import type { Harm } from "./harms.ts";

const KIN =
  /\b(?:whose|his|her|their) (?:own )?(?:\w+ )?(?:mother|father|parents?|grand(?:mother|father|parents?)|husband|wife|brother|sister|son|daughter)(?: had| has)?(?: also)? $/i;
const LONG_AGO =
  /^ (?:\w+ ){0,4}?(?:(?:years|decades?) (?:ago|earlier|before)|in (?:19|20)\d\d|when (?:he|she|they) (?:was|were) (?:\w+ ){0,2}(?:young|child|boy|girl|baby|\d+))\b(?! (?:in|of|after|when) (?:an? |the )?(?:[\w-]+ )?(?:shootings?|attacks?|bombings?|blasts?|gunfire|robbery|crash)\b)/i;

/** "Karl Brandt, whose mother died several years ago", "her father had died in 1998": told of somebody's life, and of no deed. */
export function isOfALife({ article: { text }, tokens, sentences }: Analysis, { token, sentence, what }: Harm): boolean {
  if (what !== "killed" || tokens[token]!.lemma !== "die") return false;
  const { start, end } = sentences[sentence]!;
  return KIN.test(text.slice(start, tokens[token]!.start)) && LONG_AGO.test(text.slice(tokens[token]!.end, end));
}

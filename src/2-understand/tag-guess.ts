import type { Tag } from "../model/analysis.ts";
import { CLOSED_CLASSES } from "./english/closed-classes.ts";

const ENDINGS: readonly (readonly [RegExp, Tag])[] = [
  [/^\p{P}+$/u, "PUNCT"],
  [/^[\p{S}%#&]+$/u, "SYM"],
  [/^[+-]?\d[\d.,:]*(?:bn|m|k)?$/i, "NUM"],
  [/-(?:year|month|week|day|hour)-old$/, "ADJ"],
  [/ly$/, "ADV"],
  [/(?:ing|ed)$/, "VERB"],
  [/(?:ous|ful|ive|able|ible|ish|ic|less)$/, "ADJ"],
];

/** Tags guessed from word lists and endings, for use without trained weights; right for about four words in five. */
export function guessTags(words: readonly string[]): Tag[] {
  return words.map((word, index) => guessTag(word, index));
}

function guessTag(word: string, index: number): Tag {
  const closed = CLOSED_CLASSES.get(word.toLowerCase());
  if (closed !== undefined) return closed;
  if (index > 0 && /^\p{Lu}/u.test(word)) return "PROPN";
  return ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? "NOUN";
}

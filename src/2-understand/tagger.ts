import type { Tag } from "../model/analysis.ts";

/** Gives each word of one sentence its part of speech. */
export interface Tagger {
  /** `words`: true-cased words of one sentence, in order; as many tags come back. */
  tag(words: readonly string[]): Tag[];
}

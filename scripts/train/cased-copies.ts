import { type CasingStyle, casingStyle, trueCase, witnessCasing } from "../../src/2-understand/words/casing.ts";
import type { Lexicon } from "../../src/2-understand/words/lexicon.ts";
import type { TreebankSentence, TreebankWord } from "./treebank.ts";

const NO_WITNESS = witnessCasing([]);

/** A sentence as the models see it: its tokens, with their words in usual casing. */
export interface CasedSentence {
  readonly tokens: readonly TreebankWord[];
  readonly words: readonly string[];
}

/** The sentence as `understand` would hand it on. */
export function caseSentence({ tokens }: Pick<TreebankSentence, "tokens">, lexicon: Lexicon): CasedSentence {
  return { tokens, words: recase(tokens, casingStyle(tokens.map(asRaw)), lexicon) };
}

/** The sentences, every sixth once more as if it had come in upper case, every twelfth as if it were a headline. */
export function withCopies(sentences: readonly TreebankSentence[], lexicon: Lexicon): CasedSentence[] {
  return sentences.flatMap((sentence, index) => {
    const copies = [caseSentence(sentence, lexicon)];
    if (index % 6 === 0) copies.push(copyInStyle(sentence, "upper", lexicon));
    if (index % 12 === 3) copies.push(copyInStyle(sentence, "title", lexicon));
    return copies;
  });
}

/** The sentence put into capitals and brought back, with the errors that this makes. */
export function copyInStyle({ tokens }: Pick<TreebankSentence, "tokens">, style: CasingStyle, lexicon: Lexicon): CasedSentence {
  const restyle = (word: string) => (style === "upper" ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1));
  const restyled = tokens.map((token) => ({ ...token, text: restyle(token.text) }));
  return { tokens, words: recase(restyled, style, lexicon) };
}

function recase(tokens: readonly TreebankWord[], style: CasingStyle, lexicon: Lexicon): string[] {
  return trueCase(tokens.map(asRaw), style, lexicon, NO_WITNESS);
}

function asRaw({ text }: TreebankWord) {
  return { text, start: 0, end: text.length };
}

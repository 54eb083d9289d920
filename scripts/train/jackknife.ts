import type { Tagger } from "../../src/2-understand/syntax/tagger.ts";
import type { Lexicon } from "../../src/2-understand/words/lexicon.ts";
import type { CasedSentence } from "./cased-copies.ts";
import type { ParsedSentence } from "./train-parser.ts";
import { taggerOf, trainTagger } from "./train-tagger.ts";

const PARTS = 5;

/** The sentences with tags from taggers that did not see them, so that the parser learns with the errors that it will meet. */
export function jackknifeTags(sentences: readonly CasedSentence[], lexicon: Lexicon, seed: number): ParsedSentence[] {
  const partOf = (index: number) => Math.floor((index * PARTS) / sentences.length);
  const taggers = Array.from({ length: PARTS }, (_, part) => {
    const others = sentences.filter((_, index) => partOf(index) !== part);
    const examples = others.map(({ words, tokens }) => ({ words, tags: tokens.map(({ tag }) => tag) }));
    return taggerOf(trainTagger(examples, lexicon, { seed, epochs: 4, bits: 18 }), lexicon);
  });
  return sentences.map((sentence, index) => withTags(sentence, taggers[partOf(index)]!));
}

/** The sentence with the tagger's tags. */
export function withTags({ words, tokens }: CasedSentence, tagger: Tagger): ParsedSentence {
  const tags = tagger.tag(words);
  return {
    words: words.map((cased, index) => ({ cased, tag: tags[index]! })),
    heads: tokens.map(({ head }) => head),
    relations: tokens.map(({ relation }) => relation),
  };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseSentence, copyInStyle } from "../scripts/train/cased-copies.ts";
import { withTags } from "../scripts/train/jackknife.ts";
import { type Attachment, attachment, type ParsedSentence } from "../scripts/train/train-parser.ts";
import { readTreebank, type TreebankSentence } from "../scripts/train/treebank.ts";
import { type Parser, readParser } from "../src/2-understand/syntax/parser.ts";
import { readTagger, type Tagger } from "../src/2-understand/syntax/tagger.ts";
import { findSentences } from "../src/2-understand/words/sentences.ts";
import { tokenize } from "../src/2-understand/words/tokens.ts";
import { PACKAGE_ROOT } from "../src/engine/package-files.ts";
import { type Evaluation, higher, told } from "./evaluation.ts";

/** Tags, sentences and speed against the treebanks. */
export const syntax: Evaluation = {
  name: "syntax",
  needs: ["data/syntax"],
  run({ shared }) {
    const scores = evaluateSyntax(shared, join(PACKAGE_ROOT, "data/models"));
    return [
      higher("syntax: tags, EWT test", scores.tagsEwt * 100),
      higher("syntax: tags, PUD", scores.tagsPud * 100),
      higher("syntax: tags, PUD in capitals", scores.tagsPudUpper * 100),
      higher("syntax: sentence ends, EWT test, F1", scores.sentencesEwt * 100),
      higher("syntax: sentence ends, PUD, F1", scores.sentencesPud * 100),
      higher("syntax: heads, EWT test", scores.parseEwt.heads * 100),
      higher("syntax: heads and relations, EWT test", scores.parseEwt.both * 100),
      higher("syntax: heads, PUD", scores.parsePud.heads * 100),
      higher("syntax: heads and relations, PUD", scores.parsePud.both * 100),
      told("syntax: parsing", scores.parsedTokensPerSecond, "tokens/s"),
      told("syntax: tagging", scores.taggedTokensPerSecond, "tokens/s"),
    ];
  },
};

/** What was measured; shares from 0 to 1. */
export interface SyntaxScores {
  readonly tagsEwt: number;
  readonly tagsPud: number;
  /** The PUD sentences as if they had come over the wire in capitals. */
  readonly tagsPudUpper: number;
  /** F1 of sentence ends on EWT test, paragraph by paragraph. */
  readonly sentencesEwt: number;
  /** The same on PUD, ten sentences to a paragraph. */
  readonly sentencesPud: number;
  readonly taggedTokensPerSecond: number;
  /** With the tagger's tags. */
  readonly parseEwt: Attachment;
  readonly parsePud: Attachment;
  readonly parsedTokensPerSecond: number;
}

/** Measures tokens, sentences and tags against the treebanks; `shared` is the evaluation data, `models` the folder of weights. */
export function evaluateSyntax(shared: string, models: string): SyntaxScores {
  const folder = join(shared, "data/syntax");
  const tagger = readTagger(readFileSync(join(models, "tagger.bin.gz")));
  const ewt = readTreebank(join(folder, "ewt-test.conllu"));
  const pud = readTreebank(join(folder, "pud-test.conllu"));
  const parser = readParser(readFileSync(join(models, "parser.bin.gz")), tagger.lexicon);
  const ewtParsed = ewt.map((sentence) => withTags(caseSentence(sentence, tagger.lexicon), tagger));
  const pudParsed = pud.map((sentence) => withTags(caseSentence(sentence, tagger.lexicon), tagger));
  return {
    parseEwt: attachment(parser, ewtParsed),
    parsePud: attachment(parser, pudParsed),
    parsedTokensPerSecond: parseSpeed(parser, pudParsed),
    tagsEwt: tagAccuracy(tagger, ewt, (sentence) => caseSentence(sentence, tagger.lexicon).words),
    tagsPud: tagAccuracy(tagger, pud, (sentence) => caseSentence(sentence, tagger.lexicon).words),
    tagsPudUpper: tagAccuracy(tagger, pud, (sentence) => copyInStyle(sentence, "upper", tagger.lexicon).words),
    sentencesEwt: sentenceF1(paragraphs(ewt)),
    sentencesPud: sentenceF1(paragraphs(pud, 10)),
    taggedTokensPerSecond: tagSpeed(tagger, [...ewt, ...pud]),
  };
}

function tagAccuracy(
  tagger: Tagger,
  sentences: readonly TreebankSentence[],
  wordsOf: (sentence: TreebankSentence) => readonly string[],
): number {
  let right = 0;
  let all = 0;
  for (const sentence of sentences) {
    const guesses = tagger.tag(wordsOf(sentence));
    for (const [index, { tag }] of sentence.tokens.entries()) {
      all++;
      if (guesses[index] === tag) right++;
    }
  }
  return right / all;
}

function parseSpeed(parser: Parser, sentences: readonly ParsedSentence[]): number {
  const count = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const start = performance.now();
  for (const { words } of sentences) parser.parse(words);
  return Math.round((count * 1000) / (performance.now() - start));
}

function tagSpeed(tagger: Tagger, sentences: readonly TreebankSentence[]): number {
  const words = sentences.map((sentence) => sentence.tokens.map(({ text }) => text));
  const count = words.reduce((sum, { length }) => sum + length, 0);
  const rounds = 10;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const sentence of words) tagger.tag(sentence);
  return Math.round((rounds * count * 1000) / (performance.now() - start));
}

/** Sentences that follow each other, up to the next paragraph or the given number. */
function paragraphs(sentences: readonly TreebankSentence[], most = Number.POSITIVE_INFINITY): string[][] {
  const result: string[][] = [];
  for (const { text, newParagraph } of sentences) {
    const last = result.at(-1);
    if (last === undefined || newParagraph || last.length >= most) result.push([text]);
    else last.push(text);
  }
  return result;
}

function sentenceF1(groups: readonly (readonly string[])[]): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const group of groups) {
    const text = group.join(" ");
    const ends = new Set<number>();
    for (let at = 0, index = 0; index < group.length; index++) {
      at += group[index]!.length;
      ends.add(at);
      at++;
    }
    const sentences = findSentences(text, tokenize(text));
    found += sentences.length;
    wanted += ends.size;
    right += sentences.filter(({ end }) => ends.has(end)).length;
  }
  return (2 * right) / (found + wanted);
}

import {
  createTagger,
  FEW,
  fillTagFeatures,
  knownWord,
  NO_TAG,
  readTagDictionary,
  TAG_FEATURES,
  type Tagger,
} from "../../src/2-understand/syntax/tagger.ts";
import type { Lexicon } from "../../src/2-understand/words/lexicon.ts";
import { factsOf } from "../../src/2-understand/words/word-facts.ts";
import { type Perceptron, sumRows } from "../../src/support/perceptron.ts";
import { average, correct, createChance, shuffle, startTraining } from "./averaging.ts";

/** The tags in the order of their columns. */
export const TAGS = "NOUN VERB PROPN PUNCT ADP DET PRON ADJ ADV AUX CCONJ SCONJ NUM PART INTJ SYM X".split(" ");

/** A sentence to learn from. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

export interface TaggerOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly bits: number;
}

/** Learns weights and tag dictionary from tagged sentences. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  lexicon: Lexicon,
  options: TaggerOptions,
): { model: Perceptron; dictionary: string } {
  const lines = makeTagDictionary(sentences);
  const dictionary = readTagDictionary(lines);
  const prepared = sentences.map(({ words, tags }) => ({
    facts: words.map((word) => factsOf(word, knownWord(dictionary.get(word.toLowerCase())).mask, lexicon)),
    only: words.map((word) => knownWord(dictionary.get(word.toLowerCase())).only),
    gold: tags.map((tag) => TAGS.indexOf(tag)),
  }));
  const chance = createChance(options.seed);
  const width = TAGS.length;
  const training = startTraining(options.bits, width);
  const rows = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let wrong = 0;
    for (const { facts, gold, only: sure } of shuffle([...prepared], chance)) {
      let before = NO_TAG;
      let beforeThat = NO_TAG;
      for (let index = 0; index < facts.length; index++) {
        let guess = sure[index];
        if (guess === undefined) {
          fillTagFeatures(facts, index, before, beforeThat, options.bits, width, rows);
          sumRows(training.weights, rows, TAG_FEATURES, scores, width);
          guess = scores.indexOf(Math.max(...scores));
          if (guess !== gold[index]) {
            correct(training, rows, TAG_FEATURES, gold[index]!, guess);
            wrong++;
          }
          training.steps++;
        }
        beforeThat = before;
        before = guess;
      }
    }
    console.error(`tagger: round ${epoch + 1}, ${wrong} corrections`);
  }
  return { model: average(training, TAGS, 12), dictionary: lines };
}

// Words seen this often with one tag only are not asked about: 30 leaves the accuracy on the development set unchanged.
const SURE_COUNT = 30;

// Words seen this often with several tags are not asked about others.
const FEW_COUNT = 50;

/** Lower-case words seen twice or more with the tags that make up at least a fiftieth of their uses. */
function makeTagDictionary(sentences: readonly TaggedSentence[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags } of sentences) {
    for (const [index, word] of words.entries()) {
      const lower = word.toLowerCase();
      const ofWord = counts.get(lower) ?? new Map<string, number>();
      counts.set(lower, ofWord.set(tags[index]!, (ofWord.get(tags[index]!) ?? 0) + 1));
    }
  }
  const lines: string[] = [];
  for (const [word, ofWord] of [...counts].sort(([one], [two]) => (one < two ? -1 : 1))) {
    const total = [...ofWord.values()].reduce((sum, count) => sum + count, 0);
    if (total < 2) continue;
    const kept = [...ofWord].filter(([, count]) => count * 50 >= total).map(([tag]) => TAGS.indexOf(tag));
    const mask = kept.reduce((bits, tag) => bits | (1 << tag), 0);
    const isSure = ofWord.size === 1 && total >= SURE_COUNT;
    const sure = isSure ? `\t${kept[0]}` : kept.length > 1 && total >= FEW_COUNT ? `\t${FEW}` : "";
    lines.push(`${word}\t${mask}${sure}`);
  }
  return lines.join("\n");
}

/** The tagger of freshly trained weights. */
export function taggerOf({ model, dictionary }: { readonly model: Perceptron; readonly dictionary: string }, lexicon: Lexicon): Tagger {
  return createTagger(model, readTagDictionary(dictionary), lexicon);
}

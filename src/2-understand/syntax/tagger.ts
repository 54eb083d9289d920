import type { Tag } from "../../model/analysis.ts";
import { byWord } from "../../support/by-word.ts";
import { bestOf, mix, type Perceptron, readModelFile, rowOf, sumRows } from "../../support/perceptron.ts";
import { type Lexicon, type LexiconParts, openLexicon, unpackLexicon } from "../words/lexicon.ts";
import { EDGE, factsOf, type WordFacts } from "../words/word-facts.ts";
import { makeWordTable, openWordTable, type WordLookup, type WordTable } from "../words/word-table.ts";

/** Gives each word of one sentence its part of speech. */
export interface Tagger {
  /** The words that it knows. */
  readonly lexicon: Lexicon;
  /** `words`: true-cased words of one sentence, in order; as many tags come back. */
  tag(words: readonly string[]): Tag[];
}

/** How many features describe one word in its place. */
export const TAG_FEATURES = 42;

/** A tagger as typed arrays and names. */
export interface TaggerParts {
  readonly model: Perceptron;
  /** Lower-case word → what {@link knownWord} reads. */
  readonly dictionary: WordTable;
  readonly lexicon: LexiconParts;
}

/** Unpacks the weights that `npm run train` made. */
export function unpackTagger(bytes: Uint8Array): TaggerParts {
  const { models, texts } = readModelFile(bytes);
  const model = models["tags"];
  const { dictionary, lexicon } = texts;
  if (model === undefined || dictionary === undefined || lexicon === undefined) {
    throw new Error("The weights hold no tagger. Make them again with: npm run train");
  }
  return { model, dictionary: makeWordTable(readTagDictionary(dictionary)), lexicon: unpackLexicon(lexicon) };
}

/** The tagger over its parts. */
export function openTagger({ model, dictionary, lexicon }: TaggerParts): Tagger {
  return createTagger(model, openWordTable(dictionary), openLexicon(lexicon));
}

/** {@link openTagger} of {@link unpackTagger}. */
export function readTagger(bytes: Uint8Array): Tagger {
  return openTagger(unpackTagger(bytes));
}

/** A greedy tagger: left to right, each word by the weights of its features, among which are the two tags before it. */
export function createTagger(model: Perceptron, dictionary: WordLookup, lexicon: Lexicon): Tagger {
  const width = model.classes.length;
  // The classes of a tagger's model are tags.
  const tags = model.classes as readonly Tag[];
  const rows = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(width);
  const columns = Int32Array.from(tags.keys());
  const notForeign = columns.filter((column) => tags[column] !== "X");
  const ofContent = notForeign.filter((column) => !FUNCTION_TAGS.has(tags[column]!));

  const lookUp = byWord((word): WordFacts & { readonly only: number | undefined; readonly few: Int32Array | undefined } => {
    const { mask, only, isFew } = knownWord(dictionary.get(word.toLowerCase()));
    const ofWord = factsOf(word, mask, lexicon);
    const open = isClassed(ofWord.classes) ? (mask === 0 ? ofContent : notForeign) : undefined;
    return { only, few: isFew ? columnsOf(mask) : open, ...ofWord };
  });

  return {
    lexicon,
    tag(words) {
      const facts = words.map(lookUp);
      const result: Tag[] = [];
      let before = NO_TAG;
      let beforeThat = NO_TAG;
      for (let index = 0; index < facts.length; index++) {
        let best = facts[index]!.only;
        if (best === undefined) {
          fillTagFeatures(facts, index, before, beforeThat, model.bits, width, rows);
          const { few } = facts[index]!;
          best = few === undefined ? bestOfAll(model, rows, scores) : bestOf(model.weights, rows, few);
        }
        result.push(tags[best]!);
        beforeThat = before;
        before = best;
      }
      return result;
    },
  };
}

/** Tags of words that are few and frequent: one that training never showed and the lexicon knows as a noun or verb is none of them ("businessman"). */
const FUNCTION_TAGS: ReadonlySet<Tag> = new Set<Tag>(["ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"]);

/** Whether the lexicon has the word in some class: it is no foreign or broken word then. */
function isClassed(classes: number): boolean {
  return classes < 1 << 20 && (classes & CLASSES) !== 0;
}

/** All bits of the lexicon's classes. */
const CLASSES = 511;

/** Stands for the tags before the first word. */
export const NO_TAG = 31;

/** Writes the rows of the features of the word at `index` into `rows`. */
export function fillTagFeatures(
  facts: readonly WordFacts[],
  index: number,
  before: number,
  beforeThat: number,
  bits: number,
  width: number,
  rows: Int32Array,
): void {
  const word = facts[index]!;
  const left = facts[index - 1] ?? EDGE;
  const left2 = facts[index - 2] ?? EDGE;
  const right = facts[index + 1] ?? EDGE;
  const right2 = facts[index + 2] ?? EDGE;
  const bigram = before * 32 + beforeThat;
  const place = index === 0 ? 1024 : 0;
  rows[0] = place;
  rows[1] = word.form;
  rows[2] = mix(word.form, word.shape | place);
  rows[3] = word.end1;
  rows[4] = word.end2;
  rows[5] = word.end3;
  rows[6] = word.end4;
  rows[7] = word.begin3;
  rows[8] = word.shape | place;
  rows[9] = mix(word.shape | place, word.end2);
  rows[10] = mix(word.shape, right.shape);
  rows[11] = mix(word.shape, left.shape | place);
  rows[12] = mix(word.known, word.shape);
  rows[13] = left.form;
  rows[14] = right.form;
  rows[15] = left2.form;
  rows[16] = right2.form;
  rows[17] = left.end3;
  rows[18] = right.end3;
  rows[19] = before;
  rows[20] = bigram;
  rows[21] = mix(word.form, before);
  rows[22] = mix(word.end3, before);
  rows[23] = mix(word.form, bigram);
  rows[24] = mix(word.known, before);
  rows[25] = mix(word.known, bigram);
  rows[26] = mix(left.form, word.form);
  rows[27] = mix(word.form, right.form);
  rows[28] = mix(left.form, right.form);
  rows[29] = mix(word.known, right.known);
  rows[30] = mix(mix(word.known, right.known), before);
  rows[31] = mix(mix(word.known, right.known), right2.known);
  rows[32] = mix(word.end3, right.known);
  rows[33] = mix(mix(word.shape, right.known), before);
  rows[34] = mix(word.form, right.known);
  rows[35] = mix(right.form, before);
  rows[36] = mix(word.classes, word.shape | place);
  rows[37] = mix(word.classes, before);
  rows[38] = mix(mix(word.classes, right.classes), before);
  rows[39] = mix(mix(left.classes, word.classes), right.classes);
  rows[40] = mix(word.classes, word.end3);
  rows[41] = mix(right.classes, right2.classes);
  for (let at = 0; at < TAG_FEATURES; at++) rows[at] = rowOf(mix(rows[at]!, Math.imul(at, 0x3c6ef372)), bits, width);
}

/** The class with the highest sum; the first of equals. */
function bestOfAll({ weights }: Perceptron, rows: Int32Array, scores: Int32Array): number {
  sumRows(weights, rows, TAG_FEATURES, scores, scores.length);
  let best = 0;
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index;
  return best;
}

/** Stands in the dictionary's lines for the only tag of a word that has a few. */
export const FEW = "+";

function columnsOf(mask: number): Int32Array {
  return Int32Array.from({ length: SURE_BIT }, (_, column) => column).filter((column) => (mask & (1 << column)) !== 0);
}

/** The tags that a word had in training. */
interface KnownWord {
  /** One bit for each class of the model. */
  readonly mask: number;
  /** Of frequent words that never had another. */
  readonly only: number | undefined;
  /** A frequent word with two tags or more: it can have no others. */
  readonly isFew: boolean;
}

// A dictionary's number holds the mask in its lower bits, and from here on 0, or one more than the only tag, or SURE_FEW for a few.
const SURE_BIT = 20;
const SURE_FEW = 63;

/** Reads a dictionary's number; `undefined` for a word that it lacks. */
export function knownWord(number = 0): KnownWord {
  const sure = number >>> SURE_BIT;
  return { mask: number & ((1 << SURE_BIT) - 1), only: sure === 0 || sure === SURE_FEW ? undefined : sure - 1, isFew: sure === SURE_FEW };
}

/** One line for each word: the word, its tags as a number, and its only tag where it has one, or {@link FEW}. */
export function readTagDictionary(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [word, mask, sure] = line.split("\t");
    if (word === undefined || mask === undefined) continue;
    words.set(word, Number(mask) | ((sure === undefined ? 0 : sure === FEW ? SURE_FEW : Number(sure) + 1) << SURE_BIT));
  }
  return words;
}

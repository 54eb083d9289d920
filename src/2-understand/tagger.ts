import type { Tag } from "../model/analysis.ts";
import { type Lexicon, readLexicon } from "./lexicon.ts";
import { mix, type Perceptron, readModelFile, rowOf, sumRows } from "./perceptron.ts";
import { EDGE, factsOf, type WordFacts } from "./word-facts.ts";

/** Gives each word of one sentence its part of speech. */
export interface Tagger {
  /** The words that it knows. */
  readonly lexicon: Lexicon;
  /** `words`: true-cased words of one sentence, in order; as many tags come back. */
  tag(words: readonly string[]): Tag[];
}

/** How many features describe one word in its place. */
export const TAG_FEATURES = 42;

/** The tags that words had in training. */
export interface TagDictionary {
  /** Lower-case word → its tags, one bit for each class of the model. */
  readonly known: ReadonlyMap<string, number>;
  /** Lower-case word → its only tag: frequent words that never had another. */
  readonly only: ReadonlyMap<string, number>;
}

/** Reads the weights that `npm run train` made. */
export function readTagger(bytes: Uint8Array): Tagger {
  const { models, texts } = readModelFile(bytes);
  const model = models["tags"];
  const { dictionary, lexicon } = texts;
  if (model === undefined || dictionary === undefined || lexicon === undefined) {
    throw new Error("The weights hold no tagger. Make them again with: npm run train");
  }
  return createTagger(model, readTagDictionary(dictionary), readLexicon(lexicon));
}

// Past this many distinct words the memory of their facts is emptied, so that it stays small however much is read.
const MAX_REMEMBERED_WORDS = 50_000;

/** A greedy tagger: left to right, each word by the weights of its features, among which are the two tags before it. */
export function createTagger(model: Perceptron, dictionary: TagDictionary, lexicon: Lexicon): Tagger {
  const width = model.classes.length;
  // The classes of a tagger's model are tags.
  const tags = model.classes as readonly Tag[];
  const rows = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(width);
  const remembered = new Map<string, WordFacts & { readonly only: number | undefined }>();

  function lookUp(word: string) {
    let facts = remembered.get(word);
    if (facts === undefined) {
      if (remembered.size >= MAX_REMEMBERED_WORDS) remembered.clear();
      const lower = word.toLowerCase();
      facts = { ...factsOf(word, dictionary.known.get(lower) ?? 0, lexicon), only: dictionary.only.get(lower) };
      remembered.set(word, facts);
    }
    return facts;
  }

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
          sumRows(model.weights, rows, TAG_FEATURES, scores, width);
          best = highest(scores);
        }
        result.push(tags[best]!);
        beforeThat = before;
        before = best;
      }
      return result;
    },
  };
}

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
  let at = 0;
  const add = (value: number) => {
    rows[at] = rowOf(mix(value, at * 0x3c6ef372), bits, width);
    at++;
  };
  add(place);
  add(word.form);
  add(mix(word.form, word.shape | place));
  add(word.end1);
  add(word.end2);
  add(word.end3);
  add(word.end4);
  add(word.begin3);
  add(word.shape | place);
  add(mix(word.shape | place, word.end2));
  add(mix(word.shape, right.shape));
  add(mix(word.shape, left.shape | place));
  add(mix(word.known, word.shape));
  add(left.form);
  add(right.form);
  add(left2.form);
  add(right2.form);
  add(left.end3);
  add(right.end3);
  add(before);
  add(bigram);
  add(mix(word.form, before));
  add(mix(word.end3, before));
  add(mix(word.form, bigram));
  add(mix(word.known, before));
  add(mix(word.known, bigram));
  add(mix(left.form, word.form));
  add(mix(word.form, right.form));
  add(mix(left.form, right.form));
  add(mix(word.known, right.known));
  add(mix(mix(word.known, right.known), before));
  add(mix(mix(word.known, right.known), right2.known));
  add(mix(word.end3, right.known));
  add(mix(mix(word.shape, right.known), before));
  add(mix(word.form, right.known));
  add(mix(right.form, before));
  add(mix(word.classes, word.shape | place));
  add(mix(word.classes, before));
  add(mix(mix(word.classes, right.classes), before));
  add(mix(mix(left.classes, word.classes), right.classes));
  add(mix(word.classes, word.end3));
  add(mix(right.classes, right2.classes));
}

function highest(scores: Int32Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index;
  return best;
}

/** One line for each word: the word, its tags as a number, and its only tag where it has one. */
export function readTagDictionary(text: string): TagDictionary {
  const known = new Map<string, number>();
  const only = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [word, mask, tag] = line.split("\t");
    if (word === undefined || mask === undefined) continue;
    known.set(word, Number(mask));
    if (tag !== undefined) only.set(word, Number(tag));
  }
  return { known, only };
}

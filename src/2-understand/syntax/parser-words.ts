import { byWord } from "../../support/by-word.ts";
import { hashText, mix } from "../../support/perceptron.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { factsOf } from "../words/word-facts.ts";
import { type FineWord, fineTag, fineWord } from "./fine-tag.ts";

/** What the parser needs of a word. */
export interface TaggedWord {
  /** In usual casing. */
  readonly cased: string;
  readonly tag: string;
}

/** The words of one sentence as numbers; the arrays go on with the artificial root and with "none". */
export interface ParserWords {
  /** Hash of the lower-case word. */
  readonly form: Int32Array;
  /** The refined tag, below 64. */
  readonly tag: Int32Array;
  /** Number of the plain tag, below 32. */
  readonly coarse: Int32Array;
  /** Hash and plain tag, mixed. */
  readonly both: Int32Array;
  /** What the lexicon says that the word can be. */
  readonly classes: Int32Array;
}

/** Room for sentences of up to `room` words. */
export function createParserWords(room: number): ParserWords {
  const array = () => new Int32Array(room + 2);
  return { form: array(), tag: array(), coarse: array(), both: array(), classes: array() };
}

/** What is needed to write words as numbers. */
export interface WordNumbers {
  /** Tag → its number. */
  readonly tags: ReadonlyMap<string, number>;
  /** What a word is by itself, as it is written. */
  readonly wordOf: (cased: string) => FineWord & { readonly form: number };
}

/** What {@link loadWords} needs, from a model's tags in their order. */
export function wordNumbers(tags: readonly string[], lexicon: Lexicon): WordNumbers {
  const wordOf = byWord((cased) => {
    const { form, classes } = factsOf(cased, 0, lexicon);
    return { form, ...fineWord(cased.toLowerCase(), classes) };
  });
  return { tags: new Map(tags.map((tag, index) => [tag, index])), wordOf };
}

const UNKNOWN_TAG = 29;

/** Writes the words of a sentence as numbers, and closes it with the root and "none". */
export function loadWords(words: ParserWords, sentence: readonly TaggedWord[], { tags, wordOf }: WordNumbers): void {
  const size = sentence.length;
  for (let index = 0; index < size; index++) {
    const { cased, tag } = sentence[index]!;
    const known = wordOf(cased);
    const coarse = tags.get(tag) ?? UNKNOWN_TAG;
    setWord(words, index, known.form, fineTag(known, tag, coarse), coarse, known.classes);
  }
  setWord(words, size, ROOT_FORM, 62, 30, 1 << 22);
  setWord(words, size + 1, NO_FORM, 63, 31, 1 << 23);
}

const ROOT_FORM = hashText("the root", 0, 8);
const NO_FORM = hashText("no word", 0, 7);

function setWord(words: ParserWords, index: number, form: number, tag: number, coarse: number, classes: number): void {
  words.form[index] = form;
  words.tag[index] = tag;
  words.coarse[index] = coarse;
  words.both[index] = mix(form, coarse + 77);
  words.classes[index] = classes;
}

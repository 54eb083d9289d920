import { bestOf, type Perceptron, readModelFile } from "../../support/perceptron.ts";
import { PARSE_CUES } from "../english/parse-cues.ts";
import type { AnalysisDraft } from "../stage.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { leadEnd } from "./lead-end.ts";
import type { OpenToken } from "./open-token.ts";
import { fillRelationFeatures, firstDependent, RELATION_FEATURES, setRelation, type Tree, treeOf } from "./parser-relations.ts";
import { createMoveScorer, type PackedMoves, packMoves } from "./parser-scores.ts";
import { createSearch } from "./parser-search.ts";
import { beginSentence, type ParserState, readHeads } from "./parser-state.ts";
import { createParserWords, loadWords, type ParserWords, type TaggedWord, wordNumbers } from "./parser-words.ts";

/** The head of each word, as an index into the sentence (its own at the root), and the relation to it. */
export interface Parse {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Finds who governs whom in one sentence. */
export interface Parser {
  parse(words: readonly TaggedWord[]): Parse;
}

/** The two models: which move, and which relation. */
export interface ParserModels {
  readonly moves: Perceptron;
  readonly relations: Perceptron;
  /** Tags in the order of their numbers. */
  readonly tags: readonly string[];
  /** Which relations a word can have, by {@link pairOf} its tag and its head's; a pair that is not there can have every one. */
  readonly candidates: ReadonlyMap<number, Int32Array>;
}

/** A parser as typed arrays and names. */
export interface ParserParts extends Omit<ParserModels, "moves"> {
  readonly moves: PackedMoves;
}

/** Unpacks the weights that `npm run train` made. */
export function unpackParser(bytes: Uint8Array): ParserParts {
  const { models, texts } = readModelFile(bytes);
  const { moves, relations } = models;
  if (moves === undefined || relations === undefined) throw new Error("The weights hold no parser. Make them again with: npm run train");
  const candidates = readCandidates(texts["candidates"] ?? "");
  return packParser({ moves, relations, tags: (texts["tags"] ?? "").split(" "), candidates });
}

/** The parts of a trained model. */
export function packParser(models: ParserModels): ParserParts {
  return { ...models, moves: packMoves(models.moves) };
}

/** {@link openParser} of {@link unpackParser}. */
export function readParser(bytes: Uint8Array, lexicon: Lexicon): Parser {
  return openParser(unpackParser(bytes), lexicon);
}

/** Past this many words a sentence is a list or a table: it is not parsed, and its words hang on the first. */
const MAX_WORDS = 250;

// Six ways at once find 0.2 points more heads on the development set and take a third longer; one way finds 5 points fewer.
const BEAM = 3;

// No way this far behind has won on the development set; at 700 it loses half a point.
const HOPELESS = 900;

/** The parser over its parts; the lexicon is the tagger's. Keeps the best few ways of moving through a sentence; the winner's arcs then get their relations from the root downwards. */
export function openParser(models: ParserParts, lexicon: Lexicon): Parser {
  const words = createParserWords(MAX_WORDS);
  const heads = new Int32Array(MAX_WORDS + 2);
  const numbers = wordNumbers(models.tags, lexicon);
  const scorer = createMoveScorer(models.moves, MAX_WORDS);
  const search = createSearch(scorer, BEAM, HOPELESS);
  const labeller = createLabeller(models);
  return {
    parse(sentence) {
      const size = sentence.length;
      if (size > MAX_WORDS) return { heads: sentence.map(() => 0), relations: sentence.map((_, index) => (index === 0 ? "root" : "dep")) };
      loadWords(words, sentence, numbers);
      scorer.begin(words, size);
      let states: readonly ParserState[] = [beginSentence(size)];
      for (let step = 0; step < 2 * size; step++) states = search(states, words, size);
      readHeads(states[0]!, heads);
      const tree = treeOf(heads, size, words);
      labeller(tree, words);
      return {
        heads: Array.from({ length: size }, (_, index) => (heads[index] === size ? index : heads[index]!)),
        relations: Array.from({ length: size }, (_, index) => models.relations.classes[tree.relations[index]!] ?? "dep"),
      };
    },
  };
}

/** Lets the tokens of the sentences that matter find their heads: those with a number or a word of harm, violence or responsibility. */
export function openHeads({ tokens, sentences }: Pick<AnalysisDraft, "tokens" | "sentences">, parser: Parser): void {
  for (const { first, last } of sentences) {
    // The tokens of a draft are still open.
    const words = tokens.slice(first, last) as OpenToken[];
    if (!words.some(({ tag, lemma }) => tag === "NUM" || PARSE_CUES.has(lemma))) continue;
    const from = leadEnd(words);
    let parse: Parse | undefined;
    const told = () => (parse ??= parser.parse(from === 0 ? words : words.slice(from)));
    const heads = { first: first + from, parse: told };
    const labels = { first, parse: () => onRoot(told(), from) };
    for (const [place, word] of words.entries()) {
      word.heads = place < from ? labels : heads;
      word.place = place < from ? place : place - from;
    }
  }
}

/** The words of a dateline or label hang on the root of what they stand before. */
function onRoot({ heads }: Parse, size: number): Parse {
  const root = size + heads.findIndex((head, at) => head === at);
  return { heads: Array.from({ length: size }, () => root), relations: Array.from({ length: size }, () => "dep") };
}

/** Gives every arc of a tree its relation, from the root downwards and from left to right. */
function createLabeller({ relations: model, candidates }: ParserParts) {
  const rows = new Int32Array(RELATION_FEATURES);
  const width = model.classes.length;
  const all = Int32Array.from(model.classes.keys()).subarray(ROOT_RELATION + 1);
  const choose = (tree: Tree, words: ParserWords, word: number, before: number) => {
    const head = tree.heads[word]!;
    if (head === tree.size) return ROOT_RELATION;
    const open = candidates.get(pairOf(words.coarse[head]!, words.coarse[word]!)) ?? all;
    if (open.length === 1) return open[0]!;
    fillRelationFeatures(tree, words, word, before, model.bits, width, rows);
    return bestOf(model.weights, rows, open);
  };
  return (tree: Tree, words: ParserWords) => labelTree(tree, (word, before) => choose(tree, words, word, before));
}

/** The number of a pair of tags, head first. */
export function pairOf(head: number, dependent: number): number {
  return head * 32 + dependent;
}

/** One line for each pair of tags: its number and the relations that it had in training. */
function readCandidates(text: string): Map<number, Int32Array> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => line.split(" ").map(Number)).map(([pair, ...relations]) => [pair!, Int32Array.from(relations)]));
}

/** Walks the tree from the root downwards and notes for each word the relation that `choose` gives. */
export function labelTree(tree: Tree, choose: (word: number, before: number) => number): void {
  const none = tree.size + 1;
  const waiting = [tree.size];
  for (let head = waiting.pop(); head !== undefined; head = waiting.pop()) {
    let before = none;
    for (let word = firstDependent(tree, head); word !== none; word = tree.sister[word]!) {
      setRelation(tree, word, choose(word, before));
      waiting.push(word);
      before = word;
    }
  }
}

/** The relation of the sentence's root; the first class of the relation model. */
export const ROOT_RELATION = 0;

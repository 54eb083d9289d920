import { labelTree, type Parser, type ParserModels, pairOf, ROOT_RELATION } from "../../src/2-understand/syntax/parser.ts";
import { fillMoveFeatures, MOVE_FEATURES } from "../../src/2-understand/syntax/parser-features.ts";
import { fillRelationFeatures, RELATION_FEATURES, treeOf } from "../../src/2-understand/syntax/parser-relations.ts";
import { createSearch, type MoveScorer } from "../../src/2-understand/syntax/parser-search.ts";
import { afterMove, beginSentence, MOVES, type ParserState } from "../../src/2-understand/syntax/parser-state.ts";
import {
  createParserWords,
  loadWords,
  type ParserWords,
  type TaggedWord,
  type WordNumbers,
  wordNumbers,
} from "../../src/2-understand/syntax/parser-words.ts";
import type { Lexicon } from "../../src/2-understand/words/lexicon.ts";
import { sumRows } from "../../src/support/perceptron.ts";
import { average, correct, createChance, shuffle, startTraining, type Training } from "./averaging.ts";
import { rightMove } from "./move-costs.ts";
import { TAGS } from "./train-tagger.ts";

/** A sentence to learn from: words with predicted tags, and the right heads and relations. */
export interface ParsedSentence {
  readonly words: readonly TaggedWord[];
  /** Its own index at the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

export interface ParserOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly moveBits: number;
  readonly relationBits: number;
  /** How many ways are kept at once. */
  readonly beam: number;
  /** Called after every round, for watching the development set. */
  readonly onRound?: ((models: () => ParserModels, round: number) => void) | undefined;
}

interface Prepared {
  readonly size: number;
  readonly words: ParserWords;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Learns the moves by whole sentences and the relations by arcs. */
export function trainParser(sentences: readonly ParsedSentence[], lexicon: Lexicon, options: ParserOptions): ParserModels {
  const classes = relationClasses(sentences);
  const numbers = wordNumbers(TAGS, lexicon);
  const prepared = sentences.filter(({ words }) => words.length <= MAX_WORDS).map((sentence) => prepare(sentence, classes, numbers));
  const chance = createChance(options.seed);
  const moves = startTraining(options.moveBits, MOVES.length);
  const relations = startTraining(options.relationBits, classes.length);
  const learnMoves = createMoveLearner(moves, options.beam);
  const learnRelations = createRelationLearner(relations);
  const result = (): ParserModels => ({
    moves: average(moves, ["shift", "left", "right"], MOVE_LARGEST),
    relations: average(relations, classes, RELATION_LARGEST),
    tags: TAGS,
    candidates: relationCandidates(prepared),
  });
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let wrongSentences = 0;
    let wrongRelations = 0;
    for (const sentence of shuffle([...prepared], chance)) {
      if (learnMoves(sentence)) wrongSentences++;
      if (epoch < RELATION_EPOCHS) wrongRelations += learnRelations(sentence);
    }
    console.error(`parser: round ${epoch + 1}, ${wrongSentences} sentences and ${wrongRelations} relations corrected`);
    options.onRound?.(result, epoch + 1);
  }
  return result();
}

// Longer sentences of the treebanks are lists and tables.
const MAX_WORDS = 120;
// The relations are learned by then: more rounds change the development set by less than 0.05 points.
const RELATION_EPOCHS = 8;
// Averages of this size become the largest steps. Frequent patterns of tags need them: cut at 8, the heads lose 3 points.
const MOVE_LARGEST = 40;
const RELATION_LARGEST = 30;

/**
 * The structured perceptron with a beam (Huang and others, 2012): where the best way scores most above the right way, the moves up to there
 * are corrected. Tells whether anything was.
 */
function createMoveLearner(training: Training, beam: number): (sentence: Prepared) => boolean {
  const scorer = createPlainScorer(training);
  const search = createSearch(scorer, beam);
  const rows = new Int32Array(MOVE_FEATURES);

  function shiftWeights(state: ParserState, words: ParserWords, size: number, move: number, amount: number): void {
    fillMoveFeatures(state, words, size, training.bits, MOVES.length, rows);
    for (const row of rows) {
      training.weights[row + move]! += amount;
      training.sums[row + move]! += amount * training.steps;
    }
  }

  return ({ size, words, heads }) => {
    training.steps++;
    scorer.begin(words, size);
    const rightWay = followRightWay(size, words, heads, training, rows);
    let states: readonly ParserState[] = [rightWay[0]!];
    let worst = 0;
    let worstStep = 0;
    let worstState: ParserState | undefined;
    let isFallen = false;
    for (let step = 1; step <= 2 * size; step++) {
      states = search(states, words, size);
      const right = rightWay[step]!;
      isFallen ||= !states.some((state) => isSameWay(state, right, step));
      const best = states[0]!;
      const violation = best.score - right.score;
      if ((isFallen || step === 2 * size) && violation >= worst && !isSameWay(best, right, step)) {
        worst = violation;
        worstStep = step;
        worstState = best;
      }
    }
    if (worstState === undefined) return false;
    correctWays(worstState, rightWay, worstStep, (state, move, amount) => shiftWeights(state, words, size, move, amount));
    return true;
  };
}

/** Sums weights that change from sentence to sentence. */
function createPlainScorer({ weights, bits }: Training): MoveScorer {
  const rows = new Int32Array(MOVE_FEATURES);
  let words = createParserWords(0);
  let size = 0;
  return {
    begin(newWords, newSize) {
      words = newWords;
      size = newSize;
    },
    score(state, scores) {
      fillMoveFeatures(state, words, size, bits, MOVES.length, rows);
      sumRows(weights, rows, MOVE_FEATURES, scores, MOVES.length);
    },
  };
}

/** The states of the right way with their scores by the weights so far. */
function followRightWay(size: number, words: ParserWords, heads: Int32Array, training: Training, rows: Int32Array): ParserState[] {
  const way = [beginSentence(size)];
  for (let step = 0; step < 2 * size; step++) {
    const state = way[step]!;
    const move = rightMove(state, heads, size);
    fillMoveFeatures(state, words, size, training.bits, MOVES.length, rows);
    let { score } = state;
    for (const row of rows) score += training.weights[row + move]!;
    way.push(afterMove(state, move, size, words.coarse, score));
  }
  return way;
}

function isSameWay(one: ParserState, two: ParserState, steps: number): boolean {
  let first: ParserState | undefined = one;
  let second: ParserState | undefined = two;
  for (let step = 0; step < steps; step++) {
    if (first === second) return true;
    if (first!.move !== second!.move) return false;
    first = first!.before;
    second = second!.before;
  }
  return true;
}

/** Towards the right way and away from the wrong one, from where they part. */
function correctWays(
  wrong: ParserState,
  rightWay: readonly ParserState[],
  steps: number,
  change: (state: ParserState, move: number, amount: number) => void,
): void {
  const wrongWay: ParserState[] = [];
  for (let state: ParserState | undefined = wrong; state !== undefined; state = state.before) wrongWay.unshift(state);
  let parting = 1;
  while (parting <= steps && wrongWay[parting]!.move === rightWay[parting]!.move) parting++;
  for (let step = parting; step <= steps; step++) {
    change(rightWay[step - 1]!, rightWay[step]!.move, 1);
    change(wrongWay[step - 1]!, wrongWay[step]!.move, -1);
  }
}

/** Corrects the relations on the right tree, with its own relations as history. Tells how many were wrong. */
function createRelationLearner(training: Training): (sentence: Prepared) => number {
  const { bits, width, weights } = training;
  const rows = new Int32Array(RELATION_FEATURES);
  const scores = new Float64Array(width);
  return ({ size, words, heads, relations }) => {
    const tree = treeOf(heads, size, words);
    let wrong = 0;
    labelTree(tree, (word, before) => {
      if (heads[word] === size) return ROOT_RELATION;
      fillRelationFeatures(tree, words, word, before, bits, width, rows);
      sumRows(weights, rows, RELATION_FEATURES, scores, width);
      scores[ROOT_RELATION] = Number.NEGATIVE_INFINITY;
      const guess = highest(scores);
      training.steps++;
      if (guess !== relations[word]) {
        correct(training, rows, RELATION_FEATURES, relations[word]!, guess);
        wrong++;
      }
      return guess;
    });
    return wrong;
  };
}

function highest(scores: Float64Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index;
  return best;
}

/** The relations that each pair of tags had, in the order of their numbers. */
function relationCandidates(sentences: readonly Prepared[]): Map<number, Int32Array> {
  const found = new Map<number, Set<number>>();
  for (const { size, words, heads, relations } of sentences) {
    for (let word = 0; word < size; word++) {
      if (heads[word] === size) continue;
      const pair = pairOf(words.coarse[heads[word]!]!, words.coarse[word]!);
      found.set(pair, (found.get(pair) ?? new Set()).add(relations[word]!));
    }
  }
  const pairs = [...found].sort(([one], [two]) => one - two);
  return new Map(pairs.map(([pair, relations]) => [pair, Int32Array.from([...relations].sort((one, two) => one - two))]));
}

/** As the parser reads them back. */
export function writeCandidates(candidates: ParserModels["candidates"]): string {
  return [...candidates].map(([pair, relations]) => [pair, ...relations].join(" ")).join("\n");
}

// Subtypes rarer than this are learned as their plain relation.
const RARE = 60;

function relationClasses(sentences: readonly ParsedSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of sentences) for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const kept = [...counts]
    .filter(([relation, count]) => relation !== "root" && (count >= RARE || !relation.includes(":")))
    .map(([relation]) => relation);
  return ["root", ...kept.sort((one, two) => counts.get(two)! - counts.get(one)! || (one < two ? -1 : 1))];
}

function prepare({ words, heads, relations }: ParsedSentence, classes: readonly string[], numbers: WordNumbers): Prepared {
  const size = words.length;
  const asNumbers = createParserWords(size);
  loadWords(asNumbers, words, numbers);
  const classOf = (relation: string) => {
    const whole = classes.indexOf(relation);
    return whole >= 0 ? whole : Math.max(classes.indexOf(relation.split(":")[0]!), 1);
  };
  return {
    size,
    words: asNumbers,
    heads: Int32Array.from([...heads.map((head, index) => (head === index ? size : head)), -1, -1]),
    relations: Int32Array.from(relations.map(classOf)),
  };
}

/** Shares of words with the right head, and with the right head and relation; 0 to 1. */
export interface Attachment {
  readonly heads: number;
  readonly both: number;
}

/** Measures a parser on sentences with tags. */
export function attachment(parser: Parser, sentences: readonly ParsedSentence[]): Attachment {
  let heads = 0;
  let both = 0;
  let all = 0;
  for (const sentence of sentences) {
    const parse = parser.parse(sentence.words);
    for (const [index, head] of sentence.heads.entries()) {
      all++;
      if (parse.heads[index] !== head) continue;
      heads++;
      if (parse.relations[index] === sentence.relations[index]) both++;
    }
  }
  return { heads: heads / all, both: both / all };
}

import type { Perceptron } from "../../support/perceptron.ts";
import {
  BELOW_SEEDS,
  fillBelowFeatures,
  fillPairFeatures,
  fillStateFeatures,
  MOVE_FEATURES,
  PAIR_SEEDS,
  rowKey,
  STATE_SEEDS,
} from "./parser-features.ts";
import type { MoveScorer } from "./parser-search.ts";
import { LEFT, MOVES, RIGHT, SHIFT } from "./parser-state.ts";
import { createParserWords } from "./parser-words.ts";

/** Added to every weight, so that none is negative: each sum of a state has it as often. */
const ADDED = 128;

/**
 * The scorer of a trained model, for sentences of up to `maxWords` words. The three weights of a row lie in one number and are summed two at a time;
 * the features of a pair of words are summed once for all states of a sentence that have that pair.
 */
export function createMoveScorer({ table, bits }: PackedMoves, maxWords: number): MoveScorer {
  const shift = 32 - bits;
  const keys = new Int32Array(MOVE_FEATURES);
  const pairs = new Int32Array((maxWords + 2) ** 2 * ENTRY);
  const belows = new Int32Array((maxWords + 2) ** 2 * ENTRY);
  // The sums of one group of features: shift's and right's in one number, and left's.
  let outer = 0;
  let inner = 0;
  let words = createParserWords(0);
  let size = 0;
  let sentence = 0;

  /** Sums the rows of the first keys, whose places have the given seeds. */
  function sum(seeds: Int32Array): void {
    let two = 0;
    let one = 0;
    for (let index = 0; index < seeds.length; index++) {
      const row = table[rowKey(keys[index]!, seeds[index]!) >>> shift]!;
      two += row & 0xff00ff;
      one += row & 0xff00;
    }
    outer = two;
    inner = one >>> 8;
  }

  function note(memory: Int32Array, at: number): void {
    memory[at] = sentence;
    memory[at + 1] = outer;
    memory[at + 2] = inner;
  }

  return {
    begin(newWords, newSize) {
      words = newWords;
      size = newSize;
      sentence = (sentence + 1) | 0;
    },
    score(state, scores) {
      const none = size + 1;
      const { top, next } = state;
      const s0 = top === undefined ? none : top.word;
      const s1 = top?.below === undefined ? none : top.below.word;
      const pair = (s0 * (size + 2) + next) * ENTRY;
      if (pairs[pair] !== sentence) {
        fillPairFeatures(words, size, s0, next, keys);
        sum(PAIR_SEEDS);
        note(pairs, pair);
      }
      const below = (s1 * (size + 2) + s0) * ENTRY;
      if (belows[below] !== sentence) {
        fillBelowFeatures(words, size, s1, s0, keys);
        sum(BELOW_SEEDS);
        note(belows, below);
      }
      fillStateFeatures(state, words, size, keys);
      sum(STATE_SEEDS);
      const sums = outer + pairs[pair + 1]! + belows[below + 1]!;
      scores[SHIFT] = (sums & 0xffff) - ADDED_TO_SUM;
      scores[RIGHT] = (sums >>> 16) - ADDED_TO_SUM;
      scores[LEFT] = inner + pairs[pair + 2]! + belows[below + 2]! - ADDED_TO_SUM;
    },
  };
}

/** Numbers of one remembered pair: the sentence that it was summed for, and the sums. */
const ENTRY = 3;
/** At 255 each, the sums of 257 features would run into each other. */
const ADDED_TO_SUM = ADDED * MOVE_FEATURES;

/** The weights of the moves, three to a number. */
export interface PackedMoves {
  /** Row → shift, left and right in its lower three bytes, each with {@link ADDED}. */
  readonly table: Int32Array;
  /** The table has 2^bits rows. */
  readonly bits: number;
}

/** Packs a trained model. */
export function packMoves({ weights, bits }: Perceptron): PackedMoves {
  const byte = (row: number, move: number) => weights[row * MOVES.length + move]! + ADDED;
  const pack = (_: unknown, row: number) => byte(row, SHIFT) | (byte(row, LEFT) << 8) | (byte(row, RIGHT) << 16);
  return { table: Int32Array.from({ length: 1 << bits }, pack), bits };
}

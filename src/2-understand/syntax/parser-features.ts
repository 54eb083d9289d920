import { mix, rowOf } from "../../support/perceptron.ts";
import type { ParserState } from "./parser-state.ts";
import type { ParserWords } from "./parser-words.ts";

/*
 * What the parser sees of a state (Zhang and Nivre, 2011, fitted to the arc-hybrid system), in three groups by what they hang on, so that each is
 * looked up once for all states that share it. Values are not yet spread over the rows of a table: {@link rowKey} does that, with the seed of the
 * feature's place among all, as the same value means another thing in another place.
 *
 * s0, s1, s2: the top of the stack and what lies below it; b0, b1, b2, b3: the words not yet read. w: word, t: tag, b: both.
 */

/** The seeds of the features that hang on s0 and b0 with the words after it. */
export const PAIR_SEEDS = seedsOf(
  "0 1 2 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 29 30 31 47 48 49 50 51 82 84 85 86 87 88 89 90 91 96 100 102 104",
);
/** … of those that hang on s1 and s0. */
export const BELOW_SEEDS = seedsOf("3 4 5 24 25 26 27 28 52 53 83 101");
/** … of all others. */
export const STATE_SEEDS = seedsOf(
  "6 7 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 92 93 94 95 97 98 99 103 105 106 107 108",
);
/** How many features describe a state. */
export const MOVE_FEATURES = PAIR_SEEDS.length + BELOW_SEEDS.length + STATE_SEEDS.length;

/** Of places, as numbers in a row. */
function seedsOf(places: string): Int32Array {
  return Int32Array.from(places.split(" "), (place) => Math.imul(Number(place), 0x3c6ef372) + 1);
}

/** The key of a feature by the seed of its place. */
export function rowKey(value: number, seed: number): number {
  return mix(value, seed);
}

/** Writes the features of a pair into `keys`. */
export function fillPairFeatures(
  { form, coarse: tag, tag: fine, both, classes }: ParserWords,
  size: number,
  s0: number,
  b0: number,
  keys: Int32Array,
): void {
  const none = size + 1;
  const b1 = b0 < size ? b0 + 1 : none;
  const b2 = b0 + 1 < size ? b0 + 2 : none;
  const b3 = b0 + 2 < size ? b0 + 3 : none;
  const s0w = form[s0]!;
  const s0t = tag[s0]!;
  const s0b = both[s0]!;
  const b0w = form[b0]!;
  const b0t = tag[b0]!;
  const b0b = both[b0]!;
  const b1w = form[b1]!;
  const b1t = tag[b1]!;
  const b1b = both[b1]!;
  const b2t = tag[b2]!;
  const near = s0 === none ? 0 : distance(s0, b0);
  const tags = (s0t << 6) | b0t;
  keys[0] = s0w;
  keys[1] = s0t;
  keys[2] = s0b;
  keys[3] = b0w;
  keys[4] = b0t;
  keys[5] = b0b;
  keys[6] = b1w;
  keys[7] = b1t;
  keys[8] = b1b;
  keys[9] = b2t;
  keys[10] = both[b2]!;
  keys[11] = mix(s0b, b0b);
  keys[12] = mix(s0b, b0w);
  keys[13] = mix(s0w, b0b);
  keys[14] = mix(s0b, b0t);
  keys[15] = mix(b0b, s0t);
  keys[16] = mix(s0w, b0w);
  keys[17] = tags;
  keys[18] = (b0t << 6) | b1t;
  keys[19] = mix(b0b, b1t);
  keys[20] = (((b0t << 6) | b1t) << 6) | b2t;
  keys[21] = (tags << 6) | b1t;
  keys[22] = mix(s0w, near);
  keys[23] = (s0t << 4) | near;
  keys[24] = mix(b0w, near);
  keys[25] = (b0t << 4) | near;
  keys[26] = (tags << 4) | near;
  keys[27] = mix(mix(classes[s0]!, classes[b0]!), tags);
  keys[28] = mix(s0w, b1w);
  keys[29] = mix((tags << 6) | b1t, (b2t << 6) | tag[b3]!);
  keys[30] = mix(b0w, b1w);
  keys[31] = mix(b0t, b1b);
  keys[32] = mix(s0w, (b0t << 6) | b1t);
  keys[33] = mix(b0w, (s0t << 6) | b1t);
  keys[34] = mix(b1w, tags);
  keys[35] = mix(mix(s0w, b0w), b1t);
  keys[36] = mix(form[b3]!, 3);
  keys[37] = (fine[s0]! << 6) | fine[b0]!;
  keys[38] = (fine[b0]! << 6) | fine[b1]!;
  keys[39] = (((fine[s0]! << 6) | fine[b0]!) << 6) | fine[b1]!;
}

/** Writes the features of the two words on top of the stack into `keys`. */
export function fillBelowFeatures(
  { form, coarse: tag, tag: fine, both, classes }: ParserWords,
  size: number,
  s1: number,
  s0: number,
  keys: Int32Array,
): void {
  const far = s1 === size + 1 || s0 === size + 1 ? 0 : distance(s1, s0);
  const s0w = form[s0]!;
  const s0t = tag[s0]!;
  const s0b = both[s0]!;
  const s1w = form[s1]!;
  const s1t = tag[s1]!;
  const s1b = both[s1]!;
  const tagsBelow = (s1t << 6) | s0t;
  keys[0] = s1w;
  keys[1] = s1t;
  keys[2] = s1b;
  keys[3] = mix(s1b, s0b);
  keys[4] = mix(s1w, s0w);
  keys[5] = mix(s0b, s1t);
  keys[6] = mix(s1b, s0t);
  keys[7] = tagsBelow;
  keys[8] = (tagsBelow << 4) | far;
  keys[9] = mix(s1w, far);
  keys[10] = mix(mix(classes[s1]!, classes[s0]!), tagsBelow);
  keys[11] = (fine[s1]! << 6) | fine[s0]!;
}

/** Up to 6 words apart, and more than 10. */
function distance(one: number, other: number): number {
  return Math.min(other - one, 6) + (other - one > 10 ? 1 : 0);
}

const NO_ITEM = { below: undefined, leftCount: 0, rightCount: 0, leftSet: 0, rightSet: 0 };

/** Writes the features that hang on more than two words, or on what hangs on them, into `keys`. */
export function fillStateFeatures(state: ParserState, words: ParserWords, size: number, keys: Int32Array): void {
  const { form, coarse: tag, tag: fine, both } = words;
  const none = size + 1;
  const { next } = state;
  const { top } = state;
  const under = top?.below;
  const item0 = top ?? NO_ITEM;
  const item1 = under ?? NO_ITEM;
  const s0 = top === undefined ? none : top.word;
  const s1 = under === undefined ? none : under.word;
  const s2 = under?.below === undefined ? none : under.below.word;
  const b0 = next;
  const b1 = next < size ? next + 1 : none;
  const s0w = form[s0]!;
  const s0t = tag[s0]!;
  const s0b = both[s0]!;
  const s1w = form[s1]!;
  const s1t = tag[s1]!;
  const s1b = both[s1]!;
  const s2t = tag[s2]!;
  const b0w = form[b0]!;
  const b0t = tag[b0]!;
  const b0b = both[b0]!;
  const b1t = tag[b1]!;
  const s0l = top === undefined ? none : top.left;
  const s0r = top === undefined ? none : top.right;
  const s1l = under === undefined ? none : under.left;
  const s1r = under === undefined ? none : under.right;
  const b0l = state.left;
  const s0lt = tag[s0l]!;
  const s0rt = tag[s0r]!;
  const s1lt = tag[s1l]!;
  const s1rt = tag[s1r]!;
  const b0lt = tag[b0l]!;
  const near = s0 === none ? 0 : distance(s0, b0);
  const far = s1 === none || s0 === none ? 0 : distance(s1, s0);
  const s0v = (Math.min(item0.leftCount, 15) << 4) | Math.min(item0.rightCount, 15);
  const s1v = Math.min(item1.rightCount, 15);
  const b0v = state.leftCount;
  const tags = (s0t << 6) | b0t;
  const tagsBelow = (s1t << 6) | s0t;
  const tagsAll = (tagsBelow << 6) | b0t;
  keys[0] = s2t;
  keys[1] = both[s2]!;
  keys[2] = tagsAll;
  keys[3] = (s2t << 12) | tagsBelow;
  keys[4] = mix(b0w, tagsBelow);
  keys[5] = mix(s0w, (s1t << 6) | b0t);
  keys[6] = mix(s1w, tags);
  keys[7] = (tags << 6) | s0lt;
  keys[8] = (tags << 6) | s0rt;
  keys[9] = (tags << 6) | b0lt;
  keys[10] = (tagsBelow << 6) | s1rt;
  keys[11] = (tagsBelow << 6) | s1lt;
  keys[12] = (tagsBelow << 6) | s0lt;
  keys[13] = (tagsBelow << 6) | s0rt;
  keys[14] = (tagsAll << 6) | s1rt;
  keys[15] = (tagsAll << 6) | s0rt;
  keys[16] = (tagsAll << 6) | b1t;
  keys[17] = (tagsAll << 8) | (near << 4) | far;
  keys[18] = mix(s0w, s0v);
  keys[19] = (s0t << 8) | s0v;
  keys[20] = mix(b0w, b0v);
  keys[21] = (b0t << 8) | b0v;
  keys[22] = mix(s1w, s1v);
  keys[23] = (s1t << 8) | s1v;
  keys[24] = form[s0l]!;
  keys[25] = s0lt;
  keys[26] = form[s0r]!;
  keys[27] = s0rt;
  keys[28] = form[b0l]!;
  keys[29] = b0lt;
  keys[30] = form[s1r]!;
  keys[31] = s1rt;
  keys[32] = mix(s0t, item0.leftSet);
  keys[33] = mix(s0t, item0.rightSet);
  keys[34] = mix(b0t, state.leftSet);
  keys[35] = mix(s1t, item1.rightSet);
  keys[36] = mix(s0w, item0.rightSet);
  keys[37] = mix(mix(s0t, item0.leftSet), b0t);
  keys[38] = mix(mix(s1t, item1.rightSet), tagsAll);
  keys[39] = mix(mix(b0w, s1w), s0t);
  keys[40] = mix(mix(form[s0l]!, s0w), b0t);
  keys[41] = mix(mix(form[s0l]!, s1w), s0t);
  keys[42] = mix(mix(form[s0l]!, s0t), tagsAll);
  keys[43] = (((tag[top === undefined ? none : top.left2]! << 6) | tag[top === undefined ? none : top.right2]!) << 6) | s0t;
  keys[44] = (((tag[state.left2]! << 6) | tag[under === undefined ? none : under.right2]!) << 12) | tagsBelow;
  keys[45] = mix(mix(s0w, s1w), b0t);
  keys[46] = mix(mix(s1b, s0b), b0b);
  keys[47] = mix(s1b, s0l === none ? 0 : form[s0l]!);
  keys[48] = mix(mix(s1w, s0w), b0w);
  keys[49] = mix(s1t, (tags << 6) | b1t);
  keys[50] = mix(s2t, tagsAll);
  keys[51] = mix(mix(s1w, b0w), tagsBelow);
  keys[52] = (((fine[s1]! << 6) | fine[s0]!) << 6) | fine[b0]!;
  keys[53] = (((((fine[s1]! << 6) | fine[s0]!) << 6) | fine[b0]!) << 6) | fine[b1]!;
  keys[54] = mix(s0w, (fine[s1]! << 6) | fine[b0]!);
  keys[55] = (((((tag[s1]! << 5) | s0t) << 5) | b0t) << 5) | b1t;
  keys[56] = (((((fine[s2]! << 6) | fine[s1]!) << 6) | fine[s0]!) << 6) | fine[b0]!;
}

const keys = new Int32Array(MOVE_FEATURES);

/** Writes the rows of all features of a state into `rows`, for training: where each begins in a table of 2^`bits` rows of `width` weights. */
export function fillMoveFeatures(
  state: ParserState,
  words: ParserWords,
  size: number,
  bits: number,
  width: number,
  rows: Int32Array,
): void {
  const none = size + 1;
  const { top, next } = state;
  const s0 = top === undefined ? none : top.word;
  const s1 = top?.below === undefined ? none : top.below.word;
  let filled = 0;
  const enter = (group: Int32Array) => {
    for (let at = 0; at < group.length; at++) rows[filled++] = rowOf(rowKey(keys[at]!, group[at]!), bits, width);
  };
  fillPairFeatures(words, size, s0, next, keys);
  enter(PAIR_SEEDS);
  fillBelowFeatures(words, size, s1, s0, keys);
  enter(BELOW_SEEDS);
  fillStateFeatures(state, words, size, keys);
  enter(STATE_SEEDS);
}

import type { ParserState } from "./parser-state.ts";
import type { ParserWords } from "./parser-words.ts";
import { mix, rowOf } from "./perceptron.ts";

/*
 * What the parser sees of a state (Zhang and Nivre, 2011, fitted to the arc-hybrid system), in three groups by what they hang on, so that each is
 * looked up once for all states that share it. Chosen by leaving out, again and again, those of 109 that the development set missed least: half as
 * many find half a point more heads. Keys are not yet spread over the rows of a table: {@link rowKey} does that.
 *
 * s0, s1, s2: the top of the stack and what lies below it; b0, b1, b2: the words not yet read.
 */

/** Features of s0 and b0 with the words after it, whatever hangs on them. */
export const PAIR_FEATURES = 19;
/** Features of s1 and s0. */
export const BELOW_FEATURES = 6;
/** All others. */
export const STATE_FEATURES = 36;
/** How many features describe a state. */
export const MOVE_FEATURES = PAIR_FEATURES + BELOW_FEATURES + STATE_FEATURES;

/** The key of a feature by its place among all: the same value means another thing in another place. */
export function rowKey(value: number, place: number): number {
  return mix(value, place * 0x3c6ef372 + 1);
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
  const s0w = form[s0]!;
  const s0t = tag[s0]!;
  const b0w = form[b0]!;
  const b0t = tag[b0]!;
  const b1t = tag[b1]!;
  const tags = (s0t << 6) | b0t;
  const near = s0 === none ? 0 : distance(s0, b0);
  keys[0] = s0t;
  keys[1] = b0t;
  keys[2] = b1t;
  keys[3] = both[b2]!;
  keys[4] = mix(both[s0]!, b0t);
  keys[5] = mix(both[b0]!, s0t);
  keys[6] = (b0t << 6) | b1t;
  keys[7] = (s0t << 4) | near;
  keys[8] = mix(b0w, near);
  keys[9] = (b0t << 4) | near;
  keys[10] = (tags << 4) | near;
  keys[11] = mix(mix(classes[s0]!, classes[b0]!), tags);
  keys[12] = mix(s0w, form[b1]!);
  keys[13] = mix(s0w, (b0t << 6) | b1t);
  keys[14] = mix(b0w, (s0t << 6) | b1t);
  keys[15] = mix(mix(s0w, b0w), b1t);
  keys[16] = (fine[s0]! << 6) | fine[b0]!;
  keys[17] = (fine[b0]! << 6) | fine[b1]!;
  keys[18] = (((fine[s0]! << 6) | fine[b0]!) << 6) | fine[b1]!;
}

/** Writes the features of the two words on top of the stack into `keys`. */
export function fillBelowFeatures(
  { form, coarse: tag, tag: fine, both }: ParserWords,
  size: number,
  s1: number,
  s0: number,
  keys: Int32Array,
): void {
  const far = s1 === size + 1 || s0 === size + 1 ? 0 : distance(s1, s0);
  const s1w = form[s1]!;
  const tags = (tag[s1]! << 6) | tag[s0]!;
  keys[0] = s1w;
  keys[1] = both[s1]!;
  keys[2] = tags;
  keys[3] = (tags << 4) | far;
  keys[4] = mix(s1w, far);
  keys[5] = (fine[s1]! << 6) | fine[s0]!;
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
  const { top, next: b0 } = state;
  const under = top?.below;
  const item0 = top ?? NO_ITEM;
  const item1 = under ?? NO_ITEM;
  const s0 = top === undefined ? none : top.word;
  const s1 = under === undefined ? none : under.word;
  const s2 = under?.below === undefined ? none : under.below.word;
  const s0w = form[s0]!;
  const s0t = tag[s0]!;
  const s1w = form[s1]!;
  const s1t = tag[s1]!;
  const b0w = form[b0]!;
  const b0t = tag[b0]!;
  const s0l = top === undefined ? none : top.left;
  const s0r = top === undefined ? none : top.right;
  const s1l = under === undefined ? none : under.left;
  const s1r = under === undefined ? none : under.right;
  const b0l = state.left;
  const s0lw = form[s0l]!;
  const s0lt = tag[s0l]!;
  const s0rt = tag[s0r]!;
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
  const s0leftSet = mix(s0t, item0.leftSet);
  keys[0] = tag[s2]!;
  keys[1] = both[s2]!;
  keys[2] = tagsAll;
  keys[3] = mix(b0w, tagsBelow);
  keys[4] = mix(s0w, (s1t << 6) | b0t);
  keys[5] = (tags << 6) | s0lt;
  keys[6] = (tags << 6) | s0rt;
  keys[7] = (tags << 6) | b0lt;
  keys[8] = (tagsBelow << 6) | s1rt;
  keys[9] = (tagsBelow << 6) | tag[s1l]!;
  keys[10] = (tagsBelow << 6) | s0lt;
  keys[11] = (tagsBelow << 6) | s0rt;
  keys[12] = (tagsAll << 8) | (near << 4) | far;
  keys[13] = mix(s0w, s0v);
  keys[14] = (s0t << 8) | s0v;
  keys[15] = mix(b0w, b0v);
  keys[16] = mix(s1w, s1v);
  keys[17] = s0lw;
  keys[18] = s0lt;
  keys[19] = form[s0r]!;
  keys[20] = s0rt;
  keys[21] = form[b0l]!;
  keys[22] = b0lt;
  keys[23] = s0leftSet;
  keys[24] = mix(s0t, item0.rightSet);
  keys[25] = mix(b0t, state.leftSet);
  keys[26] = mix(s0w, item0.rightSet);
  keys[27] = mix(s0leftSet, b0t);
  keys[28] = mix(mix(s1t, item1.rightSet), tagsAll);
  keys[29] = mix(mix(b0w, s1w), s0t);
  keys[30] = mix(mix(s0lw, s0w), b0t);
  keys[31] = mix(mix(s0lw, s0t), tagsAll);
  keys[32] = (((tag[top === undefined ? none : top.left2]! << 6) | tag[top === undefined ? none : top.right2]!) << 6) | s0t;
  keys[33] = (((tag[state.left2]! << 6) | tag[under === undefined ? none : under.right2]!) << 12) | tagsBelow;
  keys[34] = mix(both[s1]!, s0l === none ? 0 : s0lw);
  keys[35] = (((fine[s1]! << 6) | fine[s0]!) << 6) | fine[b0]!;
}

const keys = new Int32Array(Math.max(PAIR_FEATURES, BELOW_FEATURES, STATE_FEATURES));

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
  const enter = (first: number, count: number) => {
    for (let at = 0; at < count; at++) rows[first + at] = rowOf(rowKey(keys[at]!, first + at), bits, width);
  };
  fillPairFeatures(words, size, s0, next, keys);
  enter(0, PAIR_FEATURES);
  fillBelowFeatures(words, size, s1, s0, keys);
  enter(PAIR_FEATURES, BELOW_FEATURES);
  fillStateFeatures(state, words, size, keys);
  enter(PAIR_FEATURES + BELOW_FEATURES, STATE_FEATURES);
}

import type { ParserState } from "./parser-state.ts";
import { hashText, mix, rowOf } from "./perceptron.ts";

/** The words of one sentence as numbers; the arrays go on with the artificial root and with "none". */
export interface ParserWords {
  /** Hash of the lower-case word. */
  readonly form: Int32Array;
  /** The refined tag, below 64. */
  readonly tag: Int32Array;
  /** Number of the plain tag, below 32. */
  readonly coarse: Int32Array;
  /** Both mixed. */
  readonly both: Int32Array;
  /** What the lexicon says that the word can be. */
  readonly classes: Int32Array;
}

/** Room for sentences of up to `room` words. */
export function createParserWords(room: number): ParserWords {
  const array = () => new Int32Array(room + 2);
  return { form: array(), tag: array(), coarse: array(), both: array(), classes: array() };
}

const ROOT_FORM = hashText("the root", 0, 8);
const NO_FORM = hashText("no word", 0, 7);

/** Puts a word into its place. */
export function setWord(words: ParserWords, index: number, word: { form: number; tag: number; coarse: number; classes: number }): void {
  words.form[index] = word.form;
  words.tag[index] = word.tag;
  words.coarse[index] = word.coarse;
  words.both[index] = mix(word.form, word.coarse + 77);
  words.classes[index] = word.classes;
}

/** Closes a sentence of `size` words with the root and "none". */
export function closeWords(words: ParserWords, size: number): void {
  setWord(words, size, { form: ROOT_FORM, tag: 62, coarse: 30, classes: 1 << 22 });
  setWord(words, size + 1, { form: NO_FORM, tag: 63, coarse: 31, classes: 1 << 23 });
}

/** How many features describe a state. */
export const MOVE_FEATURES = 109;

const NO_ITEM = { below: undefined, leftCount: 0, rightCount: 0, leftSet: 0, rightSet: 0 };

/** Writes the rows of the features of a state into `rows` (Zhang and Nivre, 2011, fitted to the arc-hybrid system). */
export function fillMoveFeatures(
  state: ParserState,
  words: ParserWords,
  size: number,
  bits: number,
  width: number,
  rows: Int32Array,
): void {
  const { form, coarse: tag, tag: fine, both, classes } = words;
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
  const b2 = next + 1 < size ? next + 2 : none;
  const b3 = next + 2 < size ? next + 3 : none;
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
  const b1w = form[b1]!;
  const b1t = tag[b1]!;
  const b1b = both[b1]!;
  const b2t = tag[b2]!;
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
  const near = s0 === none ? 0 : Math.min(b0 - s0, 6) + (b0 - s0 > 10 ? 1 : 0);
  const far = s1 === none || s0 === none ? 0 : Math.min(s0 - s1, 6) + (s0 - s1 > 10 ? 1 : 0);
  const s0v = (Math.min(item0.leftCount, 15) << 4) | Math.min(item0.rightCount, 15);
  const s1v = Math.min(item1.rightCount, 15);
  const b0v = state.leftCount;
  const tags = (s0t << 6) | b0t;
  const tagsBelow = (s1t << 6) | s0t;
  const tagsAll = (tagsBelow << 6) | b0t;
  rows[0] = s0w;
  rows[1] = s0t;
  rows[2] = s0b;
  rows[3] = s1w;
  rows[4] = s1t;
  rows[5] = s1b;
  rows[6] = s2t;
  rows[7] = both[s2]!;
  rows[8] = b0w;
  rows[9] = b0t;
  rows[10] = b0b;
  rows[11] = b1w;
  rows[12] = b1t;
  rows[13] = b1b;
  rows[14] = b2t;
  rows[15] = both[b2]!;
  rows[16] = mix(s0b, b0b);
  rows[17] = mix(s0b, b0w);
  rows[18] = mix(s0w, b0b);
  rows[19] = mix(s0b, b0t);
  rows[20] = mix(b0b, s0t);
  rows[21] = mix(s0w, b0w);
  rows[22] = tags;
  rows[23] = (b0t << 6) | b1t;
  rows[24] = mix(s1b, s0b);
  rows[25] = mix(s1w, s0w);
  rows[26] = mix(s0b, s1t);
  rows[27] = mix(s1b, s0t);
  rows[28] = tagsBelow;
  rows[29] = mix(b0b, b1t);
  rows[30] = (((b0t << 6) | b1t) << 6) | b2t;
  rows[31] = (tags << 6) | b1t;
  rows[32] = tagsAll;
  rows[33] = (s2t << 12) | tagsBelow;
  rows[34] = mix(b0w, tagsBelow);
  rows[35] = mix(s0w, (s1t << 6) | b0t);
  rows[36] = mix(s1w, tags);
  rows[37] = (tags << 6) | s0lt;
  rows[38] = (tags << 6) | s0rt;
  rows[39] = (tags << 6) | b0lt;
  rows[40] = (tagsBelow << 6) | s1rt;
  rows[41] = (tagsBelow << 6) | s1lt;
  rows[42] = (tagsBelow << 6) | s0lt;
  rows[43] = (tagsBelow << 6) | s0rt;
  rows[44] = (tagsAll << 6) | s1rt;
  rows[45] = (tagsAll << 6) | s0rt;
  rows[46] = (tagsAll << 6) | b1t;
  rows[47] = mix(s0w, near);
  rows[48] = (s0t << 4) | near;
  rows[49] = mix(b0w, near);
  rows[50] = (b0t << 4) | near;
  rows[51] = (tags << 4) | near;
  rows[52] = (tagsBelow << 4) | far;
  rows[53] = mix(s1w, far);
  rows[54] = (tagsAll << 8) | (near << 4) | far;
  rows[55] = mix(s0w, s0v);
  rows[56] = (s0t << 8) | s0v;
  rows[57] = mix(b0w, b0v);
  rows[58] = (b0t << 8) | b0v;
  rows[59] = mix(s1w, s1v);
  rows[60] = (s1t << 8) | s1v;
  rows[61] = form[s0l]!;
  rows[62] = s0lt;
  rows[63] = form[s0r]!;
  rows[64] = s0rt;
  rows[65] = form[b0l]!;
  rows[66] = b0lt;
  rows[67] = form[s1r]!;
  rows[68] = s1rt;
  rows[69] = mix(s0t, item0.leftSet);
  rows[70] = mix(s0t, item0.rightSet);
  rows[71] = mix(b0t, state.leftSet);
  rows[72] = mix(s1t, item1.rightSet);
  rows[73] = mix(s0w, item0.rightSet);
  rows[74] = mix(mix(s0t, item0.leftSet), b0t);
  rows[75] = mix(mix(s1t, item1.rightSet), tagsAll);
  rows[76] = mix(mix(b0w, s1w), s0t);
  rows[77] = mix(mix(form[s0l]!, s0w), b0t);
  rows[78] = mix(mix(form[s0l]!, s1w), s0t);
  rows[79] = mix(mix(form[s0l]!, s0t), tagsAll);
  rows[80] = (((tag[top === undefined ? none : top.left2]! << 6) | tag[top === undefined ? none : top.right2]!) << 6) | s0t;
  rows[81] = (((tag[state.left2]! << 6) | tag[under === undefined ? none : under.right2]!) << 12) | tagsBelow;
  rows[82] = mix(mix(classes[s0]!, classes[b0]!), tags);
  rows[83] = mix(mix(classes[s1]!, classes[s0]!), tagsBelow);
  rows[84] = mix(s0w, b1w);
  rows[85] = mix((tags << 6) | b1t, (b2t << 6) | tag[b3]!);
  rows[86] = mix(b0w, b1w);
  rows[87] = mix(b0t, b1b);
  rows[88] = mix(s0w, (b0t << 6) | b1t);
  rows[89] = mix(b0w, (s0t << 6) | b1t);
  rows[90] = mix(b1w, tags);
  rows[91] = mix(mix(s0w, b0w), b1t);
  rows[92] = mix(mix(s0w, s1w), b0t);
  rows[93] = mix(mix(s1b, s0b), b0b);
  rows[94] = mix(s1b, s0l === none ? 0 : form[s0l]!);
  rows[95] = mix(mix(s1w, s0w), b0w);
  rows[96] = mix(form[b3]!, 3);
  rows[97] = mix(s1t, (tags << 6) | b1t);
  rows[98] = mix(s2t, tagsAll);
  rows[99] = mix(mix(s1w, b0w), tagsBelow);
  rows[100] = (fine[s0]! << 6) | fine[b0]!;
  rows[101] = (fine[s1]! << 6) | fine[s0]!;
  rows[102] = (fine[b0]! << 6) | fine[b1]!;
  rows[103] = (((fine[s1]! << 6) | fine[s0]!) << 6) | fine[b0]!;
  rows[104] = (((fine[s0]! << 6) | fine[b0]!) << 6) | fine[b1]!;
  rows[105] = (((((fine[s1]! << 6) | fine[s0]!) << 6) | fine[b0]!) << 6) | fine[b1]!;
  rows[106] = mix(s0w, (fine[s1]! << 6) | fine[b0]!);
  rows[107] = (((((tag[s1]! << 5) | s0t) << 5) | b0t) << 5) | b1t;
  rows[108] = (((((fine[s2]! << 6) | fine[s1]!) << 6) | fine[s0]!) << 6) | fine[b0]!;
  for (let at = 0; at < MOVE_FEATURES; at++) rows[at] = rowOf(mix(rows[at]!, at * 0x3c6ef372 + 1), bits, width);
}

import { mix, rowOf } from "../../support/perceptron.ts";
import type { ParserWords } from "./parser-words.ts";

/** The tree of one sentence, from its heads: who hangs on whom, in the order of the text. */
export interface Tree {
  readonly size: number;
  /** `size` at the root. */
  readonly heads: Int32Array;
  /** First and last dependent on each side; `size + 1` where there is none. */
  readonly firstLeft: Int32Array;
  readonly lastLeft: Int32Array;
  readonly firstRight: Int32Array;
  readonly lastRight: Int32Array;
  /** The next dependent of the same head, to the right. */
  readonly sister: Int32Array;
  /** The tags of all dependents, mixed to one number. */
  readonly tagSet: Int32Array;
  /** Filled while relations are given: number of the relation, −1 where open. */
  readonly relations: Int32Array;
  /** The relations given to a word's dependents so far, mixed to one number. */
  readonly relationSet: Int32Array;
}

/** The tree that the heads describe. */
export function treeOf(heads: Int32Array, size: number, words: ParserWords): Tree {
  const none = size + 1;
  const array = (value: number) => new Int32Array(size + 2).fill(value);
  const tree: Tree = {
    size,
    heads,
    firstLeft: array(none),
    lastLeft: array(none),
    firstRight: array(none),
    lastRight: array(none),
    sister: array(none),
    tagSet: array(0),
    relations: array(-1),
    relationSet: array(0),
  };
  for (let word = 0; word < size; word++) {
    const head = heads[word]!;
    const isLeft = word < head;
    const first = isLeft ? tree.firstLeft : tree.firstRight;
    const last = isLeft ? tree.lastLeft : tree.lastRight;
    if (first[head] === none) first[head] = word;
    const sisterBefore = last[head] === none ? (isLeft ? none : tree.lastLeft[head]!) : last[head]!;
    if (sisterBefore !== none) tree.sister[sisterBefore] = word;
    last[head] = word;
    tree.tagSet[head] = mix(tree.tagSet[head]!, words.coarse[word]! + 1);
  }
  return tree;
}

/** The dependents of a head, in the order of the text. */
export function firstDependent({ firstLeft, firstRight, size }: Tree, head: number): number {
  return firstLeft[head] === size + 1 ? firstRight[head]! : firstLeft[head]!;
}

/** Notes the relation of a word. */
export function setRelation(tree: Tree, word: number, relation: number): void {
  const head = tree.heads[word]!;
  tree.relations[word] = relation;
  tree.relationSet[head] = mix(tree.relationSet[head]!, relation + 1);
}

/** How many features describe an arc. */
export const RELATION_FEATURES = 48;

/** Writes the rows of the features of the arc to a word into `rows`; `before` is the dependent of the same head before it, or "none". */
export function fillRelationFeatures(
  tree: Tree,
  words: ParserWords,
  dependent: number,
  before: number,
  bits: number,
  width: number,
  rows: Int32Array,
): void {
  const { size, heads, firstLeft, lastLeft, firstRight, lastRight, sister, tagSet, relations, relationSet } = tree;
  const { form, coarse: tag, tag: fine, both, classes } = words;
  const none = size + 1;
  const head = heads[dependent]!;
  const grand = head < size ? heads[head]! : none;
  const side = dependent < head ? 1 : 2;
  const distance = Math.min(Math.abs(head - dependent), 7) * 4 + side;
  const hw = form[head]!;
  const ht = tag[head]! * 4 + side;
  const hr = relations[head]! & 63;
  const dw = form[dependent]!;
  const db = both[dependent]!;
  const tags = ht * 64 + tag[dependent]!;
  const l1 = firstLeft[dependent]!;
  const l9 = lastLeft[dependent]!;
  const r1 = firstRight[dependent]!;
  const r9 = lastRight[dependent]!;
  const next = sister[dependent]!;
  const beforeKey = (tag[before]! << 6) | (relations[before]! & 63);
  const near = dependent > 0 ? dependent - 1 : none;
  const far = dependent + 1 < size ? dependent + 1 : none;
  rows[0] = mix(hw, side);
  rows[1] = ht;
  rows[2] = mix(both[head]!, side);
  rows[3] = mix(dw, side);
  rows[4] = tags;
  rows[5] = mix(db, side);
  rows[6] = mix(mix(hw, dw), side);
  rows[7] = mix(hw, tag[dependent]! * 4 + side);
  rows[8] = mix(dw, ht);
  rows[9] = mix(both[head]!, db);
  rows[10] = mix(tags, distance);
  rows[11] = mix(dw, distance);
  rows[12] = mix(hw, distance);
  rows[13] = mix(form[l1]!, tags);
  rows[14] = mix(form[l1]!, dw);
  rows[15] = mix(form[l1]!, hw);
  rows[16] = mix(tag[l1]!, tags);
  rows[17] = mix((tag[l1]! << 6) | tag[l9]!, tags);
  rows[18] = mix(form[l9]!, tags);
  rows[19] = mix(form[r9]!, tags);
  rows[20] = mix((tag[r1]! << 6) | tag[r9]!, tags);
  rows[21] = mix(tagSet[dependent]!, tags);
  rows[22] = mix(tagSet[dependent]!, dw);
  rows[23] = mix(relationSet[head]!, tags);
  rows[24] = mix(relationSet[head]!, hw);
  rows[25] = mix(tagSet[head]!, tags);
  rows[26] = mix((fine[head]! << 6) | fine[dependent]!, side);
  rows[27] = mix((fine[head]! << 6) | fine[dependent]!, distance);
  rows[28] = mix(hr, tags);
  rows[29] = mix(beforeKey, tags);
  rows[30] = mix(form[before]!, tags);
  rows[31] = mix(tag[next]!, tags);
  rows[32] = mix(form[next]!, tags);
  rows[33] = mix(tag[near]!, tags);
  rows[34] = mix(tag[far]!, tags);
  rows[35] = mix(form[near]!, tags);
  rows[36] = mix(form[far]!, tags);
  rows[37] = mix((tag[near]! << 6) | tag[far]!, tags);
  rows[38] = mix(tag[grand]!, tags);
  rows[39] = mix(form[grand]!, tags);
  rows[40] = mix(classes[head]!, tags);
  rows[41] = mix(classes[dependent]!, tags);
  rows[42] = mix(mix(classes[head]!, classes[dependent]!), tags);
  rows[43] = mix(mix(relationSet[head]!, tagSet[dependent]!), tags);
  rows[44] = mix(mix(form[lastLeft[head]!]!, tag[lastLeft[head]!]!), tags);
  rows[45] = mix(form[firstLeft[head]!]!, tags);
  rows[46] = mix(mix(beforeKey, tag[next]!), tags);
  rows[47] = mix(mix(form[l1]!, form[r1]!), tags);
  for (let at = 0; at < RELATION_FEATURES; at++) rows[at] = rowOf(mix(rows[at]!, Math.imul(at, 0x3c6ef372) + 7), bits, width);
}

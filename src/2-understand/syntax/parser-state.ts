/**
 * A word on the stack with what hangs on it so far. Never changed: a move makes new ones. Words are indexes into the sentence of `size` words;
 * `size` is the artificial root behind the last word, `size + 1` stands for "none".
 */
export interface StackItem {
  readonly below: StackItem | undefined;
  readonly word: number;
  /** Outermost and second outermost dependents on each side. */
  readonly left: number;
  readonly left2: number;
  readonly right: number;
  readonly right2: number;
  readonly leftCount: number;
  readonly rightCount: number;
  /** The tags of the dependents on each side, mixed to one number. */
  readonly leftSet: number;
  readonly rightSet: number;
}

/**
 * How far a sentence is parsed, in the arc-hybrid system (Kuhlmann and others, 2011): a stack of words that wait for their head or for more
 * dependents, and the first word not yet read with the dependents that it has on its left.
 */
export interface ParserState {
  readonly before: ParserState | undefined;
  /** The move that led here. */
  readonly move: number;
  readonly score: number;
  readonly top: StackItem | undefined;
  /** First word not yet read; `size` when only the root is left. */
  readonly next: number;
  readonly left: number;
  readonly left2: number;
  readonly leftCount: number;
  readonly leftSet: number;
}

/** Read the next word; hang the top of the stack on the next word; hang it on the word below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = [SHIFT, LEFT, RIGHT] as const;

/** The beginning of a sentence of `size` words. */
export function beginSentence(size: number): ParserState {
  const none = size + 1;
  return { before: undefined, move: SHIFT, score: 0, top: undefined, next: 0, left: none, left2: none, leftCount: 0, leftSet: 0 };
}

/** Whether the move is possible; the root takes one dependent only. */
export function isAllowed({ top, next }: ParserState, move: number, size: number): boolean {
  if (move === SHIFT) return next < size;
  if (top === undefined) return false;
  return move === RIGHT ? top.below !== undefined : next < size || top.below === undefined;
}

/** The state after a move. `tags` has the number of each word's tag; `score` becomes the state's. */
export function afterMove(state: ParserState, move: number, size: number, tags: Int32Array, score: number): ParserState {
  const { top, next, left, left2, leftCount, leftSet } = state;
  const none = size + 1;
  if (move === SHIFT) {
    const item = { below: top, word: next, left, left2, right: none, right2: none, leftCount, rightCount: 0, leftSet, rightSet: 0 };
    return { before: state, move, score, top: item, next: next + 1, left: none, left2: none, leftCount: 0, leftSet: 0 };
  }
  // A move that is allowed finds the stack as it needs it.
  const { word, below } = top!;
  const tag = tags[word]! + 1;
  if (move === LEFT) {
    return {
      before: state,
      move,
      score,
      top: below,
      next,
      left: word,
      left2: left,
      leftCount: leftCount + 1,
      leftSet: mixTag(leftSet, tag),
    };
  }
  const head = below!;
  const item = {
    below: head.below,
    word: head.word,
    left: head.left,
    left2: head.left2,
    right: word,
    right2: head.right,
    leftCount: head.leftCount,
    rightCount: head.rightCount + 1,
    leftSet: head.leftSet,
    rightSet: mixTag(head.rightSet, tag),
  };
  return { before: state, move, score, top: item, next, left, left2, leftCount, leftSet };
}

function mixTag(set: number, tag: number): number {
  const mixed = Math.imul(set ^ tag, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Writes the heads that the moves to this last state gave. */
export function readHeads(last: ParserState, heads: Int32Array): void {
  for (let state = last; state.before !== undefined; state = state.before) {
    const { top, next } = state.before;
    if (state.move === LEFT) heads[top!.word] = next;
    else if (state.move === RIGHT) heads[top!.word] = top!.below!.word;
  }
}

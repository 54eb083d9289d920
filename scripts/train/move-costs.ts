import { isAllowed, LEFT, type MOVES, type ParserState, RIGHT, SHIFT } from "../../src/2-understand/syntax/parser-state.ts";

/**
 * The move that keeps most right arcs reachable (Goldberg and Nivre, 2013: the oracle of the arc-hybrid system); arcs are made as soon as
 * they can be. A root's gold head is `size`.
 */
export function rightMove(state: ParserState, gold: Int32Array, size: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const move of [LEFT, RIGHT, SHIFT] as const) {
    if (!isAllowed(state, move, size)) continue;
    const cost = costOf(state, move, gold, size);
    if (cost < least) {
      least = cost;
      best = move;
    }
  }
  return best;
}

/** How many right arcs the move makes unreachable. */
function costOf(state: ParserState, move: (typeof MOVES)[number], gold: Int32Array, size: number): number {
  const { top, next } = state;
  if (move === SHIFT) return lostByShift(state, gold);
  const word = top!.word;
  let lost = 0;
  for (let index = next; index < size; index++) if (gold[index] === word) lost++;
  const head = gold[word]!;
  if (move === LEFT && (head === top!.below?.word || head > next)) lost++;
  if (move === RIGHT && head >= next) lost++;
  return lost;
}

function lostByShift({ top, next }: ParserState, gold: Int32Array): number {
  let lost = 0;
  for (let item = top; item !== undefined; item = item.below) {
    if (gold[item.word] === next) lost++;
    if (item !== top && gold[next] === item.word) lost++;
  }
  return lost;
}

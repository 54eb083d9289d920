import { afterMove, isAllowed, LEFT, type ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import type { ParserWords } from "./parser-words.ts";

/** Rates the moves that are open in a state. */
export interface MoveScorer {
  /** Has to be called before the first state of every sentence. */
  begin(words: ParserWords, size: number): void;
  /** Writes what the model gives for shift, left and right into `scores`. */
  score(state: ParserState, scores: Float64Array): void;
}

/** One step of the search: from the best ways so far to the best ways that are one move longer, best first. */
export type Search = (states: readonly ParserState[], words: ParserWords, size: number) => ParserState[];

/** Keeps the `beam` best ways. One that lies further behind the best than `hopeless` is dropped. */
export function createSearch(scorer: MoveScorer, beam: number, hopeless = Number.POSITIVE_INFINITY): Search {
  const ofMoves = new Float64Array(3);
  const scores = new Float64Array(beam);
  const origins = new Int32Array(beam);
  const moves = new Int32Array(beam);
  let found = 0;

  /** Keeps the candidate if it is among the best; of equals the earlier one stays before. */
  function offer(score: number, origin: number, move: number): void {
    if (found === beam && score <= scores[beam - 1]!) return;
    let at = found < beam ? found++ : beam - 1;
    while (at > 0 && scores[at - 1]! < score) {
      scores[at] = scores[at - 1]!;
      origins[at] = origins[at - 1]!;
      moves[at] = moves[at - 1]!;
      at--;
    }
    scores[at] = score;
    origins[at] = origin;
    moves[at] = move;
  }

  return (states, words, size) => {
    found = 0;
    for (let origin = 0; origin < states.length; origin++) {
      const state = states[origin]!;
      scorer.score(state, ofMoves);
      if (isAllowed(state, SHIFT, size)) offer(state.score + ofMoves[SHIFT]!, origin, SHIFT);
      if (isAllowed(state, LEFT, size)) offer(state.score + ofMoves[LEFT]!, origin, LEFT);
      if (isAllowed(state, RIGHT, size)) offer(state.score + ofMoves[RIGHT]!, origin, RIGHT);
    }
    const result: ParserState[] = [];
    const least = scores[0]! - hopeless;
    for (let index = 0; index < found && scores[index]! >= least; index++) {
      result.push(afterMove(states[origins[index]!]!, moves[index]!, size, words.coarse, scores[index]!));
    }
    return result;
  };
}

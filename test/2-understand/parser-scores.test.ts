import { expect, test } from "vitest";
import { fillMoveFeatures, MOVE_FEATURES } from "../../src/2-understand/syntax/parser-features.ts";
import { createMoveScorer, packMoves } from "../../src/2-understand/syntax/parser-scores.ts";
import { afterMove, beginSentence, isAllowed, LEFT, MOVES, RIGHT, SHIFT } from "../../src/2-understand/syntax/parser-state.ts";
import { createParserWords, loadWords, wordNumbers } from "../../src/2-understand/syntax/parser-words.ts";
import { EMPTY_LEXICON } from "../../src/2-understand/words/lexicon.ts";

const BITS = 12;
// Any weights will do, the largest and smallest among them.
const WEIGHTS = Int8Array.from({ length: MOVES.length << BITS }, (_, index) => ((Math.imul(index + 1, 0x9e3779b1) >>> 8) % 256) - 128);
const SENTENCE = "the rebels shot two officers near a bridge , police said"
  .split(" ")
  .map((cased) => ({ cased, tag: cased === "the" ? "DET" : "NOUN" }));

test("sums that are remembered and packed are the sums of all features", () => {
  const size = SENTENCE.length;
  const words = createParserWords(size);
  loadWords(words, SENTENCE, wordNumbers(["NOUN", "DET"], EMPTY_LEXICON));
  const scorer = createMoveScorer(packMoves({ weights: WEIGHTS, bits: BITS, classes: ["shift", "left", "right"] }), size);
  const rows = new Int32Array(MOVE_FEATURES);
  const scores = new Float64Array(3);
  for (let sentence = 0; sentence < 2; sentence++) {
    scorer.begin(words, size);
    let state = beginSentence(size);
    for (let step = 0; step < 2 * size; step++) {
      fillMoveFeatures(state, words, size, BITS, MOVES.length, rows);
      scorer.score(state, scores);
      expect([...scores]).toEqual(MOVES.map((move) => rows.reduce((sum, row) => sum + WEIGHTS[row + move]!, 0)));
      const move = [step % 3 === 2 ? LEFT : step % 2 === 0 ? SHIFT : RIGHT, SHIFT, LEFT, RIGHT].find((one) => isAllowed(state, one, size))!;
      state = afterMove(state, move, size, words.coarse, 0);
    }
  }
});

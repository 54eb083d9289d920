import type { Perceptron } from "../../src/support/perceptron.ts";

/** A perceptron being trained, and the running sum that its average is made from. */
export interface Training {
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  readonly width: number;
  readonly bits: number;
  steps: number;
}

export function startTraining(bits: number, width: number): Training {
  return { weights: new Float32Array(width << bits), sums: new Float64Array(width << bits), width, bits, steps: 1 };
}

/** Moves the weights of `rows` towards the right class and away from the guessed one. */
export function correct(training: Training, rows: Int32Array, count: number, right: number, wrong: number): void {
  const { weights, sums, steps } = training;
  for (let index = 0; index < count; index++) {
    const row = rows[index]!;
    weights[row + right]! += 1;
    sums[row + right]! += steps;
    weights[row + wrong]! -= 1;
    sums[row + wrong]! -= steps;
  }
}

/**
 * The average of all weights on the way, in 127 steps each side. Averages beyond the given share of the largest are cut off there,
 * so that the many small weights keep their differences.
 */
export function average(training: Training, classes: readonly string[], largest: number): Perceptron {
  const { weights, sums, steps, bits } = training;
  const result = new Int8Array(weights.length);
  for (let index = 0; index < weights.length; index++) {
    const value = weights[index]! - sums[index]! / steps;
    result[index] = Math.max(-127, Math.min(127, Math.round((value * 127) / largest)));
  }
  return { classes, bits, weights: result };
}

/** A generator of equally spread numbers from 0 to 1 (mulberry32); the same seed gives the same numbers. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fisher–Yates, in place. */
export function shuffle<Item>(items: Item[], chance: () => number): Item[] {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(chance() * (index + 1));
    [items[index], items[other]] = [items[other]!, items[index]!];
  }
  return items;
}

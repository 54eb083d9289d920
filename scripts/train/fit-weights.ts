/** Weights of a logistic regression: log odds = bias + Σ weight × feature. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Pull of each weight towards 0. */
const RIDGE = 2;
const ROUNDS = 40;
/** From this round on a negative weight is held at 0: every feature is made to speak for one incident where it is positive. */
const FIRST_HELD = 6;

/** Newton's method. `rows` are features, `answers` whether the pair is one incident. */
export function fitWeights(rows: readonly (readonly number[])[], answers: readonly boolean[]): Fit {
  const size = (rows[0]?.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  const held = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(rows, answers, weights, held);
    for (let index = 0; index < size; index++) {
      weights[index]! += step[index]!;
      if (round >= FIRST_HELD && index < size - 1 && weights[index]! < 0) {
        weights[index] = 0;
        held.add(index);
      }
    }
  }
  return { bias: weights[size - 1]!, weights: weights.slice(0, -1) };
}

function newtonStep(
  rows: readonly (readonly number[])[],
  answers: readonly boolean[],
  weights: readonly number[],
  held: ReadonlySet<number>,
): number[] {
  const size = weights.length;
  const slope = new Array<number>(size).fill(0);
  const curve = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  rows.forEach((row, at) => {
    const features = [...row, 1];
    const guess = 1 / (1 + Math.exp(-features.reduce((sum, feature, index) => sum + feature * weights[index]!, 0)));
    const [miss, spread] = [Number(answers[at]) - guess, guess * (1 - guess) + 1e-6];
    features.forEach((feature, index) => {
      if (feature === 0) return;
      slope[index]! += miss * feature;
      features.forEach((other, column) => {
        curve[index]![column]! += spread * feature * other;
      });
    });
  });
  for (let index = 0; index < size - 1; index++) {
    slope[index]! -= RIDGE * weights[index]!;
    curve[index]![index]! += RIDGE;
  }
  for (const index of held) {
    slope[index] = 0;
    for (let other = 0; other < size; other++) curve[index]![other] = curve[other]![index] = other === index ? 1 : 0;
  }
  return solved(curve, slope);
}

/** x of matrix · x = right, by Gauss and Jordan with the largest pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let column = 0; column < rows.length; column++) {
    const rest = rows.slice(column);
    const pivot = column + rest.reduce((best, row, index) => (Math.abs(row[column]!) > Math.abs(rest[best]![column]!) ? index : best), 0);
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (const [index, row] of rows.entries()) {
      if (index === column) continue;
      const factor = row[column]! / rows[column]![column]!;
      for (let at = column; at <= rows.length; at++) row[at]! -= factor * rows[column]![at]!;
    }
  }
  return rows.map((row, index) => row.at(-1)! / row[index]!);
}

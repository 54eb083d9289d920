import { FEATURES } from "./compare/features.ts";
import type { Compared } from "./compared.ts";

/** Log odds of one incident where no feature tells anything; fitted with the weights. */
const BIAS = -5;

/** From here on two mentions are surely enough one incident: a join below is in doubt … */
export const SAME_LOGIT = 0;
/** … and down to here perhaps one: they can be joined by what others say. */
export const UNSURE_LOGIT = -2;

/** A weight for each row of the scorer, in its order, and where to start. */
export interface Scorer {
  readonly bias: number;
  readonly weights: readonly number[];
  /** What each row and those after it can add at most. */
  readonly left: readonly number[];
}

/** The scorer with these weights. */
export function toScorer(bias: number, weights: readonly number[]): Scorer {
  const most = FEATURES.map(({ isOnlyAgainst }, row) => (isOnlyAgainst ? 0 : weights[row]!));
  return { bias, weights, left: most.map((_, row) => most.slice(row).reduce((sum, weight) => sum + weight, 0)) };
}

/** The scorer as fitted. */
export const SCORER: Scorer = toScorer(
  BIAS,
  FEATURES.map(({ weight }) => weight),
);

/** Log odds that two mentions are one incident. */
export function logitOf(one: Compared, two: Compared, scorer: Scorer = SCORER): number {
  return findLogit(one, two, Number.NEGATIVE_INFINITY, scorer)!;
}

/** The same where it is at least so much. Most pairs fall below before their words are compared, which takes longest. */
export function findLogit(one: Compared, two: Compared, least: number, { bias, weights, left }: Scorer = SCORER): number | undefined {
  let logit = bias;
  for (let row = 0; row < FEATURES.length; row++) {
    // A little less, as sums in another order differ in their last digits.
    if (logit + left[row]! < least - 1e-6) return undefined;
    logit += weights[row]! * (FEATURES[row]!.compare(one, two)?.score ?? 0);
  }
  return logit >= least ? logit : undefined;
}

/** "words +2.3 (alike 0.21); day +2.0 (2024-03-22 = 2024-03-22)": the features that counted, strongest first. */
export function reasonOf(one: Compared, two: Compared): string {
  return FEATURES.flatMap(({ name, weight, compare }) => {
    const found = compare(one, two);
    return found === undefined || Math.abs(weight * found.score) < 0.05
      ? []
      : [{ name, part: weight * found.score, reason: found.reason() }];
  })
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .map(({ name, part, reason }) => `${name} ${part > 0 ? "+" : "−"}${Math.abs(part).toFixed(1)} (${reason})`)
    .join("; ");
}

/** Log odds → 0 to 1. */
export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

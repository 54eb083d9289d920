import { foldOf } from "./folds.ts";

/** One question put to one article: every candidate with the signs of each of its mentions, and whether it is the answer. */
export interface Election {
  /** Elections of one group are held out together. */
  readonly group: string;
  readonly candidates: readonly { readonly isRight: boolean; readonly mentions: readonly (readonly string[])[] }[];
}

/** What each sign weighs; a mention votes with e to the sum of its signs. */
export type Weights = ReadonlyMap<string, number>;

/** Pull of a new weight towards 0, and of a known one towards what it was: set high, as texts of other kinds have a say in those. */
const RIDGE = 3;
const KNOWN_RIDGE = 60;
const ROUNDS = 300;
const STEP = 0.08;
/** Stands for the answer "not said": it has e to the weight of this one sign. */
const NOT_SAID = "(not said)";

/**
 * Fits weights by multinomial logistic regression: each candidate's chance is its votes in those of all and of "not said", which is the answer where
 * no candidate is right. `before` holds the weights that signs have so far; `least` the votes of "not said".
 */
export function fitVotes(elections: readonly Election[], before: Weights, least: number): Weights {
  const start = new Map([...before, [NOT_SAID, Math.log(least)]]);
  const weights = new Map(start);
  const moments = new Map<string, readonly [number, number]>();
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [sign, slope] of slopesOf(elections, weights)) {
      const pulled = slope - (start.has(sign) ? KNOWN_RIDGE : RIDGE) * ((weights.get(sign) ?? 0) - (start.get(sign) ?? 0));
      const [mean, square] = moments.get(sign) ?? [0, 0];
      const moment = [0.9 * mean + 0.1 * pulled, 0.99 * square + 0.01 * pulled * pulled] as const;
      moments.set(sign, moment);
      const [first, second] = [moment[0] / (1 - 0.9 ** round), moment[1] / (1 - 0.99 ** round)];
      weights.set(sign, (weights.get(sign) ?? 0) + (STEP * first) / (Math.sqrt(second) + 1e-6));
    }
  }
  return weights;
}

/** The votes that a candidate must have by fitted weights. */
export function leastOf(weights: Weights): number {
  return Math.exp(weights.get(NOT_SAID) ?? 0);
}

/** Whether the election gives the answer, with the votes that are needed. */
export function isRightBy({ candidates }: Election, weights: Weights, least: number): boolean {
  let best: { readonly isRight: boolean; readonly votes: number } | undefined;
  for (const { isRight, mentions } of candidates) {
    const votes = mentions.reduce((sum, signs) => sum + votesOf(signs, weights), 0);
    if (votes >= least && votes > (best?.votes ?? 0)) best = { isRight, votes };
  }
  return best?.isRight ?? false;
}

/** How many of the elections are right when each fold is judged by weights fitted on the others, and when judged by weights fitted on all. */
export function crossValidate(
  elections: readonly Election[],
  before: Weights,
  least: number,
  folds = 5,
): { readonly unseen: number; readonly seen: number } {
  const right = (some: readonly Election[], weights: Weights) => some.filter((one) => isRightBy(one, weights, leastOf(weights))).length;
  let unseen = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitVotes(
      elections.filter(({ group }) => foldOf(group, folds) !== fold),
      before,
      least,
    );
    unseen += right(
      elections.filter(({ group }) => foldOf(group, folds) === fold),
      weights,
    );
  }
  return { unseen: unseen / elections.length, seen: right(elections, fitVotes(elections, before, least)) / elections.length };
}

function slopesOf(elections: readonly Election[], weights: Weights): Map<string, number> {
  const slopes = new Map<string, number>([...weights.keys()].map((sign) => [sign, 0]));
  for (const { candidates } of elections) {
    const rows = candidates.flatMap(({ isRight, mentions }) =>
      mentions.map((signs) => ({ isRight, signs, votes: votesOf(signs, weights) })),
    );
    rows.push({ isRight: !candidates.some(({ isRight }) => isRight), signs: [NOT_SAID], votes: votesOf([NOT_SAID], weights) });
    const all = rows.reduce((sum, { votes }) => sum + votes, 0);
    const good = rows.reduce((sum, { votes, isRight }) => sum + (isRight ? votes : 0), 0);
    for (const { isRight, signs, votes } of rows) {
      const slope = (isRight ? votes / good : 0) - votes / all;
      for (const sign of signs) slopes.set(sign, (slopes.get(sign) ?? 0) + slope);
    }
  }
  return slopes;
}

function votesOf(signs: readonly string[], weights: Weights): number {
  return Math.exp(signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0));
}

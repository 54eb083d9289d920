import { higher, type Measure } from "./evaluation.ts";

/** How many answers of one field were given and how many of them are right; how many the gold holds and how many of them were found. */
export interface FieldScore {
  readonly field: string;
  readonly given: number;
  readonly right: number;
  readonly gold: number;
  readonly found: number;
  /** What was wrong and what was missed, for reading. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Answers of one text that are compared with each other. */
export interface Answers {
  readonly id: string;
  readonly given: readonly string[];
  readonly gold: readonly string[];
}

/** How an answer is known for right, and a wanted one for found. */
export interface Comparison {
  isRight(given: string, answers: Answers): boolean;
  isFound(gold: string, answers: Answers): boolean;
}

/** Right where any wanted answer is the same, and found where any given one is: two wordings of one answer cost nothing. */
export function compareBy(same: (given: string, gold: string) => boolean): Comparison {
  return {
    isRight: (given, { gold }) => gold.some((one) => same(given, one)),
    isFound: (gold, { given }) => given.some((one) => same(one, gold)),
  };
}

/** Counts over all texts. */
export function scoreField(field: string, texts: readonly Answers[], { isRight, isFound }: Comparison): FieldScore {
  const wrong = texts.flatMap((one) => one.given.filter((given) => !isRight(given, one)).map((given) => `${one.id}: ${given}`));
  const missed = texts.flatMap((one) => one.gold.filter((gold) => !isFound(gold, one)).map((gold) => `${one.id}: ${gold}`));
  const given = texts.reduce((sum, one) => sum + one.given.length, 0);
  const gold = texts.reduce((sum, one) => sum + one.gold.length, 0);
  return { field, given, right: given - wrong.length, gold, found: gold - missed.length, wrong, missed };
}

/** "voa: attackers, precision", "… recall" and "… F1"; where nothing was given the precision is 0. */
export function toMeasures(set: string, { field, given, right, gold, found }: FieldScore): Measure[] {
  const precision = (100 * right) / Math.max(1, given);
  const recall = (100 * found) / Math.max(1, gold);
  return [
    higher(`${set}: ${field}, precision`, precision),
    higher(`${set}: ${field}, recall`, recall),
    higher(`${set}: ${field}, F1`, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
  ];
}

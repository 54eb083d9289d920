import type { FigureKind, FigureStatement } from "./statement.ts";

/** Words that say of themselves which harm they count. */
const HARM_IN_WORDS: readonly (readonly [FigureKind, RegExp])[] = [
  ["killed", /\b(?:killed|dead|deaths?|died|dies|dying|fatalit(?:y|ies)|bodies|lives)\b/i],
  ["injured", /\b(?:injured|wounded|hurt|injuries|wounds)\b/i],
  ["missing", /\bmissing\b/i],
  ["arrested", /\b(?:arrested|detained|arrests)\b/i],
];

/** The harm that a figure's own words tell of, where that is not the one it is filed under: a slip that no sentence may repeat. */
export function otherHarm({ value, evidence }: FigureStatement): FigureKind | undefined {
  const told = HARM_IN_WORDS.filter(([, words]) => words.test(evidence[0].words)).map(([harm]) => harm);
  return told.includes(value.what) ? undefined : told[0];
}

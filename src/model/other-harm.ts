import type { FigureKind, FigureStatement } from "./statement.ts";

/** Words that say of themselves which harm they count. */
const HARM_IN_WORDS: readonly (readonly [FigureKind, RegExp])[] = [
  ["killed", /\b(?:killed|dead|deaths?|died|dies|dying|fatalit(?:y|ies)|bodies|lives)\b/i],
  ["injured", /\b(?:injured|wounded|hurt|injuries|wounds)\b/i],
  ["missing", /\bmissing\b/i],
  ["arrested", /\b(?:arrested|detained|arrests)\b/i],
];

/** "Two of the wounded", who have died: what they were before is no slip. */
const OF_HARMED = /\bof (?:the|those|these|its|his|her|their) (?:\w+ )?(?:injured|wounded|hurt|missing)\b/i;

/** The harm that a figure's own words tell of, where that is not the one it is filed under: a slip that no sentence may repeat. */
export function otherHarm({ value, evidence }: FigureStatement): FigureKind | undefined {
  if (value.what === "killed" && value.of !== "total" && OF_HARMED.test(evidence[0].words)) return undefined;
  const told = HARM_IN_WORDS.filter(([, words]) => words.test(evidence[0].words)).map(([harm]) => harm);
  return told.includes(value.what) ? undefined : told[0];
}

import type { Token } from "../../model/analysis.ts";

/** "Madison avenues", "and Troy streets": whether a word of kind in the plural at or behind `from` makes a street of the name before it. */
export function isCrossing(tokens: readonly Token[], from: number, end: number): boolean {
  if (from < end && CROSSED.test(tokens[from]!.lower)) return true;
  if (from + 2 >= end || !/^(?:and|&)$/.test(tokens[from]!.lower)) return false;
  for (let at = from + 1; at < Math.min(end, from + MOST_WORDS); at++) {
    if (at > from + 1 && CROSSED.test(tokens[at]!.lower)) return true;
    if (!/^[\p{Lu}\d]/u.test(tokens[at]!.cased)) return false;
  }
  return false;
}

/** From "and" to the word of kind: "and Martin Luther streets". */
const MOST_WORDS = 4;
const CROSSED = /^(?:streets|avenues|roads|boulevards|drives|lanes|highways)$/;

import type { Token } from "../../model/analysis.ts";

/**
 * Whether a number behind a month counts what stands behind it, and is neither its day nor its year: "In November 69 people were killed", "since June 400
 * civilians", "on 5 May 12 people died". Not "on May 12 people voted", "in March 12 attack", "22 MAR 90".
 */
export function isCountAfterMonth(tokens: readonly Token[], number: number): boolean {
  const { tag, lower, lemma } = tokens[number + 1] ?? {};
  if (tag !== "NOUN" || (lower === lemma && lower !== "people")) return false;
  return !/^\p{Lu}{3,}$/u.test(tokens[number - 1]!.text) && BEFORE_MONTH.test(tokens[number - 2]?.lower ?? "");
}

/** What a month without a day has before it, or the day that stands before it already. */
const BEFORE_MONTH = /^(?:in|since|during|by|until|throughout|\d{1,2}(?:st|nd|rd|th)?)$/;

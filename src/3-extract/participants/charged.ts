import type { Token, TokenRange } from "../../model/analysis.ts";

/** Tokens between a charge and what it is of: "charges of first-degree aggravated assault". */
const MOST_TO_CHARGE = 5;

/** Whether a noun of violence says what somebody is charged with: "a charge of assault against Lyle Orsini" is against Orsini, and no assault on him. */
export function isCharged(tokens: readonly Token[], { first }: TokenRange, at: number): boolean {
  return tokens.slice(Math.max(first, at - MOST_TO_CHARGE), at).some(({ lower }) => /^(?:charges?|counts?|indictments?)$/.test(lower));
}

import type { Compared } from "../compared.ts";

/** What one feature makes of two mentions. */
export interface Comparison {
  /** −1 (speaks against one incident) to 1 (speaks for it); 0 tells nothing. */
  readonly score: number;
  /** "2024-03-22 = 2024-03-22": what was compared, for people. Two mentions are compared far more often than told about. */
  readonly reason: () => string;
}

/** One row of the scorer. */
export interface Feature {
  readonly name: string;
  /**
   * How much a score of 1 adds to the log odds that both are one incident: fitted by logistic regression on pairs of the us-shootings reports, then
   * tried up and down on each half of them; of what that set hardly has, by judgment.
   */
  readonly weight: number;
  /** Its scores are never above 0. */
  readonly isOnlyAgainst?: true;
  /** `undefined` where one of the two does not tell: nothing follows. */
  readonly compare: (one: Compared, two: Compared) => Comparison | undefined;
}

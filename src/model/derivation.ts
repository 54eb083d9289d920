import type { Evidence } from "./span.ts";

/** Fields of an incident whose value can be derived, in the order of telling. "same": why its reports are one incident. */
export const DERIVABLE_FIELDS = ["type", "when", "where", "killed", "injured", "responsibility", "same"] as const;
export type DerivableField = (typeof DERIVABLE_FIELDS)[number];

/** Where a value comes from: the rules that fired, then the statements they chose from, each with its words. */
export interface Derivation {
  readonly field: string;
  /** "144", "2024-03-22", "not stated". */
  readonly value: string;
  /** One sentence for each rule that fired, in order. */
  readonly steps: readonly string[];
  readonly statements: readonly DerivedStatement[];
}

/** A statement as a derivation shows it. */
export interface DerivedStatement {
  readonly id: string;
  /** "killed at least 60, of total, by the Investigative Committee, said 2024-03-23". */
  readonly says: string;
  /** What extractor and rule made it. */
  readonly rule: string;
  readonly evidence: readonly (Evidence & { readonly outlet: string | undefined })[];
}

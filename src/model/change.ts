import type { Cited } from "./explainer.ts";

/**
 * Why a field changed. "first told": no report told it before; "superseded": a later figure took its place; "contradicted": another voice says
 * otherwise at the same time, and both stand; "outweighed": by the rules another report or more of them count now; "decided": a person set it;
 * "taken back": a person's value was undone, or reports went to another incident; "more reports": there are more of them.
 */
export type ChangeCause = "first told" | "superseded" | "contradicted" | "outweighed" | "decided" | "taken back" | "more reports";

/** One field that reads otherwise than before. */
export interface Change {
  /** "killed", "when", "who did it: the Tern Front", "figure of killed", "reports". */
  readonly field: string;
  /** In words: "40", "not stated". */
  readonly from: string;
  readonly to: string;
  /** Whose word changed it: "the Health Ministry", an outlet, or the person who decided. */
  readonly by: string | undefined;
  /** When they said or decided it, as far as is known. */
  readonly at: string | undefined;
  readonly cause: ChangeCause;
  /** The rule or the reason, as a sentence. */
  readonly reason: string;
  /** The words that changed it; none where a person did. */
  readonly evidence: readonly Cited[];
}

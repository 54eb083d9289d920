import type { Toll } from "../../model/record.ts";
import type { FigureKind, FigureStatement } from "../../model/statement.ts";

/** A figure of the incident with what the rules ask about it. */
export interface PolicyFigure {
  readonly statement: FigureStatement;
  /** Figures of one voice are one original speaker's. */
  readonly voice: string;
  /** Id of the family of articles that it stands in. */
  readonly family: string;
  /** ISO 8601 day or instant: when it was said, else published; `undefined` where neither is known. */
  readonly at: string | undefined;
  /** Replaced by a later figure of the same chain of speakers. */
  readonly isReplaced: boolean;
  /** Who says it, in words fit for a sentence: "the health ministry", "the outlet itself". */
  readonly by: string;
}

/** Choices that the codebooks leave open. */
export interface PolicyParameters {
  /** Minutes within which figures count as equally recent under `gtd`, whose codebook does not say. */
  readonly gtdSameTimeMinutes: number;
}

/** What a policy decides on: the current and replaced figures of one kind of harm and one part (all people, or the attackers). */
export interface PolicyInput {
  readonly what: FigureKind;
  readonly figures: readonly PolicyFigure[];
  readonly parameters: PolicyParameters;
}

/** A named set of rules that turns figures into one toll. Pure: the same figures in any order give the same toll. */
export interface Policy {
  readonly name: string;
  /** One line for lists and help. */
  readonly help: string;
  readonly decide: (input: PolicyInput) => Toll;
}

/** A toll without a number, for what the trace says. */
export function blank(policy: string, what: FigureKind, trace: readonly string[], words?: string): Toll {
  return { policy, what, low: undefined, best: undefined, high: undefined, chosen: [], words, trace };
}

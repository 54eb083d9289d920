import type { Toll } from "../../model/record.ts";
import type { FigureKind, FigureStatement, ResponsibilityStatus } from "../../model/statement.ts";

/** A figure of the incident with what the rules ask about it. */
export interface PolicyFigure {
  readonly statement: FigureStatement;
  /** Figures of one voice are one original speaker's. */
  readonly voice: string;
  /** ISO 8601 day or instant: when it was said, else published; `undefined` where neither is known. */
  readonly at: string | undefined;
  /** Replaced by a later figure of the same chain of speakers. */
  readonly isReplaced: boolean;
  /** Who says it, in words fit for a sentence: "the health ministry", "the outlet itself". */
  readonly by: string;
}

/** What is said of one party's part in the incident. */
export interface PartyWord {
  /** The party by its commonest name. */
  readonly party: string;
  readonly status: ResponsibilityStatus;
  /** ISO 8601 day or instant: when it was said; `undefined` where that is not known. */
  readonly at: string | undefined;
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
  /** Figures of the same harm that count parts: civilians, children, attackers. */
  readonly parts: readonly PolicyFigure[];
  readonly parties: readonly PartyWord[];
  readonly parameters: PolicyParameters;
}

/** A named set of rules that turns figures into one toll. Pure: the same figures in any order give the same toll. */
export interface Policy {
  readonly name: string;
  /** One line for lists and help. */
  readonly help: string;
  /** What it has rules for; it is asked for others where it is the policy in use. */
  readonly kinds: readonly FigureKind[];
  /** Whether it takes the people told one by one where no number is stated; a policy that asks for sources of a number does not. */
  readonly countsPeople: boolean;
  readonly decide: (input: PolicyInput) => Toll;
}

/** A toll without a number, for what the trace says. */
export function blank(policy: string, what: FigureKind, trace: readonly string[], words?: string): Toll {
  return { policy, what, low: undefined, best: undefined, high: undefined, chosen: [], words, trace };
}

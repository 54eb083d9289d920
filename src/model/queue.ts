import type { Dispute, OverridableField } from "./record.ts";

/** Something that the record is unsure of and a person can settle. */
export type QueueItem = PairItem | FieldItem;

interface ItemOf<Question extends string> {
  /** "q" and ten hexadecimal digits, made from what is asked: the same doubt keeps it. */
  readonly id: string;
  readonly question: Question;
  /** The incidents that the answer changes: two that could be one, or one. */
  readonly incidents: readonly { readonly id: string; readonly label: string }[];
  /** What the record holds now: "one incident", "two incidents", "144 (140 to 150)". */
  readonly now: string;
  /** Why it is unsure, in one line. */
  readonly reason: string;
  /** Killed whom the answer counts twice or not, or puts on another day or place. */
  readonly dead: number;
  /** Reports that the answer moves or concerns. */
  readonly reports: number;
  /** What the queue is sorted by, largest first: (1 + dead) × reports × how near to the threshold (0 to 1). */
  readonly weight: number;
}

/** Two mentions that the scorer can neither join nor part for sure. */
export interface PairItem extends ItemOf<"same incident"> {
  /** "articleId#A", twice. */
  readonly mentions: readonly [string, string];
  /** 0 to 1: the scorer's sureness that both are one incident. */
  readonly score: number;
  /** Whether they stand in one incident now. */
  readonly isJoined: boolean;
}

/** A field on which reports disagree. */
export interface FieldItem extends ItemOf<"field"> {
  readonly field: OverridableField;
  readonly sides: Dispute["sides"];
}

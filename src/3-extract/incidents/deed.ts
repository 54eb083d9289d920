/** Words that say that someone did something violent. */
export interface Deed {
  /** The word that says it. */
  readonly token: number;
  /** Heads of the phrases that name who did it; at least one. */
  readonly doers: readonly number[];
  /** Only an armed group or force is meant to have done it by these words: "the rebels stormed the town". */
  readonly needsGroup: boolean;
  readonly rule: string;
}

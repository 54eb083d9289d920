/*
 * What the view was made from, kept beside it, so that an added report finds the few articles and mentions that it changes anything for.
 * Items are whole numbers of 48 bits, each of which stands for the id of an article or a mention.
 */

/** Something that is found by keys: a mention, or the text of an article. */
export interface Entry {
  readonly item: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** See `4-resolve/postings.ts`; each once. */
  readonly keys: readonly number[];
}

/** The version of an article that the view was made from. */
export interface StoredArticle {
  readonly item: number;
  readonly id: string;
  readonly version: string;
  /** Number of fingerprints of its text. */
  readonly prints: number;
  /** Id of its family. */
  readonly family: string;
}

/** A mention, packed for comparing. */
export interface StoredMention {
  readonly item: number;
  readonly id: string;
  readonly articleId: string;
  /** Id of its incident; "" where it has none as yet. */
  readonly incident: string;
  readonly packed: string;
}

/** Two of the same things, by their numbers: items, or places in a list. */
export interface NumberPair {
  readonly one: number;
  readonly two: number;
}

/** The lesser first. */
export function inOrder(one: number, two: number): NumberPair {
  return one < two ? { one, two } : { one: two, two: one };
}

/** Different for every two; their order counts. */
export function pairKey({ one, two }: NumberPair): string {
  return `${one} ${two}`;
}

/** Two mentions that may be one incident, the lesser item first. */
export interface StoredPair extends NumberPair {
  readonly logit: number;
  /** Whether it brought two groups of mentions together. */
  readonly isJoined: boolean;
}

/** Two articles that may be one source, the earlier first. */
export interface StoredLink extends NumberPair {
  readonly kind: "text" | "credit";
  readonly score: number;
  readonly reason: string;
}

/** All of it. */
export interface Blocks {
  readonly articles: readonly StoredArticle[];
  readonly mentions: readonly StoredMention[];
  readonly entries: readonly Entry[];
  readonly pairs: readonly StoredPair[];
  readonly links: readonly StoredLink[];
}

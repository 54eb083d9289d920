import type { Article } from "../model/article.ts";
import type { Blocks, Entry, StoredArticle, StoredLink, StoredMention, StoredPair } from "../model/blocks.ts";
import type { Decision, Family, IncidentOutline, Report, Resolution } from "../model/record.ts";

/** Items that stand before and after a place under one key, the nearest first. */
export interface Window {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** One change of the view, within a transaction. All lists that it gives are in a fixed order. */
export interface ViewChange {
  /** Ids of articles of which a version was stored since the view was made. */
  changedArticles(): Promise<readonly string[]>;
  /** Decisions that were stored since the view was made. */
  changedDecisions(): Promise<readonly Decision[]>;
  decisions(): Promise<readonly Decision[]>;
  /** All versions of the articles. */
  reportsOf(articleIds: readonly string[]): Promise<readonly Report[]>;
  /** The latest version of each article, without its statements. */
  latestArticles(ids: readonly string[]): Promise<readonly Article[]>;
  articles(ids: readonly string[]): Promise<readonly StoredArticle[]>;
  articlesOf(items: readonly number[]): Promise<readonly StoredArticle[]>;
  mentions(items: readonly number[]): Promise<readonly StoredMention[]>;
  mentionsOf(articleIds: readonly string[]): Promise<readonly StoredMention[]>;
  mentionsIn(incidentIds: readonly string[]): Promise<readonly StoredMention[]>;
  incidents(ids: readonly string[]): Promise<readonly IncidentOutline[]>;
  /** For each key of an entry the items next to its place, at most so many on either side; whether or not it is there itself. */
  windows(entry: Entry, most: number): Promise<readonly Window[]>;
  /** For each key the items found by it within a stretch of time, both ends included. */
  between(keys: readonly number[], from: number, to: number): Promise<readonly (readonly number[])[]>;
  entry(item: number): Promise<Entry | undefined>;
  /** For each pair of items the keys that both have and under which at most so many steps lie between them. */
  sharedKeys(pairs: readonly (readonly [number, number])[], most: number): Promise<readonly (readonly number[])[]>;
  /** Pairs with at least one of the mentions. */
  pairsOf(items: readonly number[]): Promise<readonly StoredPair[]>;
  /** Those of the pairs that are stored, with what is kept of them; in whichever order the two are given. */
  pairsAmong(pairs: readonly (readonly [number, number])[]): Promise<readonly StoredPair[]>;
  /** Pairs of two of the mentions that brought their groups together. */
  joinedAmong(items: readonly number[]): Promise<readonly StoredPair[]>;
  /** Links between two that are given, in whichever order. */
  linksAmong(pairs: readonly (readonly [number, number])[]): Promise<readonly StoredLink[]>;
  /** Links with at least one of the articles. */
  linksOf(items: readonly number[]): Promise<readonly StoredLink[]>;
  /** Adds, or puts in the place of what stands there. */
  keep(blocks: Partial<Blocks>): Promise<void>;
  /** Takes out the articles, mentions and entries of these items. */
  dropItems(items: readonly number[]): Promise<void>;
  dropPairs(pairs: readonly Pick<StoredPair, "one" | "two">[]): Promise<void>;
  dropLinks(links: readonly Pick<StoredLink, "one" | "two" | "kind">[]): Promise<void>;
  /** Puts incidents, and all that hangs on them, in the place of others. */
  replaceIncidents(formerIds: readonly string[], part: Omit<Resolution, "families">): Promise<void>;
  replaceFamilies(formerIds: readonly string[], families: readonly Family[]): Promise<void>;
}

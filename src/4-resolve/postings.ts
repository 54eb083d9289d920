import type { Article } from "../model/article.ts";
import type { Entry } from "../model/blocks.ts";
import { digest } from "./digest.ts";

/** What keys are made of. */
const KINDS = ["word", "name", "person", "place and day", "fingerprint", "credit"] as const;
type Kind = (typeof KINDS)[number];
const HASHES = 2 ** 32;

/** A key: its kind, and the hash of what it says (0 to 2³² − 1), in one whole number. */
export function keyOf(kind: Kind, hash: number): number {
  return KINDS.indexOf(kind) * HASHES + hash;
}

/** Whether a key is of that kind. */
export function isOfKind(kind: Kind, key: number): boolean {
  return Math.floor(key / HASHES) === KINDS.indexOf(kind);
}

/** What sharing a key counts: town and day together tell as much as two of the others. */
export function weightOf(key: number): number {
  return isOfKind("place and day", key) ? 2 : 1;
}

/** Later than any publication. */
const NO_TIME = 2 ** 52;

/** Milliseconds since 1970; far in the future for an article without a time. */
export function publicationTime({ published }: Pick<Article, "published">): number {
  const time = Date.parse(published?.at ?? "");
  return Number.isNaN(time) ? NO_TIME : time;
}

/** The id of a mention or an article as a whole number of 48 bits: that of the incident which the mention would found. */
export function itemOf(id: string): number {
  return Number.parseInt(digest([id], 12), 16);
}

/**
 * Each entry, by its index, with the later ones (by time, then item) that are found by keys of its own, and what these weigh together. Of those
 * that share a key only the `most` next ones count.
 */
export function* neighbours(entries: readonly Entry[], most: number): Generator<readonly [number, ReadonlyMap<number, number>]> {
  const order = [...entries.keys()].sort((one, two) => entries[one]!.time - entries[two]!.time || entries[one]!.item - entries[two]!.item);
  const holders = new Map<number, number[]>();
  for (const index of order) {
    for (const key of entries[index]!.keys) {
      const known = holders.get(key);
      if (known) known.push(index);
      else holders.set(key, [index]);
    }
  }
  const places = new Map<number, number>();
  for (const index of order) {
    const hits = new Map<number, number>();
    for (const key of entries[index]!.keys) {
      const [list, next] = [holders.get(key)!, (places.get(key) ?? 0) + 1];
      places.set(key, next);
      for (let at = next; at < Math.min(list.length, next + most); at++) hits.set(list[at]!, (hits.get(list[at]!) ?? 0) + weightOf(key));
    }
    yield [index, hits];
  }
}

import type { Mention } from "./mention.ts";
import { heaviestTerms } from "./text/tf-idf.ts";

/** A mention shares its most telling terms with those that may be the same incident. */
const TELLING_WORDS = 14;
const TELLING_NAMES = 10;
/** Of a term that many mentions share only so many neighbours on either side, in order of publication, are tried. */
const NEIGHBOURS = 40;
/** Keys that two mentions must share to be compared. */
const LEAST_SHARED = 2;

/** Pairs of indexes that are worth comparing, each once, the lower index first: those that share telling words, names, people or place and day. */
export function* candidatePairs(mentions: readonly Mention[]): Generator<readonly [number, number]> {
  const keys = mentions.map(keysOf);
  const holders = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const key of own.keys()) {
      const known = holders.get(key);
      if (known) known.push(index);
      else holders.set(key, [index]);
    }
  });
  const places = new Map<string, number>();
  for (let index = 0; index < mentions.length; index++) {
    const hits = new Map<number, number>();
    for (const [key, weight] of keys[index]!) {
      const at = places.get(key) ?? 0;
      places.set(key, at + 1);
      const list = holders.get(key)!;
      for (let next = at + 1; next < Math.min(list.length, at + 1 + NEIGHBOURS); next++) {
        hits.set(list[next]!, (hits.get(list[next]!) ?? 0) + weight);
      }
    }
    for (const [other, shared] of hits) if (shared >= LEAST_SHARED) yield [index, other];
  }
}

/** What a mention is found by, and how much of {@link LEAST_SHARED} each gives. */
function keysOf(mention: Mention): Map<string, number> {
  const keys = new Map<string, number>();
  for (const term of heaviestTerms(mention.words, TELLING_WORDS)) keys.set(`w${term}`, 1);
  for (const term of heaviestTerms(mention.names, TELLING_NAMES)) keys.set(`n${term}`, 1);
  for (const name of mention.people) keys.set(`p${name}`, 1);
  const cell = cellOf(mention);
  if (cell !== undefined && mention.when !== undefined && mention.when.from === mention.when.to)
    keys.set(`${cell} ${mention.when.from}`, LEAST_SHARED);
  return keys;
}

/** Half a degree is about 55 km: towns of one area share it. */
function cellOf({ where }: Mention): string | undefined {
  if (where?.latitude === undefined || where.longitude === undefined) return undefined;
  return `${Math.round(where.latitude * 2)} ${Math.round(where.longitude * 2)}`;
}

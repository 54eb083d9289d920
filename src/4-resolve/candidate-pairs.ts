import type { Entry } from "../model/blocks.ts";
import type { Compared } from "./compared.ts";
import { itemOf, keyOf, neighbours } from "./postings.ts";
import { heaviestTerms } from "./text/tf-idf.ts";
import { hashOf } from "./text/words.ts";

/** A mention shares its most telling terms with those that may be the same incident. */
const TELLING_WORDS = 14;
const TELLING_NAMES = 10;
/**
 * Of a term that many mentions share only so many neighbours on either side, in order of publication, are tried. With 12 to 40 the US shootings are
 * grouped alike, and 6,000 reports, most of them generated variations, with 24 and 40 (B³ 48.0: variations are much alike).
 */
export const MENTION_NEIGHBOURS = 24;
/** What the keys that two mentions share must weigh for them to be compared. */
export const LEAST_SHARED = 2;

/** Pairs of indexes that are worth comparing, each once, the lower index first: those that share telling words, names, people or place and day. */
export function* candidatePairs(mentions: readonly Compared[]): Generator<readonly [number, number]> {
  for (const [one, hits] of neighbours(mentions.map(mentionEntry), MENTION_NEIGHBOURS)) {
    for (const [two, shared] of hits) if (shared >= LEAST_SHARED) yield one < two ? [one, two] : [two, one];
  }
}

/** What a mention is found by. */
export function mentionEntry(mention: Compared): Entry {
  const keys = [
    ...heaviestTerms(mention.words, TELLING_WORDS).map((term) => keyOf("word", term)),
    ...heaviestTerms(mention.names, TELLING_NAMES).map((term) => keyOf("name", term)),
    ...[...mention.people].map((name) => keyOf("person", hashOf(name))),
  ];
  const cell = cellOf(mention);
  if (cell !== undefined && mention.when !== undefined && mention.when.from === mention.when.to)
    keys.push(keyOf("place and day", hashOf(`${cell} ${mention.when.from}`)));
  return { item: itemOf(mention.id), time: mention.time, keys: [...new Set(keys)] };
}

/** Half a degree is about 55 km: towns of one area share it. */
function cellOf({ where }: Compared): string | undefined {
  if (where?.latitude === undefined || where.longitude === undefined) return undefined;
  return `${Math.round(where.latitude * 2)} ${Math.round(where.longitude * 2)}`;
}

import { weightOf } from "../../4-resolve/postings.ts";
import { type Entry, pairKey } from "../../model/blocks.ts";
import type { ViewChange, Window } from "../../store/view-change.ts";

/** Two items. */
export type ItemPair = readonly [number, number];

/** Puts an entry in its place. Returns what it then shares with each item next to it, and the pairs that it came between under some key. */
export async function insertEntry(change: ViewChange, entry: Entry, most: number) {
  const windows = await change.windows(entry, most);
  await change.keep({ entries: [entry] });
  const hits = new Map<number, number>();
  windows.forEach(({ before, after }, index) => {
    for (const item of [...before, ...after]) hits.set(item, (hits.get(item) ?? 0) + weightOf(entry.keys[index]!));
  });
  return { hits, parted: straddling(windows, most) };
}

/** Takes an item out of its place. Returns the pairs that it had stood between under some key; keys that `isRanked` says no to are left aside. */
export async function removeEntry(change: ViewChange, item: number, isRanked: (key: number) => boolean, most: number): Promise<ItemPair[]> {
  const entry = await change.entry(item);
  await change.dropItems([item]);
  return entry === undefined ? [] : straddling(await change.windows({ ...entry, keys: entry.keys.filter(isRanked) }, most), most);
}

/** Under each key, the pairs on either side of a place that are just so near that an item in between puts them out of reach. */
function straddling(windows: readonly Window[], most: number): ItemPair[] {
  const pairs = new Map<string, ItemPair>();
  for (const { before, after } of windows) {
    before.forEach((one, steps) => {
      const two = after[most - 1 - steps];
      if (two !== undefined) pairs.set(pairKey({ one, two }), [one, two]);
    });
  }
  return [...pairs.values()];
}

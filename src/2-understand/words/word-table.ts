/** Words, each with a number. A `Map` is one; {@link WordTable} is one that threads can share. */
export interface WordLookup {
  /** `undefined` for words that are not there. */
  get(word: string): number | undefined;
  has(word: string): boolean;
}

/**
 * A fixed table of words in typed arrays: open addressing with linear probing. Moved into shared memory, it serves all threads, where a `Map` of a
 * hundred thousand words would be built and kept by each.
 */
export interface WordTable {
  /** The words one after another, in UTF-16. */
  readonly letters: Uint16Array;
  /** Entry → where its word begins in `letters`; one more for the end of the last. */
  readonly starts: Int32Array;
  /** Entry → its number. */
  readonly numbers: Int32Array;
  /** Slot → entry + 1, 0 where it is free. A power of two long, and at most half full. */
  readonly slots: Int32Array;
}

/** The table of some words; of equal words the last counts. */
export function makeWordTable(words: ReadonlyMap<string, number>): WordTable {
  const letters = new Uint16Array([...words.keys()].reduce((sum, word) => sum + word.length, 0));
  const starts = new Int32Array(words.size + 1);
  const numbers = new Int32Array(words.size);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words.size * 2 + 2)));
  let entry = 0;
  let end = 0;
  for (const [word, number] of words) {
    for (let at = 0; at < word.length; at++) letters[end++] = word.charCodeAt(at);
    numbers[entry] = number;
    let slot = hashOf(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = ++entry;
    starts[entry] = end;
  }
  return { letters, starts, numbers, slots };
}

/** The look-up in a table. */
export function openWordTable({ letters, starts, numbers, slots }: WordTable): WordLookup {
  const mask = slots.length - 1;

  function isWordAt(entry: number, word: string): boolean {
    const start = starts[entry]!;
    if (starts[entry + 1]! - start !== word.length) return false;
    for (let at = 0; at < word.length; at++) if (letters[start + at] !== word.charCodeAt(at)) return false;
    return true;
  }

  function entryOf(word: string): number {
    for (let slot = hashOf(word) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot]! - 1;
      if (isWordAt(entry, word)) return entry;
    }
    return -1;
  }

  return {
    get(word) {
      const entry = entryOf(word);
      return entry < 0 ? undefined : numbers[entry];
    },
    has: (word) => entryOf(word) >= 0,
  };
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

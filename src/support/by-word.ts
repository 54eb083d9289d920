/** Past this many distinct words all are forgotten, so that what is remembered stays small however much is read. */
const MOST_WORDS = 50_000;

/**
 * The same pure function of a word, worked out once for each word: a text of 400 words has 200 different ones, and most of them were read before.
 * `keyOf` gives the word in memory of its own, where `word` may only point into a text that would be kept with it.
 */
export function byWord<Value extends object>(
  make: (word: string) => Value,
  keyOf: (value: Value, word: string) => string = (_, word) => word,
): (word: string) => Value {
  const remembered = new Map<string, Value>();
  return (word) => {
    let known = remembered.get(word);
    if (known === undefined) {
      if (remembered.size >= MOST_WORDS) remembered.clear();
      known = make(word);
      remembered.set(keyOf(known, word), known);
    }
    return known;
  };
}

/** Rows in one JSON parameter: small enough for memory, large enough that the statement's cost does not show. */
const BATCH = 500;

/** A long list in parts of {@link BATCH}. */
export function* batchesOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

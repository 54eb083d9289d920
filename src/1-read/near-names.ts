const MAX_EDITS = 2;
const MAX_NAMES = 3;

/** Names that a mistyped one may mean, nearest first: `nearNames("artcles.jsonl", ["articles.jsonl", "notes.txt"])` → ["articles.jsonl"]. */
export function nearNames(written: string, names: readonly string[]): string[] {
  const wanted = written.toLowerCase();
  return names
    .map((name) => ({ name, edits: isSameButEnding(wanted, name.toLowerCase()) ? 1 : edits(wanted, name.toLowerCase()) }))
    .filter((candidate) => candidate.edits <= MAX_EDITS)
    .sort((one, other) => one.edits - other.edits || (one.name < other.name ? -1 : 1))
    .slice(0, MAX_NAMES)
    .map((candidate) => candidate.name);
}

function isSameButEnding(one: string, other: string): boolean {
  const stem = (name: string) => name.replace(/\.[a-z.]+$/, "");
  return stem(one) === stem(other);
}

/** Levenshtein distance; names whose lengths differ too much are not counted out. */
function edits(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MAX_EDITS) return MAX_EDITS + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

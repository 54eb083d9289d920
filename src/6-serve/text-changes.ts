/** A stretch of two versions: in both, or in one of them alone. */
export interface Change {
  readonly kind: "same" | "out" | "in";
  readonly text: string;
}

/** Texts with more words than this, or more unlike ones, are compared by paragraphs only: the work grows with their product. */
const MOST_WORK = 4_000_000;

/** What changed from one text to another, word by word: the parts that are "same" or "out" make up the first, those "same" or "in" the second. */
export function textChanges(before: string, after: string): readonly Change[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const { start, end } = sharedEnds(one, other);
  const middles = [one.slice(start, one.length - end), other.slice(start, other.length - end)] as const;
  const isLarge = middles[0].length * middles[1].length > MOST_WORK;
  const changes = isLarge ? [out(middles[0].join("")), into(middles[1].join(""))] : changesBetween(...middles);
  return joined([same(one.slice(0, start).join("")), ...changes, same(one.slice(one.length - end).join(""))]);
}

/** Words with the space before them, so that the last word of a text is the same where the other text goes on: put together they are the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+/g) ?? [];
}

/** How many words both begin with, and how many of the rest both end with. */
function sharedEnds(one: readonly string[], other: readonly string[]) {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return { start, end };
}

/** By the longest common subsequence of words. */
function changesBetween(one: readonly string[], other: readonly string[]): readonly Change[] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let at = one.length - 1; at >= 0; at--) {
    for (let to = other.length - 1; to >= 0; to--) {
      const here = at * width + to;
      lengths[here] = one[at] === other[to] ? lengths[here + width + 1]! + 1 : Math.max(lengths[here + width]!, lengths[here + 1]!);
    }
  }
  const changes: Change[] = [];
  let [at, to] = [0, 0];
  while (at < one.length || to < other.length) {
    const here = at * width + to;
    if (at < one.length && to < other.length && one[at] === other[to]) {
      changes.push(same(one[at]!));
      at++;
      to++;
    } else if (to === other.length || (at < one.length && lengths[here + width]! >= lengths[here + 1]!)) changes.push(out(one[at++]!));
    else changes.push(into(other[to++]!));
  }
  return changes;
}

/** Neighbours of one kind are one; empty ones are none. */
function joined(changes: readonly Change[]): readonly Change[] {
  const found: Change[] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (change.text === "") continue;
    if (last?.kind === change.kind) found[found.length - 1] = { kind: last.kind, text: last.text + change.text };
    else found.push(change);
  }
  return found;
}

const same = (text: string): Change => ({ kind: "same", text });
const out = (text: string): Change => ({ kind: "out", text });
const into = (text: string): Change => ({ kind: "in", text });

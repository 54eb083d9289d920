const NAME = /^\p{Lu}\p{L}/u;
/** Words between the marks: “Rex”, “Big Mike”. */
const MOST_WORDS = 2;

/**
 * Where a nickname in quotation marks inside a name ends: in `Harold "Hal" Brenner` from the first mark to the index behind the second. `undefined`
 * where no capital word stands before, or none behind: `he said "Hal" was here`.
 */
export function nicknameEnd(
  words: readonly { readonly cased: string; readonly start: number; readonly end: number }[],
  at: number,
): number | undefined {
  const [before, mark] = [words[at - 1], words[at]];
  if (before === undefined || mark === undefined || !isMark(mark) || !NAME.test(before.cased) || before.end === mark.start)
    return undefined;
  for (let last = at + 1; last <= at + MOST_WORDS; last++) {
    if (words[last] === undefined || !NAME.test(words[last]!.cased)) return undefined;
    const [close, next] = [words[last + 1], words[last + 2]];
    if (close !== undefined && isMark(close))
      return next !== undefined && NAME.test(next.cased) && next.start > close.end ? last + 2 : undefined;
  }
  return undefined;
}

const MARKS = "\"“”'‘’";

function isMark({ cased }: { readonly cased: string }): boolean {
  return cased.length === 1 && MARKS.includes(cased);
}

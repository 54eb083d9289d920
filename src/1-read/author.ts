const MONTHS =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)";

/** What follows an author in a byline: a date, an age, a bar. */
const AFTER_AUTHOR = new RegExp(
  `\\s*(?:\\||·|•|\\s[-–—]\\s|(?:published|updated|posted)\\b|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:${MONTHS}\\.?\\s+\\d{1,2},?\\s+\\d{4}|\\b\\d{1,2}\\s+${MONTHS}\\.?,?\\s+\\d{4})|\\d+\\s+(?:minute|hour|day|week)s?\\s+ago|\\d{4}-\\d{2}-\\d{2}).*$`,
  "is",
);

/** Characters of the longest byline. */
export const MAX_BYLINE = 160;

/** "By Ada Vell, 3 March 2022" → "Ada Vell"; `undefined` where the words name nobody. */
export function authorOf(byline: string | undefined): string | undefined {
  const name = byline
    ?.replace(/^(?:written |reported |posted |story )?by\b:?\s*/i, "")
    .replace(AFTER_AUTHOR, "")
    .replace(/[\s,]+$/, "")
    .trim();
  return name && name.length <= MAX_BYLINE && !/^https?:|^\/|@/.test(name) ? name : undefined;
}

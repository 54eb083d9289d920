/** Words that an outlet's own name behind a headline is told by: news, call letters, a channel, a domain. */
const OUTLET_WORDS =
  /\b(?:news|weather|sports|tv|radio|newspapers?|(?:channel|abc|cbs|nbc|fox) ?\d+|[wk][a-z]{2,3}(?:-?tv|\d+)|\w+\.com|[WK][A-Z]{2,3})\b/;
const OUTLET_WORDS_ANY_CASE = new RegExp(OUTLET_WORDS.source.replace("|[WK][A-Z]{2,3}", ""), "i");

/** Words that a section or a town behind a bar has at most: "| Harwick, OH". */
const MOST_WORDS = 4;

/** Where the outlet's name begins that some pages put behind their headline: "Man shot in Ellery - WZZQ | Harwick News, Weather" → 20; else the end. */
export function mastheadAt(title: string): number {
  for (const { index } of title.matchAll(/\s(?:[-–—|]+|:)\s|\s?\|\s?/g)) {
    const rest = title.slice(index);
    // A headline may go on behind a dash; a name of an outlet has no verb to be told by, but these words.
    if (index > 10 && /^\s?\|/.test(rest) && rest.split(/\s+/).filter((word) => /\w/.test(word)).length <= MOST_WORDS) return index;
    if (index > 10 && (OUTLET_WORDS.test(rest) || OUTLET_WORDS_ANY_CASE.test(rest))) return index;
  }
  return title.length;
}

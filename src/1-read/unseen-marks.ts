/** Soft hyphens, zero-width spaces and joiners, and byte order marks: they stand inside words, and no reader sees them. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** "Joseph Hig\u00adgins" → "Joseph Higgins": a name that a page breaks into syllables is one name. */
export function withoutUnseenMarks(text: string): string {
  return text.replace(UNSEEN, "");
}

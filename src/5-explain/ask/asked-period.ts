const MONTHS = "january february march april may june july august september october november december".split(" ");

/** "In May", "in january": not what may be. */
function isMonth(word: string): boolean {
  return MONTHS.includes(word.toLowerCase()) && (word.toLowerCase() !== "may" || word === "May");
}

/** A month, a year or a day of a month, in small letters. */
export function isMonthOrYear(word: string): boolean {
  return MONTHS.includes(word) || /^(?:19|20)\d{2}$/.test(word) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
}

/** "March 2024" → "2024-03"; "2021" → "2021". */
export function periodOf(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^(?:19|20)\d{2}$/.test(word));
  if (at < 0) {
    const alone = words.findIndex((word, index) => /^(?:in|last|of|during)$/i.test(words[index - 1] ?? "") && isMonth(word));
    return alone < 0 ? undefined : `--${String(MONTHS.indexOf(words[alone]!.toLowerCase()) + 1).padStart(2, "0")}`;
  }
  const month = MONTHS.indexOf((words[at - 1] ?? "").toLowerCase());
  return month < 0 ? words[at] : `${words[at]}-${String(month + 1).padStart(2, "0")}`;
}

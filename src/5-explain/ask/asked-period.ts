const MONTHS = "january february march april may june july august september october november december".split(" ");

/** "In May", "in january": not what may be. */
function isMonth(word: string): boolean {
  return MONTHS.includes(word.toLowerCase()) && (word.toLowerCase() !== "may" || word === "May");
}

/** A month, a year or a day of a month, in small letters. */
export function isMonthOrYear(word: string): boolean {
  return MONTHS.includes(word) || /^(?:19|20)\d{2}$/.test(word) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
}

/** When something happened, as a question tells it. */
export interface AskedTime {
  /** "2021", "2024-03"; of a month without a year "--03". */
  readonly period: string | undefined;
  /** "2024-03-22", "--03-22": a day "on" or "of" which something happened; "by 22 March 2024" is when a count was made. */
  readonly day: string | undefined;
}

export function askedTime(words: readonly string[]): AskedTime {
  const at = words.findIndex((word) => /^(?:19|20)\d{2}$/.test(word));
  const year = at < 0 ? undefined : words[at];
  const told = at < 0 ? monthAlone(words) : monthOfYear(words, at);
  if (told === undefined) return { period: year, day: undefined };
  const period = `${year ?? "-"}-${String(MONTHS.indexOf(words[told]!.toLowerCase()) + 1).padStart(2, "0")}`;
  const day = dayBeside(words, told);
  return { period, day: day && `${period}-${day.padStart(2, "0")}` };
}

/** "March 2024", "March 22, 2024". */
function monthOfYear(words: readonly string[], year: number): number | undefined {
  const isMonthAt = (index: number) => MONTHS.includes((words[index] ?? "").toLowerCase());
  if (isMonthAt(year - 1)) return year - 1;
  return isMonthAt(year - 2) && dayIn(words[year - 1]) !== undefined ? year - 2 : undefined;
}

/** "in March", "on 22 March". */
function monthAlone(words: readonly string[]): number | undefined {
  const isTold = (index: number) => /^(?:in|last|of|during)$/i.test(words[index - 1] ?? "") || dayBeside(words, index) !== undefined;
  const at = words.findIndex((word, index) => isMonth(word) && isTold(index));
  return at < 0 ? undefined : at;
}

/** The day of "on 22 March", "on the 22nd of March", "on March 22". */
function dayBeside(words: readonly string[], month: number): string | undefined {
  const before = words.slice(Math.max(0, month - 4), month).join(" ");
  return (
    dayIn(/\b(?:on|of) (?:the )?(\S+)(?: of)?$/i.exec(before)?.[1]) ?? (/\b(?:on|of)$/i.test(before) ? dayIn(words[month + 1]) : undefined)
  );
}

function dayIn(word: string | undefined): string | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(word ?? "")?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? day : undefined;
}

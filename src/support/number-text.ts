const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A whole number as newspapers write it: 3 → "three", 144 → "144", 1500 → "1,500". */
export function numberText(number: number): string {
  return WORDS[number] ?? digits(number);
}

/** Bounds as readers say them: 60 and open → "at least 60"; open and 60 → "up to 60"; 50 and 60 → "between 50 and 60"; `undefined` where both are open. */
export function boundsText(low: number | undefined, high: number | undefined): string | undefined {
  if (low === undefined) return high === undefined ? undefined : `up to ${numberText(high)}`;
  if (high === undefined) return `at least ${numberText(low)}`;
  return low === high ? numberText(low) : `between ${numberText(low)} and ${numberText(high)}`;
}

/** "at least 60" → "At least 60"; only the first letter changes. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "three" and "report" → "three reports"; 1 → "one report"; 0 → "no reports". */
export function countText(number: number, noun: string): string {
  return `${numberText(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/**
 * A toll for a table or a list: "144 (140 to 150)", "at least 56", "more than 600", "“dozens”", "not stated".
 * 601 without an upper bound is the "more than 600" of a report: nobody counted 601.
 */
export function tollText({ low, best, high, words }: TollNumbers): string {
  if (words !== undefined) return `“${words}”`;
  if (low === undefined && best === undefined && high === undefined) return "not stated";
  if (low !== undefined && high === undefined && (best ?? low) === low) return openText(low);
  const head = best === undefined ? "no single figure" : digits(best);
  if (low === best && best === high) return head;
  const bounds =
    high === undefined ? openText(low ?? 0) : low === undefined ? `up to ${digits(high)}` : `${digits(low)} to ${digits(high)}`;
  return `${head} (${bounds})`;
}

/** What a policy makes of the figures; `undefined` where it gives none. */
export interface TollNumbers {
  readonly low: number | undefined;
  readonly best: number | undefined;
  readonly high: number | undefined;
  /** The words to print instead, where only vague words are stated. */
  readonly words: string | undefined;
}

function openText(low: number): string {
  return low > 20 && low % 10 === 1 ? `more than ${digits(low - 1)}` : `at least ${digits(low)}`;
}

/** 1234567 → "1,234,567". */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

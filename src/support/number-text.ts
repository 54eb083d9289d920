const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A whole number as newspapers write it: 3 → "three", 144 → "144", 1500 → "1,500". */
export function numberText(number: number): string {
  return WORDS[number] ?? String(number).replace(/\B(?=(\d{3})+$)/g, ",");
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

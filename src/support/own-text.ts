/** Longer than nearly all words. Unit: UTF-16 code units. */
const LONGEST = 64;

/**
 * The same text in memory of its own; one past {@link LONGEST} as it is. What is cut out of a text may only point into it, and has two bytes a letter
 * where the whole text has: comparing it, and trying expressions on it, takes longer then.
 */
export function ownText(text: string): string {
  if (text.length > LONGEST) return text;
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

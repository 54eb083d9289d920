/** A toll as large print: the number with a sign in the place of words, and its range. */
export interface ShortToll {
  readonly best: string;
  /** "140 to 150" */
  readonly range: string | undefined;
}

/** What `tollText` gives → "144 (140 to 150)": 144, from 140 to 150; "at least 56": "≥56"; "more than 600": ">600". */
export function shortToll(text: string): ShortToll {
  const [best, range] = text.split(" (");
  return { best: best!.replace(/^more than /, ">").replace(/^at least /, "≥"), range: range?.replace(")", "") };
}

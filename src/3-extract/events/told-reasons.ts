import type { Analysis } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";

/** "Analysts give several reasons.", "Three strands recur in what they write.": the sentences behind it tell why. */
const ANNOUNCES =
  /\b(?:several|many|two|three|four|five|a number of|some|various)\b(?: \w+)? (?:reasons|motives|motivations|grievances|explanations|strands|factors)\b/i;
/** Longer paragraphs are essays, which nobody quotes. Characters. */
const LONGEST = 400;

/**
 * The reasons that a paragraph gives behind a sentence that announces some, as one stretch with it, so that nothing is torn from whose reasons they
 * are. `undefined` where the sentence announces none, or too little or too much follows.
 */
export function toldReasons({ article: { text }, sentences }: Analysis, index: number): Span | undefined {
  const { start, end } = sentences[index]!;
  if (!ANNOUNCES.test(text.slice(start, end))) return undefined;
  const stop = text.indexOf("\n", end);
  const limit = Math.min(stop < 0 ? text.length : stop, start + LONGEST);
  const last = sentences.slice(index + 1).findLast((one) => one.end <= limit);
  return last === undefined ? undefined : { start, end: last.end };
}

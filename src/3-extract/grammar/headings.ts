import type { Analysis, Sentence } from "../../model/analysis.ts";

/** A line longer than this is a sentence that has lost its full stop. Headings of news have ten words at most, marks counted. */
const LONGEST_HEADING = 12;

/** For each sentence, the index of the heading that it stands under, if any: "Arlmere, 4 March 2022" over two paragraphs. */
export function headingsOf({ sentences, tokens }: Pick<Analysis, "sentences" | "tokens">): readonly (number | undefined)[] {
  let current: number | undefined;
  return sentences.map((sentence, index) => {
    const isAlone = sentences[index - 1]?.paragraph !== sentence.paragraph && sentences[index + 1]?.paragraph !== sentence.paragraph;
    // The first line is the dateline or the lead, not the heading of a part.
    if (index > 0 && isAlone && isHeading(tokens, sentence)) {
      current = index;
      return undefined;
    }
    return current;
  });
}

/** A short line without a verb and without an end: no sentence. */
function isHeading(tokens: Analysis["tokens"], { first, last }: Sentence): boolean {
  if (last - first > LONGEST_HEADING || !/^[\p{L}\p{N})?]/u.test(tokens[last - 1]!.text)) return false;
  for (let at = first; at < last; at++) if (/^(?:VERB|AUX)$/.test(tokens[at]!.tag)) return tokens[last - 1]!.text === "?";
  return true;
}

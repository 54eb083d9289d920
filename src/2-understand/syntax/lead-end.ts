/** A word of a sentence, as it is written. */
interface Word {
  readonly text: string;
}

/** Where a sentence begins behind the dateline or label that it stands after: the index of its first word, 0 where there is neither. */
export function leadEnd(words: readonly Word[]): number {
  return datelineEnd(words) || labelEnd(words);
}

/**
 * "HARWICK, July 18 (Northern Wire) - A court on Friday charged …": where the sentence begins behind a dateline, which would be taken for its subject.
 * A town in capitals opens it, capitalised words, numbers and brackets follow, a dash ends it; a text that is all in capitals is left as it is.
 */
function datelineEnd(words: readonly Word[]): number {
  if (!/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(words[0]?.text ?? "")) return 0;
  const dash = words.findIndex(({ text }, at) => at > 0 && !/^(?:\p{Lu}.*|[\d(),./]+)$/u.test(text));
  if (dash < 0 || dash >= LONGEST_DATELINE || !/^(?:-{1,2}|–|—)$/.test(words[dash]!.text)) return 0;
  return words.slice(dash + 1, dash + 6).some(({ text }) => /^\p{Ll}/u.test(text)) ? dash + 1 : 0;
}

const LONGEST_DATELINE = 14;

/** "KABUL: The Taliban denied it", "HARLOW: We will not go": where the sentence begins behind its label; 0 where it has none. */
function labelEnd(words: readonly Word[]): number {
  const colon = words.findIndex(({ text }, at) => text === ":" || at >= LONGEST_LABEL);
  if (colon < 1 || words[colon]!.text !== ":" || colon + 1 >= words.length) return 0;
  return words.slice(0, colon).every(({ text }) => /^(?:\p{Lu}[\p{Lu}.'’-]+|[,/])$/u.test(text)) ? colon + 1 : 0;
}

const LONGEST_LABEL = 5;

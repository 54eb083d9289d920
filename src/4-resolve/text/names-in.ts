const CAPITALISED = /\b\p{Lu}[\p{L}'’-]+/gu;
const SENTENCE_START = /(?:^|[.!?:"“”\n]\s*)$/;

/** The capitalised words of a text that do not open a sentence, as one text: its proper names, roughly. */
export function namesIn(text: string): string {
  const names: string[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    if (!SENTENCE_START.test(text.slice(Math.max(0, match.index - 4), match.index))) names.push(match[0]);
  }
  return names.join(" ");
}

/** A sentence of a report, word by word. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly { readonly word: string; readonly start: number; readonly end: number }[];
}

/** "Took place" is no taking; of "taken into custody" the custody stays. */
const IDIOMS = /\b(?:t(?:ook|ake|akes|aken|aking)(?: (?:place|part|into account)|(?= into custody))|made (?:it )?clear)\b/gi;

/** The words of a text in small letters, where they stand; a possessive without its ending. */
export function toWords(text: string): Words {
  const tokens = [...text.replace(IDIOMS, (words) => "·".repeat(words.length)).matchAll(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)].map(
    ({ 0: found, index }) => ({
      word: found.toLowerCase().replace(/['’]s$/, ""),
      start: index,
      end: index + found.length,
    }),
  );
  return { text, tokens };
}

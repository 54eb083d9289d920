/** A sentence of a report, word by word. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly { readonly word: string; readonly start: number; readonly end: number }[];
}

/** "Took place" is no taking; of "taken into custody" the custody stays. */
const IDIOMS = /\b(?:t(?:ook|ake|akes|aken|aking)(?: (?:place|part|into account)|(?= into custody))|made (?:it )?clear)\b/gi;

/** "Two were brought out alive": rescued. */
const OUT_ALIVE = /\b(?:brought|pulled|taken|dug|came|found) (?:out |up |to the surface )?alive\b/gi;

/** The words of a text in small letters, where they stand; a possessive without its ending. */
export function toWords(text: string): Words {
  const plain = text
    .replace(IDIOMS, (words) => "·".repeat(words.length))
    .replace(OUT_ALIVE, (words) => "rescued".padEnd(words.length, "·"));
  const tokens = [...plain.matchAll(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)].map(({ 0: found, index }) => ({
    word: found.toLowerCase().replace(/['’]s$/, ""),
    start: index,
    end: index + found.length,
  }));
  return { text, tokens };
}

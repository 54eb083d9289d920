import { gunzipSync } from "node:zlib";

/** In how many of many news texts a word stands: what tells a rare word from a common one, whatever reports are at hand. */
export interface WordFrequencies {
  /** Number of texts that were counted. */
  readonly texts: number;
  /** Texts with the word, in lower case; 0 for a word that hardly any has. */
  readonly textsWith: (word: string) => number;
}

/** Words anywhere in a text, and capitalised words inside its sentences. */
export interface Frequencies {
  readonly words: WordFrequencies;
  readonly names: WordFrequencies;
}

/** Nothing counted: all words tell the same. */
export const NO_FREQUENCIES: Frequencies = { words: { texts: 0, textsWith: () => 0 }, names: { texts: 0, textsWith: () => 0 } };

/**
 * Reads `data/models/word-frequencies.tsv.gz`: a line with the numbers of texts for words and for names, then on each line a word with its two
 * counts, "police\t3120\t41".
 */
export function readFrequencies(bytes: Uint8Array): Frequencies {
  const [first, ...lines] = gunzipSync(bytes).toString("utf8").trimEnd().split("\n");
  const [wordTexts, nameTexts] = first!.split("\t").map(Number);
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  for (const line of lines) {
    const [word, asWord, asName] = line.split("\t");
    words.set(word!, Number(asWord));
    if (asName !== "0") names.set(word!, Number(asName));
  }
  return {
    words: { texts: wordTexts!, textsWith: (word) => words.get(word) ?? 0 },
    names: { texts: nameTexts!, textsWith: (word) => names.get(word) ?? 0 },
  };
}

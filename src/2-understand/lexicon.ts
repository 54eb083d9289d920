/** What a form can be, as bits; `rare` marks words that are as likely somebody's name. */
export const FORM = { noun: 1, plural: 2, verb: 4, verbS: 8, verbEd: 16, verbIng: 32, adjective: 64, adverb: 128, rare: 256 } as const;

/** English words with their usual casing and the classes they can belong to. */
export interface Lexicon {
  /** Lower-case word → bits of {@link FORM}; `undefined` for unknown words, 0 for known ones without class. */
  readonly classes: ReadonlyMap<string, number>;
  /** Lower-case word → its usual form, for those that are usually not lower-case: "moscow" → "Moscow", "fbi" → "FBI". */
  readonly capitals: ReadonlyMap<string, string>;
}

/** Knows no word. */
export const EMPTY_LEXICON: Lexicon = { classes: new Map(), capitals: new Map() };

/** One line for each word: the word as it is usually written, and its bits where it has any. */
export function readLexicon(text: string): Lexicon {
  const classes = new Map<string, number>();
  const capitals = new Map<string, string>();
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    const word = tab < 0 ? line : line.slice(0, tab);
    const lower = word.toLowerCase();
    classes.set(lower, tab < 0 ? 0 : Number(line.slice(tab + 1)));
    if (lower !== word) capitals.set(lower, word);
  }
  return { classes, capitals };
}

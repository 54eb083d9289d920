import { makeWordTable, openWordTable, type WordLookup, type WordTable } from "./word-table.ts";

/** What a form can be, as bits; `rare` marks words that are as likely somebody's name. */
export const FORM = { noun: 1, plural: 2, verb: 4, verbS: 8, verbEd: 16, verbIng: 32, adjective: 64, adverb: 128, rare: 256 } as const;

/** English words with their usual casing and the classes they can belong to. */
export interface Lexicon {
  /** Lower-case word → bits of {@link FORM}; `undefined` for unknown words, 0 for known ones without class. */
  readonly classes: WordLookup;
  /** Lower-case word → its usual form, for those that are usually not lower-case: "moscow" → "Moscow", "fbi" → "FBI". */
  readonly capitals: { get(word: string): string | undefined; has(word: string): boolean };
}

/** Knows no word. */
export const EMPTY_LEXICON: Lexicon = { classes: new Map(), capitals: new Map() };

/** A lexicon as typed arrays. */
export interface LexiconParts {
  /** Lower-case word → its classes. */
  readonly classes: WordTable;
  /** Lower-case word → bit by bit, which of its letters are capitals. */
  readonly capitals: WordTable;
}

/** Unpacks one line for each word: the word as it is usually written, and its bits where it has any. */
export function unpackLexicon(text: string): LexiconParts {
  const classes = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    const word = tab < 0 ? line : line.slice(0, tab);
    const lower = word.toLowerCase();
    classes.set(lower, tab < 0 ? 0 : Number(line.slice(tab + 1)));
    if (lower !== word) capitals.set(lower, capitalBits(word, lower));
  }
  return { classes: makeWordTable(classes), capitals: makeWordTable(capitals) };
}

/** The lexicon over its parts. */
export function openLexicon(parts: LexiconParts): Lexicon {
  const capitals = openWordTable(parts.capitals);
  return {
    classes: openWordTable(parts.classes),
    capitals: {
      has: (word) => capitals.has(word),
      get(word) {
        const bits = capitals.get(word);
        return bits === undefined
          ? undefined
          : [...word].map((letter, at) => ((bits & (1 << at)) === 0 ? letter : letter.toUpperCase())).join("");
      },
    },
  };
}

/** {@link openLexicon} of {@link unpackLexicon}. */
export function readLexicon(text: string): Lexicon {
  return openLexicon(unpackLexicon(text));
}

/** No word of the lexicon has more letters than a number has bits. */
function capitalBits(word: string, lower: string): number {
  return [...lower].reduce((bits, letter, at) => (word[at] === letter ? bits : bits | (1 << at)), 0);
}

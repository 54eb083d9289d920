import type { Tag, Token } from "../../model/analysis.ts";
import { byWord } from "../../support/by-word.ts";
import { ownText } from "../../support/own-text.ts";
import type { RawToken } from "../words/tokens.ts";
import type { Parse } from "./parser.ts";

/** Where a token's head is to be had: the first token of its sentence, and the parse, made when it is first asked for. */
export interface SentenceHeads {
  readonly first: number;
  parse(): Parse;
}

/**
 * A token that is filled in stage by stage and becomes readable when the analysis is done. Head and relation are found when they are first
 * asked for: parsing takes as long as all the rest, and most sentences are never asked.
 */
export class OpenToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  cased: string;
  lemma: string;
  tag: Tag;
  heads: SentenceHeads | undefined;
  /** Its place in the sentence of `heads`. */
  place: number;

  constructor({ start, end, text }: RawToken) {
    const word = spelled(text);
    this.start = start;
    this.end = end;
    this.text = word.text;
    this.lower = word.lower;
    this.cased = word.text;
    this.lemma = this.lower;
    this.tag = "X";
    this.heads = undefined;
    this.place = 0;
  }

  get head(): number | undefined {
    return this.heads && this.heads.first + this.heads.parse().heads[this.place]!;
  }

  get relation(): string | undefined {
    return this.heads?.parse().relations[this.place];
  }
}

/**
 * A word and its lower case, the same two for all tokens of its letters: a table that knows them finds them by their address, and no word keeps
 * the text of the article that it was first read in.
 */
const spelled = byWord(
  (letters) => {
    const text = ownText(letters);
    return { text, lower: text.toLowerCase() };
  },
  ({ text }) => text,
);

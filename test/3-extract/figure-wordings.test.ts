import { describe, expect, it } from "vitest";
import type { FigureStatement } from "../../src/model/statement.ts";
import { WORDINGS } from "./figure-wordings.ts";
import { told } from "./told.ts";

const TITLE = "Bomb explodes in Karsale";
const LEAD = "A bomb exploded at a market in Karsale on Thursday. ";

/** Wordings that are read wrongly, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlyMap<string, string> = new Map([
  ["The interior ministry's latest toll is 12 dead.", "a speaker in the genitive"],
  ["By the mayor's count, 12 people died.", "a speaker in the genitive"],
  ["Twelve people were killed by the mayor's count.", "a speaker in the genitive"],
  ["The bomber killed 12 people and himself.", "a reflexive pronoun beside a number"],
  ["Of the 12 people killed, three were children.", "the part is told by the predicate"],
  ["Two gunmen then stormed the hotel before they were shot dead by troops.", "a pronoun stands for those counted"],
  ["Two attackers blew themselves up and a third was shot dead.", "an ordinal without a noun"],
  ["Thirty people were hurt; two others are still being treated.", "the larger number is taken for the rest"],
  ["Thirty people were wounded, six of whom were flown to the capital for treatment.", "a flight is no word of harm"],
  ["At least four rebel corpses lay in the street.", "the part is told by a noun before the bodies"],
  ["Nobody but the bomber was harmed.", '"but" takes one out of none'],
  ["The protests have claimed the lives of two students so far.", "a count that goes on"],
  ["Two men believed to have helped the bomber are in custody.", "a participle stands between them and the custody"],
]);

function inShort({ value, speaker }: FigureStatement): string {
  const { what, low, high, of } = value;
  const bounds =
    low === high
      ? `${low}`
      : high === null || high === undefined
        ? `${low}+`
        : low === null || low === undefined
          ? `-${high}`
          : `${low}-${high}`;
  return `${what} ${bounds}${of === "total" ? "" : ` of ${of}`}${speaker === undefined ? "" : ` | ${speaker.words}`}`;
}

function read(words: string): string[] {
  return told("figure", LEAD + words, TITLE)
    .filter(({ value, incident }) => value.scope === "this incident" && incident !== undefined)
    .map(inShort)
    .sort();
}

describe("wordings of tolls", () => {
  it.each(WORDINGS)("%s: %s", (_kind, words, ...says) => {
    if (WRONG.has(words)) expect(read(words)).not.toEqual([...says].sort());
    else expect(read(words)).toEqual([...says].sort());
  });
});

import { describe, expect, it } from "vitest";
import { MOTIVES, PROFILES } from "./profile-wordings.ts";
import { told } from "./told.ts";

const TITLE = "Bomb kills six in Karsale";
const LEAD = "A bomb exploded at a market in Karsale on Thursday, killing six people. ";

/** Wordings that are read wrongly, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlyMap<string, string> = new Map([
  ["The militants belong to Harakat al-Nasr, also known as the Victory Movement.", "a name that is not known as a group's"],
  ["The Red Dawn, formerly known as the Orvan Brigade, is a militant group.", "a name that is not known as a group's"],
  ["The Red Dawn militants changed their name from the Orvan Brigade in 2015.", "a name that is not known as a group's"],
  ["The militant group, whose full name is the Army of the Red Dawn, is small.", "the name stands for itself"],
  ["The Taliban faction broke away from the Red Dawn in 2014.", "a faction of a group, without a name of its own"],
  ["Al-Shabab, East Africa's al-Qaida affiliate, has attacked the city before.", "the parent stands before the noun"],
  ["Analysts put the number of Al-Shabab fighters at 9,000.", "the number stands behind the fighters"],
  ["The Taliban said they attacked the market to avenge the death of their leader.", "an aim that the attribution does not cover"],
]);

/** What a motive is told of, where nobody is told to have had it. */
const NO_HOLDER = /^(?:attack|bombing|killing|shooting|he)$/i;

const inShort = (...parts: readonly string[]) => parts.map((one) => one.toLowerCase().replace(/^(?:the|an?) /, "")).join(" | ");
const toShort = (line: string) => inShort(...line.split(" | "));
const facts = (words: string) =>
  told("profile", LEAD + words, TITLE).map(({ value, speaker }) => ({ ...value, by: speaker?.words ?? "-" }));

function check(words: string, read: readonly string[], says: readonly string[]): void {
  const right = says.map(toShort).sort();
  if (WRONG.has(words)) expect([...read].sort()).not.toEqual(right);
  else expect([...read].sort()).toEqual(right);
}

describe("wordings of what a group is", () => {
  it.each(PROFILES)("%s: %s", (_kind, words, ...says) => {
    const read = facts(words).filter(({ aspect }) => !aspect.startsWith("motive"));
    check(
      words,
      read.map(({ aspect, actor, text }) => inShort(aspect, actor, text)),
      says,
    );
  });
});

describe("wordings of motives", () => {
  it.each(MOTIVES)("%s: %s", (_kind, words, ...says) => {
    const read = facts(words).filter(({ aspect }) => aspect.startsWith("motive"));
    const holder = (actor: string, text: string) => (text.includes(actor) || NO_HOLDER.test(actor) ? "-" : actor);
    check(
      words,
      read.map(({ aspect, actor, text, by }) => inShort(aspect, holder(actor, text), text, by)),
      says,
    );
  });
});

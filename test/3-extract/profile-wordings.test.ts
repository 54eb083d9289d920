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

/** What an explainer tells of the group in its title without naming it again. [words, aspect, fact] */
const OF_THE_TITLE: readonly (readonly [string, string, string])[] = [
  ["It is led by Tomas Orvale, a former teacher.", "leader", "Tomas Orvale"],
  ["It operates mainly in the northern hills and along the border.", "area", "mainly in the northern hills and along the border"],
  ["A UN panel estimates that it has between 5,000 and 6,000 fighters.", "strength", "between 5,000 and 6,000 fighters"],
  ["Analysts put its strength at around 3,000 men.", "strength", "around 3,000 men"],
  ["Estimates of its strength range from 7,000 to 12,000 fighters.", "strength", "from 7,000 to 12,000 fighters"],
  ["It formally joined al-Qaeda in 2012.", "parent", "al-Qaeda"],
  ["It took the coast in 2014 and has pledged allegiance to Islamic State.", "parent", "Islamic State"],
  [
    "The United States designated it a terrorist organisation in September 2018.",
    "kind",
    "designated it a terrorist organisation in September 2018",
  ],
  ["Founded in about 2000, the group took the coast.", "origin", "in about 2000"],
  ["The group, whose name means “the Dawn”, grew out of a students' union.", "origin", "out of a students' union"],
  ["It seeks independence for the province.", "aim", "independence for the province"],
];
const NOT_OF_THE_TITLE: readonly string[] = [
  "The ministry is led by Tomas Orvale.",
  "Police said it has between 50 and 60 rooms.",
  "The army joined the search in 2012.",
];

describe("what is told of the group of the title", () => {
  const read = (words: string) => told("profile", `${LEAD}\n\n${words}`, "Who are Al-Shabab?").map(({ value }) => value);

  it.each(OF_THE_TITLE)("%s", (words, aspect, text) => {
    expect(read(`Al-Shabab said that it had set off the bomb.\n\n${words}`)).toContainEqual({ actor: "Al-Shabab", aspect, text });
  });

  it.each(NOT_OF_THE_TITLE)("nothing: %s", (words) => {
    expect(read(words)).toEqual([]);
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

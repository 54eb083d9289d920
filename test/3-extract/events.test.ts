import { describe, expect, it } from "vitest";
import type { StatementKind } from "../../src/model/statement.ts";
import { statementsOf, told } from "./told.ts";

const TITLE = "Bomb kills six in Quetta";
const LEAD = "A bomb exploded in Quetta on Thursday, killing six people. ";

const SAYS: readonly (readonly [StatementKind & ("warning" | "response" | "investigation"), string, string])[] = [
  ["warning", "The embassy had warned of an attack in the city.", "warning"],
  ["response", "The president condemned the bombing.", "condemnation"],
  ["response", "The prime minister expressed his condolences to the families.", "mourning"],
  ["warning", "The mayor dismissed warnings from abroad as blackmail.", "dismissal"],
  ["warning", "The embassy told visitors in March to avoid large gatherings in the city.", "travel advice"],
  ["response", "The governor declared a state of emergency.", "measure"],
  ["response", "Security has been raised at airports and stations.", "security"],
  ["response", "Norway has raised its alert level.", "security"],
  ["response", "Concerts in the city were cancelled.", "cancellation"],
  ["investigation", "Police are investigating the blast.", "inquiry"],
  ["investigation", "Police recovered two rifles from the house.", "evidence"],
  ["investigation", "Police arrested the driver.", "arrest"],
  ["investigation", "Two rifles were found in the house.", "evidence"],
];

const SAYS_NOTHING: readonly (readonly [StatementKind & ("warning" | "response" | "investigation"), string])[] = [
  ["warning", "Forecasters warned of rain."],
  ["warning", "The embassy will warn of attacks."],
  ["response", "The shop offered a discount."],
  ["response", "Taxes have been raised in the city."],
  ["response", "The bill was cancelled."],
  ["response", "The president did not condemn the bombing."],
  ["investigation", "Police found a parking space."],
  ["investigation", "The boy found the gun in a drawer."],
  ["investigation", "A woman who identified herself as a cousin wept."],
  ["investigation", "Ninety people were detained in hospital."],
  ["response", "A woman who was rescued after an hour thanked them."],
  ["investigation", "The committee opened a new library."],
];

describe("warnings, responses and investigations", () => {
  it.each(SAYS)("%s: %s", (kind, sentence, what) => {
    expect(told(kind, LEAD + sentence, TITLE).map(({ value }) => value.what)).toContain(what);
  });

  it("names as actor who acts, not who is arrested", () => {
    const actors = (sentence: string) =>
      statementsOf(LEAD + sentence, TITLE).flatMap((one) => (one.kind === "investigation" ? [one.value.actor] : []));
    expect(actors("Omar Vance was arrested by the police.")).toEqual(["the police"]);
    expect(actors("Omar Vance was arrested on Friday.")).toEqual([undefined]);
  });

  it.each(SAYS_NOTHING)("no %s: %s", (kind, sentence) => {
    expect(told(kind, LEAD + sentence, TITLE)).toEqual([]);
  });
});

describe("profiles", () => {
  it.each([
    ["The Northern Liberation Front (NLF) said it fired first.", "alias", "NLF"],
    ["ISWAP stands for Islamic State West Africa Province.", "alias", "Islamic State West Africa Province"],
    ["ISWAP, or Islamic State West Africa Province, was formed in the north in 2016.", "origin", "in the north in 2016"],
    ["Ansaru, as it calls itself, was founded in 2012 in the north.", "origin", "in 2012 in the north"],
    ["The area is held by Ansaru, which has its roots in the north.", "origin", "in the north"],
    ["Officials named ISWAP, the group's branch in Arland.", "kind", "the group's branch in Arland"],
  ])("%s", (sentence, aspect, text) => {
    expect(told("profile", LEAD + sentence, TITLE).map(({ value }) => [value.aspect, value.text])).toContainEqual([aspect, text]);
  });

  const TOPIC = "Who are the Northern Liberation Front, the group behind the Quetta bombing?";
  const NAMED = "The Northern Liberation Front said it fired first. The army fights the Old Guard Front. ";
  it.each([
    ["The group was formed in the east in 2014 by deserters, and it is small.", "origin", "in the east in 2014 by deserters"],
    ["It is a branch of the Red Dawn.", "parent", "the Red Dawn"],
    ["Omar Vance has led the group since 2020.", "leader", "Omar Vance"],
    ["Since 2018 the army has weakened it.", "strength", "Since 2018 the army has weakened it"],
    ["Since 2018 the U.S. army and others have worn it down.", "strength", "Since 2018 the U.S. army and others have worn it down"],
    ["The Red Dawn is its parent.", "parent", "The Red Dawn"],
    ["To the group Arland is a power that robs the coast.", "motive", "To the group Arland is a power that robs the coast"],
    ["In the group's eyes Arland robs the coast.", "motive", "In the group's eyes Arland robs the coast"],
    ["It borrowed its name from a river of the coast.", "alias", "a river of the coast"],
    [
      "Analysts give two reasons. Arland sent soldiers to the coast. It also talks to the Red Dawn.",
      "motive",
      "Analysts give two reasons. Arland sent soldiers to the coast. It also talks to the Red Dawn.",
    ],
    ["Its young men have grievances of their own.", "motive", "grievances of their own"],
    ["Some say the group has grown since the spring.", "strength", "the group has grown since the spring"],
  ])("of the group in the title: %s", (sentence, aspect, text) => {
    const found = told("profile", LEAD + NAMED + sentence, TOPIC).map(({ value }) => [value.actor, value.aspect, value.text]);
    expect(found).toContainEqual(["Northern Liberation Front", aspect, text]);
    expect(told("profile", LEAD + NAMED + sentence, TITLE)).toEqual([]);
  });

  it("of a group whose beginnings the paragraph tells by name, and in no other paragraph", () => {
    const paragraph = "Ansaru, as it calls itself, was founded in 2012. Its leader, Omar Vance, has held the post since.";
    const found = (text: string) => told("profile", LEAD + text, TITLE).map(({ value }) => [value.actor, value.aspect, value.text]);
    expect(found(paragraph)).toContainEqual(["Ansaru", "leader", "Omar Vance"]);
    expect(found(paragraph.replace(". Its", ".\n\nIts"))).not.toContainEqual(["Ansaru", "leader", "Omar Vance"]);
    expect(found(`${paragraph} Boko Haram was founded in 2002.`)).not.toContainEqual(["Ansaru", "leader", "Omar Vance"]);
  });

  it.each([
    "What Ansaru wants to do is to look strong.",
    "The World Trade Center (WTC) was closed.",
    "He lives in New York (NY).",
    "The firm was founded in 1990.",
    "It was founded in 1990 by two friends.",
  ])("no profile: %s", (sentence) => {
    expect(told("profile", LEAD + sentence, TITLE)).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readActors } from "../../src/4-resolve/actors.ts";
import { aliasesIn } from "../../src/4-resolve/party-aliases.ts";
import { responsibilityOf } from "../../src/4-resolve/responsibility.ts";
import type { ResponsibilityStatement } from "../../src/model/statement.ts";

const actors = readActors([readFileSync(join(import.meta.dirname, "../../data/actors/actors.csv"))]);

function claims(...names: readonly (string | undefined)[]): readonly ResponsibilityStatement[] {
  return names.map((who, index) => ({
    id: `s${index}`,
    kind: "responsibility",
    articleId: "a",
    version: "1",
    incident: "A",
    value: { who, status: who === undefined ? "no claim" : "claimed", channel: undefined },
    speaker: undefined,
    hedged: false,
    saidAt: undefined,
    evidence: [{ articleId: "a", version: "1", start: 0, end: 1, words: who ?? "-" }],
    extractor: "responsibility",
    rule: "given",
  }));
}

const TEXT = "The Army of the Dunes (AD) was formed by deserters. The Ivory Sons of Islam (ISI) are few.";

test.each<readonly [readonly string[], readonly (readonly string[])[], string]>([
  [
    ["Islamic State Khorasan", "ISIS-K", "ISKP", "IS-K"],
    [["IS-K", "ISIS-K", "ISKP", "Islamic State Khorasan"]],
    "one group under four names",
  ],
  [["ISIS", "ISIS-K"], [["ISIS"], ["ISIS-K"]], "a branch is not its parent"],
  [["AD", "the Army of the Dunes"], [["AD", "the Army of the Dunes"]], "a short name that the text introduces"],
  [["ISI", "Ivory Sons of Islam"], [["ISI", "Ivory Sons of Islam"]], "an ambiguous short name that the text introduces"],
  [["Islamic Jihad", "Palestinian Islamic Jihad"], [["Islamic Jihad"], ["Palestinian Islamic Jihad"]], "an ambiguous name alone"],
  [["Dana Rowe", "Rowe"], [["Dana Rowe", "Rowe"]], "a person's last name"],
  [["Dana Rowe", "Rowe", "Ira Rowe"], [["Dana Rowe"], ["Ira Rowe"], ["Rowe"]], "a last name of two people"],
  [["Patriotic Front", "Tern Front", "the Front"], [["Patriotic Front"], ["the Front"], ["Tern Front"]], "a word that several groups have"],
])("%s → %s: %s", (names, parties) => {
  const views = responsibilityOf(claims(...names), aliasesIn([TEXT]), actors);
  expect(views.map(({ who, aliases }) => [who!, ...aliases].sort()).sort()).toEqual(parties.map((party) => [...party].sort()).sort());
});

test.each([
  ["ISIS-K", "isis-k"],
  ["the Army of the Dunes", "army-of-the-dunes"],
  ["AD", "army-of-the-dunes"],
  ["Dana Rowe", undefined],
  ["the Front", undefined],
  ["a group of men", undefined],
  [undefined, undefined],
])("%s is the actor %s in all incidents", (who, actor) => {
  expect(responsibilityOf(claims(who), aliasesIn([TEXT]), actors)[0]?.actor).toBe(actor);
});

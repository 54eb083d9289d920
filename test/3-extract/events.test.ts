import { describe, expect, it } from "vitest";
import type { StatementKind } from "../../src/model/statement.ts";
import { told } from "./told.ts";

const TITLE = "Bomb kills six in Quetta";
const LEAD = "A bomb exploded in Quetta on Thursday, killing six people. ";

const SAYS: readonly (readonly [StatementKind & ("warning" | "response" | "investigation"), string, string])[] = [
  ["warning", "The embassy had warned of an attack in the city.", "warning"],
  ["response", "The president condemned the bombing.", "condemnation"],
  ["response", "The prime minister expressed his condolences to the families.", "mourning"],
  ["response", "The governor declared a state of emergency.", "measure"],
  ["investigation", "Police are investigating the blast.", "inquiry"],
  ["investigation", "Police recovered two rifles from the house.", "evidence"],
  ["investigation", "Police arrested the driver.", "arrest"],
];

const SAYS_NOTHING: readonly (readonly [StatementKind & ("warning" | "response" | "investigation"), string])[] = [
  ["warning", "Forecasters warned of rain."],
  ["warning", "The embassy will warn of attacks."],
  ["response", "The shop offered a discount."],
  ["response", "The president did not condemn the bombing."],
  ["investigation", "Police found a parking space."],
  ["investigation", "The committee opened a new library."],
];

describe("warnings, responses and investigations", () => {
  it.each(SAYS)("%s: %s", (kind, sentence, what) => {
    expect(told(kind, LEAD + sentence, TITLE).map(({ value }) => value.what)).toContain(what);
  });

  it.each(SAYS_NOTHING)("no %s: %s", (kind, sentence) => {
    expect(told(kind, LEAD + sentence, TITLE)).toEqual([]);
  });
});

describe("profiles", () => {
  it.each([["The Northern Liberation Front (NLF) said it fired first.", "alias", "NLF"]])("%s", (sentence, aspect, text) => {
    expect(told("profile", LEAD + sentence, TITLE).map(({ value }) => [value.aspect, value.text])).toContainEqual([aspect, text]);
  });

  it.each(["The World Trade Center (WTC) was closed.", "He lives in New York (NY).", "The firm was founded in 1990."])(
    "no profile: %s",
    (sentence) => {
      expect(told("profile", LEAD + sentence, TITLE)).toEqual([]);
    },
  );
});

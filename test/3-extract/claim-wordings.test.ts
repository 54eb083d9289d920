import { describe, expect, it } from "vitest";
import { WORDINGS } from "./claim-wordings.ts";
import { told } from "./told.ts";

const TITLE = "Bomb kills six in Karsale";
const LEAD = "A bomb exploded at a market in Karsale on Thursday, killing six people. ";

/** Wordings that are read wrongly, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlyMap<string, string> = new Map([
  ["A statement attributed to the Orvan Front claimed responsibility for the attack.", "the statement is no channel of its own claim"],
  ["The claim was made in a statement signed by the Orvan Front.", "a claim that is named before its claimant"],
  ["Al-Nadir said in an email to media that it had bombed the market.", "a verb of speech far from what is said"],
  ["SITE, which monitors militant websites, reported the claim by Islamic State.", "a claim as a noun that another reports"],
  ["The Orvan Front said it had sent the bomber.", "sending is no deed"],
  ["A little-known group calling itself the Sons of Orvan said it was responsible.", "that it speaks of itself is not seen"],
  ["Two groups, the Orvan Front and al-Nadir, claimed the attack.", "the number is taken for the names behind it"],
  ["The Orvan Front said the bombing was revenge for the killing of its leader.", "a claim by the reason alone"],
  [
    "Islamic State claimed the attack. US intelligence confirmed that the group was behind it.",
    "the one who confirms is not found beside a service",
  ],
  ["A Taliban spokesman told AFP the group had no hand in the attack.", "a denial told to somebody"],
]);

function inShort(status: string, ...others: readonly string[]): string {
  return [status, ...others.map((one) => one.toLowerCase().replace(/^(?:the|an?) /, ""))].join(" | ");
}

function read(words: string): string[] {
  return told("responsibility", LEAD + words, TITLE)
    .map(({ value, speaker }) => inShort(value.status, value.who ?? "-", speaker?.words ?? "-", value.channel ?? "-"))
    .sort();
}

describe("wordings of claims, with who tells them and where", () => {
  it.each(WORDINGS)("%s: %s", (_kind, words, ...says) => {
    const right = says.map((one) => inShort(...(one.split(" | ") as [string, string, string, string]))).sort();
    if (WRONG.has(words)) expect(read(words)).not.toEqual(right);
    else expect(read(words)).toEqual(right);
  });
});

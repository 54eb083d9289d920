import { expect, test } from "vitest";
import { analyse } from "./analyse.ts";

// [text, tag of "shot"]
const CASES: readonly (readonly [string, string])[] = [
  ["Police said Juan Alvarro shot twice at the neighbor's trailer.", "VERB"],
  ["Police say the driver Thomas Blan shot and killed two guards.", "VERB"],
  ["Officials say Snell shot 43-year-old Kevin Barker.", "VERB"],
  ["Deputies say Akeem Brell shot at deputies.", "VERB"],
  ["Three people were found shot to death.", "VERB"],
  ["Police gave the names of those shot at a car wash.", "VERB"],
  ["In June a 19-year-old shot dead three people at a school in Harwick.", "VERB"],
  ["Ana Ruiz shot and killed in Harwick.", "NOUN"],
  ["The striker had one shot at the goal.", "NOUN"],
  ["It was a long shot and nobody scored.", "NOUN"],
];

test.each(CASES)("%s → %s", (text, tag) => {
  expect(analyse(text).tokens.find(({ lower }) => lower === "shot")?.tag).toBe(tag);
});

test.each([
  ["The Sarland military launched a raid.", "military", "NOUN"],
  ["A military base was hit.", "military", "ADJ"],
  ["A guard was killed by IS in Harwick.", "is", "PROPN"],
  ["THE GUARD IS DEAD.", "is", "AUX"],
  ["Rebels raided two farms in Harwick state late Friday.", "state", "NOUN"],
  ["Fifty-four were hurt.", "fifty-four", "NUM"],
  ["They live in a camp for displaced people.", "displaced", "ADJ"],
  ["The flood displaced people in Harwick.", "displaced", "VERB"],
  ["The rebels in Harwick state that they hold the bridge.", "state", "VERB"],
  ["The slide began before dawn on Friday.", "dawn", "NOUN"],
  ["A slide buried huts by a copper mine near Harwick.", "mine", "NOUN"],
  ["The hut by the lake is mine.", "mine", "PRON"],
  ["Two men are suspected of killing Mayor Ana Ruiz.", "killing", "VERB"],
  ["A man was accused of shooting Officer Luis Prado.", "shooting", "VERB"],
  ["They spoke of the killing of Mayor Ana Ruiz.", "killing", "NOUN"],
  ["They were told of killing fields.", "killing", "NOUN"],
])("%s → %s: %s", (text, word, tag) => {
  expect(analyse(text).tokens.find(({ lower }) => lower === word)?.tag).toBe(tag);
});

test("the first word behind a dateline has its capital from there", () => {
  for (const dateline of ["", "HARWICK, Sarland - ", "HARWICK, June 3 (Northern Wire) — ", "HARWICK: "]) {
    const { tokens } = analyse(`${dateline}Suspected rebels raided two farms on Friday.`);
    expect(tokens.find(({ lower }) => lower === "suspected")?.tag).not.toBe("PROPN");
  }
});

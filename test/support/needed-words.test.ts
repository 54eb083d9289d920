import { expect, test } from "vitest";
import { WORDED } from "../../src/3-extract/english/worded-blame.ts";
import { hasNeeded, neededWords } from "../../src/support/needed-words.ts";

test.each([
  ["(?:claimed|claims) (?:the )?raid", ["claimed", "claims"]],
  ["(?<who>G\\d+) (?:yet )?accused of", ["accused of"]],
  ["suspicions? fell", ["suspicion"]],
  ["(?<!if )G\\d+(?! not)(?= [^.;]{0,60}murder)", ["murder"]],
  ["(?:(?:ship|port)s?|harbour)", ["ship", "port", "harbour"]],
  ["\\p{Lu}\\w+ \\(armed\\)", [" (armed)"]],
  ["x{0,3}[a-z]{4}ab+c", []],
  ["(?:by|with|[a-z]+) G", []],
])("A text that %s matches has one of %j", (source, words) => {
  expect(neededWords(source)).toEqual(words);
});

test("A text without any of the words is left aside, and none where no word is needed", () => {
  expect(hasNeeded("G0 claimed X", ["claimed", "claims"])).toBe(true);
  expect(hasNeeded("G0 denied X", ["claimed", "claims"])).toBe(false);
  expect(hasNeeded("G0 denied X", [])).toBe(true);
});

test("Escapes that are not read are refused", () => {
  expect(() => neededWords("(?<one>a)\\k<one>")).toThrow("not read");
});

test("Most wordings of responsibility need a word", () => {
  expect(WORDED.filter(({ needed }) => needed.length > 0).length).toBeGreaterThan(0.9 * WORDED.length);
});

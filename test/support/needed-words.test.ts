import * as fc from "fast-check";
import { expect, test } from "vitest";
import { WORDED } from "../../src/3-extract/english/worded-blame.ts";
import { findByNeeded, neededWords } from "../../src/support/needed-words.ts";

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

test("Of many patterns those are tried that a text has a needed word for, and those that need none", () => {
  const find = findByNeeded([["claimed", "claims"], [], ["denied"], ["claim ", " denied"]]);
  expect(find("G0 claimed X")).toEqual([0, 1]);
  expect(find("G0 denied X")).toEqual([1, 2, 3]);
  expect(find("")).toEqual([1]);
});

test("What is found in one pass is what each word is looked for alone", () => {
  const letters = (most: number) =>
    fc.array(fc.constantFrom("a", "b", "ä", " "), { minLength: 3, maxLength: most }).map((all) => all.join(""));
  fc.assert(
    fc.property(fc.array(fc.array(letters(5), { maxLength: 3 }), { maxLength: 5 }), letters(20), (patterns, text) => {
      const alone = patterns.flatMap((needed, place) => (needed.length === 0 || needed.some((word) => text.includes(word)) ? [place] : []));
      expect(findByNeeded(patterns)(text)).toEqual(alone);
    }),
  );
});

test("Escapes that are not read are refused", () => {
  expect(() => neededWords("(?<one>a)\\k<one>")).toThrow("not read");
});

test("Most wordings of responsibility need a word", () => {
  expect(WORDED.filter(({ needed }) => needed.length > 0).length).toBeGreaterThan(0.9 * WORDED.length);
});

import { expect, test } from "vitest";
import { byWord } from "../../src/support/by-word.ts";

test("a word is worked out once, and another word for itself", () => {
  const asked: string[] = [];
  const lettersOf = byWord((word) => {
    asked.push(word);
    return [...word];
  });
  expect(lettersOf("ab")).toEqual(["a", "b"]);
  expect(lettersOf("ba")).toEqual(["b", "a"]);
  expect(lettersOf("ab")).toEqual(["a", "b"]);
  expect(asked).toEqual(["ab", "ba"]);
});

test("past its most words it begins anew and still gives the same", () => {
  const lengthOf = byWord((word) => [word.length]);
  for (let index = 0; index < 50_010; index++) lengthOf(`w${index}`);
  expect(lengthOf("w0")).toEqual([2]);
});

import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { termVector } from "../../src/4-resolve/text/tf-idf.ts";
import { readFrequencies } from "../../src/4-resolve/text/word-frequencies.ts";
import { hashOf } from "../../src/4-resolve/text/words.ts";

const { words, names } = readFrequencies(gzipSync("100\t50\nharbour\t20\t0\ntarnow\t2\t2\n"));

test("The table tells in how many texts a word stands, and a name", () => {
  expect([words.texts, words.textsWith(hashOf("harbour")), words.textsWith(hashOf("larch"))]).toEqual([100, 20, 0]);
  expect([names.texts, names.textsWith(hashOf("harbour")), names.textsWith(hashOf("tarnow"))]).toEqual([50, 0, 2]);
});

test("A name that no news has tells more than a word that many have", () => {
  const [rare, common] = ["larch", "harbour"].map((word) => termVector([word], words).idfs[0]!);
  expect(rare).toBeGreaterThan(common! + 1);
});

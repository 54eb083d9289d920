import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { contentWordsOf, termVector } from "../../src/4-resolve/text/tf-idf.ts";
import { readFrequencies, withTexts } from "../../src/4-resolve/text/word-frequencies.ts";

const { words, names } = readFrequencies(gzipSync("100\t50\nharbour\t20\t0\ntarnow\t2\t2\n"));

test("The table tells in how many texts a word stands, and a name", () => {
  expect([words.texts, words.textsWith("harbour"), words.textsWith("larch")]).toEqual([100, 20, 0]);
  expect([names.texts, names.textsWith("harbour"), names.textsWith("tarnow")]).toEqual([50, 0, 2]);
});

test("The name of an event stays rare where all reports at hand are on that event", () => {
  const here = withTexts(words, ["Larch Hall at the harbour", "Larch Hall", "the harbour at Larch Hall"].map(contentWordsOf));
  const { idfs } = termVector(["larch"], here);
  const common = termVector(["harbour"], here);
  expect(idfs[0]).toBeGreaterThan(common.idfs[0]! + 1);
});

import { expect, test } from "vitest";
import { readTagger } from "../../src/2-understand/syntax/tagger.ts";
import { TAGGER } from "./language.ts";

test.each([
  ["Police said at least 12 people were killed in the attack .", "NOUN VERB ADP ADJ NUM NOUN AUX VERB ADP DET NOUN PUNCT"],
  ["The wounded man had been shot twice .", "DET ADJ NOUN AUX AUX VERB ADV PUNCT"],
  ["Nobody claimed responsibility for the bombing in Lima .", "PRON VERB NOUN ADP DET NOUN ADP PROPN PUNCT"],
  ["They kidnapped businessman Luis Prado .", "PRON VERB NOUN PROPN PROPN PUNCT"],
  ["She did n't know that her brother 's car was stolen .", "PRON AUX PART VERB SCONJ PRON NOUN PART NOUN AUX VERB PUNCT"],
])("%s", (text, tags) => {
  expect(TAGGER.tag(text.split(" ")).join(" ")).toBe(tags);
});

test("no words have no tags", () => {
  expect(TAGGER.tag([])).toEqual([]);
});

test("bytes that are no weights are refused with what to do", () => {
  expect(() => readTagger(new Uint8Array([1, 2, 3]))).toThrow();
});

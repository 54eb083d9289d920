import { expect, test } from "vitest";
import { wasOrWere } from "../../src/5-explain/grammar/agreement.ts";

test.each([
  ["Luca Farran", "was"],
  ["Ada Williams", "was"],
  ["6-year-old Ada Mardis", "was"],
  ["the gunmen", "were"],
  ["four suspects", "were"],
  ["two police officers", "were"],
  ["the Tern Front", "was"],
  ["the United States", "was"],
  ["Hamas", "was"],
  ["the Harbour Martyrs", "were"],
  ["Ada Borg and Luca Farran", "were"],
  ["a member of the Tern Brigades", "was"],
  ["police", "were"],
  ["the suspect", "was"],
])("%s %s", (words, verb) => {
  expect(wasOrWere(words)).toBe(verb);
});

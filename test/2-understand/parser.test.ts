import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readParser } from "../../src/2-understand/syntax/parser.ts";
import { understand } from "../../src/2-understand/understand.ts";
import { articleOf } from "./analyse.ts";
import { TAGGER } from "./language.ts";

const PARSER = readParser(readFileSync(join(import.meta.dirname, "../../data/models/parser.bin.gz")), TAGGER.lexicon);

function parse(text: string): string[] {
  const words = text.split(" ");
  const tags = TAGGER.tag(words);
  const { heads, relations } = PARSER.parse(words.map((cased, index) => ({ cased, tag: tags[index]! })));
  return words.map((word, index) => `${word} ${relations[index]} ${words[heads[index]!]}`);
}

test.each([
  ["Gunmen killed three soldiers .", ["Gunmen nsubj killed", "killed root killed", "three nummod soldiers", "soldiers obj killed"]],
  ["Six people were wounded in the attack .", ["people nsubj:pass wounded", "were aux:pass wounded", "attack obl wounded"]],
  [
    "The group claimed responsibility for the bombing .",
    ["group nsubj claimed", "responsibility obj claimed", "bombing nmod responsibility"],
  ],
])("%s", (text, arcs) => {
  expect(parse(text)).toEqual(expect.arrayContaining([...arcs]));
});

test("every sentence is one tree with one root", () => {
  const word = fc.constantFrom("police", "said", "the", "killed", "of", "three", ",", ".", "who", "Lima", "and", "not", "to", '"');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const tags = TAGGER.tag(words);
      const { heads } = PARSER.parse(words.map((cased, index) => ({ cased, tag: tags[index]! })));
      expect(heads.filter((head, index) => head === index)).toHaveLength(1);
      for (let index = 0; index < heads.length; index++) {
        let at = index;
        for (let steps = 0; heads[at] !== at && steps <= heads.length; steps++) at = heads[at]!;
        expect(heads[at]).toBe(at);
      }
    }),
  );
});

test("no words have no heads", () => {
  expect(PARSER.parse([])).toEqual({ heads: [], relations: [] });
});

test("only sentences with a number or a word of harm are parsed, and only where there is a parser", () => {
  const article = articleOf("It was a warm evening. Gunmen killed a guard.");
  const parsed = understand(article, { tagger: TAGGER, gazetteer: undefined, parser: PARSER }).tokens;
  expect(parsed.filter(({ head }) => head !== undefined).map(({ text }) => text)).toEqual(["Gunmen", "killed", "a", "guard", "."]);
  expect(parsed.find(({ text }) => text === "Gunmen")?.head).toBe(parsed.findIndex(({ text }) => text === "killed"));
  expect(understand(article, { tagger: TAGGER, gazetteer: undefined }).tokens.every(({ head }) => head === undefined)).toBe(true);
});

import { expect, test } from "vitest";
import { findOrderFault, type Stage } from "../../src/2-understand/stage.ts";
import { understand } from "../../src/2-understand/understand.ts";
import type { Article } from "../../src/model/article.ts";
import { TAGGER } from "./language.ts";

const ARTICLE: Article = {
  id: "a",
  url: undefined,
  outlet: undefined,
  title: "TWO HURT IN BLAST",
  published: { at: "2024-03-05", foundBy: "given", certainty: 1 },
  updated: undefined,
  byline: undefined,
  credit: undefined,
  language: "en",
  text: "VARNHOLM (NW) - Two women were hurt on Monday.\n\nPolice blamed no one.",
  version: "v",
};

test("an article is cut, tagged and brought to base forms", () => {
  const analysis = understand(ARTICLE, { tagger: TAGGER, gazetteer: undefined });
  expect(analysis.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  expect(analysis.tokens.filter(({ tag }) => tag === "VERB").map(({ lemma }) => lemma)).toEqual(["hurt", "blame"]);
  expect(analysis.tokens.find(({ lower }) => lower === "women")?.lemma).toBe("woman");
  expect(analysis.titleTokens.map(({ cased }) => cased).join(" ")).toBe("Two hurt in blast");
});

test("an empty article has an empty analysis", () => {
  const { tokens, sentences, titleTokens } = understand(
    { ...ARTICLE, text: "", title: undefined },
    { tagger: TAGGER, gazetteer: undefined },
  );
  expect([tokens, sentences, titleTokens]).toEqual([[], [], []]);
});

test("a headline that a page repeats at the top ends before the text, though no blank parts them", () => {
  const title = "Two hurt in blast - Varnholm Post";
  const text = `${title}Anna Blan, 34, was hurt on Monday.`;
  const { sentences, tokens } = understand({ ...ARTICLE, title, text }, { tagger: TAGGER, gazetteer: undefined });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([title, "Anna Blan, 34, was hurt on Monday."]);
  expect(tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
});

test("a sentence ends where its full stop is lost before a word that begins sentences", () => {
  const text = "Two women were hurt in the square According to the mayor, nobody died The army blamed a faulty gas pipe.";
  const { sentences } = understand({ ...ARTICLE, text }, { tagger: TAGGER, gazetteer: undefined });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Two women were hurt in the square",
    "According to the mayor, nobody died",
    "The army blamed a faulty gas pipe.",
  ]);
});

test("a capitalised name inside a sentence does not end it", () => {
  const text = "The reporter told The Varnholm Post that two women were hurt near The Old Mill.";
  const { sentences } = understand({ ...ARTICLE, text }, { tagger: TAGGER, gazetteer: undefined });
  expect(sentences).toHaveLength(1);
});

test("stages in the wrong order are told in a sentence", () => {
  const stage = (name: string, requires: Stage["requires"], assigns: Stage["assigns"]): Stage => ({
    name,
    requires,
    assigns,
    run: () => ({}),
  });
  const tokens = stage("tokens", [], ["tokens"]);
  const tags = stage("tags", ["tokens"], ["tags"]);
  expect(findOrderFault([tokens, tags])).toBeUndefined();
  expect(findOrderFault([tags, tokens])).toBe('The stage "tags" requires tokens, which do not stand yet: move "tokens" before it.');
});

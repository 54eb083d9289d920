import { readFileSync } from "node:fs";
import { openNameKinds, unpackNameKinds } from "../../src/2-understand/names/kinds.ts";
import { readTagger } from "../../src/2-understand/syntax/tagger.ts";
import { understand } from "../../src/2-understand/understand.ts";
import type { Analysis } from "../../src/model/analysis.ts";
import type { Article } from "../../src/model/article.ts";

/** A made-up article around a text; `day` is its publication day. */
export function articleOf(text: string, day?: string): Article {
  return {
    id: "case",
    url: undefined,
    outlet: undefined,
    title: undefined,
    published: day === undefined ? undefined : { at: day, foundBy: "given", certainty: 1 },
    updated: undefined,
    byline: undefined,
    credit: undefined,
    language: "en",
    text,
    version: "0",
  };
}

const tagger = readTagger(model("tagger"));
const names = openNameKinds(unpackNameKinds(model("names")));

/** The analysis of a text with the tags of the trained weights, without a gazetteer and without what is learned of names. */
export function analyse(text: string, day?: string): Analysis {
  return understand(articleOf(text, day), { tagger, gazetteer: undefined });
}

/** The same with what is learned of names. */
export function analyseNames(text: string): Analysis {
  return understand(articleOf(text), { tagger, gazetteer: undefined, names });
}

function model(name: string): Uint8Array {
  return readFileSync(new URL(`../../data/models/${name}.bin.gz`, import.meta.url));
}

import { readFileSync } from "node:fs";
import { readTagger } from "../../src/2-understand/tagger.ts";
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

const tagger = readTagger(readFileSync(new URL("../../data/models/tagger.bin.gz", import.meta.url)));

/** The analysis of a text with the tags of the trained weights and without a gazetteer. */
export function analyse(text: string, day?: string): Analysis {
  return understand(articleOf(text, day), { tagger, gazetteer: undefined });
}

import { getEnvironmentData } from "node:worker_threads";
import { type UnderstandResources, understand } from "../2-understand/understand.ts";
import { extract } from "../3-extract/extract.ts";
import type { Article } from "../model/article.ts";
import { type Extracted, extracted } from "./extracted.ts";
import { LANGUAGE, openUnderstanding, type UnderstandParts } from "./language.ts";
import { loadExtraction } from "./resources.ts";

let understanding: UnderstandResources | undefined;

/**
 * What a thread of the pool runs: articles in, what each claims out, in the same order.
 * It is `toReport` of the pipeline without the pipeline's other rooms, whose libraries no thread needs.
 */
export function extractChunk(articles: readonly Article[]): Extracted[] {
  // The pool puts them there before it starts a thread.
  understanding ??= openUnderstanding(getEnvironmentData(LANGUAGE) as UnderstandParts);
  const opened = understanding;
  const resources = loadExtraction();
  return articles.map((article) => extracted(() => extract(understand(article, opened), resources)));
}

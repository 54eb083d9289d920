import type { Article } from "../model/article.ts";
import type { Report } from "../model/record.ts";
import { toReport } from "../pipeline.ts";
import { loadResources } from "./resources.ts";

/** What a thread of the pool runs: articles in, the statements of each out, in the same order. */
export function extractChunk(articles: readonly Article[]): Report["statements"][] {
  const resources = loadResources();
  return articles.map((article) => toReport(article, resources.understand).statements);
}

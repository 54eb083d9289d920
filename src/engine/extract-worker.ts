import { understand } from "../2-understand/understand.ts";
import { extract } from "../3-extract/extract.ts";
import type { Article } from "../model/article.ts";
import type { Statement } from "../model/statement.ts";
import { loadUnderstanding } from "./resources.ts";

/**
 * What a thread of the pool runs: articles in, the statements of each out, in the same order.
 * It is `toReport` of the pipeline without the pipeline's other rooms, whose libraries no thread needs.
 */
export function extractChunk(articles: readonly Article[]): (readonly Statement[])[] {
  const resources = loadUnderstanding();
  return articles.map((article) => extract(understand(article, resources)));
}

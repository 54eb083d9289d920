import { understand } from "../2-understand/understand.ts";
import { extract } from "../3-extract/extract.ts";
import type { Article } from "../model/article.ts";
import type { Statement } from "../model/statement.ts";
import { loadActors, openUnderstanding, type UnderstandParts } from "./resources.ts";

/** Work for a thread. */
export interface Chunk {
  readonly articles: readonly Article[];
  /** In shared memory, and the same for every chunk. */
  readonly parts: UnderstandParts;
}

let resources: ReturnType<typeof openUnderstanding> | undefined;

/**
 * What a thread of the pool runs: articles in, the statements of each out, in the same order.
 * It is `toReport` of the pipeline without the pipeline's other rooms, whose libraries no thread needs.
 */
export function extractChunk({ articles, parts }: Chunk): (readonly Statement[])[] {
  resources ??= openUnderstanding(parts);
  const opened = resources;
  const actors = loadActors();
  return articles.map((article) => extract(understand(article, opened), actors));
}

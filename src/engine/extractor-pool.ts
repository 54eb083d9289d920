import { Piscina } from "piscina";
import type { Article } from "../model/article.ts";
import type { Report } from "../model/record.ts";

/** Turns articles into reports, in this thread or in several. */
export interface ExtractorPool {
  /** Reports in the order of the articles. */
  extract(articles: readonly Article[]): Promise<readonly Report[]>;
  /** Ends the threads and gives their memory back; the next article starts them again. */
  close(): Promise<void>;
}

/** Articles handed to a thread at once: few enough to keep all threads busy, enough to hide the copying. */
const CHUNK = 10;

/** Heap of one thread in MB: weights and gazetteer, and a chunk of long articles. */
const THREAD_HEAP = 384;

/** New objects of one thread in MB, before the first collection: 6 instead of the usual 48 saves 20 MB a thread and costs no time (1,115 reports). */
const THREAD_NEW_HEAP = 6;

/**
 * Opens a pool of `threads` threads; 0 works in this thread.
 * Threads need the built program: run from the sources (tests), everything happens in this thread.
 */
export function openExtractorPool(threads: number): ExtractorPool {
  return threads === 0 || import.meta.url.endsWith(".ts") ? ownThread() : manyThreads(threads);
}

function ownThread(): ExtractorPool {
  return {
    async extract(articles) {
      const { extractChunk } = await import("./extract-worker.ts");
      return toReports(articles, extractChunk(articles));
    },
    close: async () => {},
  };
}

/** Threads start with the first article: most commands read none. */
function manyThreads(threads: number): ExtractorPool {
  let pool: Piscina<readonly Article[], Report["statements"][]> | undefined;
  const start = () =>
    new Piscina<readonly Article[], Report["statements"][]>({
      filename: new URL("./extract-worker.js", import.meta.url).href,
      name: "extractChunk",
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: 10_000,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP, maxYoungGenerationSizeMb: THREAD_NEW_HEAP },
    });
  return {
    async extract(articles) {
      if (articles.length === 0) return [];
      pool ??= start();
      const running = pool;
      const chunks: (readonly Article[])[] = [];
      for (let first = 0; first < articles.length; first += CHUNK) chunks.push(articles.slice(first, first + CHUNK));
      const done = await Promise.all(chunks.map((chunk) => running.run(chunk)));
      return toReports(articles, done.flat());
    },
    async close() {
      const open = pool;
      pool = undefined;
      await open?.destroy();
    },
  };
}

function toReports(articles: readonly Article[], statements: readonly Report["statements"][]): readonly Report[] {
  return articles.map((article, index) => ({ article, statements: statements[index] ?? [] }));
}

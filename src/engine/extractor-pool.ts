import { setImmediate as immediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { setEnvironmentData } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Article } from "../model/article.ts";
import type { Report } from "../model/record.ts";
import { LANGUAGE, loadParts } from "./language.ts";
import { optimizeLater } from "./optimize-later.ts";

/** Turns articles into reports, in this thread or in several. */
export interface ExtractorPool {
  /** Starts the threads, so that they are ready when articles come. */
  warm(): void;
  /** Reports in the order of the articles. */
  extract(articles: readonly Article[]): Promise<readonly Report[]>;
  /** Ends the threads and gives their memory back; the next article starts them again. */
  close(): Promise<void>;
}

/** Articles handed to a thread at once: few enough to keep all threads busy, enough to hide the copying. */
const CHUNK = 10;

/** Heap of one thread in MB: a chunk of long articles, and what is remembered of words. */
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
    warm: () => {},
    async extract(articles) {
      const [{ toReport }, { loadExtraction, loadUnderstanding }] = await Promise.all([import("../pipeline.ts"), import("./resources.ts")]);
      // Between two batches, whoever waits for this thread gets a turn.
      await immediate();
      return articles.map((article) => toReport(article, loadUnderstanding(), loadExtraction()));
    },
    close: async () => {},
  };
}

type Pool = Piscina<readonly Article[], Report["statements"][]>;

/** Threads start when they are warmed or with the first article: most commands read none. */
function manyThreads(threads: number): ExtractorPool {
  let running: Pool | undefined;
  const start = (): Pool => {
    tuneCompiler();
    setEnvironmentData(LANGUAGE, loadParts());
    return new Piscina({
      filename: new URL("./extract-worker.js", import.meta.url).href,
      name: "extractChunk",
      minThreads: threads,
      maxThreads: threads,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP, maxYoungGenerationSizeMb: THREAD_NEW_HEAP },
    });
  };
  return {
    warm() {
      running ??= start();
    },
    async extract(articles) {
      if (articles.length === 0) return [];
      running ??= start();
      const pool = running;
      const chunks: (readonly Article[])[] = [];
      for (let first = 0; first < articles.length; first += CHUNK) chunks.push(articles.slice(first, first + CHUNK));
      const done = await Promise.all(chunks.map((chunk) => pool.run(chunk)));
      return toReports(articles, done.flat());
    },
    async close() {
      const open = running;
      running = undefined;
      await open?.destroy();
    },
  };
}

/**
 * Settings of the JavaScript engine for threads that run the same code over and over. Left alone it spends a third of all time on optimizing
 * functions: compiled simply at once and optimized only after nine times as many steps, 1,115 reports take a sixth less time. Optimized, `map` and
 * its like would give arrays of another kind than before, so that what reads them is thrown back and optimized anew: two of three times that
 * optimized code was given up, over 700 reports. Without, 350 reports take 2 % less time.
 */
function tuneCompiler(): void {
  setFlagsFromString("--always-sparkplug");
  setFlagsFromString("--no-turbo-inline-array-builtins");
  optimizeLater();
}

function toReports(articles: readonly Article[], statements: readonly Report["statements"][]): readonly Report[] {
  return articles.map((article, index) => ({ article, statements: statements[index] ?? [] }));
}

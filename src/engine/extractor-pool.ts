import { setImmediate as immediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { setEnvironmentData } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Article } from "../model/article.ts";
import type { Settings } from "../settings.ts";
import { type Extracted, extracted } from "./extracted.ts";
import { LANGUAGE, loadParts } from "./language.ts";
import { optimizeLater } from "./optimize-later.ts";

/** Finds what articles claim, in this thread or in several. */
export interface ExtractorPool {
  /** Starts the threads, so that they are ready when articles come. */
  warm(): void;
  /** What each article claims, in the order of the articles. */
  extract(articles: readonly Article[]): Promise<readonly Extracted[]>;
  /** Ends the threads and gives their memory back; the next article starts them again. */
  close(): Promise<void>;
}

/** Articles handed to a thread at once: few enough to keep all threads busy, enough to hide the copying. */
const CHUNK = 10;

/** New objects of one thread in MB, before the first collection: 6 instead of the usual 48 saves 20 MB a thread and costs no time (1,115 reports). */
const THREAD_NEW_HEAP = 6;

/**
 * How much a heap may grow between two collections of all of it, in percent: of what a thread holds 64 MB stay, and left alone it has 95 MB each time.
 * Adding 1,115 reports takes 30 MB less, and extracting them 3 % more time.
 */
const THREAD_HEAP_GROWTH = 20;

/**
 * Opens a pool of `threads` threads with a heap of `threadHeap` MB each; 0 works in this thread.
 * Threads need the built program: run from the sources (tests), everything happens in this thread.
 */
export function openExtractorPool(settings: PoolSettings): ExtractorPool {
  return settings.threads === 0 || import.meta.url.endsWith(".ts") ? ownThread() : manyThreads(settings);
}

type PoolSettings = Pick<Settings, "threads" | "threadHeap">;

function ownThread(): ExtractorPool {
  return {
    warm: () => {},
    async extract(articles) {
      const [{ toReport }, { loadExtraction, loadUnderstanding }] = await Promise.all([import("../pipeline.ts"), import("./resources.ts")]);
      // Between two batches, whoever waits for this thread gets a turn.
      await immediate();
      return articles.map((article) => extracted(() => toReport(article, loadUnderstanding(), loadExtraction()).statements));
    },
    close: async () => {},
  };
}

type Pool = Piscina<readonly Article[], readonly Extracted[]>;

/** Threads start when they are warmed or with the first article: most commands read none. */
function manyThreads({ threads, threadHeap }: PoolSettings): ExtractorPool {
  let running: Pool | undefined;
  const start = (): Pool => {
    tuneCompiler();
    setHeapGrowth(THREAD_HEAP_GROWTH);
    setEnvironmentData(LANGUAGE, loadParts());
    return new Piscina({
      filename: new URL("./extract-worker.js", import.meta.url).href,
      name: "extractChunk",
      minThreads: threads,
      maxThreads: threads,
      resourceLimits: { maxOldGenerationSizeMb: threadHeap, maxYoungGenerationSizeMb: THREAD_NEW_HEAP },
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
      return (await Promise.all(chunks.map((chunk) => runChunk(pool, chunk, threadHeap)))).flat();
    },
    async close() {
      const open = running;
      running = undefined;
      await open?.destroy();
      setHeapGrowth(0);
    },
  };
}

/**
 * Settings of the JavaScript engine for threads that run the same code over and over. Left alone it spends a third of all time on optimizing
 * functions: compiled simply at once and optimized only after nine times as many steps, 1,115 reports take a sixth less time. Optimized, `map` and
 * its like would give arrays of another kind than before, so that what reads them is thrown back and optimized anew: two of three times that
 * optimized code was given up, over 700 reports. Without, 350 reports take 2 % less time. Expressions are compiled at once, and not interpreted first:
 * 1,115 reports take 6 to 8 % less time, for 10 MB a thread.
 */
function tuneCompiler(): void {
  setFlagsFromString("--always-sparkplug");
  setFlagsFromString("--no-turbo-inline-array-builtins");
  setFlagsFromString("--no-regexp-tier-up");
  optimizeLater();
}

/** Holds for the whole process, so only while threads run; 0 leaves it to the engine. */
function setHeapGrowth(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

/** A thread that runs out of memory ends with all that it was given: each article is then read alone, and only the one that needs so much is left out. */
async function runChunk(pool: Pool, chunk: readonly Article[], threadHeap: number): Promise<readonly Extracted[]> {
  try {
    return await pool.run(chunk);
  } catch (error) {
    if ((error as { code?: string }).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    if (chunk.length > 1) return (await Promise.all(chunk.map((article) => runChunk(pool, [article], threadHeap)))).flat();
    const message = `Reading this text takes more memory than the ${threadHeap} MB of a thread. Split it, or raise threadHeap.`;
    return [{ failure: { code: "too-much-memory", message } }];
  }
}

import type { Input, ReadItem, ReadOptions } from "./1-read/format.ts";
import { read } from "./1-read/read.ts";
import { type UnderstandResources, understand } from "./2-understand/understand.ts";
import { extract } from "./3-extract/extract.ts";
import type { ExtractResources } from "./3-extract/extractor.ts";
import { type ResolveOptions, resolve } from "./4-resolve/resolve.ts";
import type { Article } from "./model/article.ts";
import type { Decision, Report, Resolution } from "./model/record.ts";

/*
 * Read this first: the way of the data in three functions. All are pure; the engine hands in bytes and keeps what comes out.
 *
 *   bytes ──toArticles──▶ articles ──toReport──▶ statements ──toResolution──▶ incidents, families, decisions
 */

/** Bytes of any known format → the articles in them, and the problems of those that could not be read. */
export function toArticles(input: Input, options: ReadOptions): Generator<ReadItem> {
  return read(input, options);
}

/** An article → what it claims, each claim with its exact words. */
export function toReport(article: Article, language: UnderstandResources, resources: ExtractResources): Report {
  return { article, statements: extract(understand(article, language), resources) };
}

/** All reports and what people decided → incidents. The order of the reports does not matter. */
export function toResolution(reports: readonly Report[], decisions: readonly Decision[], options: ResolveOptions): Resolution {
  return resolve(reports, decisions, options);
}

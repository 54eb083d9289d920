import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExtractLine } from "../src/export/extract-line.ts";
import type { EvaluationContext } from "./evaluation.ts";
import { readJsonLines } from "./json-lines.ts";

/** An article as the program takes it in from JSON lines. */
export interface GivenArticle {
  readonly id: string;
  readonly title?: string | null;
  /** ISO 8601 day or instant. */
  readonly published?: string | null;
  readonly text: string;
}

/** Runs `corroborate extract` over a file of articles; returns the file with what it printed, called `name` in the working folder. */
export function extractTo(context: EvaluationContext, input: string, name: string): string {
  const file = join(context.work, name);
  writeFileSync(file, context.corroborate(["extract", input, "--format", "jsonl"]));
  return file;
}

/** Texts that lie in another shape → what `corroborate extract` says of them; `name` is the set's. */
export function extractArticles(context: EvaluationContext, articles: readonly GivenArticle[], name: string): ExtractLine[] {
  return readJsonLines<ExtractLine>(extractTo(context, writeArticles(context, articles, name), `${name}-extract.jsonl`));
}

/** Writes articles as the program reads them; returns the file. */
export function writeArticles(context: EvaluationContext, articles: readonly GivenArticle[], name: string): string {
  const file = join(context.work, `${name}-articles.jsonl`);
  const lines = articles.map(({ title = null, published = null, ...rest }) => JSON.stringify({ ...rest, title, published }));
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

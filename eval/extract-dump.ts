import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { understand } from "../src/2-understand/understand.ts";
import { extract } from "../src/3-extract/extract.ts";
import { tollsToldAlone } from "../src/4-resolve/told-alone.ts";
import { loadExtraction, loadUnderstanding } from "../src/engine/resources.ts";
import { toExtractLine } from "../src/export/extract-line.ts";
import type { Article } from "../src/model/article.ts";

/*
 * Development only: articles (JSON lines) → the lines of `corroborate extract`, without command line and store.
 * usage: tsx eval/extract-dump.ts FILE.jsonl > out.jsonl
 */
const resources = loadUnderstanding();
let articles = 0;
let understood = 0;
let extracted = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]!) })) {
  if (line.trim() === "") continue;
  const article = toArticle(JSON.parse(line));
  const t0 = performance.now();
  const analysis = understand(article, resources);
  const t1 = performance.now();
  const statements = extract(analysis, loadExtraction());
  const t2 = performance.now();
  articles++;
  understood += t1 - t0;
  extracted += t2 - t1;
  const out: Record<string, unknown> = { ...toExtractLine(article, statements, tollsToldAlone({ article, statements })) };
  if (process.argv.includes("--statements")) out["statements"] = statements;
  process.stdout.write(`${JSON.stringify(out)}\n`);
}
console.error(
  `${articles} articles, understand ${(understood / articles).toFixed(2)} ms, extract ${(extracted / articles).toFixed(2)} ms each`,
);

function toArticle(row: Record<string, string | null>): Article {
  const published = row["published"];
  return {
    id: String(row["id"]),
    url: row["url"] ?? undefined,
    outlet: row["outlet"] ?? undefined,
    title: row["title"] ?? undefined,
    published: published ? { at: published, foundBy: "given", certainty: 1 } : undefined,
    updated: undefined,
    byline: undefined,
    credit: undefined,
    language: "en",
    text: row["text"] ?? "",
    version: "dev",
  };
}

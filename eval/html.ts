import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode } from "../src/1-read/decode.ts";
import { parseDocument, withoutUnread } from "../src/1-read/html/dom.ts";
import { mainText } from "../src/1-read/html/main-text.ts";

/** How well article text is taken out of pages. All but `pages` and `pagesPerSecond` are between 0 and 1. */
export interface HtmlScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly pages: number;
  readonly pagesPerSecond: number;
}

/** One page's share of right, superfluous and missing word groups. */
export interface PageScore {
  readonly page: string;
  readonly precision: number;
  readonly recall: number;
  readonly predicted: string;
  readonly wanted: string;
}

/**
 * Reads the pages of `dataFolder`/html and compares word 4-grams with its ground truth, as the article-extraction-benchmark does:
 * precision and recall of each page, averaged; F1 of the two means. `undefined` where the data is not there.
 */
export function evaluateHtml(dataFolder: string): HtmlScore | undefined {
  const started = performance.now();
  const pages = scorePages(dataFolder);
  if (pages.length === 0) return undefined;
  const seconds = (performance.now() - started) / 1000;
  const precision = mean(pages.map((page) => page.precision));
  const recall = mean(pages.map((page) => page.recall));
  return {
    f1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    pages: pages.length,
    pagesPerSecond: pages.length / seconds,
  };
}

/** The score of every page, worst first to look at. Empty where the data is not there. */
export function scorePages(dataFolder: string): PageScore[] {
  const folder = join(dataFolder, "html");
  if (!existsSync(join(folder, "ground-truth.json"))) return [];
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<string, { readonly articleBody: string }>;
  const files = readdirSync(folder).filter((name) => name.endsWith(".html.gz"));
  return files.sort().flatMap((name) => {
    const page = name.slice(0, -".html.gz".length);
    const wanted = truth[page]?.articleBody;
    if (wanted === undefined) return [];
    const predicted = textOf(gunzipSync(readFileSync(join(folder, name))));
    return [{ page, ...compare(shingles(wanted), shingles(predicted)), predicted, wanted }];
  });
}

/** Past the language check of `read`: a seventh of the pages is not in English. */
function textOf(bytes: Uint8Array): string {
  return mainText(parseDocument(withoutUnread(decode(bytes).text))).text;
}

function compare(wanted: Map<string, number>, predicted: Map<string, number>): { precision: number; recall: number } {
  let right = 0;
  for (const [shingle, count] of wanted) right += Math.min(count, predicted.get(shingle) ?? 0);
  const [found, needed] = [total(predicted), total(wanted)];
  if (right === found && right === needed) return { precision: 1, recall: 1 };
  return { precision: found === 0 ? 0 : right / found, recall: needed === 0 ? 0 : right / needed };
}

/** "a b c d e" → a b c d, b c d e, each with its count. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - 3); start++) {
    const shingle = words.slice(start, start + 4).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

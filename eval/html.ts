import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode } from "../src/1-read/decode.ts";
import { parseDocument, withoutUnread } from "../src/1-read/html/dom.ts";
import { mainText } from "../src/1-read/html/main-text.ts";
import { type Evaluation, higher, told } from "./evaluation.ts";

/** The article text of 92 real pages. */
export const html: Evaluation = {
  name: "html",
  needs: ["data/html/ground-truth.json"],
  run({ shared }) {
    const score = evaluateHtml(join(shared, "data"));
    return [
      higher("html: F1 of word 4-grams", 100 * score.f1),
      told("html: precision", 100 * score.precision, "%"),
      told("html: recall", 100 * score.recall, "%"),
      told("html: pages", score.pages, ""),
      told("html: speed", score.pagesPerSecond, "pages/s"),
    ];
  },
};

/** How well article text is taken out of pages. All but `pages` and `pagesPerSecond` are between 0 and 1. */
interface HtmlScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly pages: number;
  readonly pagesPerSecond: number;
}

/** One page's share of right word groups: of those found, and of those wanted. */
interface PageScore {
  readonly precision: number;
  readonly recall: number;
}

/**
 * Reads the pages of `dataFolder`/html and compares word 4-grams with its ground truth, as the article-extraction-benchmark does:
 * precision and recall of each page, averaged; F1 of the two means.
 */
function evaluateHtml(dataFolder: string): HtmlScore {
  const started = performance.now();
  const pages = scorePages(dataFolder);
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

/** The score of every page. */
function scorePages(dataFolder: string): PageScore[] {
  const folder = join(dataFolder, "html");
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<string, { readonly articleBody: string }>;
  const files = readdirSync(folder).filter((name) => name.endsWith(".html.gz"));
  return files.sort().flatMap((name) => {
    const page = name.slice(0, -".html.gz".length);
    const wanted = truth[page]?.articleBody;
    if (wanted === undefined) return [];
    const predicted = textOf(gunzipSync(readFileSync(join(folder, name))));
    return [compare(shingles(wanted), shingles(predicted))];
  });
}

/** Past the language check of `read`: a seventh of the pages is not in English. */
function textOf(bytes: Uint8Array): string {
  return mainText(parseDocument(withoutUnread(decode(bytes).text))).text;
}

function compare(wanted: Map<string, number>, predicted: Map<string, number>): PageScore {
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

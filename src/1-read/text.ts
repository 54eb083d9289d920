import { checkArticle } from "./check-article.ts";
import type { Format, ReadItem } from "./format.ts";
import { readMasthead } from "./masthead.ts";
import { findMojibake } from "./mojibake.ts";
import { problemAt } from "./problem.ts";
import { type FoundArticle, toldOf, toPublication } from "./to-article.ts";

/** Header words of a plain-text report and the field each fills. */
const HEADERS: Readonly<Record<string, "title" | "outlet" | "published" | "updated" | "url" | "id" | "byline" | "credit" | "language">> = {
  title: "title",
  headline: "title",
  outlet: "outlet",
  publisher: "outlet",
  published: "published",
  date: "published",
  updated: "updated",
  url: "url",
  id: "id",
  byline: "byline",
  author: "byline",
  credit: "credit",
  language: "language",
};
const HEADER_LINE = /^([A-Za-z]{2,10}):[ \t]*(.*)$/;

/**
 * Plain text, optionally with header lines ("Title: …", "Published: …") and a blank line before it; without them a headline, a byline and a day that
 * stand above the text are taken from there. Reads whatever nothing else reads.
 */
export const text: Format = {
  name: "text",
  readsCutInput: false,
  detect: () => true,
  *read(input, options): Generator<ReadItem> {
    const where = { source: input.source };
    const mojibake = findMojibake(input.text);
    const lines = (mojibake?.repaired ?? input.text)
      .replace(/\r\n?/g, "\n")
      .replace(/^\s*\n/, "")
      .split("\n");
    const found: FoundArticle = { ...(fromHeaders(lines) ?? underMasthead(lines)), ...toldOf(input) };
    if (input.isDamaged || (mojibake && mojibake.repaired === undefined)) {
      const message =
        "Some characters of this file are wrong: it was saved in more than one encoding. The text is read as it is; save it as UTF-8.";
      yield problemAt(where, "mis-encoded", message);
    }
    yield checkArticle(found, where, options);
  },
};

/** `undefined` where no header lines stand above a blank one. */
function fromHeaders(lines: readonly string[]): FoundArticle | undefined {
  const headers: Partial<Record<(typeof HEADERS)[string], string>> = {};
  let index = 0;
  for (; index < lines.length; index++) {
    const match = HEADER_LINE.exec(lines[index]!);
    const field = match && HEADERS[match[1]!.toLowerCase()];
    if (!field) break;
    headers[field] = match[2]!.trim();
  }
  const endsBlank = index === lines.length || lines[index]!.trim() === "";
  if (index === 0 || !endsBlank) return undefined;
  const { published, ...rest } = headers;
  return { ...rest, published: toPublication(published, "given"), text: paragraphs(lines.slice(index).join("\n")) };
}

function underMasthead(lines: readonly string[]): FoundArticle {
  const { lines: above, published, ...rest } = readMasthead(lines);
  return { ...rest, published: toPublication(published, "text"), text: paragraphs(lines.slice(above).join("\n")) };
}

/** Paragraphs apart by a blank line; lines that an editor wrapped are one line again. */
function paragraphs(body: string): string {
  const blocks = body.split(/\n[ \t]*\n\s*/).map((block) => linesOf(block));
  const isOneBlock = blocks.length === 1 && blocks[0]!.length > 1 && blocks[0]!.some((line) => line.length > 120);
  return blocks
    .map((lines) => lines.join(isOneBlock ? "\n\n" : isWrapped(lines) ? " " : "\n"))
    .filter((block) => block !== "")
    .join("\n\n");
}

function linesOf(block: string): string[] {
  return block
    .split("\n")
    .map((line) => line.trim().replace(/[ \t\u00a0]+/g, " "))
    .filter((line) => line !== "");
}

/** Every line but the last reaches near the same width, as editors and mail programs leave it. */
function isWrapped(lines: readonly string[]): boolean {
  const body = lines.slice(0, -1);
  const widest = Math.max(...lines.map((line) => line.length));
  return body.length > 0 && widest >= 40 && widest <= 120 && body.every((line) => line.length > widest - 24);
}

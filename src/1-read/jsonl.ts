import { z } from "zod";
import { checkArticle } from "./check-article.ts";
import { decodeStrictly } from "./decode.ts";
import type { DecodedInput, Format, ReadItem, ReadOptions } from "./format.ts";
import { problemAt } from "./problem.ts";
import { toPublication } from "./to-article.ts";

const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** One line: `{"id","url","outlet","title","published","text"}`; only the text must be there. Other fields are passed over. */
const ArticleLine = z.object({
  id: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => (value === null || value === undefined ? undefined : String(value))),
  url: optionalText,
  outlet: optionalText,
  title: optionalText,
  published: optionalText,
  updated: optionalText,
  byline: optionalText,
  credit: optionalText,
  language: optionalText,
  text: z.string(),
});

const NAMED = /\.(jsonl|ndjson)(\.gz)?$/i;

/** JSON lines, one article a line; also one JSON object or array of such objects. The text is taken exactly as it is given. */
export const jsonl: Format = {
  name: "jsonl",
  readsCutInput: true,
  detect: ({ source, text }) => NAMED.test(source) || /^\s*(?:\{|\[\s*\{)/.test(text.slice(0, 1000)),
  read: (input, options) => (isLines(input) ? readLines(input, options) : readWhole(input, options)),
};

/** Lines, unless the first is no JSON by itself and nothing but its look says that the others are. */
function isLines({ source, text }: DecodedInput): boolean {
  if (NAMED.test(source)) return true;
  const first = /\S.*/.exec(text)?.[0] ?? "";
  const value = parseJson(first);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function* readLines(input: DecodedInput, options: ReadOptions): Generator<ReadItem> {
  const lines = input.isDamaged ? linesOfBytes(input.bytes, input.isCut) : linesOfText(input.text, input.isCut);
  let line = input.firstLine - 1;
  for (const text of lines) {
    line++;
    const where = { source: input.source, line };
    if (text === undefined) {
      yield problemAt(
        where,
        "mis-encoded",
        "This line is not valid UTF-8, which JSON must be. Convert the file to UTF-8 and read it again.",
      );
    } else if (text.trim() !== "") {
      yield readLine(text, where, options);
    }
  }
}

function* readWhole(input: DecodedInput, options: ReadOptions): Generator<ReadItem> {
  const value = parseJson(input.text);
  if (value === undefined) {
    const message =
      "This begins like JSON but is neither JSON lines, nor one whole object or array. Write each article as one JSON object on one line.";
    yield problemAt({ source: input.source, line: input.firstLine }, "invalid-json", message);
    return;
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, each] of values.entries()) yield readValue(each, { source: input.source, item: index + 1 }, options);
}

function readLine(text: string, where: { source: string; line: number }, options: ReadOptions): ReadItem {
  const value = parseJson(text);
  if (value === undefined) {
    return problemAt(
      where,
      "invalid-json",
      `Line ${where.line} is not a JSON object. Write each article as one whole JSON object on one line.`,
    );
  }
  return readValue(value, where, options);
}

function readValue(value: unknown, where: { source: string; line?: number; item?: number }, options: ReadOptions): ReadItem {
  const parsed = ArticleLine.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join(".") || "the whole";
    const message = `The field "${field}" is missing or of the wrong kind (${issue?.message}). An article needs "text"; "id", "url", "outlet", "title" and "published" are text or null.`;
    return problemAt(where, "invalid-article", message);
  }
  const { published, ...rest } = parsed.data;
  return checkArticle({ published: toPublication(published, "given"), ...rest }, where, options);
}

/** `undefined` where the text is no JSON: `undefined` itself is never JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The last line of a cut text is half, and is left out. */
function* linesOfText(text: string, isCut: boolean): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    if (end < 0 && isCut) return;
    yield end < 0 ? text.slice(start) : text.slice(start, end);
    if (end < 0) return;
    start = end + 1;
  }
}

/** Line by line, so that one mis-encoded line does not spoil the others; `undefined` for a line that is no UTF-8. */
function* linesOfBytes(bytes: Uint8Array, isCut: boolean): Generator<string | undefined> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    if (end < 0 && isCut) return;
    yield decodeStrictly(end < 0 ? bytes.subarray(start) : bytes.subarray(start, end), "utf-8");
    if (end < 0) return;
    start = end + 1;
  }
}

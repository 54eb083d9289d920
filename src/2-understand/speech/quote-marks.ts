import type { Sentence } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";

/** A mark that is never closed in its paragraph counts up to here; beyond, it is a slip of the pen. Unit: UTF-16 code units. */
const LONGEST_UNCLOSED = 1_200;
const MARKS = /["“”„«»]|``|''/g;

/**
 * Finds what stands in double quotation marks, without the marks, ordered by start; longer than a sentence where the quotation is.
 * An opening mark without its closing one holds to the end of its paragraph, as in a quotation that goes on in the next.
 * Single marks are left aside: they stand for apostrophes and for quotations inside quotations.
 */
export function findQuoteSpans(text: string, sentences: readonly Sentence[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of paragraphsOf(sentences)) readParagraph(text, start, end, spans);
  return spans.filter((span) => span.end > span.start);
}

function readParagraph(text: string, start: number, end: number, spans: Span[]): void {
  let open: number | undefined;
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match !== null && match.index < end; match = MARKS.exec(text)) {
    const mark = match[0];
    const after = match.index + mark.length;
    const side = sideOf(text, match.index, mark);
    if (side === "opens" || (side === "either" && open === undefined)) {
      // An opening mark inside an open quotation: the earlier one was never closed, or stood for something else.
      open = after;
    } else if (open !== undefined) {
      spans.push(trimmed(text, open, match.index));
      open = undefined;
    }
  }
  if (open !== undefined && end - open <= LONGEST_UNCLOSED) spans.push(trimmed(text, open, end));
}

/** Sentences of one paragraph together. */
function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const paragraphs: { start: number; end: number; paragraph: number }[] = [];
  for (const { start, end, paragraph } of sentences) {
    const last = paragraphs.at(-1);
    if (last?.paragraph === paragraph) last.end = end;
    else paragraphs.push({ start, end, paragraph });
  }
  return paragraphs;
}

/** A straight mark opens behind a blank and before a word, and closes behind a word or stop; between two words it may do either. */
function sideOf(text: string, at: number, mark: string): "opens" | "closes" | "either" {
  if (mark === "“" || mark === "„" || mark === "«" || mark === "``") return "opens";
  if (mark === "”" || mark === "»" || isInches(text, at)) return "closes";
  const before = text[at - 1] ?? " ";
  const after = text[at + mark.length] ?? " ";
  const opens = /[\s([{—–-]/.test(before) && !/\s/.test(after);
  const closes = !/\s/.test(before) && /[\s.,;:!?)\]}—–-]/.test(after);
  if (opens !== closes) return opens ? "opens" : "closes";
  return /[.,!?]/.test(before) ? "closes" : "either";
}

/** A straight mark behind a digit and before a blank is an inch sign: 6' 2". */
function isInches(text: string, at: number): boolean {
  return text[at] === '"' && /\d/.test(text[at - 1] ?? "") && !/\w/.test(text[at + 1] ?? "");
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

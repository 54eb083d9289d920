import type { Span } from "../model/span.ts";

/** A span to be marked, with whatever it stands for. */
export interface Marking<Value> extends Span {
  readonly value: Value;
}

/** A stretch of text with everything that is marked over the whole of it. */
export interface Stretch<Value> {
  readonly text: string;
  readonly values: readonly Value[];
  /** Of {@link values}, those whose marking begins here. */
  readonly begins: readonly Value[];
}

/** Lines, the longest that a browser lays out well at a time; what is longer goes on in a paragraph of its own. Characters. */
export const LONGEST_PARAGRAPH = 20_000;
const LINES = new RegExp(`[^\\n]{${LONGEST_PARAGRAPH - 1_000},${LONGEST_PARAGRAPH}}(?<= )|[^\\n]{1,${LONGEST_PARAGRAPH}}`, "g");

/**
 * A text cut into paragraphs, and each into stretches, so that overlapping markings need no nesting: the stretches put together are the
 * paragraph. Markings that reach outside of the text are cut to it; empty ones are passed over.
 */
export function markedText<Value>(text: string, markings: readonly Marking<Value>[]): readonly (readonly Stretch<Value>[])[] {
  const sorted = markings
    .map((one) => ({ ...one, start: Math.max(0, one.start), end: Math.min(text.length, one.end) }))
    .filter((one) => one.start < one.end)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const started = new Set<Marking<Value>>();
  let first = 0;
  return paragraphsOf(text).map((paragraph) => {
    while (first < sorted.length && sorted[first]!.end <= paragraph.start) first++;
    const inside: Marking<Value>[] = [];
    for (let at = first; at < sorted.length && sorted[at]!.start < paragraph.end; at++) {
      if (sorted[at]!.end > paragraph.start) inside.push(sorted[at]!);
    }
    return stretchesOf(text, paragraph, inside, started);
  });
}

function stretchesOf<Value>(
  text: string,
  paragraph: Span,
  markings: readonly Marking<Value>[],
  started: Set<Marking<Value>>,
): readonly Stretch<Value>[] {
  const within = (offset: number) => Math.min(Math.max(offset, paragraph.start), paragraph.end);
  const cuts = [...new Set([paragraph.start, paragraph.end, ...markings.flatMap(({ start, end }) => [within(start), within(end)])])];
  cuts.sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    const over = markings.filter((one) => one.start <= start && one.end >= end);
    const begins = over.filter((one) => !started.has(one));
    for (const one of begins) started.add(one);
    return { text: text.slice(start, end), values: over.map((one) => one.value), begins: begins.map((one) => one.value) };
  });
}

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(LINES)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A stretch of an article's text. Unit: UTF-16 code units, as in `String.prototype.slice`; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The two parts of an article that can be quoted; each counts its offsets from its own beginning. */
export type ArticlePart = "text" | "title";

/** A stretch of one version of one article with its exact words: `text.slice(start, end) === words`, or the title's where it stands in that. */
export interface Evidence extends Span {
  /** "title": the offsets count in the title; absent, they count in the text. */
  readonly in?: "title" | undefined;
  readonly articleId: string;
  /** {@link ArticleVersion.version} of the text that the offsets count in. */
  readonly version: string;
  readonly words: string;
}

/** Where evidence stands in its article: "512–534", "title 0–8". */
export function offsetsText({ in: part, start, end }: Pick<Evidence, "in" | "start" | "end">): string {
  return `${part === "title" ? "title " : ""}${start}–${end}`;
}

/** Whether two spans share at least one character. */
export function overlaps(one: Span, two: Span): boolean {
  return one.start < two.end && two.start < one.end;
}

/** Those that share a character with a span, of spans that are in order and do not overlap each other. */
export function overlapping<One extends Span>(spans: readonly One[], { start, end }: Span): readonly One[] {
  let first = 0;
  let beyond = spans.length;
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if (spans[middle]!.end <= start) first = middle + 1;
    else beyond = middle;
  }
  let last = first;
  while (last < spans.length && spans[last]!.start < end) last++;
  return first === last ? [] : spans.slice(first, last);
}

/** The first that holds a span wholly, of spans that are in order and do not overlap each other. */
export function holding<One extends Span>(spans: readonly One[], inner: Span): One | undefined {
  return overlapping(spans, inner).find((one) => contains(one, inner));
}

/** Whether `inner` lies wholly inside `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

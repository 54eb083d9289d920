/** A stretch of an article's text. Unit: UTF-16 code units, as in `String.prototype.slice`; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one version of one article with its exact words: `text.slice(start, end) === words`. */
export interface Evidence extends Span {
  readonly articleId: string;
  /** {@link ArticleVersion.version} of the text that the offsets count in. */
  readonly version: string;
  readonly words: string;
}

/** Whether two spans share at least one character. */
export function overlaps(one: Span, two: Span): boolean {
  return one.start < two.end && two.start < one.end;
}

/** Whether `inner` lies wholly inside `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

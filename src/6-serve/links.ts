import type { Cited } from "../model/explainer.ts";
import type { Span } from "../model/span.ts";

/** The address as a link target, `undefined` where following it could do anything but open a page: only http and https are. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : undefined;
}

/** "/incidents/3f2a". */
export function incidentPath(id: string): string {
  return `/incidents/${encodeURIComponent(id)}`;
}

/** The article, opened at the cited words: "/articles/a1?mark=10-20#cited". */
export function articlePath(id: string, mark?: Span): string {
  return `/articles/${encodeURIComponent(id)}${mark ? `?mark=${mark.start}-${mark.end}#cited` : ""}`;
}

/** Where the cited words stand in their article. */
export function citedPath(cited: Cited): string {
  return articlePath(cited.articleId, cited);
}

/** Anchor of a statement in an explainer. */
export function statementAnchor(id: string): string {
  return `st-${id}`;
}

/** Anchor of a statement's words in its article. */
export function wordsAnchor(id: string): string {
  return `s-${id}`;
}

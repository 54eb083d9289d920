import type { Cited } from "../model/explainer.ts";
import type { Evidence, Span } from "../model/span.ts";

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

/** "/actors/isis-k". */
export function actorPath(id: string): string {
  return `/actors/${encodeURIComponent(id)}`;
}

/** "/accounts/Ada". */
export function accountPath(name: string): string {
  return `/accounts/${encodeURIComponent(name)}`;
}

/** Words of an article that a reader is led to: in its text, or in its title. */
export type CitedSpan = Span & Pick<Evidence, "in">;

/** The article, opened at the cited words: "/articles/a1?mark=10-20#cited"; in its title: "/articles/a1?mark=title-0-8#cited". */
export function articlePath(id: string, mark?: CitedSpan): string {
  if (mark === undefined) return `/articles/${encodeURIComponent(id)}`;
  return `/articles/${encodeURIComponent(id)}?mark=${mark.in === "title" ? "title-" : ""}${mark.start}-${mark.end}#cited`;
}

/** "10-20", "title-0-8" → the words that an address leads to. */
export function readCitedSpan(mark: string | null | undefined): CitedSpan | undefined {
  const match = /^(title-)?(\d{1,9})-(\d{1,9})$/.exec(mark ?? "");
  if (match === null) return undefined;
  return { in: match[1] === undefined ? undefined : "title", start: Number(match[2]), end: Number(match[3]) };
}

/** Two versions of an article side by side: "/articles/a1/versions?from=1f&to=2c". */
export function versionsPath(id: string, from: string, to: string): string {
  return `/articles/${encodeURIComponent(id)}/versions?${new URLSearchParams({ from, to })}`;
}

/** Where the cited words stand in their article. */
export function citedPath(cited: Cited): string {
  return articlePath(cited.articleId, cited);
}

/** Where a page tells how a policy came to its number: "toll-killed-gtd". */
export function tollAnchor(what: string, policy: string): string {
  return `toll-${what}-${policy}`;
}

/** Anchor of a statement in an explainer. */
export function statementAnchor(id: string): string {
  return `st-${id}`;
}

/** Anchor of a statement's words in its article. */
export function wordsAnchor(id: string): string {
  return `s-${id}`;
}

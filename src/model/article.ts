import type { Day } from "./day.ts";
import type { Evidence } from "./span.ts";

/** How the publication time was found, surest first; the order is the order of trust. */
export type PublicationSource = "given" | "feed" | "json-ld" | "meta" | "time-element" | "url" | "text" | "http-header";

/** When an article appeared, as far as the page or feed tells. */
export interface Publication {
  /** ISO 8601: a day ("2024-03-22") or an instant with its offset kept in UTC ("2024-03-22T20:15:00Z"). */
  readonly at: string;
  readonly foundBy: PublicationSource;
  /** 0 to 1: how often a time found this way is right, by our measurement or estimate. */
  readonly certainty: number;
}

/** One published text, freed of menus and advertising. The text is what all offsets count in and is never changed. */
export interface Article {
  /** Given by the input, else derived from the address, else from the content; the same report gets the same id. */
  readonly id: string;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly published: Publication | undefined;
  /** ISO 8601; when the publisher says that it last changed the text. */
  readonly updated: string | undefined;
  readonly byline: string | undefined;
  /** The wire or agency that the text is credited to; known ones in their usual short form ("AP" for "The Associated Press"), others as written: "Northern Wire". */
  readonly credit: string | undefined;
  /** ISO 639-1, "en". */
  readonly language: string;
  readonly text: string;
  /** SHA-256 (hex, first 16 characters) of title, text and publication time: two versions of one article differ in it. */
  readonly version: string;
}

/** The words of an article that the offsets of a piece of evidence count in; nothing for the title of an article without one. */
export function partOf({ title, text }: Pick<Article, "title" | "text">, { in: part }: Pick<Evidence, "in">): string {
  return part === "title" ? (title ?? "") : text;
}

/** The day of publication, `undefined` where the article does not tell it. */
export function publicationDay(article: Pick<Article, "published">): Day | undefined {
  return article.published?.at.slice(0, 10);
}

/** The title and the text of an article as one, with a line's end between them. */
export function fullText({ title, text }: Pick<Article, "title" | "text">): string {
  return `${title ?? ""}\n${text}`;
}

/** One name for a version of an article. */
export function versionKey(article: Pick<Article, "id" | "version">): string {
  return `${article.id} ${article.version}`;
}

/** What an input held that could not be read as an article. Data, not an exception: the rest of the batch goes on. */
export interface Problem {
  /** Stable, in kebab-case: "empty-text", "not-english", "truncated-gzip". */
  readonly code: string;
  /** What happened and what to do, in one or two plain sentences; never content of the input. */
  readonly message: string;
  readonly place: Place;
}

/** Where in the input an article or a problem lies. */
export interface Place {
  /** A path, an address, or "standard input". */
  readonly source: string;
  /** From 1, for line-based formats. */
  readonly line: number | undefined;
  /** From 1, for feeds and arrays. */
  readonly item: number | undefined;
}

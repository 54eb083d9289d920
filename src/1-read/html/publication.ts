import type { Publication, PublicationSource } from "../../model/article.ts";
import { dayInAddress } from "../../support/day-in-address.ts";
import { toPublication } from "../to-article.ts";
import type { HtmlElement } from "./dom.ts";
import { firstMeta, type Page } from "./page.ts";

/** Names under which pages declare their publication time, commonest first. */
const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "article:published",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "dc.date.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "published",
  "publication_date",
  "publicationdate",
  "article.published",
  "originalpublicationdate",
  "cxenseparse:recs:publishtime",
  "citation_publication_date",
  "og:published_time",
  "date",
  "article:created",
  "created",
];
const MODIFIED_META = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "lastmod",
];

const TIME_ELEMENTS =
  "[itemprop=datePublished], time[pubdate], article time[datetime], header time[datetime], main time[datetime], time[datetime]";
const DATED_ELEMENTS =
  "[class*=publish], [class*=date], [class*=Date], [class*=posted], [class*=stamp], [class*=time], [class*=byline], [class*=issue], [class*=meta], [id*=date]";
const URL_MONTH_WORD = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i;
/** "Published: 18:35, 22 March 2024"; the day need not follow at once. */
const SAID_IN_TEXT = /(?:published|posted|first published|date|issued|filed)\s*(?:on|at)?\s*:?\s*([^\n]{6,80})/i;

/** When the page appeared, from the surest sign that it has; of two signs of one day the one with a time of day is taken. */
export function findPublication(page: Page): Publication | undefined {
  const found = [...signs(page)];
  const first = found[0];
  if (!first || first.at.length > 10) return first;
  return found.find((other) => other.at.length > 10 && other.at.startsWith(first.at)) ?? first;
}

/** When the publisher says that it last changed the page; as written. */
export function findUpdate(page: Page): string | undefined {
  return page.jsonLd?.modified ?? firstMeta(page, MODIFIED_META);
}

function* signs(page: Page): Generator<Publication> {
  yield* publications([page.jsonLd?.published], "json-ld");
  yield* publications(
    PUBLISHED_META.map((name) => page.meta.get(name)),
    "meta",
  );
  yield* publications(timesIn(page), "time-element");
  yield* publications([dayInUrl(page.url)], "url");
  yield* publications(visibleTimes(page), "text");
}

function* publications(written: Iterable<string | undefined>, foundBy: PublicationSource): Generator<Publication> {
  for (const each of written) {
    const publication = toPublication(each, foundBy);
    if (publication) yield publication;
  }
}

function* timesIn(page: Page): Generator<string | undefined> {
  for (const element of firstOf(page.document.querySelectorAll(TIME_ELEMENTS), 3)) {
    yield element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? undefined;
  }
}

function dayInUrl(url: string | undefined): string | undefined {
  const day = dayInAddress(url);
  if (day !== undefined) return day;
  const words = url === undefined ? null : URL_MONTH_WORD.exec(url);
  return words ? `${words[3]} ${words[2]} ${words[1]}` : undefined;
}

/** Short elements whose class speaks of a date, then the words "Published: …" near the top. */
function* visibleTimes(page: Page): Generator<string | undefined> {
  for (const element of firstOf(page.document.querySelectorAll(DATED_ELEMENTS), 40)) {
    const text = element.textContent?.replace(/\s+/g, " ").trim() ?? "";
    if (text.length >= 8 && text.length <= 120 && /\d/.test(text)) yield text;
  }
  yield SAID_IN_TEXT.exec(page.document.body?.textContent?.slice(0, 4000) ?? "")?.[1];
}

function* firstOf(elements: Iterable<HtmlElement>, most: number): Generator<HtmlElement> {
  let left = most;
  for (const element of elements) if (left-- > 0) yield element;
}

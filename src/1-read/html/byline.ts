import type { HtmlElement } from "./dom.ts";
import { firstMeta, type Page } from "./page.ts";

const AUTHOR_META = [
  "author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "article:author",
  "byl",
  "citation_author",
];
const BYLINES =
  "[itemprop=author], [rel=author], [class*=byline], [class*=Byline], [class*=author-name], [class*=authorName], [class*=author]";
const MAX_BYLINE = 160;

/** Who the page names as its author: declared, else the visible byline, without "By". */
export function findByline(page: Page): string | undefined {
  const declared = page.jsonLd?.author ?? firstMeta(page, AUTHOR_META);
  return bare(declared) ?? bare(visibleByline(page));
}

/** The words of the visible byline, where an agency may sign beside the author; "" where there is none. */
export function visibleByline(page: Page): string {
  for (const element of page.document.querySelectorAll(BYLINES)) {
    const text = textOf(element);
    if (text.length > 2 && text.length <= MAX_BYLINE && /\p{L}{2}/u.test(text)) return text;
  }
  return "";
}

function textOf(element: HtmlElement): string {
  return element.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

/** What follows an author in a byline: a date, an age, a bar. */
const AFTER_AUTHOR =
  /\s*(?:\||·|•|\s[-–—]\s|(?:published|updated|posted)\b|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?\s+\d{1,2},?\s+\d{4}|\d+\s+(?:minute|hour|day|week)s?\s+ago|\d{4}-\d{2}-\d{2}).*$/is;

function bare(byline: string | undefined): string | undefined {
  const name = byline
    ?.replace(/^(?:written |reported |posted )?by\b:?\s*/i, "")
    .replace(AFTER_AUTHOR, "")
    .trim();
  return name && name.length <= MAX_BYLINE && !/^https?:|^\/|@/.test(name) ? name : undefined;
}

import { authorOf, MAX_BYLINE } from "../author.ts";
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

/** Who the page names as its author: declared, else the visible byline, without "By". */
export function findByline(page: Page): string | undefined {
  const declared = page.jsonLd?.author ?? firstMeta(page, AUTHOR_META);
  return authorOf(declared) ?? authorOf(visibleByline(page));
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

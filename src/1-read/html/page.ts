import { DEEPEST, nestingDepth } from "./depth.ts";
import { type HtmlDocument, parseDocument, withoutUnread } from "./dom.ts";
import { findJsonLd, type JsonLd } from "./json-ld.ts";

/** A page before its main text is taken out: the tree and what it declares about itself. */
export interface Page {
  readonly document: HtmlDocument;
  readonly jsonLd: JsonLd | undefined;
  /** Content of meta elements by name, property or itemprop in lower case; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  /** Where the page says that it lives. */
  readonly url: string | undefined;
}

const SAVED_FROM = /<!-- saved from url=\(\d+\)(https?:\S+) -->/;

/** HTML and where it came from → a page; `undefined` where it is nested deeper than any browser shows. */
export function toPage(html: string, source: string): Page | undefined {
  const bare = withoutUnread(html);
  if (nestingDepth(bare) > DEEPEST) return undefined;
  const document = parseDocument(bare);
  const jsonLd = findJsonLd(html);
  const meta = metaOf(document);
  const addresses = [
    document.querySelector("link[rel=canonical]")?.getAttribute("href"),
    meta.get("og:url"),
    jsonLd?.url,
    SAVED_FROM.exec(html.slice(0, 2000))?.[1],
    source,
  ].filter((address): address is string => typeof address === "string" && /^https?:\/\//i.test(address) && URL.canParse(address));
  // A canonical address that is the front page is a mistake of the template.
  const url = addresses.find((address) => new URL(address).pathname !== "/") ?? addresses[0];
  return { document, jsonLd, meta, url };
}

/** The first of the names that the page has. */
export function firstMeta(page: Page, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = page.meta.get(name);
    if (content !== undefined) return content;
  }
  return undefined;
}

function metaOf(document: HtmlDocument): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop"))?.toLowerCase();
    const content = element.getAttribute("content")?.replace(/\s+/g, " ").trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

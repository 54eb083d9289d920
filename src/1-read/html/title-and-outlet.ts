import { hostName } from "../article-id.ts";
import type { HtmlElement } from "./dom.ts";
import { firstMeta, type Page } from "./page.ts";

const SEPARATOR = /\s+[|–—·»:-]+\s+/;
const OUTLET_META = ["og:site_name", "application-name", "publisher", "dc.publisher", "citation_journal_title"];

/** The outlet as the page names it: og:site_name, else JSON-LD's publisher, else what the title adds to the headline, else the host. */
export function findOutlet(page: Page): string | undefined {
  const named = firstMeta(page, OUTLET_META.slice(0, 1)) ?? page.jsonLd?.publisher ?? firstMeta(page, OUTLET_META.slice(1));
  if (named !== undefined && !/^https?:/.test(named)) return named.replace(/^@/, "");
  return addedToHeadline(page) ?? (page.url === undefined ? undefined : hostName(page.url));
}

/** The headline without the outlet's name: "Fire in Ellery | The Ledger" → "Fire in Ellery". */
export function findTitle(page: Page, outlet: string | undefined): string | undefined {
  const heading = onlyHeading(page);
  const declared = firstMeta(page, ["og:title", "twitter:title", "dc.title"]) ?? page.jsonLd?.headline ?? titleElement(page);
  if (declared === undefined) return heading;
  // The page's own heading settles where a declared title begins and ends.
  const isSettled = heading !== undefined && heading.length >= 10 && (declared.startsWith(heading) || declared.endsWith(heading));
  return isSettled ? heading : withoutOutlet(declared, outlet);
}

/** "The Quarry Gazette: Road closed" above the heading "Road closed" → "The Quarry Gazette". */
function addedToHeadline(page: Page): string | undefined {
  const title = titleElement(page);
  const heading = onlyHeading(page);
  if (title === undefined || heading === undefined || heading.length < 10 || !title.includes(heading)) return undefined;
  const added = title.replace(heading, "").trim();
  const name = added.replace(/^[|–—·»:-]+\s*|\s*[|–—·»:-]+$/g, "");
  return name !== added && name.length >= 3 && name.length <= 40 && !/[|–—·»:]/.test(name) ? name : undefined;
}

function titleElement(page: Page): string | undefined {
  return clean(page.document.querySelector("title"));
}

function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1)!;
  if (parts.length < 2 || !isNameOf(last, outlet)) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·»:-]+\s+$/, "");
}

/** "BBC News" of "BBC", "GIB News" of "Grand Isle Broadcasting": the same name, a part of it, or its initials. */
function isNameOf(part: string, outlet: string | undefined): boolean {
  if (outlet === undefined || part.length > 40) return false;
  const [short, full] = [part.toLowerCase(), outlet.toLowerCase()];
  const initials = (outlet.match(/\b[A-Z]/g) ?? []).join("");
  const isInitials = initials.length > 1 && part.split(" ")[0] === initials;
  return short.includes(full) || full.includes(short) || full.replace(/\W/g, "").includes(short.replace(/\W/g, "")) || isInitials;
}

function onlyHeading(page: Page): string | undefined {
  const headings = [...page.document.querySelectorAll("h1")].map(clean).filter((text): text is string => text !== undefined);
  return headings.find((text) => text.length >= 10) ?? headings[0];
}

function clean(element: HtmlElement | null): string | undefined {
  return element?.textContent?.replace(/\s+/g, " ").trim() || undefined;
}

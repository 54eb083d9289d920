import type { HtmlElement } from "./dom.ts";

/** Elements that never hold the report itself. */
const NOISE_TAGS = new Set(["FIGURE", "FIGCAPTION", "ASIDE", "NAV", "FOOTER", "FORM", "BUTTON", "DIALOG", "LABEL", "INPUT"]);

/** Words in a class or id that say what a short block is for. Matched as whole words of "related-links", "shareTools", "story__byline". */
const NOISE_WORDS = new Set(
  (
    "share sharing social related recommended recommendations newsletter signup subscribe subscription promo promotion advert advertisement ad ads sponsored " +
    "caption credit credits byline author authors dateline timestamp published updated pubdate breadcrumb breadcrumbs tags tag topics comment comments toolbar tools menu " +
    "nav navigation footer trending popular readmore more next previous pagination copyright disclaimer cookie consent banner print paywall donate follow " +
    "rating widget teaser outbrain taboola gallery slideshow video player audio correction-link kicker"
  ).split(" "),
);

/** Characters: a longer block is the report, whatever its class says. */
const SHORT_BLOCK = 300;
const LINKED_BLOCK = 600;
const LINK_DENSITY = 0.8;
const BLOCK_TAGS = new Set([
  "DIV",
  "P",
  "UL",
  "OL",
  "SECTION",
  "TABLE",
  "DL",
  "LI",
  "SPAN",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HEADER",
  "TIME",
  "ADDRESS",
  "EM",
]);

/** Whether an element inside the main text is furniture: menus, captions, bylines, buttons, lists of links. */
export function isNoise(element: HtmlElement): boolean {
  const tag = element.tagName.toUpperCase();
  if (NOISE_TAGS.has(tag)) return true;
  if (!BLOCK_TAGS.has(tag)) return false;
  const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  const isNamedNoise = name.length > 1 && wordsOf(name).some((word) => NOISE_WORDS.has(word));
  const mayBeLinks = tag !== "SPAN" && tag !== "P";
  if (!isNamedNoise && !mayBeLinks) return false;
  const length = lengthOf(element);
  if (isNamedNoise && length < SHORT_BLOCK) return true;
  return mayBeLinks && length < LINKED_BLOCK && linkedLength(element) > length * LINK_DENSITY && length > 0;
}

/** "related-links shareTools" → related, links, share, tools. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}

function linkedLength(element: HtmlElement): number {
  let length = 0;
  for (const link of element.querySelectorAll("a")) length += lengthOf(link);
  return length;
}

function lengthOf(element: HtmlElement): number {
  return element.textContent?.replace(/\s+/g, " ").trim().length ?? 0;
}

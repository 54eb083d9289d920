import type { HtmlElement } from "./dom.ts";

/** Elements that never hold the report itself. */
const NOISE_TAGS = new Set(["FIGURE", "FIGCAPTION", "ASIDE", "NAV", "FOOTER", "FORM", "BUTTON", "DIALOG", "LABEL", "INPUT"]);

/** Words in a class or id that say what a short block is for. Matched as whole words of "related-links", "shareTools", "story__byline". */
const NOISE_WORDS = new Set(
  (
    "share sharing social related recommended recommendations newsletter signup subscribe subscription promo promotion advert advertisement ad ads sponsored " +
    "caption captions credit credits byline author authors dateline timestamp published updated pubdate breadcrumb breadcrumbs tags tag topics comment comments " +
    "toolbar tools menu nav navigation footer trending popular readmore pagination copyright disclaimer cookie consent banner print paywall donate follow rating " +
    "widget teaser teasers rail outbrain taboola gallery inlinegallery slidecount slideshow carousel player rollover tooltip popup modal kicker"
  ).split(" "),
);
/** Text that only a machine reads aloud or that is shown on demand. */
const HIDDEN = /\b(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|element-hidden|element-invisible|hidden-print)\b/;

/** Characters: a longer block is the report, whatever its class says. */
const SHORT_BLOCK = 300;
const LINKED_BLOCK = 600;
const LINK_DENSITY = 0.8;
const BLOCK_TAGS = new Set("DIV P UL OL SECTION TABLE DL LI SPAN H2 H3 H4 H5 H6 HEADER TIME ADDRESS ARTICLE EM".split(" "));
/** A roll of teasers or a hidden card is furniture at a greater length too. */
const LONG_NOISE = /\b(?:rollover|rail|teasers?|taboola|outbrain|inlinegallery|related)\b/;
const LONG_NOISE_BLOCK = 1500;

/** Whether an element inside the main text is furniture: menus, captions, bylines, buttons, lists of links. */
export function isNoise(element: HtmlElement): boolean {
  const tag = element.tagName.toUpperCase();
  if (NOISE_TAGS.has(tag)) return true;
  if (!BLOCK_TAGS.has(tag)) return false;
  const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (HIDDEN.test(name)) return true;
  const words = name.length > 1 ? wordsOf(name) : [];
  const isNamedNoise = words.some((word) => NOISE_WORDS.has(word));
  const mayBeLinks = tag !== "SPAN" && tag !== "P" && tag !== "EM";
  if (!isNamedNoise && !mayBeLinks) return false;
  const length = lengthOf(element);
  if (isNamedNoise && length < (LONG_NOISE.test(words.join(" ")) ? LONG_NOISE_BLOCK : SHORT_BLOCK)) return !isNameOfPerson(element, words);
  if (tag === "ARTICLE" && length < LINKED_BLOCK && element.querySelector("h2 a, h3 a, h4 a") !== null) return true;
  return mayBeLinks && length > 0 && length < LINKED_BLOCK && linkedLength(element) > length * LINK_DENSITY;
}

/** `<span class="rollover-people"><a>Jane Roe</a>…</span>` in the middle of a sentence: only its card is furniture. */
function isNameOfPerson(element: HtmlElement, words: readonly string[]): boolean {
  return element.tagName.toUpperCase() === "SPAN" && words.includes("rollover") && !words.includes("block");
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

import { withoutUnseenMarks } from "../unseen-marks.ts";
import { type HtmlElement, type HtmlNode, isElement } from "./dom.ts";

/** A paragraph, heading, list item or table cell. */
export interface TextBlock {
  readonly text: string;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linked: number;
}

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
/** Elements that hold no words of a text. */
const WORDLESS = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT VIDEO AUDIO CANVAS SELECT TEXTAREA HEAD".split(" "));

/**
 * The text of an element as a reader sees it, block by block, runs of white space as one space: `<p>One<br>two</p><p>Three</p>` → "One\ntwo", "Three".
 *
 * `leaveOut` says which elements a reader of the article would not miss.
 */
export function textBlocks(root: HtmlElement, leaveOut: (element: HtmlElement) => boolean = () => false): TextBlock[] {
  const blocks: TextBlock[] = [];
  let line = "";
  let linked = 0;
  const flush = () => {
    const text = tidy(line);
    if (text !== "") blocks.push({ text, linked: Math.min(1, linked / text.length) });
    line = "";
    linked = 0;
  };
  const walk = (node: HtmlNode, isInLink: boolean): void => {
    if (node.nodeType === 3) {
      const words = node.textContent?.replace(/\s+/g, " ") ?? "";
      line += words;
      if (isInLink) linked += words.length;
    }
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    if (WORDLESS.has(tag) || leaveOut(node)) return;
    if (tag === "BR") line += "\n";
    const isBlock = BLOCKS.has(tag);
    if (isBlock) flush();
    for (const child of node.childNodes) walk(child, isInLink || tag === "A");
    if (isBlock) flush();
  };
  walk(root, false);
  flush();
  return blocks;
}

/** Two line breaks in a row begin a paragraph, as old pages write it. Soft hyphens and zero-width marks are no text. */
function tidy(line: string): string {
  return withoutUnseenMarks(line)
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}

import { type HtmlElement, type HtmlNode, isElement } from "./dom.ts";

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
/** Elements that hold no words of a text. */
const WORDLESS = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT VIDEO AUDIO CANVAS SELECT TEXTAREA HEAD".split(" "));

/**
 * The text of an element as a reader sees it: paragraphs with a blank line between them, runs of white space as one space.
 *
 * `<p>One<br>two</p><p>Three</p>` → "One\ntwo\n\nThree". `leaveOut` says which elements a reader of the article would not miss.
 */
export function blockText(root: HtmlElement, leaveOut: (element: HtmlElement) => boolean = () => false): string {
  const blocks: string[] = [];
  let line = "";
  const flush = () => {
    const block = tidy(line);
    if (block !== "") blocks.push(block);
    line = "";
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeType === 3) line += node.textContent?.replace(/\s+/g, " ") ?? "";
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    if (WORDLESS.has(tag) || leaveOut(node)) return;
    if (tag === "BR") line += "\n";
    const isBlock = BLOCKS.has(tag);
    if (isBlock) flush();
    for (const child of node.childNodes) walk(child);
    if (isBlock) flush();
  };
  walk(root);
  flush();
  return blocks.join("\n\n");
}

/** Two line breaks in a row begin a paragraph, as old pages write it. Soft hyphens and zero-width marks are no text. */
function tidy(line: string): string {
  return line
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}

import { lateLibrary } from "../../support/late-library.ts";

const linkedom = lateLibrary<typeof import("linkedom")>("linkedom");

/** The few members of a DOM node that this room uses; linkedom's nodes have them. */
export interface HtmlNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** An element. */
export interface HtmlElement extends HtmlNode {
  /** Upper-case: "P". */
  readonly tagName: string;
  readonly parentElement: HtmlElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

/** A page. Nothing in it is ever run: linkedom builds the tree and no more. */
export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement | null;
}

/** Elements whose content is no text of the page; without them a tree is a third of the size. */
const UNREAD = ["script", "style", "svg", "noscript", "template", "iframe", "object", "math"] as const;

/** HTML without scripts, styles, drawings and comments. */
export function withoutUnread(html: string): string {
  let bare = withoutComments(html);
  for (const tag of UNREAD) bare = without(bare, tag);
  return bare;
}

/** HTML, as {@link withoutUnread} leaves it, → a tree. */
export function parseDocument(bare: string): HtmlDocument {
  const isWhole = /<html[\s>]/i.test(bare.slice(0, 5000));
  const { document } = linkedom().parseHTML(isWhole ? bare : `<!DOCTYPE html><html><body>${bare}</body></html>`);
  // linkedom's document has the members above; its own types need the browser's library.
  return document as unknown as HtmlDocument;
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

/** Everything between `<tag …>` and `</tag>` goes; an element that is never closed loses only its opening. Linear in the length. */
function without(html: string, tag: string): string {
  const opening = new RegExp(`<${tag}(?=[\\s>/])`, "gi");
  const closing = new RegExp(`</${tag}\\s*>`, "gi");
  let kept = "";
  let from = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    closing.lastIndex = match.index;
    const end = closing.exec(html);
    if (!end) break;
    kept += html.slice(from, match.index);
    from = end.index + end[0].length;
    opening.lastIndex = from;
  }
  return kept + html.slice(from);
}

function withoutComments(html: string): string {
  let kept = "";
  let from = 0;
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", from)) {
    const end = html.indexOf("-->", start + 4);
    if (end < 0) break;
    kept += html.slice(from, start);
    from = end + 3;
  }
  return kept + html.slice(from);
}

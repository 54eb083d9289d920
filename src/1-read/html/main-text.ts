import { Readability } from "@mozilla/readability";
import { blockText } from "./block-text.ts";
import type { HtmlDocument, HtmlElement } from "./dom.ts";
import { isNoise } from "./noise.ts";

/** The report of a page, without menus, advertising, captions and bylines. Takes the document apart: read everything else first. */
export function mainText(document: HtmlDocument): string {
  const found = new Readability<HtmlElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    // The serializer gets an element of the tree that it was given; its own types need the browser's library.
    serializer: (element) => element as unknown as HtmlElement,
  }).parse();
  const main = found?.content;
  if (!main) return "";
  return blockText(main, isNoise);
}

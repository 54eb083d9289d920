import { Readability } from "@mozilla/readability";
import { textBlocks } from "./block-text.ts";
import type { HtmlDocument, HtmlElement } from "./dom.ts";
import { splitFurniture } from "./furniture.ts";
import { isNoise } from "./noise.ts";

/** What a page consists of, once its menus and columns are gone. */
export interface MainText {
  /** The report: paragraphs with a blank line between them. */
  readonly text: string;
  /** What stood among its paragraphs and is none of it: dates, copyright lines, promotions. An agency may have signed there. */
  readonly furniture: string;
}

/** The report of a page. Takes the document apart: read everything else first. */
export function mainText(document: HtmlDocument): MainText {
  const found = new Readability<HtmlElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    // The serializer gets an element of the tree that it was given; its own types need the browser's library.
    serializer: (element) => element as unknown as HtmlElement,
  }).parse();
  if (!found?.content) return { text: "", furniture: "" };
  const { report, furniture } = splitFurniture(textBlocks(found.content, isNoise));
  return { text: report.join("\n\n"), furniture: furniture.join("\n\n") };
}

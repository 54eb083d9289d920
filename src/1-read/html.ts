import { checkArticle } from "./check-article.ts";
import type { Format, ReadItem } from "./format.ts";
import { parseDocument } from "./html/dom.ts";
import { mainText } from "./html/main-text.ts";

const ROOT = /<(?:!doctype\s+html|html|head|body|article)[\s>]/i;

/** A page as a browser saves it: main text, and what the page says about itself. */
export const html: Format = {
  name: "html",
  readsCutInput: false,
  detect: ({ source, text }) => ROOT.test(text.slice(0, 4096)) || (/\.x?html?(\.gz)?$/i.test(source) && /<\w/.test(text)),
  *read(input, options): Generator<ReadItem> {
    const document = parseDocument(input.text);
    yield checkArticle({ text: mainText(document) }, { source: input.source }, options);
  },
};

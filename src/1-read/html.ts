import { checkArticle } from "./check-article.ts";
import type { Format, ReadItem } from "./format.ts";
import { findByline, visibleByline } from "./html/byline.ts";
import { mainText } from "./html/main-text.ts";
import { type Page, toPage } from "./html/page.ts";
import { findPublication, findUpdate } from "./html/publication.ts";
import { findOutlet, findTitle } from "./html/title-and-outlet.ts";
import { findMojibake } from "./mojibake.ts";
import { problemAt } from "./problem.ts";
import { type FoundArticle, toldOf } from "./to-article.ts";

const ROOT = /<(?:!doctype\s+html|html|head|body|article)[\s>]/i;

/** A page as a browser saves it: the report, and what the page says about itself. Nothing in it is run. */
export const html: Format = {
  name: "html",
  readsCutInput: false,
  detect: ({ source, text }) => ROOT.test(text.slice(0, 4096)) || (/\.x?html?(\.gz)?$/i.test(source) && /<\w/.test(text)),
  *read(input, options): Generator<ReadItem> {
    const where = { source: input.source };
    const mojibake = findMojibake(input.text);
    if (input.isDamaged || (mojibake && mojibake.repaired === undefined)) {
      const message =
        "Some characters of this page are wrong: it mixes encodings. The text is read as it is; fetch the page again if you can.";
      yield problemAt(where, "mis-encoded", message);
    }
    const markup = mojibake?.repaired ?? input.text;
    const found = readSafely(markup, input.source);
    if (found) yield checkArticle({ ...found, ...toldOf(input) }, where, options);
    else
      yield problemAt(
        where,
        "unreadable-page",
        "This page is built in a way that cannot be read: too deep or broken. Give its text instead.",
      );
  },
};

/** What the libraries below throw for a page beyond them is a problem of that page alone. */
function readSafely(markup: string, source: string): FoundArticle | undefined {
  try {
    const page = toPage(markup, source);
    return page && readPage(page);
  } catch {
    return undefined;
  }
}

/** The order matters: taking the main text out takes the tree apart. */
function readPage(page: Page): FoundArticle {
  const outlet = findOutlet(page);
  const about = {
    url: page.url,
    outlet,
    title: findTitle(page, outlet),
    published: findPublication(page),
    updated: findUpdate(page),
    byline: findByline(page),
    language: page.jsonLd?.language ?? page.document.documentElement.getAttribute("lang") ?? undefined,
  };
  const shownByline = visibleByline(page);
  const { text, furniture } = mainText(page.document);
  return { ...about, signature: `${shownByline}\n\n${furniture}`, text };
}

import { checkArticle } from "./check-article.ts";
import type { ReadItem, ReadOptions } from "./format.ts";
import { textBlocks } from "./html/block-text.ts";
import { DEEPEST, nestingDepth } from "./html/depth.ts";
import { parseDocument, withoutUnread } from "./html/dom.ts";
import { splitFurniture } from "./html/furniture.ts";
import { isNoise } from "./html/noise.ts";
import { problemAt } from "./problem.ts";
import { type FoundArticle, toPublication } from "./to-article.ts";

/** An item or entry, whatever kind of feed it came in. */
export interface FeedItem {
  /** The feed's own id for it; counts only where there is no address. */
  readonly guid: string | undefined;
  readonly url: string | undefined;
  /** Where the item was taken over from, in feeds that collect; else the feed's own title. */
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly language: string | undefined;
  /** HTML or plain text: the full text, else the summary. */
  readonly content: string | undefined;
}

/** Items → articles; each without a text or not in English is a problem with its number. */
export function* readFeedItems(items: readonly FeedItem[], source: string, options: ReadOptions): Generator<ReadItem> {
  if (items.length === 0) {
    yield problemAt(
      { source },
      "empty-feed",
      "This feed has no items. Check the address, or read it again when something has been published.",
    );
  }
  for (const [index, item] of items.entries()) yield checkArticle(toFound(item), { source, item: index + 1 }, options);
}

function toFound(item: FeedItem): FoundArticle {
  const { text, furniture } = contentText(item.content ?? "");
  const authors = item.authors.filter((author) => author !== undefined && author.trim() !== "");
  return {
    id: item.url === undefined ? item.guid : undefined,
    url: item.url,
    outlet: plain(item.outlet),
    title: plain(item.title),
    published: toPublication(item.published ?? item.updated, "feed"),
    updated: item.updated,
    byline: authors.length > 0 ? authors.join(", ") : undefined,
    signature: furniture,
    language: item.language,
    text,
  };
}

/** "<p>One</p><p>Two</p>" → "One\n\nTwo"; plain text keeps its paragraphs. */
function contentText(content: string): { text: string; furniture: string } {
  if (nestingDepth(content) > DEEPEST) return { text: content.replace(/<[^>]*>/g, " ").trim(), furniture: "" };
  if (!hasMarkup(content)) return { text: content.replace(/\r\n?/g, "\n").trim(), furniture: "" };
  const { report, furniture } = splitFurniture(textBlocks(parseDocument(withoutUnread(content)).documentElement, isNoise));
  return { text: report.join("\n\n"), furniture: furniture.join("\n\n") };
}

/** A title may hold markup: "The <em>Ledger</em>" → "The Ledger". */
function plain(title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const bare = hasMarkup(title) ? (parseDocument(title).documentElement.textContent ?? "") : title;
  return bare.replace(/\s+/g, " ").trim();
}

function hasMarkup(content: string): boolean {
  return /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(content);
}

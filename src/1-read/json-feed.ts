import { lateLibrary } from "../support/late-library.ts";
import { type FeedItem, readFeedItems } from "./feed-item.ts";
import type { Format, ReadItem } from "./format.ts";
import { problemAt } from "./problem.ts";

const feedsmith = lateLibrary<typeof import("feedsmith")>("feedsmith");

const VERSION = /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org/;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
export const jsonFeed: Format = {
  name: "json-feed",
  readsCutInput: false,
  // The version stands at the beginning or, where keys are sorted, at the end.
  detect: ({ text }) => /^\s*\{/.test(text) && (VERSION.test(text.slice(0, 2000)) || VERSION.test(text.slice(-2000))),
  *read({ source, text }, options): Generator<ReadItem> {
    const items = itemsOf(text);
    if (items) yield* readFeedItems(items, source, options);
    else yield problemAt({ source }, "invalid-feed", "This looks like a JSON Feed but is not whole or valid JSON. Download it again.");
  },
};

function itemsOf(text: string): FeedItem[] | undefined {
  try {
    return toItems(text);
  } catch {
    return undefined;
  }
}

function toItems(text: string): FeedItem[] {
  const feed = feedsmith().parseJsonFeed(JSON.parse(text));
  return (feed.items ?? []).map((item) => ({
    guid: item.id,
    url: item.url ?? item.external_url,
    outlet: feed.title,
    title: item.title,
    published: item.date_published,
    updated: item.date_modified,
    authors: (item.authors ?? feed.authors ?? []).map((author) => author.name),
    language: item.language ?? feed.language,
    content: item.content_html ?? item.content_text ?? item.summary,
  }));
}

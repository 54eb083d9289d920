import { lateLibrary } from "../support/late-library.ts";
import type { FeedItem } from "./feed-item.ts";
import type { Format } from "./format.ts";
import { opensWith, readXmlFeed, type XmlFeedKind } from "./xml-feed.ts";

const feedsmith = lateLibrary<typeof import("feedsmith")>("feedsmith");

const KIND: XmlFeedKind = {
  name: "RSS",
  roots: ["channel"],
  item: "item",
  parse: (xml) => (opensWith(xml, ["rss"]) ? rssItems(xml) : rdfItems(xml)),
};

/** RSS 0.9 to 2.0 and RSS 1.0 (RDF), with Dublin Core and full text in content:encoded. */
export const rss: Format = {
  name: "rss",
  readsCutInput: true,
  detect: ({ text }) => opensWith(text, ["rss", "rdf"]),
  read: (input, options) => readXmlFeed(input, KIND, options),
};

function rssItems(xml: string): FeedItem[] {
  const feed = feedsmith().parseRssFeed(xml);
  return (feed.items ?? []).map((item) => ({
    guid: item.guid?.value,
    url: item.link ?? (/^https?:/.test(item.guid?.value ?? "") && item.guid?.isPermaLink !== false ? item.guid?.value : undefined),
    outlet: item.source?.title ?? item.dc?.publishers?.[0] ?? feed.title,
    title: item.title,
    published: item.pubDate ?? item.dc?.dates?.[0],
    updated: undefined,
    authors: item.dc?.creators ?? item.authors?.map((author) => author.name ?? author.email) ?? [],
    language: item.dc?.languages?.[0] ?? feed.language,
    content: item.content?.encoded ?? item.description,
  }));
}

function rdfItems(xml: string): FeedItem[] {
  const feed = feedsmith().parseRdfFeed(xml);
  return (feed.items ?? []).map((item) => ({
    guid: item.rdf?.about,
    url: item.link,
    outlet: item.dc?.publishers?.[0] ?? feed.title,
    title: item.title,
    published: item.dc?.dates?.[0],
    updated: undefined,
    authors: item.dc?.creators ?? [],
    language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
    content: item.content?.encoded ?? item.description,
  }));
}

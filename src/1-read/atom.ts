import { lateLibrary } from "../support/late-library.ts";
import type { FeedItem } from "./feed-item.ts";
import type { Format } from "./format.ts";
import { opensWith, readXmlFeed, type XmlFeedKind } from "./xml-feed.ts";

const feedsmith = lateLibrary<typeof import("feedsmith")>("feedsmith");

const KIND: XmlFeedKind = { name: "Atom", roots: [], item: "entry", parse: atomItems };

/** Atom 0.3 and 1.0. */
export const atom: Format = {
  name: "atom",
  readsCutInput: true,
  detect: ({ text }) => opensWith(text, ["feed"]),
  read: (input, options) => readXmlFeed(input, KIND, options),
};

function atomItems(xml: string): FeedItem[] {
  const feed = feedsmith().parseAtomFeed(xml);
  const language = /<feed[^>]{0,500}?xml:lang=["']([\w-]+)/.exec(xml)?.[1];
  return (feed.entries ?? []).map((entry) => ({
    guid: entry.id,
    url: entry.links?.find((link) => (link.rel ?? "alternate") === "alternate")?.href ?? addressOf(entry.id),
    outlet: entry.source?.title?.value ?? feed.title?.value,
    title: entry.title?.value,
    published: entry.published,
    updated: entry.updated,
    authors: (entry.authors ?? feed.authors ?? []).map((author) => author.name),
    language,
    content: entry.content?.value ?? entry.summary?.value,
  }));
}

function addressOf(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:/.test(id) ? id : undefined;
}

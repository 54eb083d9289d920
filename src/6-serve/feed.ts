import type { Answers } from "../model/explainer.ts";
import { citedPath } from "./links.ts";

/** Something that became known, as a feed tells it. */
interface Entry {
  /** Stays while the statement it rests on stays. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** RFC 3339. */
  readonly at: string;
  /** Path on this desk. */
  readonly path: string;
}

const MOST_ENTRIES = 50;
/** No report tells when: the feed's formats ask for a time. */
const NO_TIME = "1970-01-01T00:00:00Z";

/** What a feed is about. */
export interface FeedSubject {
  readonly id: string;
  /** Path of its page on this desk: "/incidents/3f2a". */
  readonly path: string;
  readonly explainer: Answers;
}

/** What became known of an incident or an actor, newest first, as Atom (RFC 4287). `origin`: "http://127.0.0.1:4680". */
export function toAtom(subject: FeedSubject, origin: string): string {
  const { id: about, explainer } = subject;
  const page = origin + subject.path;
  const entries = entriesOf(subject).map(
    ({ id, title, words, at, path }) =>
      `<entry><id>${escaped(id)}</id><title>${escaped(title)}</title><updated>${at}</updated><link href="${escaped(origin + path)}"/><summary>${escaped(words)}</summary></entry>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:corroborate:${escaped(about)}</id><title>${escaped(explainer.title)}</title>`,
    `<updated>${instant(explainer.asOf)}</updated><author><name>Corroborate</name></author>`,
    `<link href="${escaped(page)}"/><link rel="self" href="${escaped(page)}.atom"/>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

/** The same as JSON Feed 1.1. */
export function toJsonFeed(subject: FeedSubject, origin: string): string {
  const { explainer } = subject;
  const page = origin + subject.path;
  const items = entriesOf(subject).map(({ id, title, words, at, path }) => ({
    id,
    url: origin + path,
    title,
    content_text: words,
    date_published: at,
  }));
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: explainer.title,
    home_page_url: page,
    feed_url: `${page}.feed.json`,
    items,
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

/** Entries of the timeline; of an incident too short for one, its sentences. */
function entriesOf({ id: about, explainer: { sections } }: FeedSubject): readonly Entry[] {
  const timeline = sections.find(({ key }) => key === "timeline");
  const told = (timeline ?? sections.find(({ key }) => key === "what-happened"))?.sentences ?? [];
  const entries = told.map(({ text, statements, evidence: [cited] }) => ({
    id: `urn:corroborate:${about}:${statements[0] ?? ""}`,
    title: text,
    words: `${cited.outlet ?? "Outlet not named"}: “${cited.words}”`,
    at: instant(cited.published),
    path: citedPath(cited),
  }));
  const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  return once.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : one.id < other.id ? -1 : 1)).slice(0, MOST_ENTRIES);
}

/** A day becomes its first instant. */
function instant(at: string | undefined): string {
  if (at === undefined) return NO_TIME;
  return at.length === 10 ? `${at}T00:00:00Z` : at;
}

/** Text of reports in XML: its signs as entities, and no control characters, which XML forbids. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

import { type FeedItem, readFeedItems } from "./feed-item.ts";
import type { DecodedInput, ReadItem, ReadOptions } from "./format.ts";
import { problemAt } from "./problem.ts";

/** What tells one kind of XML feed from another. */
export interface XmlFeedKind {
  /** "RSS". */
  readonly name: string;
  /** Names of the root and, inside it, of what holds the items: ["rss", "channel"]. */
  readonly roots: readonly string[];
  readonly item: string;
  /** Throws where the text is no such feed. */
  parse(xml: string): readonly FeedItem[];
}

const DOCTYPE = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i;

/** Whether one of the tags opens near the beginning: `opensWith(text, ["rss"])`. */
export function opensWith(text: string, tags: readonly string[]): boolean {
  const start = text.slice(0, 4096).replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/gi, "");
  const root = /<([\w:.-]+)/.exec(start)?.[1]?.toLowerCase();
  return root !== undefined && tags.some((tag) => root === tag || root.endsWith(`:${tag}`));
}

/** A whole feed, or what is whole of one that ends too early. Document types are cut away: no entity of their making is ever looked up. */
export function* readXmlFeed(input: DecodedInput, kind: XmlFeedKind, options: ReadOptions): Generator<ReadItem> {
  const { source } = input;
  const xml = input.text.replace(DOCTYPE, "");
  const root = rootOf(xml);
  const isWhole = root !== undefined && xml.trimEnd().endsWith(`</${root}>`);
  const readable = isWhole ? xml : upToLastItem(xml, kind, root);
  if (!isWhole && !input.isCut) {
    const message = `This ${kind.name} feed ends before its end; items that are whole were read. Download it again.`;
    yield problemAt({ source }, "truncated-feed", message);
  }
  if (readable === undefined) return;
  const items = parseSafely(readable, kind);
  if (items) yield* readFeedItems(items, source, options);
  else
    yield problemAt(
      { source },
      "invalid-feed",
      `This looks like ${kind.name} but cannot be read as ${kind.name}. Check it with a feed validator.`,
    );
}

/** The parsers throw for what they cannot read, and also for a few degenerate inputs: both mean the same here. */
function parseSafely(xml: string, kind: XmlFeedKind): readonly FeedItem[] | undefined {
  try {
    return kind.parse(xml);
  } catch {
    return undefined;
  }
}

function rootOf(xml: string): string | undefined {
  return /<([A-Za-z][\w:.-]*)(?=[\s>])/.exec(xml.replace(/^\s*<\?[\s\S]*?\?>/, ""))?.[1];
}

/** Ends the text after its last whole item and closes what is open; `undefined` where no item is whole. */
function upToLastItem(xml: string, kind: XmlFeedKind, root: string | undefined): string | undefined {
  const closing = `</${kind.item}>`;
  const end = xml.lastIndexOf(closing);
  if (end < 0 || root === undefined) return undefined;
  const isInside = (tag: string) => new RegExp(`<${tag}[\\s>]`).test(xml.slice(0, end)) && xml.lastIndexOf(`</${tag}>`, end) < 0;
  const open = kind.roots.filter((tag) => tag !== root && isInside(tag));
  return `${xml.slice(0, end + closing.length)}${open.map((tag) => `</${tag}>`).join("")}</${root}>`;
}

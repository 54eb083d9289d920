import { atom } from "./atom.ts";
import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { jsonFeed } from "./json-feed.ts";
import { jsonl } from "./jsonl.ts";
import { otherXml } from "./other-xml.ts";
import { rss } from "./rss.ts";
import { text } from "./text.ts";

/** Every format that is read. The first that detects its own reads; plain text takes what is left. */
export const FORMATS: readonly Format[] = [rss, atom, jsonFeed, jsonl, html, otherXml, text];

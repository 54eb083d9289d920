import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { jsonl } from "./jsonl.ts";
import { text } from "./text.ts";

/** Every format that is read. The first that detects its own reads; plain text takes what is left. */
export const FORMATS: readonly Format[] = [html, jsonl, text];

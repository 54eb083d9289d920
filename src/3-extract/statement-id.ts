import { createHash } from "node:crypto";
import type { DraftStatement, Statement } from "../model/statement.ts";

/**
 * Gives a draft its id: SHA-256 (hex, first 20 characters) of article, version, kind, incident, value, speaker and spans.
 * The same article read again gives the same ids; another version of it gives others.
 */
export function withId(draft: DraftStatement): Statement {
  const spans = draft.evidence.map(({ in: part, start, end }) => `${part === "title" ? "title:" : ""}${start}-${end}`).join(",");
  const content = JSON.stringify([
    draft.articleId,
    draft.version,
    draft.kind,
    draft.incident ?? null,
    draft.value,
    draft.speaker?.words ?? null,
    spans,
    draft.extractor,
  ]);
  const id = createHash("sha256").update(content).digest("hex").slice(0, 20);
  // A draft is a statement without its id, whichever kind it is.
  return { id, ...draft } as Statement;
}

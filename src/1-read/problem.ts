import type { Problem } from "../model/article.ts";

/** Where in an input something lies; what is left out is not known. */
interface Where {
  readonly source: string;
  readonly line?: number;
  readonly item?: number;
}

/** `problemAt({ source: "a.txt" }, "empty-text", "…")` → a read item that says what could not be read, where, and what to do. */
export function problemAt(where: Where, code: string, message: string): { readonly problem: Problem } {
  return { problem: { code, message, place: { source: where.source, line: where.line, item: where.item } } };
}

import type { Place, Problem } from "../model/article.ts";

/** Where in an input something lies; what is left out is not known. */
export interface Where {
  readonly source: string;
  readonly line?: number;
  readonly item?: number;
}

/** `problemAt({ source: "a.txt" }, "empty-text", "…")` → a read item that says what could not be read, where, and what to do. */
export function problemAt(where: Where, code: string, message: string): { readonly problem: Problem } {
  return { problem: { code, message, place: placeOf(where) } };
}

export function placeOf({ source, line, item }: Where): Place {
  return { source, line, item };
}

import type { Article } from "../model/article.ts";

/** Compares by code units, the same on every machine: −1, 0 or 1. */
export function byText(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0;
}

/** Earliest publication first, then by id. An article without a time comes after those that have one. */
export function byPublication(one: Pick<Article, "published" | "id">, two: Pick<Article, "published" | "id">): number {
  return byText(one.published?.at ?? "~", two.published?.at ?? "~") || byText(one.id, two.id);
}

import type { Article } from "../model/article.ts";
import { creditKey } from "./credit-links.ts";
import { nameKey } from "./outlets.ts";

/** What tells whose report it is. */
export type Reported = Pick<Article, "id" | "outlet" | "url" | "credit">;

/**
 * The independent sources among the reports of one incident, earliest first: id of each article → that of the first of its source.
 *
 * The reports of one family are one source, and so are what one outlet, or one wire, tells in several: a second report of "Northern Post" bears
 * nothing out that its first said. Reprints speak with the voice of the original, their earliest. Families of no named outlet stand alone.
 */
export function sourceOfArticles(articles: readonly Reported[], familyOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const firstOfFamily = new Map<string, string>();
  const firstOfTeller = new Map<string, string>();
  const sourceOf = new Map<string, string>();
  for (const article of articles) {
    const family = familyOf.get(article.id) ?? article.id;
    const source = firstOfFamily.get(family) ?? firstOfTeller.get(tellerOf(article)) ?? article.id;
    if (!firstOfFamily.has(family)) {
      firstOfFamily.set(family, source);
      firstOfTeller.set(tellerOf(article), source);
    }
    sourceOf.set(article.id, source);
  }
  return sourceOf;
}

/** The ids of the articles of each source, in the order of the map. */
export function bySource(sourceOf: ReadonlyMap<string, string>): string[][] {
  const sources = new Map<string, string[]>();
  for (const [id, source] of sourceOf) {
    const told = sources.get(source);
    if (told) told.push(id);
    else sources.set(source, [id]);
  }
  return [...sources.values()];
}

/** The wire that it is credited to, else its outlet, by name or by the host of its address; an article without any tells alone. */
function tellerOf({ id, outlet, url, credit }: Reported): string {
  if (credit !== undefined) return `wire ${creditKey(credit)}`;
  if (outlet !== undefined) return `outlet ${nameKey(outlet).replace(/^www\.|:\d+$/g, "")}`;
  return url !== undefined && URL.canParse(url) ? `outlet ${new URL(url).hostname.replace(/^www\./, "")}` : `article ${id}`;
}

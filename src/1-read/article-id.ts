import { createHash } from "node:crypto";
import type { Article } from "../model/article.ts";

/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|cmp|ocid|smid|smtyp|xtor|ito|taid|ncid|sr_share|at_(medium|campaign|custom\d))$/i;

/**
 * The id of an article that came without one: from its address, else from outlet, title and text. 20 hexadecimal digits.
 *
 * The same page gets the same id whether it came as a file, from a feed, or by a link with tracking parameters.
 */
export function articleId(article: Pick<Article, "url" | "outlet" | "title" | "text">): string {
  const address = article.url === undefined ? undefined : normalisedUrl(article.url);
  return hash(address === undefined ? [article.outlet, article.title, article.text] : [address], 20);
}

/** Tells versions of an article apart: SHA-256 of title, text and publication time, 16 hexadecimal digits. */
export function articleVersion(article: Pick<Article, "title" | "text" | "published">): string {
  return hash([article.title, article.text, article.published?.at], 16);
}

/** "https://www.example.org/a?utm_source=x#top" → "example.org/a"; `undefined` where it is no web address. */
export function normalisedUrl(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
  const query = kept.sort().join("&");
  return `${hostOf(parsed)}${parsed.pathname.replace(/(.)\/+$/, "$1")}${query && `?${query}`}`;
}

/** "http://www.example.org:80/a" → "example.org"; `undefined` where it is no web address. */
export function hostName(url: string): string | undefined {
  return URL.canParse(url) ? hostOf(new URL(url)) || undefined : undefined;
}

function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/^www\d?\./, "");
}

function hash(parts: readonly (string | undefined)[], digits: number): string {
  return createHash("sha256")
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest("hex")
    .slice(0, digits);
}

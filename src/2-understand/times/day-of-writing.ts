import { type Article, publicationDay } from "../../model/article.ts";
import { type Day, daysBetween } from "../../model/day.ts";
import { dayInAddress } from "../../support/day-in-address.ts";

/** Days by which pages are dated anew for a correction; beyond them the day told is that of a change or of a copy. */
const MOST_DAYS = 7;

/**
 * The day from which an article counts "Sunday" and "yesterday": that of its publication, or the one in its address where it lies more than a
 * week before. A page of "/2016/07/19/…" that was fetched in January says "Monday" of July.
 */
export function dayOfWriting(article: Pick<Article, "published" | "url">): Day | undefined {
  const published = publicationDay(article);
  const inAddress = dayInAddress(article.url);
  if (published === undefined || inAddress === undefined) return published;
  return daysBetween(inAddress, published) > MOST_DAYS ? inAddress : published;
}

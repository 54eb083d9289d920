import type { Passage } from "../../model/answer.ts";
import type { Article } from "../../model/article.ts";
import { literal } from "../../support/literal.ts";
import { sentenceAround } from "../grammar/quote-text.ts";

/** Of each report the sentence that holds most of the words, the first of several; reports without one are left out. */
export function passagesOf(articles: readonly Article[], words: readonly string[]): readonly Passage[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(literal).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return articles.flatMap((article) => {
    if (words.length === 0) return [];
    const spans = [...article.text.matchAll(pattern)]
      .slice(0, MOST_MATCHES)
      .map(({ index, 0: word }) => sentenceAround(article.text, { start: index, end: index + word.length }));
    const worth = (span: (typeof spans)[number]) =>
      new Set((article.text.slice(span.start, span.end).match(pattern) ?? []).map((word) => word.toLowerCase())).size;
    const best = spans.reduce<(typeof spans)[number] | undefined>(
      (one, other) => (one === undefined || worth(other) > worth(one) ? other : one),
      undefined,
    );
    if (!best) return [];
    const { id: articleId, version, outlet, title, published } = article;
    const said = { outlet, title, published: published?.at, speaker: undefined };
    return [{ articleId, version, ...best, words: article.text.slice(best.start, best.end), ...said }];
  });
}

/** Places in one report that are looked at. */
const MOST_MATCHES = 60;

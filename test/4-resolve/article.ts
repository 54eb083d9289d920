import type { Article } from "../../src/model/article.ts";

/** An article with what a case gives, and nothing else. */
export function article(
  given: Partial<Omit<Article, "published">> & { readonly id: string; readonly published?: string | undefined },
): Article {
  const { published, ...rest } = given;
  return {
    url: undefined,
    outlet: undefined,
    title: undefined,
    updated: undefined,
    byline: undefined,
    credit: undefined,
    language: "en",
    text: "",
    version: `${given.id}-1`,
    ...rest,
    published: published === undefined ? undefined : { at: published, foundBy: "given", certainty: 1 },
  };
}

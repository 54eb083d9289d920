import type { Article } from "../../src/model/article.ts";

/** A text of a training set as an article of which no more is known; `day` is ISO 8601. */
export function bareArticle(id: string, text: string, outlet?: string, day?: string): Article {
  return {
    ...{ id, outlet, text, url: undefined, title: undefined, updated: undefined, byline: undefined, credit: undefined },
    published: day === undefined ? undefined : { at: day, foundBy: "given", certainty: 1 },
    ...{ language: "en", version: "" },
  };
}

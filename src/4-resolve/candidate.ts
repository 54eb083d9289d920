import type { Article } from "../model/article.ts";
import type { Outlets } from "./outlets.ts";
import { type Shingles, shinglesOf } from "./text/shingles.ts";

/** An article with what the search for its family needs. */
export interface Candidate {
  readonly article: Article;
  readonly shingles: Shingles;
  readonly owner: string | undefined;
}

/** Why two articles are one source. */
export interface Likeness {
  /** 0 to 1: how sure; the surest links are taken first. */
  readonly score: number;
  /** Reads on from "…, ": "87 of 100 shingles in common with". */
  readonly reason: string;
}

/** Cuts the text of an article and looks up who owns its outlet. */
export function toCandidate(article: Article, outlets: Outlets): Candidate {
  return { article, shingles: shinglesOf(article.text), owner: outlets.ownerOf(article.outlet, article.url) };
}

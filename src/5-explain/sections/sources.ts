import type { SourceRow } from "../../model/explainer.ts";
import { type CaseView, compare, familyId, groupBy } from "../case-view.ts";
import type { SectionMaker } from "../draft.ts";

/** The reports, those that are one source under one heading, the earliest first. */
export const sources: SectionMaker = {
  key: "sources",
  heading: () => "Sources",
  make: (view) => ({ sources: rows(view) }),
};

function rows(view: CaseView): readonly SourceRow[] {
  const known = view.incident.articles.flatMap((id) => view.articles.get(id) ?? []);
  const sorted = [...known].sort(
    (one, other) => compare(one.published?.at ?? "~", other.published?.at ?? "~") || compare(one.id, other.id),
  );
  return groupBy(sorted, (article) => familyId(view, article.id)).map(([family, articles]) => ({
    family,
    articles: articles.map(({ id, outlet, title, published, url }) => ({ id, outlet, title, published: published?.at, url })),
    reasons: articles.length > 1 ? reasonsOf(view, articles[0]!.id) : [],
  }));
}

/** Why they are one source, each reason once; an outlet is named, not the id of its report: "same text as Northern Wire". */
function reasonsOf(view: CaseView, articleId: string): readonly string[] {
  const family = view.familyOf.get(articleId);
  const named = (family?.reasons ?? []).map((reason) =>
    family!.articles.reduce((text, id) => {
      const outlet = view.articles.get(id)?.outlet;
      return outlet === undefined ? text : text.replaceAll(`${id} (${outlet})`, outlet).replaceAll(id, outlet);
    }, reason),
  );
  return [...new Set(named.map(plainly))];
}

/** "275 of 275 four-word sequences in common with Northern Wire" is how it was found; a reader wants what it means. */
function plainly(reason: string): string {
  return reason
    .replace(/^\d+ of \d+ .* in common with/, "nearly the same text as")
    .replace(/^credited to (.+?) within .*$/, "credited to $1, in much the same words");
}

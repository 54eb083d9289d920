import type { SourceRow } from "../../model/explainer.ts";
import { familyReasons } from "../../support/family-reasons.ts";
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

function reasonsOf(view: CaseView, articleId: string): readonly string[] {
  const family = view.familyOf.get(articleId);
  return family ? familyReasons(family, (id) => view.articles.get(id)?.outlet) : [];
}

import { type CaseView, compare } from "../case-view.ts";
import type { SectionMaker } from "../draft.ts";

const MOST = 5;

/** The newest reports, where there are so many that a reader would look for them. */
export const latest: SectionMaker = {
  key: "latest",
  heading: () => "Latest reports",
  make: (view) => ({ sources: view.incident.articles.length > 2 * MOST ? newest(view) : [] }),
};

function newest(view: CaseView) {
  const known = view.incident.articles.flatMap((id) => view.articles.get(id) ?? []).filter((one) => one.published !== undefined);
  return [...known]
    .sort((one, other) => compare(other.published!.at, one.published!.at) || compare(one.id, other.id))
    .slice(0, MOST)
    .map(({ id, outlet, title, published, url }) => ({
      family: id,
      articles: [{ id, outlet, title, published: published!.at, url }],
      reasons: [],
    }));
}

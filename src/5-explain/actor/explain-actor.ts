import type { ActorExplainer } from "../../model/explainer.ts";
import { familyId } from "../case-view.ts";
import type { SectionMaker } from "../draft.ts";
import { newest, proveSections } from "../prove.ts";
import { type ActorContext, type ActorView, toActorView } from "./actor-view.ts";
import { aims, area, leaders, motives, names, strength, whatItIs } from "./fact-sections.ts";
import { accused, claimed, denied } from "./incident-sections.ts";
import { answers, course, gaps, reports } from "./report-sections.ts";

/** In the order of a reader's questions. */
const SECTIONS: readonly SectionMaker<ActorView>[] = [
  whatItIs,
  names,
  leaders,
  area,
  strength,
  aims,
  claimed,
  accused,
  denied,
  motives,
  answers,
  gaps,
  course,
  reports,
];

/**
 * An actor → what the record tells of it, each sentence with the words that prove it; what only the table of actors says stands apart and
 * names it. `undefined` where the record tells nothing of it.
 */
export function explainActor(id: string, context: ActorContext): ActorExplainer | undefined {
  const view = toActorView(id, context);
  if (view.reports.length === 0) return undefined;
  return {
    actorId: id,
    title: `What reports tell of ${view.name.replace(/^The /, "the ")}`,
    ...proveSections(view, SECTIONS),
    reports: view.reports.length,
    families: new Set(view.reports.map((article) => familyId(view, article))).size,
    asOf: newest(view.reports.map((article) => view.articles.get(article)?.published?.at)),
  };
}

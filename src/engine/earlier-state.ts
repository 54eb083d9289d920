import { incidentOf } from "../4-resolve/incident.ts";
import { latestReports } from "../4-resolve/latest-reports.ts";
import { mentionsOf } from "../4-resolve/mention.ts";
import type { ResolveOptions } from "../4-resolve/resolve.ts";
import { standingDecisions } from "../4-resolve/standing-decisions.ts";
import { familyOfArticles, type Incident } from "../model/record.ts";
import type { Store } from "../store/store.ts";
import { decisionsBy, type Moment, versionsKnownBy } from "./as-of.ts";
import type { IncidentCase } from "./explain-incident.ts";

/**
 * An incident as it could be known at a moment, for telling what changed since; `undefined` where nothing of it was known. Which mentions are one
 * incident, and which reports one source, is taken as it is now: an explainer is made too often to find that out anew.
 */
export async function earlierIncident(
  { incident, articles, statements }: IncidentCase,
  moment: Moment,
  { store, ...options }: ResolveOptions & { readonly store: Store },
): Promise<Incident | undefined> {
  const own = new Set(incident.mentions);
  const early = await versionsKnownBy([...articles.values()], moment, store);
  const isTold = (article: string, ref: string | undefined) => ref === undefined || own.has(`${article}#${ref}`);
  const reports = early.map((article) => ({
    article,
    statements: [...statements.values()].filter(
      (one) => one.articleId === article.id && one.version === article.version && isTold(article.id, one.incident),
    ),
  }));
  const mentions = mentionsOf(latestReports(reports), options.frequencies);
  if (mentions.length === 0) return undefined;
  const families = await store.familiesById(incident.families);
  const decisions = decisionsBy(await store.decisions(), moment).filter(({ by }) => by !== "rule");
  const then = incidentOf(mentions, { ...options, familyOf: familyOfArticles(families), decisions: standingDecisions(decisions) });
  return { ...then, id: incident.id };
}

import { incidentOf } from "../4-resolve/incident.ts";
import { latestReports } from "../4-resolve/latest-reports.ts";
import { toldMentionsIn } from "../4-resolve/mention.ts";
import type { ResolveOptions } from "../4-resolve/resolve.ts";
import { standingDecisions } from "../4-resolve/standing-decisions.ts";
import { familyOfArticles, type Incident } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { Store } from "../store/store.ts";
import { decisionsBy, type Moment, reportsKnownBy } from "./as-of.ts";
import type { IncidentCase } from "./explain-incident.ts";

/**
 * An incident as it could be known at a moment, for telling what changed since; `undefined` where nothing of it was known. Which mentions are one
 * incident, and which reports one source, is taken as it is now: an explainer is made too often to find that out anew.
 */
export async function earlierIncident(
  whole: IncidentCase,
  moment: Moment,
  { store, ...options }: Pick<ResolveOptions, "actors" | "policy" | "gtdSameTimeMinutes"> & { readonly store: Store },
): Promise<Incident | undefined> {
  const { incident } = whole;
  const own = new Set(incident.mentions);
  const isTold = ({ articleId, incident: ref }: Statement) => ref === undefined || own.has(`${articleId}#${ref}`);
  const known = await reportsKnownBy(whole, moment, store);
  const reports = known.map(({ article, statements }) => ({ article, statements: statements.filter(isTold) }));
  const mentions = latestReports(reports).flatMap(toldMentionsIn);
  if (mentions.length === 0) return undefined;
  const families = await store.familiesById(incident.families);
  const decisions = decisionsBy(await store.decisions(), moment).filter(({ by }) => by !== "rule");
  const then = incidentOf(mentions, { ...options, familyOf: familyOfArticles(families), decisions: standingDecisions(decisions) });
  return { ...then, id: incident.id };
}

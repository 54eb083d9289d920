import { digest } from "../4-resolve/digest.ts";
import { explainTolls } from "../5-explain/explain.ts";
import type { Family, IncidentOutline } from "../model/record.ts";
import type { FigureKind } from "../model/statement.ts";
import { untoldHarms } from "../model/untold-harms.ts";
import type { CaseSources } from "./explain-incident.ts";
import { Remembered } from "./remembered.ts";

/** Of each incident, by id, the harms whose toll its explainer tells in no sentence. */
export type Untold = ReadonlyMap<string, ReadonlySet<FigureKind>>;

/** Incidents of which it is remembered. */
const MOST = 2000;
/** All that decides whether a toll is told: the figures, and what says which incident of a report they are of. */
const DECIDING = ["figure", "type", "where", "when", "incident"] as const;

/**
 * Which tolls are told, for lists and sums of incidents. It has a life: an incident is looked at again only where it, its sources, or another incident
 * of its reports has changed.
 */
export class UntoldTolls {
  readonly #remembered = new Remembered<ReadonlySet<FigureKind>>(MOST);

  async of(incidents: readonly IncidentOutline[], sources: CaseSources): Promise<Untold> {
    const { store } = sources;
    const others = await store.incidentsOf([...new Set(incidents.flatMap(({ articles }) => articles))]);
    const families = await store.familiesById([...new Set(incidents.flatMap((one) => one.families))]);
    const familyById = new Map(families.map((family) => [family.id, family]));
    const found = new Map<string, ReadonlySet<FigureKind>>();
    for (const incident of incidents) {
      const reports = new Set(incident.articles);
      const near = {
        others: others.filter(({ id, articles }) => id !== incident.id && articles.some((article) => reports.has(article))),
        families: incident.families.flatMap((id) => familyById.get(id) ?? []),
      };
      found.set(incident.id, await this.#remembered.get(stamp(incident, near), "", () => untoldIn(incident, near, sources)));
    }
    return found;
  }
}

/** What a toll is told from, beside the incident's own reports. */
interface Near {
  readonly others: readonly IncidentOutline[];
  readonly families: readonly Family[];
}

function stamp(incident: IncidentOutline, { others, families }: Near): string {
  const beside = others.map(({ id, type, when, articles }) => [id, type, when, articles]);
  return digest([JSON.stringify([incident, families, beside])], 40);
}

async function untoldIn({ id }: IncidentOutline, near: Near, { store, actors, policy }: CaseSources): Promise<ReadonlySet<FigureKind>> {
  const incident = await store.incident(id);
  if (!incident) return new Set();
  const articles = new Map((await store.articles(incident.articles)).map((article) => [article.id, article]));
  const statements = new Map((await store.statementsOf(incident.articles, DECIDING)).map((statement) => [statement.id, statement]));
  const told = explainTolls(incident, { articles, statements, actors, policy, families: near.families, incidents: near.others });
  return untoldHarms(incident, told, policy);
}

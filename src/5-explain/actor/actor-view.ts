import type { Actor, Actors } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import { plainName } from "../../model/plain-name.ts";
import type { Family, IncidentOutline } from "../../model/record.ts";
import type { EventStatement, ProfileStatement, ResponsibilityStatement, Statement } from "../../model/statement.ts";
import { literal } from "../../support/literal.ts";
import { byTime, compare, ofKind, type ReportsView } from "../case-view.ts";

/** What the explainer of an actor is made from, beside its id. */
export interface ActorContext {
  readonly actors: Actors;
  /** Incidents that it is said to have part in, or denies. */
  readonly incidents: readonly IncidentOutline[];
  /** Articles of what is handed in. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Statements of those articles; those of other versions, and those about others, are passed over. */
  readonly statements: readonly Statement[];
  readonly families: readonly Family[];
  /** Name of the policy whose tolls are told. */
  readonly policy: string;
}

/** An actor as the sections look at it: everything in one fixed order, earliest first. */
export interface ActorView extends ReportsView {
  readonly id: string;
  /** Its row in the table of actors. */
  readonly known: Actor | undefined;
  readonly actors: Actors;
  /** Whether it is, or may be, a group of its own: neither a state nor what serves one. */
  readonly isGroup: boolean;
  readonly policy: string;
  /** The name that its page is about: the table's, else the one that most statements use. */
  readonly name: string;
  /** Names that reports use for it, in exact words. */
  readonly names: readonly string[];
  /** Newest first; without a day last. */
  readonly incidents: readonly IncidentOutline[];
  readonly statements: readonly Statement[];
  readonly facts: readonly ProfileStatement[];
  /** What is said of its part in incidents. */
  readonly parts: readonly ResponsibilityStatement[];
  /** Responses, inquiries and warnings whose words name it. */
  readonly events: readonly EventStatement[];
  /** Ids of the reports that all this comes from, earliest first. */
  readonly reports: readonly string[];
}

/** Puts in order what is about an actor. The order of what the context holds does not matter. */
export function toActorView(id: string, { actors, incidents, articles, statements, families, policy }: ActorContext): ActorView {
  const current = byTime(
    statements.filter((one) => articles.get(one.articleId)?.version === one.version),
    articles,
  );
  const views = incidents.flatMap(({ responsibility }) => responsibility.filter((party) => party.actor === id));
  const spoken = new Set(views.flatMap(({ who, aliases }) => [who ?? "", ...aliases].map(plainName)));
  const isIt = (name: string | undefined) => name !== undefined && (keyOf(actors, name) === id || spoken.has(plainName(name)));
  const facts = ofKind(current, "profile").filter(({ value }) => isIt(value.actor));
  const parts = ofKind(current, "responsibility").filter(({ value }) => isIt(value.who));
  const known = actors.byId(id);
  const counted = countsOf([...parts.map(({ value }) => value.who!), ...facts.map(({ value }) => value.actor)]);
  const names = [...counted].sort(([a, one], [b, two]) => two - one || compare(a, b)).map(([name]) => name);
  const events = current.filter((one): one is EventStatement => isEvent(one) && names.some((name) => namesIt(one, name)));
  const reports = new Set([...facts, ...parts, ...events].map(({ articleId }) => articleId));
  return {
    ...{ id, known, actors, policy, articles, facts, parts, events, names, statements: current },
    isGroup: known === undefined || /group$/.test(known.kind),
    name: known?.name ?? names[0] ?? id,
    familyOf: new Map(families.flatMap((family) => family.articles.map((article) => [article, family] as const))),
    incidents: [...incidents].sort((one, two) => compare(two.when?.to ?? "", one.when?.to ?? "") || compare(one.id, two.id)),
    reports: [...reports].sort((one, two) => compare(publishedAt(articles, one), publishedAt(articles, two)) || compare(one, two)),
  };
}

/** The id under which a name has a page: the table's, else the name in its plain form. "the Tern Front" → "tern-front". */
export function keyOf(actors: Actors, name: string): string {
  return actors.keyOf(name).replaceAll(" ", "-");
}

function isEvent({ kind }: Statement): boolean {
  return kind === "response" || kind === "investigation" || kind === "warning";
}

/** Short names count in their own letters: "IS" is not "is". */
function namesIt({ evidence: [{ words }] }: Statement, name: string): boolean {
  const bare = name.replace(/^the /i, "");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal(bare)}(?![\\p{L}\\p{N}-])`, "u").test(words);
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function publishedAt(articles: ReadonlyMap<string, Article>, id: string): string {
  return articles.get(id)?.published?.at ?? "~";
}

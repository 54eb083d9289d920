import type { EarlierState } from "../5-explain/case-view.ts";
import { explain } from "../5-explain/explain.ts";
import { heldParties, searchNames } from "../5-explain/parties.ts";
import { type Length, shorten } from "../5-explain/shorten.ts";
import { toJson } from "../5-explain/to-json.ts";
import { toMarkdown } from "../5-explain/to-markdown.ts";
import { toText } from "../5-explain/to-text.ts";
import type { Actors } from "../model/actor.ts";
import { type Article, publicationDay } from "../model/article.ts";
import type { Explainer } from "../model/explainer.ts";
import type { Incident } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { Store } from "../store/store.ts";

/** Everything that an explainer or a derivation of one incident is made from. */
export interface IncidentCase {
  readonly incident: Incident;
  readonly articles: ReadonlyMap<string, Article>;
  readonly statements: ReadonlyMap<string, Statement>;
}

/** An explainer with what it is about and the forms it can be printed in. */
export interface Explained {
  readonly incident: Incident;
  readonly explainer: Explainer;
  readonly markdown: string;
  readonly text: string;
  readonly json: string;
  /** Days on which its reports appeared, earliest first. */
  readonly days: readonly string[];
  /** The day at whose end it is told, as asked for. */
  readonly asOf: string | undefined;
}

/** Later than any report. */
const LAST_DAY = "9999-12-31";

/** Articles beside an incident's own that are read for what they say of the parties held responsible: an explainer takes 200 ms at most. */
const MOST_ELSEWHERE = 60;
/** What an explainer tells of those articles: what a party is, what it is held responsible for, and how many were harmed there. */
const ABOUT_PARTIES = ["profile", "responsibility", "figure"] as const;
/** Incidents in the same country that a comparison is checked against, the most reported first. */
const MOST_PEERS = 100;

/** What explaining an incident needs of the engine. */
export interface CaseSources {
  readonly store: Store;
  readonly actors: Actors;
  readonly policy: string;
}

/** At the end of which day it is told, and since which earlier state it says what changed. */
interface Told {
  readonly day?: string | undefined;
  readonly earlier?: EarlierState | undefined;
}

/** An incident with its articles and statements. */
export async function caseOf(store: Store, incident: Incident): Promise<IncidentCase> {
  const articles = await store.articles(incident.articles);
  const statements = await store.statementsOf(incident.articles);
  return {
    incident,
    articles: new Map(articles.map((article) => [article.id, article])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
  };
}

/** The explainer of a case, with what the record tells beside it; told at the end of a day, what was said later is left out. */
export async function explainCase(
  { incident, articles, statements }: IncidentCase,
  { store, actors, policy }: CaseSources,
  { day = LAST_DAY, earlier }: Told = {},
): Promise<Explainer> {
  const names = heldParties(incident).flatMap(({ who, aliases }) => [who!, ...aliases]);
  const elsewhere = await store.articlesNaming(searchNames(names, actors), { until: day, limit: MOST_ELSEWHERE });
  const others = await store.incidentsOf([...new Set([...incident.articles, ...elsewhere])]);
  const more = await store.articles(elsewhere);
  const country = incident.where?.country;
  const to = incident.when?.to;
  const peers = country === undefined ? [] : (await store.incidents({ country, to, limit: MOST_PEERS })).incidents;
  return explain(incident, {
    articles: new Map([...more.map((article) => [article.id, article] as const), ...articles]),
    statements,
    families: await store.familiesById(incident.families),
    incidents: others,
    aboutParties: await store.statementsOf(elsewhere, ABOUT_PARTIES),
    peers,
    actors,
    policy,
    earlier,
  });
}

/** An explainer of a length in every form but a page. */
export function inEveryForm(
  incident: Incident,
  full: Explainer,
  { whole, asOf, length }: { readonly whole: IncidentCase; readonly asOf: string | undefined; readonly length: Length },
): Explained {
  const explainer = shorten(full, length);
  const published = [...whole.articles.values()].flatMap((article) => publicationDay(article) ?? []);
  // Of a hundred who read the page one takes a copy along: its forms are made when they are asked for.
  return {
    ...{ incident, explainer, days: [...new Set(published)].sort(), asOf },
    get markdown() {
      return toMarkdown(explainer);
    },
    get text() {
      return toText(explainer);
    },
    get json() {
      return toJson(explainer);
    },
  };
}

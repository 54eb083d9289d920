import { keyOf } from "../5-explain/actor/actor-view.ts";
import { explainActor } from "../5-explain/actor/explain-actor.ts";
import { searchNames } from "../5-explain/parties.ts";
import { type Length, shorten } from "../5-explain/shorten.ts";
import { toJson } from "../5-explain/to-json.ts";
import { toMarkdown } from "../5-explain/to-markdown.ts";
import { toText } from "../5-explain/to-text.ts";
import type { Actors } from "../model/actor.ts";
import type { ActorExplainer } from "../model/explainer.ts";
import type { Store } from "../store/store.ts";

/** The explainer of an actor in every form but a page. */
export interface ExplainedActor {
  readonly explainer: ActorExplainer;
  readonly markdown: string;
  readonly text: string;
  readonly json: string;
}

/** What explaining an actor needs of the engine. */
interface ActorSources {
  readonly store: Store;
  readonly actors: Actors;
  readonly policy: string;
  readonly length: Length;
}

/** Incidents and articles that are read: a page takes 200 ms at most. */
const MOST_INCIDENTS = 60;
const MOST_ARTICLES = 400;

/** All that the record tells of an actor, by its id or any of its names; `undefined` where it tells nothing. */
export async function explainActorIn(
  idOrName: string,
  { store, actors, policy, length }: ActorSources,
): Promise<ExplainedActor | undefined> {
  const id = actors.byId(idOrName)?.id ?? keyOf(actors, idOrName);
  const incidents = await store.incidentsOfActor(id, MOST_INCIDENTS);
  const parties = incidents.flatMap(({ responsibility }) => responsibility.filter(({ actor }) => actor === id));
  const names = [id.replaceAll("-", " "), actors.byId(id)?.name ?? "", ...parties.flatMap(({ who, aliases }) => [who ?? "", ...aliases])];
  const about = await store.statementsNaming(searchNames(names, actors));
  const articleIds = [...new Set([...about.map(({ articleId }) => articleId), ...incidents.flatMap((one) => one.articles)])];
  const articles = await store.articles(articleIds.slice(0, MOST_ARTICLES));
  const read = articles.map((article) => article.id);
  const explainer = explainActor(id, {
    ...{ actors, incidents, policy },
    articles: new Map(articles.map((article) => [article.id, article])),
    statements: await store.statementsOf(read),
    families: await store.familiesById([...new Set(incidents.flatMap((one) => one.families))]),
  });
  if (!explainer) return undefined;
  const short = shorten(explainer, length);
  return { explainer: short, markdown: toMarkdown(short), text: toText(short), json: toJson(short) };
}

import { TYPES } from "../5-explain/ask/asked-kind.ts";
import type { Candidate } from "../5-explain/ask/choose-incident.ts";
import type { Question } from "../5-explain/ask/read-question.ts";
import type { Actors } from "../model/actor.ts";
import type { Store } from "../store/store.ts";

/** Incidents that are looked at, the most reported first. */
const MOST_CANDIDATES = 30;
/** Incidents with a toll as high that are looked through for the very number. */
const MOST_OF_TOLL = 300;
/** Reports that hold some of the names, whose incidents are looked at where none holds all. */
const MOST_SEARCHED = 12;

/** A report of the gunmen who took pupils need not have the word "kidnapping": what kind it was is compared afterwards, where a name is left to look for. */
function withoutKinds(names: readonly string[]): readonly string[] {
  const left = names.filter((name) => !TYPES.some(([words]) => words.test(name)));
  return left.length === 0 ? names : left;
}

/** Incidents whose reports hold all names; where there are none, those of reports that hold some. */
export async function candidates(store: Store, { names, toll }: Question, actors: Actors, policy: string): Promise<readonly Candidate[]> {
  // Reports may use another name of a group than the question does; who did it is compared afterwards.
  const others = names.filter((name) => !/group$/.test(actors.find(name)?.kind ?? ""));
  const words = withoutKinds(others.length === 0 ? names : others);
  const byToll =
    names.length === 0 && toll?.what === "killed" ? { leastKilled: { people: toll.people, policy }, limit: MOST_OF_TOLL } : undefined;
  const found = (await store.incidents(byToll ?? { text: words.join(" "), limit: MOST_CANDIDATES })).incidents;
  const whole =
    byToll === undefined ? found : found.filter(({ tolls }) => tolls.some((one) => one.what === "killed" && one.best === toll!.people));
  const some = whole.length > 0 ? [] : await store.search(names, MOST_SEARCHED);
  const incidents = whole.length > 0 ? whole : await store.incidentsOf(some.map((article) => article.id));
  return Promise.all(
    incidents.map(async (incident) => ({
      incident,
      mainArticles: await store.articles(incident.mainArticles),
      recalling: incident.mainArticles.length > 0 ? [] : await store.articles(incident.articles),
    })),
  );
}

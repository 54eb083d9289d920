import { mayBeOfKind } from "../5-explain/ask/asked-kind.ts";
import { chooseIncident } from "../5-explain/ask/choose-incident.ts";
import { type PassageAnswer, passageAnswers, type Searched } from "../5-explain/ask/passage-answers.ts";
import { passageQuestion } from "../5-explain/ask/passage-question.ts";
import type { Question } from "../5-explain/ask/read-question.ts";
import { shareDay } from "../model/day.ts";
import type { IncidentOutline } from "../model/record.ts";
import type { Store } from "../store/store.ts";
import type { Answering } from "./ask.ts";
import { candidates } from "./ask-candidates.ts";
import type { Told } from "./ask-incidents.ts";

/** Reports of the incident that is meant whose sentences are read. */
const MOST_READ = 40;
/** Reports that are searched for where no incident is meant, or its reports do not answer. */
const MOST_SEARCHED = 12;

/**
 * The answer in the reports' own sentences where no statement answers: first of the reports of the incident that is meant, else of those that hold the
 * names of the question. `undefined` where no sentence plainly tells what is asked for.
 */
export async function fromPassages(
  { store, actors, policy }: Answering,
  question: Question,
  meant: IncidentOutline | undefined,
): Promise<Told | undefined> {
  // Whose figure it is must be told by a statement: "according to the Pope".
  const isOfVoice = meant !== undefined && question.voice !== undefined && question.asked === "toll";
  const asked = isOfVoice ? undefined : passageQuestion(question.text, meant !== undefined && question.asked !== "toll");
  if (asked === undefined) return undefined;
  const names = [...new Set([...asked.subjects, ...asked.settings].flat())];
  const byName = { ...question, names, described: [], counted: undefined };
  const incident = meant ?? chooseIncident(byName, await candidates(store, byName, actors, policy), actors);
  const own = incident === undefined ? [] : await reportsOf(store, incident);
  const told = passageAnswers(asked, own, question.period);
  if (told.length > 0) return answer(told);
  const followed = incident === undefined ? [] : passageAnswers(asked, await followUps(store, incident), question.period);
  if (followed.length > 0) return answer(followed);
  if (names.length === 0) return undefined;
  // Where none of its reports names those who are asked about, another incident is meant.
  const speaks = asked.subjects.every((run) => own.some(({ article }) => article.text.toLowerCase().includes(run.at(-1)!)));
  const others = (await searched(store, names)).filter(
    (one) => (!speaks || meant === undefined || mayBe(one.incident, meant)) && isOfAskedKind(question, one),
  );
  const more = passageAnswers(asked, others, question.period);
  return more.length > 0 ? answer(more) : undefined;
}

async function reportsOf(store: Store, incident: IncidentOutline): Promise<readonly Searched[]> {
  return (await store.articles(incident.mainArticles.slice(0, MOST_READ))).map((article) => ({ article, incident }));
}

/** Reports that tell of it, and are about no incident: "Inspectors had warned the mine". */
async function followUps(store: Store, incident: IncidentOutline): Promise<readonly Searched[]> {
  const others = incident.articles.filter((id) => !incident.mainArticles.includes(id)).slice(0, MOST_SEARCHED);
  if (others.length === 0) return [];
  const about = new Set((await store.incidentsOf(others)).flatMap(({ mainArticles }) => mainArticles));
  return (await store.articles(others.filter((id) => !about.has(id)))).map((article) => ({ article, incident }));
}

/** "The bombing in Zabrze" is no accident there. */
function isOfAskedKind(question: Question, { article, incident }: Searched): boolean {
  return incident === undefined || mayBeOfKind(question, { incident, mainArticles: [article] });
}

/** Whether a report on an incident may be one on another: on the same days in the same place, or on none. */
function mayBe(one: IncidentOutline | undefined, meant: IncidentOutline): boolean {
  if (one === undefined || one.id === meant.id) return true;
  const isSameTime = one.when !== undefined && meant.when !== undefined && shareDay(one.when, meant.when);
  return isSameTime && one.where?.name === meant.where?.name;
}

async function searched(store: Store, names: readonly string[]): Promise<readonly Searched[]> {
  const articles = await store.search(names, MOST_SEARCHED);
  const incidents = await store.incidentsOf(articles.map(({ id }) => id));
  return articles.map((article) => ({ article, incident: incidents.find(({ mainArticles }) => mainArticles.includes(article.id)) }));
}

/** The sentences, under the names of their incidents where they are of several. */
function answer(told: readonly PassageAnswer[]): Told {
  const incidents = new Set(told.map(({ incident }) => incident?.id));
  const one = incidents.size === 1 ? told[0]!.incident : undefined;
  const sentences = told.map(({ sentence, incident }) =>
    one === undefined && incident !== undefined ? { ...sentence, label: incident.label, incident: incident.id } : sentence,
  );
  return { isFound: true, isQuoted: true, about: one?.label ?? "In these reports", incident: one?.id, sentences, derivation: [] };
}

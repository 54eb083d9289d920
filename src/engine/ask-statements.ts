import type { Asked } from "../5-explain/ask/asked-for.ts";
import { type Candidate, chooseIncident, holdsNames } from "../5-explain/ask/choose-incident.ts";
import { isFullName } from "../5-explain/ask/people-answers.ts";
import type { Question } from "../5-explain/ask/read-question.ts";
import { NOTHING_TOLD, type Told } from "../5-explain/ask/told.ts";
import { sentenceWords } from "../5-explain/grammar/quoted-statement.ts";
import type { Actors } from "../model/actor.ts";
import type { IncidentOutline } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { Store } from "../store/store.ts";

/** Candidates that are looked at closer. */
const MOST_CLOSER = 6;

/** The incident that is meant where its place, parties and titles do not tell: by its people, and by the sentences that tell of the deed. */
export async function chooseCloser(
  store: Store,
  question: Question,
  found: readonly Candidate[],
  actors: Actors,
): Promise<IncidentOutline | undefined> {
  // "Who is the mayor of Moscow?" asks for no incident.
  if (question.asked === "group") return undefined;
  const worth = found.filter((one) => holdsNames(question, one)).slice(0, MOST_CLOSER);
  return chooseIncident(question, await Promise.all(worth.map((one) => closer(store, one))), actors);
}

/**
 * "Who shot Ada Borg?": the incident that the most of its reports tell her a victim of, whatever titles name her, too; `undefined` where none does more
 * than the others.
 */
export async function chooseByVictim(store: Store, question: Question, found: readonly Candidate[]): Promise<IncidentOutline | undefined> {
  const worth = found.filter((one) => holdsNames(question, one)).slice(0, MOST_CLOSER);
  const counted = await Promise.all(worth.map(async ({ incident }) => ({ incident, told: await timesVictim(store, question, incident) })));
  const [first, second] = counted.sort((one, other) => other.told - one.told);
  return first === undefined || first.told === 0 || first.told === second?.told ? undefined : first.incident;
}

/** How many reports of an incident tell somebody a victim of it whom two words of a question name. */
async function timesVictim(store: Store, { names }: Question, { statements, articles }: IncidentOutline): Promise<number> {
  const own = new Set(statements);
  const told = (await store.statementsOf(articles, ["participant"])).filter(
    (one) => own.has(one.id) && one.kind === "participant" && one.value.role === "victim" && areIn(names, one.value.text),
  );
  return new Set(told.map(({ articleId }) => articleId)).size;
}

function areIn(names: readonly string[], text: string): boolean {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u));
  return names.filter((name) => words.has(name)).length > 1;
}

const OF_THE_DEED: ReadonlySet<Statement["kind"]> = new Set(["type", "where", "figure", "participant"]);

async function closer(store: Store, candidate: Candidate): Promise<Candidate> {
  const { incident, mainArticles, recalling = [] } = candidate;
  const articles = [...mainArticles, ...recalling];
  const own = new Set(incident.statements);
  const told = (
    await store.statementsOf(
      articles.map(({ id }) => id),
      [...OF_THE_DEED, "investigation"],
    )
  ).filter(({ id }) => own.has(id));
  const view = { ...NOTHING_TOLD.view, articles: new Map(articles.map((one) => [one.id, one])) };
  return {
    ...candidate,
    people: told.flatMap(namesOf).filter(isFullName),
    deedSentences: [...new Set(told.filter(({ kind }) => OF_THE_DEED.has(kind)).map((one) => sentenceWords(view, one)))],
  };
}

function namesOf(one: Statement): readonly string[] {
  if (one.kind === "participant") return one.value.role === "victim" || one.value.role === "perpetrator" ? [one.value.text] : [];
  return one.kind === "investigation" ? (one.value.persons ?? []) : [];
}

/** Questions that are answered from statements beside the explainer. */
const FROM_STATEMENTS: ReadonlySet<Asked> = new Set<Asked>(["justice", "victims", "age", "weapon", "who"]);

/** The steps and people of the incident that is meant, where the question asks for such. */
export async function toldOf(store: Store, { asked }: Question, { statements, articles, mainArticles }: IncidentOutline): Promise<Told> {
  if (!FROM_STATEMENTS.has(asked)) return NOTHING_TOLD;
  const own = new Set(statements);
  const told = (await store.statementsOf(articles, ["investigation", "participant"])).filter(({ id }) => own.has(id));
  const main = await store.articles(mainArticles);
  return {
    steps: new Map(told.flatMap((one) => (one.kind === "investigation" ? [[one.id, one] as const] : []))),
    participants: told.flatMap((one) => (one.kind === "participant" ? [one] : [])),
    view: { ...NOTHING_TOLD.view, articles: new Map(main.map((one) => [one.id, one])) },
  };
}

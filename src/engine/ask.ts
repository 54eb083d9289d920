import { answerOnActor, answerSentences, groupAsked } from "../5-explain/ask/answer.ts";
import { isOfKind, mayBeOfKind } from "../5-explain/ask/asked-kind.ts";
import {
  type Candidate,
  chooseIncident,
  chooseIncidents,
  isInPeriod,
  namesAreTold,
  onDay,
  otherKidnappings,
} from "../5-explain/ask/choose-incident.ts";
import { compareTolls } from "../5-explain/ask/compare-tolls.ts";
import { onlyOfKind, onlyTelling } from "../5-explain/ask/of-kind.ts";
import { passagesOf } from "../5-explain/ask/passages.ts";
import { type Question, readQuestion } from "../5-explain/ask/read-question.ts";
import { sumTolls } from "../5-explain/ask/sum-tolls.ts";
import { heldParties, partyKeys, searchNames } from "../5-explain/parties.ts";
import type { Actors } from "../model/actor.ts";
import type { Answer } from "../model/answer.ts";
import type { ActorExplainer, Explainer } from "../model/explainer.ts";
import type { IncidentOutline, Toll } from "../model/record.ts";
import type { FigureKind } from "../model/statement.ts";
import type { Store } from "../store/store.ts";
import { countryName } from "../support/country-name.ts";
import { candidates } from "./ask-candidates.ts";
import { answerOnIncidents } from "./ask-incidents.ts";
import { answerNameless } from "./ask-nameless.ts";
import { chooseByVictim, chooseCloser } from "./ask-statements.ts";
import type { Untold } from "./untold-tolls.ts";

/** What answering needs of the engine. */
export interface Answering {
  readonly store: Store;
  readonly policy: string;
  readonly actors: Actors;
  explain(id: string): Promise<{ readonly explainer: Explainer } | undefined>;
  /** Of each incident the harms whose toll its explainer tells in no sentence. */
  untoldHarms(incidents: readonly IncidentOutline[]): Promise<Untold>;
  explainActor(name: string): Promise<{ readonly explainer: ActorExplainer } | undefined>;
}

const MOST_SUMMED = 500;
const MOST_PASSAGES = 5;

/** The record's answer to a question, from one explainer or as a sum over incidents; else what comes nearest. */
export async function ask(text: string, answering: Answering): Promise<Answer> {
  const { store, policy, actors, explainActor } = answering;
  const question = readQuestion(text);
  const nearby = await candidates(store, question, actors, policy);
  const passages = passagesOf(await store.search(question.names, MOST_PASSAGES), question.names);
  const common = {
    question: text,
    passages,
    nearest: nearby.slice(0, MOST_PASSAGES).map(({ incident: { id, label } }) => ({ id, label })),
  };
  if (question.isSum) {
    const summed = await summedIncidents(store, question, actors);
    const harm = question.harm ?? "killed";
    const proven = await withProvenTolls(summed, harm, answering);
    // Nothing that is known is no sum: one attack may be called "the attacks", and its report tell it.
    if (proven.some(({ tolls }) => tolls.some((one) => one.what === harm && one.policy === policy && one.best !== undefined))) {
      const { text: about, derivation } = sumTolls(proven, harm, policy);
      const summands = summed.map(({ id, label }) => ({ id, label }));
      return { ...common, isFound: true, about, incident: undefined, sentences: [], derivation, summands };
    }
    if (summed.length !== 1) return { ...common, ...NOT_FOUND };
  }
  if (question.sides) {
    const compared = await comparison(question, answering);
    return { ...common, ...(compared ?? NOT_FOUND) };
  }
  const group = groupAsked(question);
  const actor = group === undefined ? undefined : (await explainActor(group))?.explainer;
  const facts = actor ? answerOnActor(question, actor) : [];
  if (actor && facts.length > 0)
    return { ...common, isFound: true, about: actor.title, incident: undefined, sentences: facts, derivation: [] };
  const found = onlyIncident(question, nearby) ?? chooseIncidents(question, nearby, actors);
  const closer =
    found.length === 0
      ? await chooseCloser(store, question, nearby, actors)
      : question.asked === "who"
        ? await chooseByVictim(store, question, nearby)
        : undefined;
  const chosen = closer === undefined ? found : [closer];
  const meant = chosen.length > 0 ? chosen : await onlyOneHeld(question, answering);
  let told = await answerOnIncidents(question, meant, answering);
  for (const other of told === undefined ? otherKidnappings(question, nearby, { actors, meant }) : [])
    told ??= await answerOnIncidents(question, [other], answering);
  if (meant.length === 0) told ??= await answerNameless(question, answering);
  return { ...common, ...(told ?? { ...NOT_FOUND, incident: meant.length === 1 ? meant[0]!.id : undefined }) };
}

const NOT_FOUND = { isFound: false, about: "Not in these reports.", incident: undefined, sentences: [], derivation: [] } as const;

/** What a question without any name is about, where the record holds one incident alone, or one and what its own reports recall besides. */
function onlyIncident({ names, period, day, toll }: Question, nearby: readonly Candidate[]): readonly IncidentOutline[] | undefined {
  const [subject, ...others] = nearby.filter(({ incident }) => nearby.length === 1 || incident.mainArticles.length > 0);
  if (names.length > 0 || toll !== undefined || subject === undefined || others.length > 0) return undefined;
  const { incident } = subject;
  if (!nearby.every((one) => one.incident.articles.every((id) => incident.articles.includes(id)))) return undefined;
  return isInPeriod(incident, period) && onDay([incident], day, (one) => one).length > 0 ? [incident] : undefined;
}

/** Incidents of a record so small that it may be about one. */
const MOST_OF_SMALL = 12;

/** The one incident that the whole record is about, where its reports hold all that the question names: "How was the bomb set off?" */
async function onlyOneHeld(question: Question, { store, actors, policy }: Answering): Promise<readonly IncidentOutline[]> {
  if (question.asked === "group" || (await store.incidents({ limit: MOST_OF_SMALL })).total > MOST_OF_SMALL) return [];
  const nameless = { ...question, names: [], toll: undefined };
  const all = await candidates(store, nameless, actors, policy);
  const ofKind = onlyOfKind(question, all) ?? onlyTelling(question, all);
  if (ofKind !== undefined) return [ofKind];
  const [only] = onlyIncident(nameless, all) ?? [];
  if (only === undefined) return [];
  const own = { incident: only, mainArticles: await store.articles(only.mainArticles) };
  return mayBeOfKind(question, own) && namesAreTold(question, own) ? [only] : [];
}

/** Two incidents side by side, each with the sentences that its toll is told in; `undefined` where one of them is not found, or both are the same. */
async function comparison(
  question: Question,
  { store, policy, actors, explain }: Answering,
): Promise<Pick<Answer, "isFound" | "about" | "incident" | "sentences" | "derivation"> | undefined> {
  const found = await Promise.all(
    question.sides!.map(async (names) => {
      const side = { ...question, names, period: undefined, day: undefined };
      return chooseIncident(side, await candidates(store, side, actors, policy), actors);
    }),
  );
  const [one, other] = found;
  if (!one || !other || one.id === other.id) return undefined;
  const told = await Promise.all([one, other].map(async ({ id }) => answerSentences(question, (await explain(id))!.explainer)));
  const { text: about, derivation } = compareTolls([one, other], question.harm ?? "killed", policy);
  return { isFound: true, about, incident: undefined, sentences: told.flat(), derivation };
}

/** Incidents that a named party is held responsible for, or that happened in a named country, town or state, within the period. */
async function summedIncidents(store: Store, question: Question, actors: Actors): Promise<readonly IncidentOutline[]> {
  const name = question.names.join(" ");
  if (name === "") return [];
  const statements = await store.statementsNaming(searchNames([name], actors));
  const claims = statements.filter((one) => one.kind === "responsibility" && one.value.status !== "denied");
  const told = await store.incidentsOf([...new Set(claims.map((one) => one.articleId))]);
  const theirs = told.filter((one) => partyKeys(heldParties(one), actors).has(actors.keyOf(name)));
  const meant = (theirs.length > 0 ? theirs : await happenedIn(store, name)).filter(
    (one) => !one.negated && isInPeriod(one, question.period) && isOfKind(one, question),
  );
  return onDay(meant, question.day, (one) => one).sort((one, other) => ((one.when?.from ?? "") < (other.when?.from ?? "") ? -1 : 1));
}

/** Incidents whose own explainers are asked for one sum. */
const MOST_PROVEN = 60;

/** The incidents, without a toll that their own explainers do not tell: what rests on weak evidence there is no addend here. */
async function withProvenTolls(
  incidents: readonly IncidentOutline[],
  harm: FigureKind,
  { untoldHarms, policy }: Answering,
): Promise<readonly IncidentOutline[]> {
  if (incidents.length > MOST_PROVEN) return incidents;
  const isCounted = ({ what, best, policy: own }: Toll) => what === harm && own === policy && best !== undefined;
  const untold = await untoldHarms(incidents.filter(({ tolls }) => tolls.some(isCounted)));
  return incidents.map((incident) =>
    untold.get(incident.id)?.has(harm) ? { ...incident, tolls: incident.tolls.filter(({ what }) => what !== harm) } : incident,
  );
}

/**
 * Incidents in a country of that name, else in a town or state, those that some report is about; of the latter none where the record holds more
 * than can be added up, as a sum over some of them would be wrong.
 */
async function happenedIn(store: Store, name: string): Promise<readonly IncidentOutline[]> {
  const country = await countryCode(store, name);
  if (country !== undefined) return (await store.incidents({ country, limit: MOST_SUMMED })).incidents;
  const { incidents, total } = await store.incidents({ place: name, limit: MOST_SUMMED });
  return total > incidents.length ? [] : incidents.filter((one) => one.mainArticles.length > 0);
}

async function countryCode(store: Store, name: string): Promise<string | undefined> {
  const { countries } = await store.facets({});
  return countries.find(({ value }) => countryName(value).toLowerCase() === name)?.value;
}

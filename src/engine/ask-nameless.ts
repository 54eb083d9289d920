import { mayBeOfKind } from "../5-explain/ask/asked-kind.ts";
import { type Candidate, isInPeriod, namesAreTold, onDay } from "../5-explain/ask/choose-incident.ts";
import type { Question } from "../5-explain/ask/read-question.ts";
import type { IncidentOutline } from "../model/record.ts";
import type { Answering } from "./ask.ts";
import { candidates } from "./ask-candidates.ts";
import { answerOnIncidents, type Told } from "./ask-incidents.ts";

/** A record of more incidents is about so much that a question without a name could mean any. */
const MOST_OF_SMALL = 12;
/** Incidents that one such question is answered for. */
const MOST_ANSWERED = 5;

/**
 * The answer to a question that names no incident, as "How many were killed?": for each incident of a small record that it fits and that answers, under its
 * name; where those are too many, that a name is needed. `undefined` where it names something, or nothing answers.
 */
export async function answerNameless(question: Question, answering: Answering): Promise<Told | undefined> {
  const { text, toll, sides, asked, described } = question;
  if (toll !== undefined || sides !== undefined || asked === "group" || described.length > 0 || NAMING.test(text)) return undefined;
  const { total } = await answering.store.incidents({ limit: 1 });
  if (total > MOST_OF_SMALL) return question.names.length === 0 && question.period === undefined ? TOO_MANY : undefined;
  return answerOnIncidents(question, await mayBeMeant(question, answering), answering, MOST_ANSWERED);
}

/** What some report is about, of the asked kind and time, and whose reports hold what else the question says; the most reported first. */
async function mayBeMeant(question: Question, { store, actors, policy }: Answering): Promise<readonly IncidentOutline[]> {
  const all = await candidates(store, { ...question, names: [] }, actors, policy);
  const isMeant = (one: Candidate) =>
    one.incident.mainArticles.length > 0 &&
    isInPeriod(one.incident, question.period) &&
    mayBeOfKind(question, one) &&
    (question.names.length === 0 || namesAreTold(question, one));
  return onDay(all.filter(isMeant), question.day, ({ incident }) => incident).map(({ incident }) => incident);
}

/** What is told where many incidents may be meant. */
const TOO_MANY: Told = {
  isFound: false,
  about: "Many incidents may be meant: name a place, a person or a day.",
  incident: undefined,
  sentences: [],
  derivation: [],
};

/** A capital behind the first word: a name of a place, a person or a group. */
const NAMING =
  /^\S+ .*?(?<![.?!] )\b(?!(?:I|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\p{Lu}/u;

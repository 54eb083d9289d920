import type { IncidentOutline } from "../../model/record.ts";
import type { Asked } from "./asked-for.ts";
import { mayBeOfKind, TYPES } from "./asked-kind.ts";
import { type Candidate, isInPeriod, namesAreTold, onDay } from "./choose-incident.ts";
import type { Question } from "./read-question.ts";

/**
 * The one incident of the kind that a question without names asks about, in a record small enough that it may be about a story or two: "How many children
 * were killed in the strike?", "What did the kidnappers demand?". `undefined` where reports tell of several of that kind, or it is called by none.
 */
export function onlyOfKind({ names, text, period, day, toll, sides }: Question, nearby: readonly Candidate[]): IncidentOutline | undefined {
  const types = TYPES.filter(([words]) => words.test(text)).flatMap(([, own]) => own);
  if (names.length > 0 || toll !== undefined || sides !== undefined || types.length === 0) return undefined;
  const fitting = nearby
    .map(({ incident }) => incident)
    .filter((one) => one.mainArticles.length > 0 && types.includes(one.type) && isInPeriod(one, period));
  const [only, ...others] = onDay(fitting, day, (one) => one);
  return others.length === 0 ? only : undefined;
}

/** What the reports' own sentences answer, which must hold every word of the question. */
const IN_WORDS: ReadonlySet<Asked> = new Set<Asked>(["other", "person", "age", "response", "warning"]);

/** The one incident in such a record whose reports tell of all that a question names: "What happened to the pilot?" */
export function onlyTelling(question: Question, nearby: readonly Candidate[]): IncidentOutline | undefined {
  if (!IN_WORDS.has(question.asked) || question.names.length === 0) return undefined;
  const telling = nearby.filter((one) => one.incident.mainArticles.length > 0 && mayBeOfKind(question, one) && namesAreTold(question, one));
  return telling.length === 1 ? telling[0]!.incident : undefined;
}

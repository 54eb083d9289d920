import type { Actors } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { IncidentOutline } from "../../model/record.ts";
import { countryName } from "../../support/country-name.ts";
import type { Question } from "./read-question.ts";

/** An incident that may be meant, with the reports whose subject it is. */
export interface Candidate {
  readonly incident: IncidentOutline;
  readonly mainArticles: readonly Article[];
  /** Names of those whom its reports name as killed, hurt or abducted: "Who killed Ada Borg?" is about what befell her. */
  readonly victims?: readonly string[] | undefined;
}

/**
 * The incident that a question is about: every name in it must belong to the incident (its label, place, parties, or the titles of reports
 * about it), and its time must fit. A name that only stands somewhere in a report is no sign. `undefined` where none fits.
 */
export function chooseIncident(question: Question, candidates: readonly Candidate[], actors: Actors): IncidentOutline | undefined {
  if (question.names.length === 0 && question.period === undefined) return undefined;
  const fitting = candidates.filter(({ incident }) => isInPeriod(incident, question.period));
  const scored = fitting.flatMap((candidate) => {
    const [close, all] = wordsAround(candidate, actors);
    if (!question.names.every((name) => all.has(name) || (TARGETS.has(name) && isInText(candidate, name)))) return [];
    return [{ incident: candidate.incident, score: question.names.filter((name) => close.has(name)).length }];
  });
  scored.sort(
    (one, other) =>
      other.score - one.score ||
      other.incident.mainArticles.length - one.incident.mainArticles.length ||
      other.incident.articles.length - one.incident.articles.length ||
      (one.incident.id < other.incident.id ? -1 : 1),
  );
  return scored[0]?.incident;
}

/** What is attacked: a report may name it in its text alone, "a police station". */
const TARGETS = new Set(
  (
    "airport bakery bar barracks base bridge bus cafe camp checkpoint church cinema club college concert consulate convoy courthouse embassy ferry hall home " +
    "hospital hotel house mall market monastery mosque museum nightclub office palace park parliament party pier plane pub quarry reception restaurant rally " +
    "school shop shrine stadium station store street synagogue temple theatre theater train university village wedding"
  ).split(" "),
);

function isInText({ mainArticles }: Candidate, word: string): boolean {
  return mainArticles.some(({ text }) => new RegExp(`\\b${word}\\b`, "i").test(text));
}

/** The kinds that a question over several incidents names; "attacks" and "incidents" are of any. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bshootings\b/i, ["shooting"]],
  [/\bbombings\b/i, ["bombing", "suicide bombing"]],
  [/\bstrikes\b/i, ["air strike", "shelling"]],
];

/** Whether an incident is of the kind that a question asks about: "killed in shootings". */
export function isOfKind({ type }: IncidentOutline, { text }: Question): boolean {
  const asked = KINDS.filter(([words]) => words.test(text));
  return asked.length === 0 || asked.some(([, kinds]) => kinds.includes(type));
}

/** Whether an incident happened in the year or month; without a day it fits no period. */
export function isInPeriod({ when }: IncidentOutline, period: string | undefined): boolean {
  return (
    period === undefined || (when !== undefined && when.from.slice(0, period.length) <= period && when.to.slice(0, period.length) >= period)
  );
}

/** Words of its label and place; and those with the words of its parties and of the titles of its reports. */
function wordsAround(
  { incident, mainArticles, victims = [] }: Candidate,
  actors: Actors,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const { label, where, responsibility } = incident;
  const land = where?.country === undefined ? undefined : countryName(where.country);
  const close = wordsOf([label, where?.name, where?.site, where?.admin1, land]);
  const parties = responsibility.flatMap(({ who, aliases, actor }) => {
    const known = actors.byId(actor ?? "");
    return [who, ...aliases, known?.name, ...(known?.aliases ?? [])];
  });
  return [close, new Set([...close, ...wordsOf([...parties, ...victims, ...mainArticles.map(({ title }) => title)])])];
}

function wordsOf(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text?.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? []);
  return new Set(words.flatMap((word) => [word, word.replace(/['’]s$/, "")]));
}

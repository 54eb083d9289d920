import type { Actors } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { IncidentOutline } from "../../model/record.ts";
import { countryName } from "../../support/country-name.ts";
import { literal } from "../../support/literal.ts";
import type { Question } from "./read-question.ts";

/** An incident that may be meant, with the reports whose subject it is. */
export interface Candidate {
  readonly incident: IncidentOutline;
  readonly mainArticles: readonly Article[];
  /** Where no report is about it: those that recall it. */
  readonly recalling?: readonly Article[] | undefined;
  /** Names of those whom its reports name as killed, hurt or abducted: "Who killed Ada Borg?" is about what befell her. */
  readonly victims?: readonly string[] | undefined;
}

/**
 * The incident that a question is about: every name in it must belong to the incident (its label, place, parties, the titles of reports about it, or
 * the first lines of most of them), and its time must fit. A name that only stands somewhere in a report is no sign; a word that only describes what
 * a name tells of is one, and a kind of deed must be the incident's. `undefined` where none fits.
 */
export function chooseIncident(question: Question, candidates: readonly Candidate[], actors: Actors): IncidentOutline | undefined {
  if (question.names.length === 0 && question.period === undefined) return undefined;
  const fitting = candidates.filter(({ incident }) => isInPeriod(incident, question.period));
  const scored = fitting.flatMap((candidate) => {
    const [close, all] = wordsAround(candidate, actors);
    if (!question.names.every((name) => all.has(name) || isTold(question, candidate, name))) return [];
    const isItsKind = TYPES.some(([words, types]) => types.includes(candidate.incident.type) && words.test(question.text));
    return [{ incident: candidate.incident, score: question.names.filter((name) => close.has(name)).length + (isItsKind ? 0.5 : 0) }];
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

/** Whether reports about an incident tell what is neither in its label nor in a title: what describes it in their text, a name in their first lines. */
function isTold({ described }: Question, candidate: Candidate, name: string): boolean {
  const kind = TYPES.find(([words]) => words.test(name));
  if (kind !== undefined) return kind[1].includes(candidate.incident.type);
  return ((TARGETS.has(name) || described.includes(name)) && isInText(candidate, name)) || isInFirstLines(candidate, name);
}

/** Words for a deed → the kinds of incident that they may be. */
const TYPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:earth)?quakes?\b|\b(?:floods?|flooding|hurricane|typhoon|cyclone|tornado|tsunami|landslide|avalanche|storm)\b/i, ["disaster"]],
  [
    /\b(?:crash|crashed|capsized|capsizing|sinking|sank|derailment|derailed|collision|accident|shipwreck|stampede)\b/i,
    ["accident", "disaster"],
  ],
  [/\b(?:fire|blaze)\b/i, ["accident", "disaster", "arson"]],
  [/\b(?:stabbing|stabbed)\b/i, ["stabbing"]],
  [/\b(?:riots?|rioting|unrest|protests?|demonstrations?)\b/i, ["riot"]],
  [/\b(?:kidnapping|kidnapped|abduction|abducted)\b/i, ["kidnapping"]],
  [/\b(?:air ?strikes?|air raids?)\b/i, ["air strike"]],
  [/\b(?:shelling|shelled)\b/i, ["shelling"]],
  [/\b(?:siege|hostage)\b/i, ["siege", "kidnapping"]],
  [/\b(?:assassination|assassinated)\b/i, ["assassination"]],
  [/\bbomb(?:ing)?s?\b/i, ["bombing", "suicide bombing"]],
  [/\bshootings?\b/i, ["shooting", "police action"]],
];

/** Where a report says what it is about. Code units. */
const FIRST_LINES = 250;

function isInFirstLines({ mainArticles }: Candidate, word: string): boolean {
  const telling = mainArticles.filter(({ text }) => new RegExp(`\\b${literal(word)}\\b`, "i").test(text.slice(0, FIRST_LINES)));
  return telling.length > 0 && 2 * telling.length >= mainArticles.length;
}

function isInText({ mainArticles, recalling = [], incident: { where } }: Candidate, word: string): boolean {
  const name = literal(where?.name ?? "");
  const beside = new RegExp(`\\b${literal(word)}\\b[^]{0,${BESIDE}}\\b${name}\\b|\\b${name}\\b[^]{0,${BESIDE}}\\b${literal(word)}\\b`, "i");
  return (
    mainArticles.some(({ text }) => new RegExp(`\\b${literal(word)}\\b`, "i").test(text)) ||
    (name !== "" && recalling.some(({ text }) => beside.test(text)))
  );
}

/** What describes an incident that a report only recalls stands beside its place. Code units. */
const BESIDE = 80;

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

import type { Actors } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { IncidentOutline } from "../../model/record.ts";
import { countryName } from "../../support/country-name.ts";
import { literal } from "../../support/literal.ts";
import { BESIDE, FIRST_LINES, mayBeOfKind, TYPES } from "./asked-kind.ts";
import { thingsAmong } from "./named-things.ts";
import { namedIn } from "./passage-question.ts";
import type { Question } from "./read-question.ts";
import { isSameMeaning } from "./same-meaning.ts";

/** An incident that may be meant, with the reports whose subject it is. */
export interface Candidate {
  readonly incident: IncidentOutline;
  readonly mainArticles: readonly Article[];
  /** Where no report is about it: those that recall it. */
  readonly recalling?: readonly Article[] | undefined;
  /** Names of those who were struck, did it, or were arrested or tried for it: "Who killed Ada Borg?" is about what befell her. */
  readonly people?: readonly string[] | undefined;
  /** Sentences of its reports that tell of the deed itself, its place and those it harmed. */
  readonly deedSentences?: readonly string[] | undefined;
}

/**
 * The incident that a question is about: every name in it must belong to the incident (its label, place, parties, the titles of reports about it, or
 * the first lines of most of them), and its time must fit. A name that only stands somewhere in a report is no sign; a word that only describes what
 * a name tells of is one, and a kind of deed must be the incident's. `undefined` where none fits.
 */
export function chooseIncident(question: Question, candidates: readonly Candidate[], actors: Actors): IncidentOutline | undefined {
  return chooseIncidents(question, candidates, actors)[0];
}

/** Incidents that one question is answered for. */
const MOST_MEANT = 3;
/** Of which so many times as many reports tell as of any other is the one that is meant. */
const BEST_KNOWN = 4;

/** The incidents that a question may be about, the best first: more than one where it fits several on different days equally well, and none is far better known. */
export function chooseIncidents(question: Question, candidates: readonly Candidate[], actors: Actors): readonly IncidentOutline[] {
  const [first, ...others] = fittingIncidents(question, candidates, actors);
  if (first === undefined) return [];
  const reports = first.incident.mainArticles.length;
  const rivals = others.filter(
    ({ score, incident }) =>
      score === first.score &&
      incident.mainArticles.length * BEST_KNOWN > reports &&
      incident.mainArticles.length > 0 &&
      isOnOtherDay(incident, first.incident),
  );
  return [first, ...rivals].slice(0, MOST_MEANT).map(({ incident }) => incident);
}

/** Other takings of people that the question fits, the best first: what became of those who were taken may be told of by reports that stand apart. */
export function otherKidnappings(
  question: Question,
  candidates: readonly Candidate[],
  { actors, meant }: { readonly actors: Actors; readonly meant: readonly IncidentOutline[] },
): readonly IncidentOutline[] {
  const isOnCaptives =
    question.asked === "ransom" || (question.asked === "justice" && /\b(?:released|freed|let go|set free)\b/i.test(question.text));
  if (!isOnCaptives || meant[0]?.type !== "kidnapping") return [];
  return fittingIncidents(question, candidates, actors)
    .map(({ incident }) => incident)
    .filter(({ id, type }) => type === "kidnapping" && !meant.some((one) => one.id === id))
    .slice(0, MOST_MEANT);
}

function isOnOtherDay({ when }: IncidentOutline, { when: other }: IncidentOutline): boolean {
  return when !== undefined && other !== undefined && (when.from > other.to || other.from > when.to);
}

function fittingIncidents(question: Question, candidates: readonly Candidate[], actors: Actors) {
  const { names, period, text, toll } = question;
  if (names.length === 0 && period === undefined && toll === undefined) return [];
  const fitting = candidates.filter((one) => isInPeriod(one.incident, period) && mayBeOfKind(question, one) && hasToll(one.incident, toll));
  const scored = fitting.flatMap((candidate) => {
    const [close, all] = wordsAround(candidate, actors);
    const untold = names.filter((name) => !all.has(name) && !isTold(question, candidate, name));
    if (untold.length > 0 && !areOfThings(question, candidate, untold)) return [];
    const isItsKind = TYPES.some(([words, types]) => types.includes(candidate.incident.type) && words.test(text));
    return [
      {
        incident: candidate.incident,
        score:
          names.filter((name) => close.has(name)).length + (isItsKind ? 0.5 : 0) + (isCountedIn(candidate.incident, question) ? 0.25 : 0),
      },
    ];
  });
  return onDay(scored, question.day, ({ incident }) => incident).sort(
    (one, other) =>
      other.score - one.score ||
      other.incident.mainArticles.length - one.incident.mainArticles.length ||
      other.incident.articles.length - one.incident.articles.length ||
      (one.incident.id < other.incident.id ? -1 : 1),
  );
}

/** Whether names are those of a thing that its reports are about, as one of them calls it: "the ferry Dorin Pearl". */
function areOfThings({ text }: Question, { incident, mainArticles }: Candidate, names: readonly string[]): boolean {
  const things = thingsAmong(
    namedIn(text),
    mainArticles.map((article) => ({ article, incident })),
  );
  const words = new Set([...things].flat());
  return names.every((name) => words.has(name));
}

/** "How many were arrested in Port Sable?" asks after the deed there over which people were. */
function isCountedIn({ tolls }: IncidentOutline, { asked, harm }: Question): boolean {
  return asked === "toll" && harm !== undefined && harm !== "killed" && tolls.some(({ what, best }) => what === harm && (best ?? 0) > 0);
}

/** "The attack that killed 84": whether the record has so many under some policy. */
function hasToll({ tolls }: IncidentOutline, toll: Question["toll"]): boolean {
  return toll === undefined || tolls.some(({ what, best }) => what === toll.what && best === toll.people);
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
function isTold(question: Question, candidate: Candidate, name: string): boolean {
  const { described, counted } = question;
  const kind = TYPES.find(([words]) => words.test(name));
  if (kind !== undefined) return kind[1].includes(candidate.incident.type);
  if (isToldOfDeed(question, candidate, name)) return true;
  if (name === counted && candidate.deedSentences === undefined) return false;
  return ((TARGETS.has(name) || described.includes(name)) && isInText(candidate, name)) || isInFirstLines(candidate, name);
}

/** Whether a sentence that tells of the deed, its place or those it harmed holds a word; who claims or warns is a party, and no bystander of such a sentence. */
function isToldOfDeed({ asked, described, counted }: Question, { deedSentences = [] }: Candidate, name: string): boolean {
  if ((asked === "claim" || asked === "warning" || asked === "who") && !described.includes(name) && name !== counted) return false;
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, "iu");
  if (deedSentences.some((sentence) => word.test(sentence))) return true;
  // "When did the ferry sink?", of which they say that it capsized.
  return (asked === "when" || asked === "where") && [...wordsOf(deedSentences)].some((told) => isSameMeaning(name, told));
}

/** Whether its reports hold all names of a question somewhere: only then is it worth looking at closer. */
export function holdsNames({ names }: Question, { incident, mainArticles, recalling = [] }: Candidate): boolean {
  const texts = [incident.label, incident.where?.admin1, ...[...mainArticles, ...recalling].flatMap(({ title, text }) => [title, text])];
  const whole = texts.join("\n").toLowerCase();
  return names.every((name) => whole.includes(name));
}

/** Whether its reports tell of all that a question names, in these words or in others that mean the same: "freed" for "released". */
export function namesAreTold({ names }: Question, { incident, mainArticles }: Candidate): boolean {
  const words = [...wordsOf([incident.label, incident.where?.admin1, ...mainArticles.flatMap(({ title, text }) => [title, text])])];
  return names.every((name) => words.some((word) => isSameMeaning(name, word)));
}

function isInFirstLines({ mainArticles }: Candidate, word: string): boolean {
  const telling = mainArticles.filter(({ text }) => new RegExp(`\\b${literal(word)}\\b`, "i").test(text.slice(0, FIRST_LINES)));
  return telling.length > 0 && 2 * telling.length >= mainArticles.length;
}

/** What a deed struck is named at the head of its report; further down a report names much else. Characters. */
const HEAD = 1200;

function isInText({ mainArticles, recalling = [], incident: { where } }: Candidate, word: string): boolean {
  const name = literal(where?.name ?? "");
  const beside = new RegExp(`\\b${literal(word)}\\b[^]{0,${BESIDE}}\\b${name}\\b|\\b${name}\\b[^]{0,${BESIDE}}\\b${literal(word)}\\b`, "i");
  return (
    mainArticles.some(({ text }) => new RegExp(`\\b${literal(word)}\\b`, "i").test(text.slice(0, HEAD))) ||
    (name !== "" && recalling.some(({ text }) => beside.test(text)))
  );
}

/** Whether an incident happened in the year, in the month or on the day; without a day it fits no period. */
export function isInPeriod({ when }: IncidentOutline, period: string | undefined): boolean {
  return (
    period === undefined ||
    (period.startsWith("--") && when?.precision === "day" && when.from.slice(4).startsWith(period.slice(1))) ||
    (when !== undefined && when.from.slice(0, period.length) <= period && when.to.slice(0, period.length) >= period)
  );
}

/** Those that happened on the day; all where none did: "What did the mayor say on 5 March?" gives the day of the words. */
export function onDay<One>(all: readonly One[], day: string | undefined, incidentOf: (one: One) => IncidentOutline): One[] {
  const then = all.filter((one) => isInPeriod(incidentOf(one), day));
  return then.length > 0 ? then : [...all];
}

/** Words of its label and place; and those with the words of its parties and of the titles of its reports. */
function wordsAround(
  { incident, mainArticles, people = [] }: Candidate,
  actors: Actors,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const { label, where, responsibility } = incident;
  const land = where?.country === undefined ? undefined : countryName(where.country);
  const close = wordsOf([label, where?.name, where?.site, where?.admin1, land]);
  const parties = responsibility.flatMap(({ who, aliases, actor }) => {
    const known = actors.byId(actor ?? "");
    return [who, ...aliases, known?.name, ...(known?.aliases ?? [])];
  });
  return [close, new Set([...close, ...wordsOf([...parties, ...people, ...mainArticles.map(({ title }) => title)])])];
}

function wordsOf(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text?.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu) ?? []);
  return new Set(words.flatMap((word) => [word, word.replace(/['’]s$/, "")]));
}

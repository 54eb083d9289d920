import type { ProvenSentence } from "../../model/explainer.ts";
import type { EventStatement } from "../../model/statement.ts";
import { literal } from "../../support/literal.ts";
import { isOtherGuilt } from "../linked-to-deed.ts";
import { FREED_LABEL } from "../sections/responses.ts";
import { isFullName } from "./people-answers.ts";
import { quotedStatements } from "./quoted-statements.ts";
import type { Question } from "./read-question.ts";
import { PENALTY } from "./role-words.ts";
import type { Told } from "./told.ts";

const RELEASE = /\b(?:releas\w*|freed|rescued|let go|set free|bail)\b/i;
/** Of people: "police released a video" is no release. */
const RELEASED =
  /\b(?:been|was|were|is|are|be|being) (?:\w+ ){0,2}(?:released|freed|rescued|let go|set free|handed over)\b|\b(?:released|freed) on\b|\bbail\b|\bfreed\b/i;

/** What a question names of the law → the steps that it asks for, and words of a sentence that tells of one. The first that fits counts. */
const STEPS: readonly (readonly [asked: RegExp, whats: readonly string[], words: RegExp])[] = [
  [/\b(?:arrest\w*|detain\w*|custody|caught|captured)\b/i, ["arrest"], /\b(?:arrest|detain|apprehend)|\bcustody\b/i],
  [RELEASE, ["release"], RELEASED],
  [/\baccused of\b/i, ["charge", "arrest"], /\b(?:accused|charged|indicted|charges|counts? of|complaints? of|suspicion of)\b/i],
  [/\b(?:charge[ds]?|indict\w*|facing)\b/i, ["charge"], /\b(?:charged|indicted|charges|counts? of)\b/i],
  [
    /\b(?:convict\w*|guilty|verdict|acquitted)\b/i,
    ["verdict"],
    /^(?!.*\b(?:faces|when (?:he|she|they) (?:is|are)|if)\b).*\b(?:convicted|sentenced|found (?:\w+ )?guilty|acquitted|cleared of)\b/i,
  ],
  [
    /\b(?:sentenc\w*|jailed|prison)\b/i,
    ["verdict"],
    /^(?!.*\b(?:faces|when (?:he|she|they) (?:is|are)|if)\b).*\b(?:sentenced|jailed (?:for|[^.]*\b(?:years|months|life)\b))\b/i,
  ],
  [/\b(?:plead\w*|plea)\b/i, ["plea"], /\b(?:pleaded|pled|plea)\b/i],
  [/\b(?:trial|tried|court|arraigned)\b/i, ["trial", "plea", "verdict"], /\b(?:trial|court|judge|arraigned|jury)\b/i],
];

/** "Gunmen released the nurse", of those who were held captive. */
function isFreeing({ label, text }: ProvenSentence): boolean {
  if (label === FREED_LABEL) return /\b(?:freed|releas\w+|rescued|handed over|let [^.]*\bgo)\b/i.test(text);
  return label === undefined && LET_GO.test(text);
}

/** Where it is told what happened: "Rebels handed over two nuns on Tuesday". */
const LET_GO =
  /\b(?:released|freed|handed over) (?!(?:an?|the|its|his|her|their|more)? ?(?:\w+ )?(?:video|footage|statement|report|names?|photo\w*|details)\b)/i;

/** A day in a report's own words. */
const DAY =
  /“.*\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;

/**
 * The sentences on the step that is asked for: of the one who is asked about, where the question names one; with a day, where it asks when. Those that
 * name somebody stand first where it asks who, those with the penalty where it asks for the sentence.
 */
export function stepSentences(question: Question, sentences: readonly ProvenSentence[], reports: Told): readonly ProvenSentence[] {
  const { steps } = reports;
  const { text, subject } = question;
  const row = STEPS.find(([asked]) => asked.test(text));
  const stepsOf = ({ statements }: ProvenSentence) => statements.flatMap((id) => steps.get(id) ?? []);
  const isOf = (sentence: ProvenSentence) =>
    row === undefined ||
    stepsOf(sentence).some(({ value }) => row[1].includes(value.what)) ||
    row[2].test(sentence.text) ||
    (row[0] === RELEASE && isFreeing(sentence));
  const isOnSubject = (sentence: ProvenSentence) =>
    subject === undefined ||
    tellsOf(sentence, stepsOf(sentence), subject) ||
    (row !== undefined && row[0] !== RELEASE && isOnOnlyDoer(sentence, subject, reports)) ||
    (row?.[0] === RELEASE && isOnOnlyCaptive(sentence, subject, reports));
  const captive = row?.[0] === RELEASE && subject === undefined ? CAPTIVE.exec(text)?.[1] : undefined;
  const isOnCaptive = (sentence: ProvenSentence) => captive === undefined || tellsOfCaptives(sentence, captive);
  const shown = sentences.filter((sentence) => isOf(sentence) && isOnSubject(sentence) && isOnCaptive(sentence));
  // All that one is charged with may stand in several sentences, of which the explainer shows one.
  const isWhole = shown.length > 0 && !/^what\b/i.test(text);
  const more = subject === undefined || isWhole ? [] : ofReports(row?.[1] ?? [], subject, reports);
  const told = [...shown, ...more.filter((one) => !shown.some((other) => other.text === one.text))];
  if (/^when\b|\bwhat (?:day|date)\b/i.test(text))
    return first(told, (one) => stepsOf(one).some((step) => step.value.day !== undefined && row?.[1].includes(step.value.what))).filter(
      (one) => DAY.test(one.text),
    );
  if (/^what (?:prison |jail )?sentence\b|^how (?:long|many years)\b/i.test(text)) return told.filter((one) => PENALTY.test(one.text));
  if (/^what\b.*\b(?:charge[sd]?|accused|convicted)\b/i.test(text)) return told.filter((one) => COUNTS.test(one.text));
  const count = /\bcharged with (?:the )?(\p{L}+)/iu.exec(text)?.[1];
  if (count !== undefined)
    return told.filter((one) => new RegExp(`\\b(?:charge|indict)\\w*\\b[^.;,]{0,40}\\b${count}|\\b${count} charge`, "i").test(one.text));
  const guilt = /\b(?:guilty|convicted|acquitted|cleared) of (?:the )?(\p{L}+)/iu.exec(text)?.[1];
  if (/\b(?:acquitted|cleared)\b/i.test(text)) return told.filter((one) => /\b(?:acquitted|cleared of|not guilty)\b/i.test(one.text));
  const onGuilt = guilt === undefined ? [] : told.filter((one) => new RegExp(`\\b${guilt}`, "i").test(one.text));
  if (onGuilt.length > 0) return onGuilt;
  if (!/^who\b/i.test(text)) return told;
  const named = (one: ProvenSentence) => namesSomebody(one, reports);
  if (told.some(named)) return first(told, named);
  // Who is charged has mostly been arrested: the sentence that names them stands beside the one that names nobody.
  const charged = sentences.filter(
    (one) =>
      !told.includes(one) &&
      named(one) &&
      (stepsOf(one).some(({ value }) => IN_COURT.has(value.what) || value.what === "arrest") || /\bcharged\b/.test(one.text)),
  );
  return told.length === 0 ? [] : [...charged, ...told];
}

/** Steps against those who are charged. */
const IN_COURT: ReadonlySet<string> = new Set(["charge", "plea", "trial"]);

/** Steps against somebody by name that the explainer does not show, in the reports' own sentences. */
function ofReports(whats: readonly string[], subject: string, reports: Told): readonly ProvenSentence[] {
  const theirs = [...reports.steps.values()].filter(({ value }) => whats.includes(value.what));
  return quotedStatements(reports, theirs, (_, words) => holdsSurname(words, subject) && !isOtherGuilt(words));
}

/** What somebody is charged with, or found guilty of, in a report's own words. */
export const COUNTS =
  /\b(?:charged (?:with|as|over|in)|charged (?:the|an?|[A-Z][\w'’-]+) [^.;“”]{0,80}\bwith|counts? of|charges? (?:of|that|include|are)|accused of|convicted of|guilty (?:of|to)|indicted (?:on|for)|suspicion of|murder charges?|complaints? of)\b|\bfac\w+ [^.]*\bcharges?\b/i;
/** "28-year-old Stevenson Valentin was charged": a full name right before the step. */
const NAMED =
  /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+,?[^.;“]{0,40} (?:was|were|is|has been|have been) (?:also )?(?:arrested|charged|detained|indicted|taken|convicted|sentenced|found)/u;

/** Whether a sentence of a step names the one whom the step is taken against. */
export function namesSomebody({ text, statements }: ProvenSentence, { steps }: Told): boolean {
  return NAMED.test(text) || statements.some((id) => steps.get(id)?.value.persons !== undefined);
}

/** Whether a sentence, or a step that it is made from, names the one asked about by the last of their names. */
function tellsOf({ text }: ProvenSentence, steps: readonly EventStatement[], subject: string): boolean {
  return holdsSurname([text, ...steps.flatMap(({ value }) => value.persons ?? [])].join(" "), subject);
}

/** "The gunman was sentenced to life": of the one whom the reports most often name as having done it, where the sentence names nobody. */
function isOnOnlyDoer({ evidence: [{ words }] }: ProvenSentence, subject: string, { participants }: Told): boolean {
  const doers = participants.filter(({ value }) => value.role === "perpetrator" && isFullName(value.text));
  const others = doers.filter(({ value }) => !holdsSurname(value.text, subject));
  return ONE_MAN.test(words) && doers.length > 2 * others.length && !others.some(({ value }) => words.includes(value.text));
}

/** "A surveyor held for a year has been freed": of the one whom the reports name as taken, where they name nobody else. */
function isOnOnlyCaptive({ evidence: [{ words }] }: ProvenSentence, subject: string, { participants }: Told): boolean {
  const taken = participants.filter(({ value }) => value.role === "victim" && isFullName(value.text));
  return CAME_FREE.test(words) && taken.length > 0 && taken.every(({ value }) => holdsSurname(value.text, subject));
}

const CAME_FREE = /^(?:The|A|An) (?:[\p{L}-]+ ){1,4}[^.]*\b(?:been |was )(?:freed|released|rescued|handed over)\b/u;

/** "Were the pupils released?": of those, by any word for people who were held. */
const CAPTIVE =
  /^(?:was|were|is|are|has|have|had) (?:(?:all|any|some) (?:of )?)?(?:the |those )?(?:\p{L}+ ){0,2}?(\p{L}+) (?:been |ever |later )?(?:released|freed|rescued|let go|set free)\b/iu;
const CAPTIVES =
  /\b(?:hostages?|captives?|pupils?|students?|schoolgirls?|schoolboys?|schoolchildren|children|girls?|boys?|wom[ae]n|m[ae]n|passengers?|workers?|nurses?|engineers?|villagers?|tourists?|priests?|sailors?|crew|people|victims?)\b/i;

function tellsOfCaptives({ text }: ProvenSentence, captive: string): boolean {
  const asked = new RegExp(`(?<!\\p{L})${literal(captive.replace(/s$/i, ""))}`, "iu");
  const beside = new RegExp(`\\bwith (?:an?|the|his|her|their|\\p{L}+) (?:\\p{L}+ ){0,2}${literal(captive.replace(/s$/i, ""))}`, "iu");
  if (asked.test(text)) return !beside.test(text);
  return CAPTIVES.test(captive) && CAPTIVES.test(text) && !CAPTORS.test(text);
}

const CAPTORS = /\b(?:suspects?|prisoners?|jailed|fighters|inmates?|detainees?|on bail|without charge)\b/i;

const ONE_MAN = /^(?:The|An?) (?:[\p{L}\d-]+ )?(?:man|woman|gunman|shooter|attacker|suspect|driver|bomber|killer|teen|teenager)\b/u;

/** Whether words hold the last name of somebody asked about. */
export function holdsSurname(words: string, subject: string): boolean {
  const surname = subject.split(" ").at(-1)!;
  return new RegExp(`(?<!\\p{L})${literal(surname)}(?!\\p{L})`, "iu").test(words);
}

function first<One>(all: readonly One[], isFirst: (one: One) => boolean): readonly One[] {
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
}

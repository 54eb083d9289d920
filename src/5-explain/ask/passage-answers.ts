import type { Article } from "../../model/article.ts";
import type { ProvenSentence } from "../../model/explainer.ts";
import type { IncidentOutline } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { countryName } from "../../support/country-name.ts";
import { dayText } from "../../support/date-text.ts";
import { capitalised } from "../../support/number-text.ts";
import { isOfOtherYear, recallsOther } from "../beside-deed.ts";
import { quoted, sentencesIn } from "../grammar/quote-text.ts";
import { outletName } from "../grammar/voice-text.ts";
import { isReadable } from "../sections/quoted-events.ts";
import { TYPES } from "./asked-kind.ts";
import { isInPeriod } from "./choose-incident.ts";
import { speaksOfThing, thingsAmong, venuesOf } from "./named-things.ts";
import type { PassageQuestion, Role } from "./passage-question.ts";
import { TITLES } from "./question-words.ts";
import { holdsRole } from "./role-in-sentence.ts";
import { NOT_KNOWN } from "./role-words.ts";
import { isDeniable, isSameMeaning } from "./same-meaning.ts";
import { toWords, type Words } from "./sentence-words.ts";
import { tellsComingFree, tellsStillHeld } from "./still-held.ts";
import { matterOf } from "./whether-told.ts";

/** A report that may hold the answer, with the incident that it is about. */
export interface Searched {
  readonly article: Article;
  /** `undefined`: it is about none, or only recalls the one that is meant. */
  readonly incident: IncidentOutline | undefined;
}

/** A sentence of a report that answers, with the incident that its report is about. */
export interface PassageAnswer {
  readonly sentence: ProvenSentence;
  readonly incident: IncidentOutline | undefined;
  readonly article: Article;
}

/** So many of the best are told, each of another report. */
const MOST = 2;
/** Of what somebody says, so many, of one report, too. */
const MOST_SAID = 4;
/** Of a report so much is read. Code units. */
const MOST_READ = 40_000;
/** Where a report says what it is about. Code units. */
const HEAD = 300;

interface Found extends PassageAnswer {
  readonly score: number;
}

/**
 * The sentences of reports that answer a question which no statement of the record does: the report is about what is asked (all names of the question
 * in the sentence, at its head or in its incident's place), the sentence says what is done and holds what is asked for, and it stands by itself. Every
 * word of the question must be found; where none such is there, nothing is told.
 */
export function passageAnswers(
  question: PassageQuestion,
  reports: readonly Searched[],
  period: string | undefined,
): readonly PassageAnswer[] {
  const current = question.isOnHeld ? sinceComingFree(reports) : reports;
  const all = current.flatMap((one) => {
    const beside = one.incident === undefined ? [] : current.filter(({ incident }) => incident?.id === one.incident!.id);
    return answersIn(question, one, { period, things: thingsAmong([...question.subjects, ...question.settings], beside) });
  });
  const known = all.filter(({ sentence }) => !NOT_KNOWN.test(sentence.evidence[0].words));
  const found = (question.role.kind === "cause" || question.role.kind === "reason") && known.length > 0 ? known : all;
  found.sort(
    (one, other) =>
      (question.isOnHeld ? byLatest(one, other) : 0) ||
      other.score - one.score ||
      ((one.article.published?.at ?? "") < (other.article.published?.at ?? "")
        ? -1
        : (one.article.published?.at ?? "") > (other.article.published?.at ?? "")
          ? 1
          : 0) ||
      (one.article.id < other.article.id ? -1 : one.article.id > other.article.id ? 1 : 0) ||
      one.sentence.evidence[0].start - other.sentence.evidence[0].start,
  );
  // Whether somebody was armed is mostly disputed, and one report tells both sides.
  const isSaid = question.role.kind === "said" || matterOf(question) !== undefined;
  const best = found.filter(({ score }) => score >= (found[0]?.score ?? 0) - (isSaid ? 3 : 1));
  const told: Found[] = [];
  for (const one of best) {
    const isNew = told.every(({ sentence, article }) => (isSaid || article.id !== one.article.id) && !isAlike(sentence, one.sentence));
    if (isNew && told.length < (isSaid ? MOST_SAID : MOST)) told.push(one);
  }
  return told.filter((one) => !told.some((other) => other !== one && holdsWhole(other, one)));
}

/** Reports without those that a later one overtakes, which tells that captives came free or died: who was held before that is held no more. */
function sinceComingFree(reports: readonly Searched[]): readonly Searched[] {
  const timeOf = ({ article }: Searched) => article.published?.at ?? "";
  const freed = reports.filter(({ article: { title = "", text } }) => tellsComingFree(`${title}\n${text}`)).map(timeOf);
  return reports.filter((one) => freed.every((at) => at <= timeOf(one)));
}

/** Who is held is told last by the latest report. */
function byLatest({ article: one }: Found, { article: other }: Found): number {
  const [a, b] = [one.published?.at ?? "", other.published?.at ?? ""];
  return a === b ? 0 : a < b ? 1 : -1;
}

/** Whether an answer shows the sentence of another with the one beside it. */
function holdsWhole(
  {
    sentence: {
      evidence: [one],
    },
  }: PassageAnswer,
  {
    sentence: {
      evidence: [other],
    },
  }: PassageAnswer,
): boolean {
  return one.articleId === other.articleId && one.start <= other.start && other.end <= one.end;
}

function isAlike(one: ProvenSentence, other: ProvenSentence): boolean {
  return one.evidence[0].words === other.evidence[0].words;
}

interface Besides {
  readonly period: string | undefined;
  /** Names of the question that are those of what the reports are about. */
  readonly things: ReadonlySet<readonly string[]>;
}

function answersIn(question: PassageQuestion, { article, incident }: Searched, { period, things }: Besides): readonly Found[] {
  const text = article.text.slice(0, MOST_READ);
  const head = toWords(`${article.title ?? ""}\n${text.slice(0, HEAD)}\n${incident === undefined ? "" : placeOf(incident)}`);
  const whole = text.toLowerCase();
  // Most reports fail here, before their sentences are looked at.
  const names = [...question.subjects, ...question.settings].filter((run) => !things.has(run)).flat();
  const venues = things.size === 0 && question.role.kind !== "cause" ? [] : venuesOf(head.text);
  if (!names.every((name) => whole.includes(name) || holdsWord(head, name))) return [];
  const spans = sentencesIn(text);
  const found: Found[] = [];
  let before: Words | undefined;
  let earlier: Words | undefined;
  for (const [at, span] of spans.entries()) {
    const sentence = toWords(text.slice(span.start, span.end));
    const score = fits(question, { sentence, before, earlier, head, incident, period, things, venues });
    const isHis = matterOf(question) !== undefined && !question.subjects.every((run) => speaksOf(sentence, run));
    const shown = score === undefined ? undefined : shownSpan(text, span, spans[at - 1], isHis);
    if (score !== undefined && shown !== undefined) found.push({ score, incident, article, sentence: tell(article, shown) });
    earlier = before;
    before = sentence;
  }
  return found;
}

interface Around {
  readonly sentence: Words;
  readonly before: Words | undefined;
  /** The one before that: where it is, may have been told so far back. */
  readonly earlier: Words | undefined;
  readonly head: Words;
  readonly incident: IncidentOutline | undefined;
  readonly period: string | undefined;
  readonly things: ReadonlySet<readonly string[]>;
  readonly venues: readonly string[];
}

/** How well a sentence answers: what of the question it holds itself; `undefined` where it does not. */
function fits(question: PassageQuestion, told: Around): number | undefined {
  const { sentence, before, earlier, head, incident, period, things, venues } = told;
  const { role, subjects, settings, clause, deeds, isOnHeld } = question;
  if (isOnHeld && (incident === undefined || !tellsStillHeld(sentence.text))) return undefined;
  const verbs = isOnHeld ? [] : question.verbs;
  const nouns = [...question.nouns, ...clause];
  const named = new Set([...subjects, ...settings].flat());
  const last = subjects.map((run) => run.at(-1)!);
  const opensWithPronoun = PRONOUN.test(sentence.text);
  const matter = matterOf(question);
  const near = (opensWithPronoun || matter !== undefined) && before ? [sentence, before] : [sentence];
  const around = [sentence, ...(before ? [before] : []), head];
  // "The motive is not known", in a report on the deed that is meant: which deed, its head says.
  const isOfReport = incident !== undefined && role.kind === "reason" && /\bmotives?\b/i.test(sentence.text);
  // Who is identified as wounded is not the one who was killed, nor is the gunman.
  const isIdentified =
    role.kind === "person" && role.part !== "doer" && /\bidentified\b/.test(sentence.text) && !OTHER_PERSON.test(sentence.text);
  const isOnSomebody = subjects.length > 0 || nouns.some((noun) => hasMeaning(sentence, noun));
  if (
    !isOfReport &&
    !verbs.every(
      (verb) =>
        (matter?.test(sentence.text) ?? isDone(sentence, verb, role)) ||
        (incident !== undefined && role.kind === "reason" && isOnSomebody && OF_DEED.test(verb)) ||
        (isIdentified && around.some((one) => hasMeaning(one, verb))),
    )
  )
    return undefined;
  // Who was on board or came out of it alive is told of nothing else in a report on a ferry.
  const isOnBoard = role.kind === "number" && [...verbs, ...nouns].some((word) => OF_THOSE_ABOARD.test(word));
  const speaks = (run: readonly string[]) =>
    near.some((one) => speaksOf(one, run) || (things.has(run) && speaksOfThing(one, venues))) || (things.has(run) && isOnBoard);
  // "Why was Dunmere attacked?": the place is that of the incident.
  const isItsPlace = (run: readonly string[]) =>
    role.kind === "reason" && incident !== undefined && run.every((name) => holdsWord(toWords(placeOf(incident)), name));
  if (!isOfReport && !subjects.every((run) => speaks(run) || isItsPlace(run))) return undefined;
  // How many and how long are told of many deeds in one report: the sentence itself must say of which.
  const isOwn = (role.kind === "number" && role.noun === undefined && !isOnHeld) || (role.kind === "duration" && nouns.length === 0);
  const isSet = (run: readonly string[]) =>
    run.some((name) => (isOwn ? near : [...around, ...(earlier ? [earlier] : [])]).some((one) => holdsWord(one, name)));
  if (!settings.every((run) => isSet(run) || (things.has(run) && speaks(run)))) return undefined;
  const doers = incident?.responsibility.flatMap(({ who }) => (who === undefined ? [] : [who.toLowerCase().split(" ").at(-1)!])) ?? [];
  // "He took the pistol from a safe, according to the complaint"
  const isOfAccused = opensWithPronoun && verbs.some((verb) => isSameMeaning(verb, "buy")) && near.some(({ text }) => ACCUSING.test(text));
  const isNamed = (noun: string) =>
    around.some((one) => hasMeaning(one, noun)) ||
    (isOnBoard && OF_THOSE_ABOARD.test(noun)) ||
    // "The crash": of a report on one that "plunged into a ravine".
    (incident !== undefined && TYPES.some(([words, types]) => words.test(noun) && types.includes(incident.type))) ||
    (isSameMeaning(noun, "gunman") && (doers.some((name) => holdsWord(sentence, name)) || isOfAccused));
  // Why somebody did what the report is about: the deed need not be told again.
  const isWhy = incident !== undefined && role.kind === "reason";
  if (![...nouns, ...(isWhy ? [] : deeds)].every(isNamed) && !isOfReport) return undefined;
  const isNameless = role.kind === "person" && role.part === "described" && !isIdentified;
  if (isNameless && ![...nouns, ...clause].every((word) => hasMeaning(sentence, word))) return undefined;
  if (role.kind === "duration" && ![...nouns, ...deeds].every((noun) => near.some((one) => hasMeaning(one, noun)))) return undefined;
  // "They could not reach them because of gas" tells no cause of the explosion.
  const isOnCause = [...deeds, ...verbs].some((word) => hasMeaning(sentence, word)) || venues.some((word) => holdsWord(sentence, word));
  if (role.kind === "cause" && !isOnCause) return undefined;
  if (!isOnHeld && !holdsRole({ role, verbs, named, subjects: last, nouns, doers }, sentence)) return undefined;
  if (
    incident !== undefined &&
    (recallsOther(sentence.text) || (subjects.length === 0 && isOfOtherYear(sentence.text, incident.when, false)))
  )
    return undefined;
  if (period !== undefined && !isInTime(sentence.text, incident, period)) return undefined;
  const own = [...nouns, ...deeds].filter((noun) => hasMeaning(sentence, noun)).length;
  return 2 * own + settings.flat().filter((name) => holdsWord(sentence, name)).length + (incident ? 1 : 0) + (opensWithPronoun ? 0 : 1);
}

const OF_THOSE_ABOARD = /^(?:board|aboard|onboard|rescued?|saved|survived?|pulled)$/;

/** What the report is about: why somebody did it is told without saying once more what. */
const OF_DEED =
  /^(?:kill(?:ed)?|shoot|shot|open(?:ed)?|fired?|attack(?:ed)?|bomb(?:ed)?|stab(?:bed)?|murder(?:ed)?|kidnap(?:ped)?|abduct(?:ed)?)$/;

const ACCUSING =
  /\b(?:prosecutors?|complaint|indictment|affidavit|charged|accused|suspects?|investigators|police) (?:said|says|alleged?|show(?:s|ed)?|documents|with|of)\b|\baccording to (?:the |an? )?(?:complaint|indictment|affidavit|prosecutors|police)\b/i;
const OTHER_PERSON =
  /\b(?:wounded|injured|hurt|surviv\w+|gunm[ae]n|shooters?|attackers?|suspects?|assailants?|witness\w*|detained|arrested|accused)\b/i;

function isDone(sentence: Words, verb: string, role: Role): boolean {
  // "The gunman got 40 years": a sentence in another word.
  if (role.kind === "penalty" && isSameMeaning(verb, "sentenced") && GETS.test(sentence.text)) return true;
  return hasMeaning(sentence, verb) || (role.kind === "whether" && isDeniable(verb) && hasMeaning(sentence, "denied"));
}

const GETS = /\b(?:got|received|given|handed)\b[^.;]*\b(?:life|death|years?|months?)\b/i;

const PRONOUN =
  /^["“]?(?:He|She|They|It|His|Her|Their|Its|The (?:man|woman|boy|girl|teen|teenager|suspect|victim|gunman|group|four|two|three|couple|pair|child|officer|company|firm|operator|airline|union|charity))\b/;

function isInTime(words: string, incident: IncidentOutline | undefined, period: string): boolean {
  if (incident?.when !== undefined) return isInPeriod(incident, period);
  const year = /\d{4}/.exec(period)?.[0];
  return year !== undefined && words.includes(year);
}

function hasMeaning({ tokens }: Words, asked: string): boolean {
  return tokens.some(
    ({ word }) => isSameMeaning(asked, word) || (word.includes("-") && word.split("-").some((part) => isSameMeaning(asked, part))),
  );
}

function holdsWord({ tokens }: Words, name: string): boolean {
  return tokens.some(({ word }) => word === name || (word.includes("-") && word.split("-").includes(name)));
}

/** Whether a sentence names somebody: by the last name alone, but not another of that name. */
function speaksOf(sentence: Words, run: readonly string[]): boolean {
  const { text, tokens } = sentence;
  const last = run.at(-1)!;
  if (!holdsWord(sentence, last)) return false;
  if (run.length === 1 || run.slice(0, -1).some((name) => holdsWord(sentence, name))) return true;
  return tokens.some(({ word, start }, at) => {
    const before = tokens[at - 1];
    const isOther =
      before !== undefined && before.end + 1 === start && /^\p{Lu}\p{Ll}/u.test(text.slice(before.start)) && !TITLES.has(before.word);
    return word === last && !isOther;
  });
}

function placeOf({ label, where }: IncidentOutline): string {
  return [label, where?.name, where?.site, where?.admin1, where?.country === undefined ? undefined : countryName(where.country)].join(" ");
}

/** The sentence; with the one before it where it opens with a pronoun, or tells only there of whom; `undefined` where it cannot be read by itself. */
function shownSpan(text: string, own: Span, before: Span | undefined, isHis: boolean): Span | undefined {
  if (!isHis && isReadable(text.slice(own.start, own.end)) && !PRONOUN.test(text.slice(own.start, own.end))) return own;
  if (before === undefined || text.slice(own.start, own.end).split(" ").length < 4 || own.end - before.start > LONGEST) return undefined;
  const both = { start: before.start, end: own.end };
  const isPair = isReadable(text.slice(before.start, before.end)) && /[.!?]["”’)]*$/.test(text.slice(own.start, own.end));
  return isPair ? both : undefined;
}

/** A longer stretch is no quotation but an excerpt. Code units. */
const LONGEST = 450;

/** `Northern Wire reported on 22 March 2024: “…”` */
function tell(article: Article, span: Span): ProvenSentence {
  const { id: articleId, version, outlet, title, published } = article;
  const words = article.text.slice(span.start, span.end);
  const name = outletName(outlet);
  const day = published === undefined ? "" : ` on ${dayText(published.at)}`;
  return {
    text: `${/^\S+\.\S+$/.test(name) ? name : capitalised(name)} reported${day}: ${quoted(words)}`,
    ...{ label: undefined, incident: undefined, statements: [] },
    evidence: [{ articleId, version, ...span, words, outlet, title, published: published?.at, speaker: undefined }],
  };
}

import { partOf } from "../model/article.ts";
import type { DayRange } from "../model/day.ts";
import { contains } from "../model/span.ts";
import type { Statement, WhenStatement } from "../model/statement.ts";
import { MONTHS } from "../support/date-text.ts";
import type { CaseView, ReportsView } from "./case-view.ts";
import { sentenceOf } from "./grammar/quoted-statement.ts";
import { answersOther } from "./of-its-kind.ts";

/** Steps of the law and other days after: a sentence that tells of them dates them, and not the deed. */
const AFTERMATH =
  /\b(?:sentenc\w+|convict\w*|guilty|pleaded|charge[ds]?|indict\w*|arraign\w*|court|jury|trial|hearing|arrested|released|funeral|vigil|anniversary|marking|succumb\w*|died (?:from|of|later|on|at|in|(?:early |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/i;
/** Before a day or a place that is told to set the deed apart from it: "the worst since the bombing of 12 May 2001", "as of 6 October". */
const SET_APART = /\b(?:since|as of|until|prior to|ahead of|days? before|weeks? before|months? before|like|unlike)\b[^,;.]*$/i;

/** Before the day on which somebody tells of it: "the monitors gave details on Friday". */
const TELLING =
  /\b(?:said|told|announced|provided (?:\w+ )?details|gave (?:\w+ )?details|revealed|documented|published)(?: \w+){0,2}(?: on)? $/i;

/** Behind the day on which somebody speaks or meets: "On Friday, the minister called the strikes unacceptable". */
const TOLD_ON =
  /^,? (?:[\p{L}.’'-]+,? ){1,7}?(?:called|said|says|told|warned|urged|accused|blamed|announced|condemned|demanded|vowed|praised|critici[sz]ed|insisted|denied|confirmed|dismissed|apologi[sz]ed|tweeted|wrote|met|visited|discussed|suggested|acknowledged|signed|voted)\b/u;

/** A sentence that looks back on the deed dates what came of it: "fired on Monday in the wake of last week's bombing". */
const LOOKS_BACK =
  /\b(?:in the wake of|just last (?:week|month)|last (?:week|month|year)['’]s|(?:days|weeks|months|years) after|(?:after|following) (?:enduring |suffering |seeing )?(?:an?|the|two|three|several)? ?(?:\w+ )?(?:days?|nights?|weeks?|weekend|months?|years?) of)\b/i;

/** "met late Monday for the first time since the shooting": the day is that of the meeting, unless one deed is held against another. */
const SINCE_IT =
  /\bsince (?:the|last|a) (?:[\w’'-]+ ){0,4}(?:shootings?|killings?|deaths?|attacks?|bombings?|blasts?|explosions?|riots?|violence|crash|quake|earthquake)\b/i;
const COMPARED =
  /\b(?:worst|deadliest|bloodiest|biggest|largest|most|(?:first|second|third|latest) (?:\w+ )?(?:attack|bombing|shooting|killing))\b/i;

/**
 * Whether a day, a place or a thing stands in a sentence of the text that tells of the deed itself: one in which its report names the kind of
 * incident or counts those harmed. What stands elsewhere in a report is too often another day, another place.
 */
export function isBesideDeed(view: CaseView, statement: Statement): boolean {
  const { articleId, incident, evidence: own } = statement;
  const sentence = sentenceOf(view, statement);
  return view.own.some(
    (one) =>
      (one.kind === "type" || (one.kind === "figure" && isHarm(one.value.what))) &&
      one.articleId === articleId &&
      one.incident === incident &&
      one.evidence[0].in === own[0].in &&
      contains(sentence, one.evidence[0]),
  );
}

/** Whether the sentence dates or places the deed, and not what came after it or what it is compared with. */
export function isOfDeed(view: CaseView, statement: Statement): boolean {
  if (!isBesideDeed(view, statement)) return false;
  const [before, whole] = around(view, statement);
  if (/^(?:[Oo]n |[Ll]ate |[Ee]arly )?$/.test(before) && TOLD_ON.test(wordsAfter(view, statement))) return false;
  if (SINCE_IT.test(whole) && !SINCE_IT.test(before) && !COMPARED.test(whole)) return false;
  if (CAPTION_DAY.test(whole) && PICTURED_AFTER.test(before)) return false;
  if (ONE_OF_SEVERAL.test(textBefore(view, statement))) return false;
  return !SET_APART.test(before) && !answersOther(before) && !TELLING.test(before) && !AFTERMATH.test(whole) && !LOOKS_BACK.test(whole);
}

/** "It was the second such shooting this month. On 9 May gunfire broke out at …": the day is that of the one before. */
const ONE_OF_SEVERAL =
  /\b(?:second|third|fourth|fifth|sixth|latest) (?:[\w-]+ ){0,4}(?:shooting|attack|bombing|stabbing|killing|crash|accident|incident)\b[^.]*\b(?:this|in (?:the (?:past|last) |a |two |three )?(?:\w+ )?)(?:weeks?|months?|years?|summer|winter|days)\.["”]?\s*$/i;

/** The words of the text before the sentence of a statement, as far as a sentence goes. */
function textBefore(view: ReportsView, statement: Statement): string {
  const [own] = statement.evidence;
  const article = view.articles.get(statement.articleId);
  if (article === undefined) return "";
  const { start } = sentenceOf(view, statement);
  return partOf(article, own).slice(Math.max(0, start - LONGEST_BEFORE), start);
}

/** Code units. */
const LONGEST_BEFORE = 250;

/** Whether a statement is about a deed that the incident answered: "… in retaliation for the attacks that killed 17". */
export function isAnswered(view: ReportsView, statement: Statement): boolean {
  return answersOther(wordsBefore(view, statement));
}

/** The words of the sentence before the statement's own. */
export function wordsBefore(view: ReportsView, statement: Statement): string {
  return around(view, statement)[0];
}

/** Whether the words before it set it apart from the deed: "… since the group killed 130 people in the capital". */
export function isSetApart(view: CaseView, statement: Statement): boolean {
  return SET_APART.test(around(view, statement)[0]);
}

const RECALLING =
  /\b(?:(?:killed|died|dead|hurt|injured) then|back then|at that time|earlier (?:in the|this|that) (?:year|month)|^earlier this week|last (?:Memorial|Labor|Independence|Christmas|Thanksgiving|Mother[’']s|Father[’']s|Halloween|Easter|New Year[’']s)\b|earlier that week|(?:months|years|weeks) before that|shooting of another|unrelated|driving under the influence|DUI|drunk(?:en)? driving|stems from|in that (?:earlier |previous )?(?:case|incident|attack|shooting|episode)|also (?:(?:were|was|are|is) )?investigating|(?:less|more) than an? (?:week|month|year) ago|(?:weeks|months|years) ago for|traffic (?:offen[cs]es?|violations?|charges?)|(?:days?|weeks?|months?|years?) before the (?:\w+ )?(?:shooting|killing|attack|incident|bombing)|(?:days?|weeks?|months?|years?) (?:after|before) (?:another|an? (?:similar|separate|different))|(?:in|from) an? (?:separate|different) (?:case|incident|shooting|attack))\b/i;

/** Whether a sentence recalls what was before: "Earlier this year an officer was sentenced …". */
export function recallsOther(words: string): boolean {
  return RECALLING.test(words);
}

/** Whether words name years, and none of those in which the incident was: they tell of another one, or of what went before. */
export function isOfOtherYear(words: string, when: DayRange | undefined, isAfterToo = true): boolean {
  const years = (words.replace(STAMP, "").match(/\b(?:19|20)\d{2}s?\b/g) ?? []).map((year) => year.slice(0, 4));
  if (when === undefined || years.length === 0) return false;
  const [first, last] = [when.from.slice(0, 4), when.to.slice(0, 4)];
  // "Sentenced in June 2012, to be released in 2025": what lies ahead is no sign of the year that is told.
  return years.every((year) => year < first || year > last) && (isAfterToo || years.some((year) => year < first));
}

/** Whether words name months, and none of those that an incident known only by its month was in: "In December it counted 53" of one in November. */
export function isOfOtherMonth(words: string, when: DayRange | undefined): boolean {
  if (when?.precision !== "month") return false;
  const named = MONTHS.filter((month) => new RegExp(`\\b${month}\\b`).test(words));
  return named.length > 0 && ![when.from, when.to].some((day) => named.includes(MONTHS[Number(day.slice(5, 7)) - 1]!));
}

/** Whether words name days, and none of those on which the incident was: "the shooting of 6 July" of one on 5 July. */
export function isOfOtherDay(words: string, when: DayRange | undefined): boolean {
  if (when?.precision !== "day" || !/\d/.test(words)) return false;
  const days = [...words.matchAll(NAMED_DAY)].map(([, month, after, before, name]) => [name ?? month, after ?? before] as const);
  if (days.length === 0) return false;
  const own = [when.from, when.to].map((day) => `${MONTHS[Number(day.slice(5, 7)) - 1]!.slice(0, 3)} ${Number(day.slice(8))}`);
  return days.every(([month, number]) => !own.includes(`${month!.slice(0, 3)} ${Number(number)}`));
}

/**
 * Whether words put what they tell in another month or on another day than the incident's, as its report understands them: "the attacks of last
 * month", "during the protests of 15 April". A count that goes on is told on later days: "as of 6 May".
 */
export function isOfOtherTime(view: ReportsView, statement: Statement, sentence: string, when: DayRange | undefined): boolean {
  const words = sentence.replace(CAPTION_DAY, "").replace(STAMP, "");
  if (isOfOtherYear(words, when, false)) return true;
  if (when?.precision !== "day" || GOES_ON.test(words)) return false;
  const published = view.articles.get(statement.articleId)?.published?.at ?? "";
  const month = Number(when.from.slice(5, 7));
  const isLast = /\blast month\b/i.test(words) && published !== "" && (Number(published.slice(5, 7)) + 10) % 12 !== month - 1;
  const named = [...words.matchAll(NAMED_MONTH)].map(([, name]) => MONTHS.findIndex((one) => one.startsWith(name!.slice(0, 3))) + 1);
  const isNamed = named.length > 0 && !words.includes(MONTHS[month - 1]!.slice(0, 3));
  return isLast || isNamed || isOfOtherDay(words, when);
}

/** So far into a report its head goes. Code units. */
const HEAD = 400;

/** "In 1996 a plane of the kind crashed into a car park", further down in a report of which only the head has the day, and that is "on Tuesday". */
export function isOfPast({ articles }: ReportsView, { articleId, value, evidence: [own] }: WhenStatement): boolean {
  const { published, text = "" } = articles.get(articleId) ?? {};
  const isYear = value.precision !== "day" && own.in === undefined && own.start > HEAD;
  return (
    isYear && published === undefined && /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b/.test(text.slice(0, HEAD))
  );
}

/** What a picture shows that was taken after the deed: "Two women light candles following a shooting in Selmun, Malta, May 6, 2023". */
const PICTURED_AFTER =
  /\b(?:following|after|in the wake of|aftermath|memorials?|vigils?|funerals?|burials?|coffins?|flowers|candles|mourn\w*|grie(?:f|v\w*)|prays?|praying|tributes?|(?:the|at|from|near) (?:scene|site)|rubble|ruins|wreckage|debris|damaged?|destroyed|investigat\w+|inspects?|surveys?)\b/i;
/** "Posted: Friday, May 5, 2023 4:46 AM EDT", where a page has run the day of its report into the sentence. */
const STAMP =
  /\b(?:Posted|Updated|Published|Created|Modified)(?: on| at)?:? ?(?:\p{L}+day,? )?\p{L}{3,9}\.? \d{1,2}, \d{4}(?:,? (?:at |- )?\d{1,2}:\d{2} ?[AaPp]\.?[Mm]\.?(?: [A-Z]{2,4})?)?/giu;
/** The day of a picture, at the end of what is written under it. */
const CAPTION_DAY = /, (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+),? \d{4}\.?$/u;
const GOES_ON = /\b(?:as of|by|until|rose|rises|risen|so far|later|died (?:on|in)|since)\b/i;
/** "in August 2013", "last February", "a July incident". */
const NAMED_MONTH =
  /\b(?:in|last|early|late|mid-|an?) ?(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

const NAMES = "(Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
const NAMED_DAY = new RegExp(`\\b${NAMES} (\\d{1,2})\\b(?!:)|\\b(\\d{1,2}) ${NAMES}\\b`, "g");

/** The words of the sentence behind the statement's own. */
export function wordsAfter(view: CaseView, statement: Statement): string {
  const [own] = statement.evidence;
  return around(view, statement)[1].slice(own.end - sentenceOf(view, statement).start);
}

function isHarm(what: string): boolean {
  return what === "killed" || what === "injured";
}

/** The words of the sentence before the statement's own, and the whole sentence. */
function around(view: ReportsView, statement: Statement): readonly [before: string, whole: string] {
  const [own] = statement.evidence;
  const { start, end } = sentenceOf(view, statement);
  const article = view.articles.get(statement.articleId);
  const text = article === undefined ? "" : partOf(article, own);
  return [text.slice(start, own.start), text.slice(start, end)];
}

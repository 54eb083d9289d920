import { partOf } from "../model/article.ts";
import type { DayRange } from "../model/day.ts";
import { contains } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { MONTHS } from "../support/date-text.ts";
import type { CaseView } from "./case-view.ts";
import { sentenceOf } from "./grammar/quoted-statement.ts";

/** Steps of the law and other days after: a sentence that tells of them dates them, and not the deed. */
const AFTERMATH =
  /\b(?:sentenc\w+|convict\w*|guilty|pleaded|charge[ds]?|indict\w*|arraign\w*|court|jury|trial|hearing|arrested|released|funeral|vigil|anniversary|marking|succumb\w*|died (?:from|of|later|on|at|in))\b/i;
/** Before a day or a place that is told to set the deed apart from it: "the worst since the bombing of 12 May 2001", "as of 6 October". */
const SET_APART = /\b(?:since|as of|until|prior to|ahead of|days? before|weeks? before|months? before|like|unlike)\b[^,;.]*$/i;

/** A sentence that looks back on the deed dates what came of it: "fired on Monday in the wake of last week's bombing". */
const LOOKS_BACK = /\b(?:in the wake of|last (?:week|month|year)['’]s|(?:days|weeks|months|years) after)\b/i;

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
  return !SET_APART.test(before) && !AFTERMATH.test(whole) && !LOOKS_BACK.test(whole);
}

/** Whether the words before it set it apart from the deed: "… since the group killed 130 people in the capital". */
export function isSetApart(view: CaseView, statement: Statement): boolean {
  return SET_APART.test(around(view, statement)[0]);
}

const RECALLING =
  /\b(?:earlier (?:in the|this|that) (?:year|month|week)|(?:months|years|weeks) before that|shooting of another|unrelated|stems from|(?:days?|weeks?|months?|years?) (?:after|before) (?:another|an? (?:similar|separate|different))|(?:in|from) an? (?:separate|different) (?:case|incident|shooting|attack))\b/i;

/** Whether a sentence recalls what was before: "Earlier this year an officer was sentenced …". */
export function recallsOther(words: string): boolean {
  return RECALLING.test(words);
}

/** Whether words name years, and none of those in which the incident was: they tell of another one, or of what went before. */
export function isOfOtherYear(words: string, when: DayRange | undefined, isAfterToo = true): boolean {
  const years = words.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  if (when === undefined || years.length === 0) return false;
  const [first, last] = [when.from.slice(0, 4), when.to.slice(0, 4)];
  return years.every((year) => year < first || (isAfterToo && year > last));
}

/** Whether words name days, and none of those on which the incident was: "the shooting of 6 July" of one on 5 July. */
export function isOfOtherDay(words: string, when: DayRange | undefined): boolean {
  if (when?.precision !== "day" || !/\d/.test(words)) return false;
  const days = [...words.matchAll(NAMED_DAY)].map(([, month, after, before, name]) => [name ?? month, after ?? before] as const);
  if (days.length === 0) return false;
  const own = [when.from, when.to].map((day) => `${MONTHS[Number(day.slice(5, 7)) - 1]!.slice(0, 3)} ${Number(day.slice(8))}`);
  return days.every(([month, number]) => !own.includes(`${month!.slice(0, 3)} ${Number(number)}`));
}

const NAMES = "(Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
const NAMED_DAY = new RegExp(`\\b${NAMES} (\\d{1,2})\\b(?!:)|\\b(\\d{1,2}) ${NAMES}\\b`, "g");

function isHarm(what: string): boolean {
  return what === "killed" || what === "injured";
}

/** The words of the sentence before the statement's own, and the whole sentence. */
function around(view: CaseView, statement: Statement): readonly [before: string, whole: string] {
  const [own] = statement.evidence;
  const { start, end } = sentenceOf(view, statement);
  const article = view.articles.get(statement.articleId);
  const text = article === undefined ? "" : partOf(article, own);
  return [text.slice(start, own.start), text.slice(start, end)];
}

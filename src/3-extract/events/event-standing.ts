import type { TimeMention } from "../../model/analysis.ts";
import { addDays, type Day } from "../../model/day.ts";
import type { Context } from "../extractor.ts";
import { dayOfDeed } from "../when/when.ts";
import type { EventPlace } from "./event-statements.ts";

/**
 * Whether what a word tells had to do with another deed: dated before this one ("arrested in 2014 for robbery"), or set apart by words
 * ("previously charged", "in a separate case").
 */
export function isOfOtherDeed(context: Context, place: EventPlace): boolean {
  const words = clauseOf(context, place);
  if (APART.test(words) || BEFORE_IT.test(words)) return true;
  return timesIn(context, place).some(({ time, isOfDeed }) => isEarlier(context, time, isOfDeed ? A_YEAR : 0));
}

/** A deed dated so many days before this one is another. */
const A_YEAR = 330;

/** Whether what a word tells is told to have been done before the deed: by its tense, by words such as "two weeks earlier", or by its day. */
export function isToldBefore(context: Context, place: EventPlace): boolean {
  const words = sentenceOf(context, place);
  if (STILL_TO_COME.test(words) && !BEFORE_IT.test(words)) return false;
  return (
    isPluperfect(context, place) ||
    BEFORE_IT.test(words) ||
    AGO.test(words) ||
    timesIn(context, place).some(({ time }) => isEarlier(context, time) || isMonth(time))
  );
}

const APART =
  /\b(?:previous(?:ly)?|earlier (?:convicted|charged|arrested|jailed|sentenced)|(?:an?|in) (?:separate|unrelated|different) (?:case|incident|attack|shooting|matter|investigation)|unrelated|(?:after|since|before) (?:he|she|they) (?:was|were|had been) (?:convicted|sentenced|jailed|arrested|charged)|in recent (?:weeks|months|years)|(?:in|over) the (?:past|last) (?:\w+ )?(?:weeks|months|years?)|in the past|over the years)\b/i;
const DEEDS =
  "(?:attacks?|bombings?|blasts?|explosions?|shootings?|killings?|strikes?|raids?|assaults?|massacre|stabbings?|crash|disaster|collapse|deaths?|incident)";
const BEFORE_IT = new RegExp(
  `\\b(?:before|prior to|ahead of|in advance of|leading up to|preceding) (?:the |this |it |${"\\w+day['’]s "})(?:\\w+ ){0,2}?(?:${DEEDS}|happened)\\b|\\b(?:minutes?|hours?|days?|weeks?|months?|years?) before\\b`,
  "i",
);
const AGO =
  /\b(?:(?:minutes?|hours?|days?|weeks?|months?|years?) (?:ago|earlier|before)|earlier (?:this|in the|that) (?:week|month|year)|last (?:week|month|year)|repeatedly|for (?:weeks|months|years)|long (?:warned|been)|in advance|beforehand|prior (?:warning|intelligence|knowledge|threats?)|previously)\b/i;
/** What is warned of after the deed: "further attacks", "may rise". */
const STILL_TO_COME =
  /\b(?:further|more|another|additional|new|fresh|follow-up) (?:\w+ )?(?:attacks?|bombings?|violence|strikes?|killings?|bombs?|blasts?|shootings?|assaults?|reprisals?)\b|\b(?:toll|number|count)\b[^.]*\b(?:rise|climb|increase|grow|go up)\b/i;

/** "had warned", "had been warned", "they had repeatedly warned". */
function isPluperfect({ analysis: { tokens } }: Context, { sentence, at }: EventPlace): boolean {
  for (let before = at - 1; before >= Math.max(sentence.first, at - 4); before--) {
    if (/^(?:had|having|'d|’d)$/.test(tokens[before]!.lower)) return true;
    if (!/^(?:AUX|ADV|PART)$/.test(tokens[before]!.tag)) return false;
  }
  return false;
}

/** Before the day of the deed, as far as the article tells it; without one, well before the article. */
function isEarlier(context: Context, { range }: TimeMention, by = 0): boolean {
  const day = context.incidents.mentions.find(({ main }) => main);
  const deed = (day && dayOfDeed(context, day)?.from) ?? dayBefore(context.analysis.publicationDay);
  return range !== undefined && deed !== undefined && range.to < addDays(deed, -by);
}

/** "In March", of a deed in March. */
function isMonth({ range, stated }: TimeMention): boolean {
  return range?.precision === "month" && stated.includes("month");
}

/** Days before an undated article's own that what it tells as news may lie. */
const NEWS_DAYS = 7;

function dayBefore(published: Day | undefined): Day | undefined {
  return published === undefined ? undefined : addDays(published, -NEWS_DAYS);
}

/** The words around, as far as no other clause begins; the word that opens its own is kept. */
function clauseOf({ analysis }: Context, { sentence, at }: EventPlace): string {
  const { text } = analysis.article;
  const { start, end } = analysis.tokens[at]!;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const opening = before.search(
    /(?:[;:]|\b(?:who|which|that|whose|while|because|where|but|as)\b)(?!.*(?:[;:]|\b(?:who|which|that|whose|while|because|where|but|as)\b))/,
  );
  const ending = after.search(/[;:]|\b(?:who|which|that|whose|while|because|where|but|as)\b/);
  return before.slice(Math.max(0, opening)) + text.slice(start, end) + (ending < 0 ? after : after.slice(0, ending));
}

/** A time of a clause, and whether it is the day of a deed that the clause names. */
export interface ClauseTime {
  readonly time: TimeMention;
  readonly isOfDeed: boolean;
}

/** The times of the clause: those between which and the word no other clause begins. */
export function timesIn({ analysis }: Context, { sentence, at }: EventPlace): readonly ClauseTime[] {
  const { text } = analysis.article;
  const word = analysis.tokens[at]!;
  return analysis.times.flatMap((time) => {
    if (time.isDuration || time.start < sentence.start || time.end > sentence.end) return [];
    const between = time.end <= word.start ? text.slice(time.end, word.start) : text.slice(word.end, time.start);
    return NEW_CLAUSE.test(between) ? [] : [{ time, isOfDeed: isOfDeed(text, time, between) }];
  });
}

const NEW_CLAUSE = /[;:]|\b(?:who|which|that|whose|after|before|when|while|because|since|where|and|but)\b/i;

/** "charged in the shooting death of his friend in November", "in a July 2014 shooting": the day of a deed, most often of this one. */
function isOfDeed(text: string, { end }: TimeMention, between: string): boolean {
  return NAMES_DEED.test(between) || DEED_BEHIND.test(text.slice(end, end + 40));
}

const NAMES_DEED = new RegExp(`\\b${DEEDS}\\b`, "i");
const DEED_BEHIND = new RegExp(`^['’]?s? (?:\\w+ )?${DEEDS}\\b`, "i");

function sentenceOf({ analysis }: Context, { sentence }: EventPlace): string {
  return analysis.article.text.slice(sentence.start, sentence.end);
}

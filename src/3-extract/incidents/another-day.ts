import type { Analysis } from "../../model/analysis.ts";
import { type DayRange, daysBetween } from "../../model/day.ts";
import { overlapping, type Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import type { NewsSoFar } from "./another-incident.ts";
import type { Clause } from "./event-clauses.ts";
import { isReportingTime } from "./event-times.ts";
import type { IncidentEvent } from "./incident-events.ts";

/** A day at the head of its clause that is none of those that the news is told with. */
export function isOfAnotherDay({ analysis }: Reading, event: IncidentEvent, clause: Clause, told: NewsSoFar): boolean {
  const { range: own, time } = told.timeOf(event);
  if (time === undefined || own === undefined || daysBetween(own.from, own.to) > 1) return false;
  if (!isAtHead(analysis, clause, time)) return false;
  const others = daysOf(told);
  return others.length > 0 && others.every((range) => range.to < own.from || own.to < range.from);
}

/** "On June 1 another group was blamed for the killing of 55 people", of news of June 13. */
export function isOfEarlierDay(reading: Reading, event: IncidentEvent, clause: Clause, told: NewsSoFar): boolean {
  const own = told.timeOf(event).range;
  if (own === undefined || !isOfAnotherDay(reading, event, clause, told)) return false;
  return (
    told.timeOf(event).time!.stated.includes("month") && daysOf(told).every(({ from }) => daysBetween(own.to, from) >= LEAST_DAYS_BETWEEN)
  );
}

/** "the July 8 ambush that killed four of its men", of news of July 5: a deed that its day tells from all others. */
export function isCalledByDay({ analysis: { article, tokens } }: Reading, event: IncidentEvent, told: NewsSoFar): boolean {
  const { range: own, time } = told.timeOf(event);
  if (time === undefined || own === undefined || own.from !== own.to || !time.stated.includes("day")) return false;
  const called = article.text.slice(time.end, Math.max(time.end, tokens[event.token]!.end));
  if (!/\bthe $/i.test(article.text.slice(Math.max(0, time.start - 4), time.start)) || !CALLED.test(called)) return false;
  const days = daysOf(told).filter(({ from, to }) => from === to);
  return days.length > 0 && days.every(({ from }) => from !== own.from);
}

const CALLED = /^ (?:[\w-]+ ){0,3}(?:shooting|attack|bombing|ambush|raid|stabbing|massacre|killing|explosion|blast|strike)\b/i;

/** "Last week they killed 24 people", "killed at least 20 in an assault last month": a week or a month that ends days before the day of the news. */
export function isOfEarlierTime({ analysis }: Reading, event: IncidentEvent, clause: Clause, told: NewsSoFar): boolean {
  const { range: own, time } = told.timeOf(event);
  if (time === undefined || own === undefined || daysBetween(own.from, own.to) <= 1) return false;
  const isWide = own.precision === "month" || own.precision === "week";
  if (!isWide && !isAtHead(analysis, clause, time) && !/^\W*$/.test(analysis.article.text.slice(time.end, clause.end))) return false;
  const news = daysOf(told);
  // "Last month", told on the second of the next, "last week" on a Tuesday: no day of it is that of the news.
  const between = isWide ? 1 : LEAST_DAYS_BETWEEN;
  // News that no day is told with is of about the day that it is published on.
  const words = analysis.article.text.slice(time.start, time.end);
  const isLongPast = own.precision === "year" || /^(?:early|late|mid|last)\b|\bweeks ago$/i.test(words);
  if (news.length === 0 && isLongPast) {
    const { publicationDay } = analysis;
    return publicationDay !== undefined && daysBetween(own.to, publicationDay) >= LEAST_DAYS_BETWEEN;
  }
  return news.length > 0 && news.every(({ from, to }) => daysBetween(from, to) <= 1 && daysBetween(own.to, from) >= between);
}

/** "The army said on Tuesday that its troops had killed seven", of news of Wednesday: what was told of before the news happened is not the news. */
export function isSaidBefore({ analysis }: Reading, event: IncidentEvent, told: NewsSoFar): boolean {
  const own = analysis.sentences[event.sentence]!;
  const news = daysOf(told);
  if (news.length === 0 || told.events.some(({ sentence }) => sentence === event.sentence)) return false;
  return overlapping(analysis.times, own).some((time) => {
    const { range, isDuration, stated } = time;
    if (range === undefined || isDuration || stated.includes("clock") || told.timeOf(event).time === time) return false;
    const { text } = analysis.article;
    // "The front, which has held the town since August, said …": when something else began.
    if (/\bsince $/i.test(text.slice(Math.max(own.start, time.start - BESIDE), time.start))) return false;
    if (!isReportingTime(analysis, time) && !/^\W*(?:on|in|early|late)?\s*$/i.test(text.slice(own.start, time.start))) return false;
    const said = `${text.slice(Math.max(own.start, time.start - BESIDE), time.start)}${text.slice(time.end, Math.min(own.end, time.end + BESIDE))}`;
    return SAYING.test(said) && news.every(({ from }) => range.to < from);
  });
}

/** Code units on both sides of a time in which the saying stands that it dates. */
const BESIDE = 80;

const SAYING = /\b(?:said|told|announced|reported|confirmed|acknowledged|claimed)\b/;

/** "A baker was stabbed to death in the same house last week": whatever is done at "the same" place on another day is another deed. */
export function isAtSamePlace({ analysis }: Reading, event: IncidentEvent, { start, end }: Clause, told: NewsSoFar): boolean {
  if (!SAME_PLACE.test(analysis.article.text.slice(start, end))) return false;
  return isOfDayBefore(event, told) || isOfWeekAround(event, told);
}

/** "just last week", told some days after the news: a week or a month that begins before the days of the news. */
function isOfWeekAround(event: IncidentEvent, told: NewsSoFar): boolean {
  const own = told.timeOf(event).range;
  const news = daysOf(told);
  return own !== undefined && daysBetween(own.from, own.to) > 1 && news.length > 0 && news.every(({ from }) => own.from < from);
}

const SAME_PLACE =
  /\b(?:on|in|at|outside|near|inside) (?:that|the) (?:very )?same (?:[\w-]+ )?(?:block|street|road|corner|intersection|house|home|apartments?|building|complex|neighbou?rhood|area|district|store|shop|club|bar|restaurant|park|spot|place|location|school|hotel|motel|station|market|village|town)\b/i;

/** "Two women were shot on Tuesday; on Saturday, a man was fatally shot across the street": of the news nobody has been told dead. */
export function isDeathBefore(reading: Reading, event: IncidentEvent, clause: Clause, told: NewsSoFar): boolean {
  const { harms, analysis } = reading;
  const kills = ({ harm }: IncidentEvent) => harm !== undefined && harms[harm]!.what === "killed";
  const { time } = told.timeOf(event);
  if (!kills(event) || told.events.some(kills) || time === undefined) return false;
  return isAtHead(analysis, clause, time) && isOfDayBefore(event, told);
}

/** Whether an event is told with a day, or a stretch of days, that ends before the days of the news. */
function isOfDayBefore(event: IncidentEvent, told: NewsSoFar): boolean {
  const own = told.timeOf(event).range;
  const news = daysOf(told);
  return own !== undefined && news.length > 0 && news.every(({ from }) => own.to < from);
}

/** Whether a time opens its clause. */
function isAtHead({ article }: Analysis, clause: Clause, time: Span): boolean {
  return /(?:^|[:;–—] )\W*(?:\w+ ){0,2}$/.test(article.text.slice(clause.start, time.start));
}

/** "On March 3, 38 people were killed", of news of March 14 that counts as many: by the date that it opens with, days before all of it. */
export function opensWithDate({ analysis }: Reading, event: IncidentEvent, { start }: Clause, told: NewsSoFar): boolean {
  const { range: own, time } = told.timeOf(event);
  if (time === undefined || own === undefined || own.from !== own.to || !time.stated.includes("month")) return false;
  if (!/^\W*(?:on |(?:early |late )?on (?:\w+day, )?)?$/i.test(analysis.article.text.slice(start, time.start))) return false;
  const days = daysOf(told).filter(({ from, to }) => from === to);
  return event.harm !== undefined && days.length > 0 && days.every(({ from }) => daysBetween(own.to, from) >= LEAST_DAYS_BETWEEN);
}

/** "Residents said the gunmen had raided another village on Thursday, killing seven", of news of Sunday: by its tense and its day before all of it. */
export function isToldAsBefore({ analysis }: Reading, event: IncidentEvent, clause: Clause, told: NewsSoFar): boolean {
  const own = told.timeOf(event).range;
  if (own === undefined || own.from !== own.to || told.events.some(({ sentence }) => sentence === event.sentence)) return false;
  return isOfDayBefore(event, told) && hasPastPerfect(analysis, clause);
}

function hasPastPerfect({ tokens, sentences }: Analysis, { sentence, start, end }: Clause): boolean {
  const { first, last } = sentences[sentence]!;
  return tokens.slice(first, last).some(({ lower, start: at, tag }, index) => {
    const [next, second] = [tokens[first + index + 1], tokens[first + index + 2]];
    const isVerb = next?.tag === "VERB" || (next?.tag === "ADV" && second?.tag === "VERB");
    return lower === "had" && tag === "AUX" && start <= at && at < end && isVerb;
  });
}

/** The days that the deeds of the news so far are told with. */
export function daysOf({ events, timeOf }: NewsSoFar): readonly DayRange[] {
  return events.flatMap((other) => (other.strength > 1 ? (timeOf(other).range ?? []) : []));
}

/** From the end of a week that is told of to the day of the news. */
const LEAST_DAYS_BETWEEN = 2;

import type { Analysis, TimeMention } from "../model/analysis.ts";
import { type DayRange, daysBetween } from "../model/day.ts";
import { isLabelTime, isReportingTime } from "./event-times.ts";
import type { Context } from "./extractor.ts";
import { governorsOf } from "./governors.ts";
import { type IncidentMention, sentencesOf, sentencesOfOthers } from "./incidents.ts";
import { depthOf, sentenceAt } from "./reading.ts";
import { isCountTime } from "./said-at.ts";

/** A day, or a longer stretch, that an article names, as the possible time of an incident. */
export interface TimeCandidate {
  readonly range: DayRange;
  /** Where the text names it, in order; at least one. */
  readonly mentions: readonly SignedTime[];
}

/** A time with the names of the signs for and against it; {@link TIME_WEIGHTS} has what they weigh. */
export interface SignedTime {
  readonly time: TimeMention;
  readonly signs: readonly string[];
}

/** Every time that could be the incident's, in the order of the text: of the main incident any, of another one those told with it. */
export function timeCandidates(context: Context, mention: IncidentMention): TimeCandidate[] {
  const { analysis } = context;
  const found = new Map<string, { range: DayRange; mentions: SignedTime[] }>();
  const events = new Set(mention.events.map((event) => event.token));
  const telling = sentencesOf(mention);
  const others = sentencesOfOthers(context.incidents, mention);
  for (const time of analysis.times) {
    const range = rangeOf(analysis, time);
    if (range === undefined || time.isDuration || isLabelTime(analysis, time)) continue;
    const index = sentenceAt(analysis, time.start);
    if (!telling.has(index) && (!mention.main || others.has(index))) continue;
    const key = `${range.from} ${range.to}`;
    const candidate = found.get(key) ?? { range, mentions: [] };
    if (candidate.mentions.length === 0) found.set(key, candidate);
    const governors = governorsOf(analysis, time, analysis.sentences[index]!, (token) => events.has(token));
    const signs = isReportingTime(analysis, time)
      ? ["time of the telling"]
      : [
          `near ${governors.near}`,
          `head ${governors.head}`,
          depthOf(index),
          telling.has(index) ? "told with it" : "told elsewhere",
          ...formSigns(time),
          `a ${range.from === range.to ? "day" : range.precision}`,
          newsSign(analysis, range),
          ...(governors.near === "telling" && governors.head === "telling" ? ["said then"] : []),
          ...(isCountTime(analysis, time) ? ["time of a count"] : []),
          ...(isCaptionDate(analysis, time, range) ? ["date of a picture"] : []),
        ];
    candidate.mentions.push({ time, signs: [...signs, found.size === 1 ? "named first" : "named later"] });
  }
  return against([...found.values()]);
}

/** Where the incident is told with a year or month ("kidnapped in April 2014"), days outside it speak of something else. */
function against(candidates: TimeCandidate[]): TimeCandidate[] {
  const stretch = candidates.find(
    ({ range, mentions }) =>
      /^(?:month|year)$/.test(range.precision) &&
      mentions.some(({ signs }) => signs.includes("near event") && signs.includes("stated year")),
  )?.range;
  if (stretch === undefined) return candidates;
  return candidates.map((candidate) => {
    const { range } = candidate;
    if (range.from >= stretch.from && range.to <= stretch.to) return candidate;
    return { ...candidate, mentions: candidate.mentions.map(({ time, signs }) => ({ time, signs: [...signs, "against the year told"] })) };
  });
}

/** ", Sept. 19, 2016" of days just gone by: prose leaves the year out, captions of pictures do not. */
function isCaptionDate({ publicationDay, article }: Analysis, time: TimeMention, range: DayRange): boolean {
  if (!time.stated.includes("year") || !time.stated.includes("day")) return false;
  if (/\b(?:photo|picture|image|video|seen|shows?|file)\b[^.]*$/i.test(article.text.slice(Math.max(0, time.start - 90), time.start)))
    return true;
  if (publicationDay === undefined || daysBetween(range.to, publicationDay) >= 60) return false;
  return !/\bon\s+(?:\w+day,?\s+)?$/i.test(article.text.slice(Math.max(0, time.start - 20), time.start));
}

/** A bare clock time ("just before 1:30 a.m.") speaks of the day of publication. */
function rangeOf({ publicationDay: day }: Analysis, time: TimeMention): DayRange | undefined {
  if (time.range !== undefined) return time.range;
  return time.clock === undefined || day === undefined || time.stated.includes("weekday")
    ? undefined
    : { from: day, to: day, precision: "day" };
}

function formSigns(time: TimeMention): string[] {
  const clock = time.clock === undefined ? time.partOfDay && "part of day" : time.range === undefined ? "clock alone" : "clock";
  return [...(clock === undefined ? [] : [clock]), ...time.stated.filter((part) => part !== "clock").map((part) => `stated ${part}`)];
}

function newsSign({ publicationDay }: Analysis, range: DayRange): string {
  if (publicationDay === undefined) return "undated article";
  const before = daysBetween(range.to, publicationDay);
  if (before < 0) return "after the article";
  if (before < 2) return before === 0 ? "the article's day" : "the day before";
  return before < 8 ? "the week before" : before < 31 ? "the month before" : "long before";
}

import type { Analysis } from "../../model/analysis.ts";
import { daysBetween } from "../../model/day.ts";
import { contains, type Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import type { EventGroup } from "./event-group.ts";

/** Days before publication from which an incident with its year told is an old one, and up to which one is news. */
const OLD = 365;
const RECENT = 30;
/** An old incident that is told in so few sentences, and not at the head, is recalled. */
const RECALLED = 3;

/**
 * "There is Ormay, the theatre where people were held in 2002; 130 died. … By Saturday 40 had died in Arlmere.": of a text that opens with old incidents
 * the one of these days is the subject, if it tells of one.
 */
export function putNewsBeforeOld(reading: Reading, groups: readonly EventGroup[]): EventGroup[] {
  const main = groups.find((group) => group.main);
  if (main === undefined || !isRecalled(main) || !isOld(reading, main) || isRecent(reading, main)) return [...groups];
  const isNews = (group: EventGroup) => group !== main && isRecent(reading, group) && !isOld(reading, group);
  const news = groups.find((group) => isNews(group) && group.events.some(({ harm, strength }) => harm !== undefined && strength > 1));
  if (news === undefined) return [...groups];
  return groups.map((group) => {
    if (group === main) return { ...main, main: false, reason: `an old incident, recalled; ${main.reason}` };
    return group === news ? { ...news, main: true, reason: `the incident of these days; ${news.reason}` } : group;
  });
}

function isRecalled({ events }: EventGroup): boolean {
  return events.every(({ sentence }) => sentence > 0) && new Set(events.map(({ sentence }) => sentence)).size <= RECALLED;
}

/** Whether a day long gone by is told with its year in a sentence of an incident, or right before one in its paragraph. */
function isOld({ analysis }: Reading, { events }: EventGroup): boolean {
  const { sentences } = analysis;
  return events.some(({ sentence }) => {
    const own = sentences[sentence]!;
    const before = sentences[sentence - 1];
    const start = before?.paragraph === own.paragraph ? before.start : own.start;
    return agesIn(analysis, { start, end: own.end }).some(({ days, hasYear }) => hasYear && days > OLD);
  });
}

/** Whether a day of the last weeks is told in a sentence of an incident. */
function isRecent({ analysis }: Reading, { events }: EventGroup): boolean {
  return events.some(({ sentence }) => agesIn(analysis, analysis.sentences[sentence]!).some(({ days }) => days >= 0 && days <= RECENT));
}

/** How many days before publication the times of a stretch lie, and whether the year is told; none where no day of publication is known. */
function agesIn({ publicationDay, times }: Analysis, stretch: Span): readonly { readonly days: number; readonly hasYear: boolean }[] {
  if (publicationDay === undefined) return [];
  return times.flatMap((time) =>
    time.range === undefined || time.isDuration || !contains(stretch, time)
      ? []
      : [{ days: daysBetween(time.range.to, publicationDay), hasYear: time.stated.includes("year") }],
  );
}

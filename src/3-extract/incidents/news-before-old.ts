import { daysBetween } from "../../model/day.ts";
import type { Reading } from "../reading.ts";
import type { EventGroup } from "./incident-groups.ts";

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
  if (main === undefined || !isRecalled(main) || !isTold(reading, main, isOld) || isTold(reading, main, isRecent)) return [...groups];
  const isNews = (group: EventGroup) => group !== main && isTold(reading, group, isRecent) && !isTold(reading, group, isOld);
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

/**
 * Whether a time of some age is told in a sentence of an incident; an old one also right before it in its paragraph. `isAged`: of days before
 * publication, and whether the year is told.
 */
function isTold({ analysis }: Reading, { events }: EventGroup, isAged: (days: number, hasYear: boolean) => boolean): boolean {
  const { publicationDay, times, sentences } = analysis;
  if (publicationDay === undefined) return false;
  return events.some(({ sentence }) => {
    const { end, paragraph } = sentences[sentence]!;
    const before = sentences[sentence - 1];
    const { start } = isAged === isOld && before?.paragraph === paragraph ? before : sentences[sentence]!;
    return times.some(
      ({ range, stated, isDuration, ...time }) =>
        range !== undefined &&
        !isDuration &&
        start <= time.start &&
        time.end <= end &&
        isAged(daysBetween(range.to, publicationDay), stated.includes("year")),
    );
  });
}

function isOld(days: number, hasYear: boolean): boolean {
  return hasYear && days > OLD;
}

function isRecent(days: number): boolean {
  return days >= 0 && days <= RECENT;
}

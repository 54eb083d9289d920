import type { Analysis, TimeMention } from "../../model/analysis.ts";
import { addDays, type DayRange, daysBetween } from "../../model/day.ts";
import { isLabelTime } from "../incidents/event-times.ts";
import { isRunningTime } from "./no-time-of-deed.ts";

interface PossibleRange {
  readonly range: DayRange;
  /** What speaks for and against the day of a clock time that is told without one. */
  readonly clockSigns: readonly string[];
}

/** A bare clock time ("just before 1:30 a.m.") speaks of the day of publication, of the one before, or of the day named last before it. */
export function rangesOf(analysis: Analysis, time: TimeMention): PossibleRange[] {
  const { publicationDay: day } = analysis;
  if (time.range !== undefined) return [{ range: time.range, clockSigns: [] }];
  const { clock } = time;
  if (clock === undefined || day === undefined || time.stated.includes("weekday") || isRunningTime(analysis, time)) return [];
  const part = partOfClock(clock);
  const named = dayNamedBefore(analysis, time, clock);
  const night = analysis.times.find(isNight)?.range;
  const days = new Set([day, addDays(day, -1), ...(named === undefined ? [] : [named])]);
  return [...days].map((on) => ({
    range: { from: on, to: on, precision: "day" },
    clockSigns: [
      on === day ? `${part} of that day` : on === addDays(day, -1) ? `${part} of the day before` : `${part} of another day`,
      ...(named === undefined ? [] : [on === named ? "the day named last" : "not the day named last"]),
      ...(night === undefined ? [] : [isInNight(night, on, clock) ? "in the night told" : "outside the night told"]),
    ],
  }));
}

/** The day that was named last before a clock time, if it can be that of the news: "shot Saturday night. … Police were called at about 7:45 p.m." */
function dayNamedBefore(analysis: Analysis, time: TimeMention, clock: string): string | undefined {
  const { publicationDay, times } = analysis;
  const before = times.findLast(
    (one) =>
      one.start < time.start && !one.isDuration && one.range !== undefined && (one.range.from === one.range.to || isWeekdayNight(one)),
  );
  if (before?.range === undefined || isLabelTime(analysis, before)) return undefined;
  const named = clock < NOON ? before.range.to : before.range.from;
  const days = daysBetween(named, publicationDay!);
  return days >= 0 && days < DAYS_OF_NEWS ? named : undefined;
}

/** "late Friday night into early Saturday"; a bare "overnight" is that of the report. */
function isWeekdayNight(time: TimeMention): boolean {
  return isNight(time) && time.stated.includes("weekday");
}

/** Days after which a report names another day with its clock times. */
const DAYS_OF_NEWS = 8;

/** "overnight": from one day to the next. */
function isNight({ range, partOfDay }: TimeMention): boolean {
  return partOfDay === "night" && range !== undefined && daysBetween(range.from, range.to) === 1;
}

function isInNight({ from, to }: DayRange, day: string, clock: string): boolean {
  return clock < NOON ? day === to : day === from;
}

const NOON = "12:00";

function partOfClock(clock: string): string {
  return clock < "05:00"
    ? "night"
    : clock < "12:00"
      ? "morning"
      : clock < "17:00"
        ? "afternoon"
        : clock < "20:00"
          ? "evening"
          : "late evening";
}

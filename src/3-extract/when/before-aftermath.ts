import type { Analysis, TimeMention, TokenRange } from "../../model/analysis.ts";
import { addDays, type DayRange } from "../../model/day.ts";
import { governorsOf } from "../grammar/governors.ts";

/**
 * "A vigil was held Monday for a boy who was shot on Thursday", published on Thursday: what came after a deed came after its day, so the weekday is
 * that of the week before. `undefined` for all other times.
 */
export function beforeAftermath(
  analysis: Analysis,
  time: TimeMention,
  sentence: TokenRange,
  isEvent: (token: number) => boolean,
): DayRange | undefined {
  const { range } = time;
  if (range === undefined || !isBareWeekday(time)) return undefined;
  const { start } = analysis.tokens[sentence.first]!;
  const later = analysis.times.find(
    (other) =>
      other.start >= start &&
      other.end < time.start &&
      isBareWeekday(other) &&
      other.range!.from < range.from &&
      OF_THE_DEED.test(analysis.article.text.slice(other.end, time.start)) &&
      /^(?:aftermath|proceeding)$/.test(governorsOf(analysis, other, sentence, isEvent).near),
  );
  return later === undefined ? undefined : { ...range, from: addDays(range.from, -DAYS_OF_WEEK), to: addDays(range.to, -DAYS_OF_WEEK) };
}

const DAYS_OF_WEEK = 7;

/** Between the two: the deed is told as what the later step was about. */
const OF_THE_DEED = /\b(?:who|whom|that|which|when|where|after)\b/;

/** "Thursday", "Thursday evening": a day of the week that nothing else fixes. */
function isBareWeekday({ range, stated, isDuration }: TimeMention): boolean {
  if (isDuration || range === undefined || range.from !== range.to) return false;
  return stated.includes("weekday") && stated.every((part) => part === "weekday" || part === "clock");
}

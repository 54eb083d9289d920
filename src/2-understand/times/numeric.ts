import { dayFrom, oneDay } from "../../model/calendar.ts";
import type { Day } from "../../model/day.ts";
import { dayReading, fullYear, nearest, type TimeContext, type TimeReading, wordAt } from "./reading.ts";

/** "2024-03-22", "03/22/2024", "22.03.2024", "9/11". */
export function readNumericDate(context: TimeContext, at: number): TimeReading | undefined {
  const [one, joint, two, joint2, three] = [0, 1, 2, 3, 4].map((step) => wordAt(context, at + step));
  if (!/^\d{1,4}$/.test(one!) || !/^[/-]$/.test(joint!) || !/^\d{1,2}$/.test(two!)) return dotted(at, one!);
  if (joint2 === joint && /^\d{2,4}$/.test(three!)) {
    const day =
      joint === "-" && one!.length === 4
        ? dayFrom(Number(one), Number(two), Number(three))
        : monthFirst(Number(one), Number(two), fullYear(three!), joint!);
    return day === undefined ? undefined : dayReading(at, at + 5, oneDay(day), ["year", "month", "day"]);
  }
  if (one === "9" && joint === "/" && two === "11") return dayReading(at, at + 3, oneDay("2001-09-11"), ["month", "day"]);
  return joint === "/" && joint2 !== "/" && wordAt(context, at - 1) === "on"
    ? withoutYear(context, at, Number(one), Number(two))
    : undefined;
}

/** "on 3/18": American order; "on 1/2 acre" is not before a day of the calendar that has just been. */
function withoutYear(context: TimeContext, at: number, month: number, day: number): TimeReading | undefined {
  if (dayFrom(2024, month, day) === undefined) return undefined;
  return dayReading(
    at,
    at + 3,
    nearest(context, at, at + 3, (inYear) => dayFrom(inYear, month, day)),
    ["month", "day"],
  );
}

/** American order, unless only the other one makes a day. */
function monthFirst(one: number, two: number, year: number | undefined, joint: string): Day | undefined {
  if (year === undefined || joint !== "/") return undefined;
  return dayFrom(year, one, two) ?? dayFrom(year, two, one);
}

function dotted(at: number, word: string): TimeReading | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  const day = match === null ? undefined : dayFrom(Number(match[3]), Number(match[2]), Number(match[1]));
  return day === undefined ? undefined : dayReading(at, at + 1, oneDay(day), ["year", "month", "day"]);
}

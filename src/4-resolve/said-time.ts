import { dayNumber, isDay } from "../model/day.ts";

const MINUTES_A_DAY = 1440;

/**
 * Minutes from the first time to the second; negative where the second is earlier; 0 where the order is not known
 * (a bare day against an instant of that day). An unknown time comes before every known one.
 */
export function minutesBetween(from: string | undefined, to: string | undefined): number {
  const [one, two] = [minutesOf(from), minutesOf(to)];
  if (one === undefined || two === undefined)
    return one === two ? 0 : one === undefined ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
  if (one.day === two.day) return one.minute === undefined || two.minute === undefined ? 0 : two.minute - one.minute;
  return (two.day - one.day) * MINUTES_A_DAY + (two.minute ?? MINUTES_A_DAY / 2) - (one.minute ?? MINUTES_A_DAY / 2);
}

function minutesOf(at: string | undefined): { readonly day: number; readonly minute: number | undefined } | undefined {
  const day = at?.slice(0, 10);
  if (at === undefined || day === undefined || !isDay(day)) return undefined;
  const clock = /T(\d\d):(\d\d)/.exec(at);
  // Midnight to the second is how feeds and pages write "that day, at no stated hour".
  const minute = clock === null || /T00:00(:00(\.0+)?)?(Z|$)/.test(at) ? undefined : Number(clock[1]) * 60 + Number(clock[2]);
  return { day: dayNumber(day), minute };
}

/** Minutes since 1970 for sorting; a bare day counts as its noon, an unknown time as −1. */
export function sortingMinute(at: string | undefined): number {
  const time = minutesOf(at);
  return time === undefined ? -1 : time.day * MINUTES_A_DAY + (time.minute ?? MINUTES_A_DAY / 2);
}

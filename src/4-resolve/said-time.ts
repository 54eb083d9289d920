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

/** A time as it is counted with. */
interface Counted {
  readonly day: number;
  readonly minute: number | undefined;
}

/** The figures of an incident are compared each with each, and share few times. */
const COUNTED = new Map<string, Counted | undefined>();
const MOST_COUNTED = 10_000;

function minutesOf(at: string | undefined): Counted | undefined {
  if (at === undefined || COUNTED.has(at)) return COUNTED.get(at ?? "");
  if (COUNTED.size >= MOST_COUNTED) COUNTED.clear();
  const counted = countedFrom(at);
  COUNTED.set(at, counted);
  return counted;
}

function countedFrom(at: string): Counted | undefined {
  const day = at.slice(0, 10);
  if (!isDay(day)) return undefined;
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

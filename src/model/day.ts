/** A calendar day, "2024-03-22", of the proleptic Gregorian calendar; sorts as text. */
export type Day = string;

/** How exactly a time is known, finest first. */
export type TimePrecision = "minute" | "hour" | "day" | "days" | "week" | "month" | "season" | "year" | "longer";

/** A stretch of days, both ends included: one day has `from === to`. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly precision: TimePrecision;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a real calendar day: "2024-02-30" is not. */
export function isDay(value: string): value is Day {
  return DAY.test(value) && dayOf(dayNumber(value)) === value;
}

/** Days since 1970-01-01; `NaN` where the text is no day. */
export function dayNumber(day: Day): number {
  const match = DAY.exec(day);
  if (!match) return Number.NaN;
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MILLISECONDS_A_DAY;
}

/** The inverse of {@link dayNumber}. */
export function dayOf(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** `addDays("2024-02-28", 2)` → "2024-03-01". */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Days from the first to the second: `daysBetween("2024-03-22", "2024-03-24")` → 2. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

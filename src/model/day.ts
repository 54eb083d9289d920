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

const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a real calendar day: "2024-02-30" is not. */
export function isDay(value: string): value is Day {
  const number = dayNumber(value);
  if (Number.isNaN(number)) return false;
  const date = new Date(number * MILLISECONDS_A_DAY);
  return date.getUTCDate() === digits(value, 8, 10) && date.getUTCMonth() === digits(value, 5, 7) - 1;
}

/** Days since 1970-01-01; `NaN` where the text is no day. */
export function dayNumber(day: Day): number {
  if (day.length !== 10 || day[4] !== "-" || day[7] !== "-") return Number.NaN;
  return Date.UTC(digits(day, 0, 4), digits(day, 5, 7) - 1, digits(day, 8, 10)) / MILLISECONDS_A_DAY;
}

/** The number that stands there; `NaN` where not all are digits. Days are compared millions of times: a pattern would take five times as long. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The inverse of {@link dayNumber}. */
export function dayOf(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** `addDays("2024-02-28", 2)` → "2024-03-01". */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Whether two stretches have a day in common. */
export function shareDay(one: DayRange, other: DayRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Days from the first to the second: `daysBetween("2024-03-22", "2024-03-24")` → 2. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

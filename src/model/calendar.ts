import { addDays, type Day, type DayRange, dayNumber, type TimePrecision } from "./day.ts";

/** "2024-03-05" from its numbers; `undefined` where the calendar has no such day. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** `daysInMonth(2024, 2)` → 29. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

/** `monthOf("2024-03-22")` → 3. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** `yearOf("2024-03-22")` → 2024. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** One day as a range. */
export function oneDay(day: Day, precision: TimePrecision = "day"): DayRange {
  return { from: day, to: day, precision };
}

/** A whole calendar month; months beyond 1 to 12 run into the years beside. */
export function wholeMonth(year: number, month: number): DayRange {
  const index = year * 12 + month - 1;
  const inYear = Math.floor(index / 12);
  const inMonth = (index % 12) + 1;
  return { from: dayFrom(inYear, inMonth, 1)!, to: dayFrom(inYear, inMonth, daysInMonth(inYear, inMonth))!, precision: "month" };
}

/** A whole calendar year. */
export function wholeYear(year: number): DayRange {
  return { from: dayFrom(year, 1, 1)!, to: dayFrom(year, 12, 31)!, precision: "year" };
}

/** The week from Monday to Sunday that holds a day, moved by so many weeks. */
export function wholeWeek(day: Day, weeks = 0): DayRange {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks);
  return { from: monday, to: addDays(monday, 6), precision: "week" };
}

/** The nearest such weekday on or before a day (`direction` −1), or on or after it (1). */
export function weekdayNear(day: Day, weekday: number, direction: -1 | 1): Day {
  const distance = direction < 0 ? (weekdayOf(day) - weekday + 7) % 7 : (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, direction * distance);
}

import type { TimeDistance } from "./analysis.ts";
import { monthOf, oneDay, wholeMonth, wholeYear, yearOf } from "./calendar.ts";
import { addDays, type Day, type DayRange } from "./day.ts";

/**
 * Where a distance leads from the day it is told beside: "two days earlier" from 21 March → 19 March; weeks to three days about the day, months and
 * years to the whole one. Hours that may end before midnight lead nowhere.
 */
export function rangeAtDistance({ side, unit, count }: TimeDistance, from: Day): DayRange | undefined {
  const by = (side === "before" ? -1 : 1) * Math.round(count);
  if (unit === "day") return oneDay(addDays(from, by));
  if (unit === "week") return { from: addDays(from, 7 * by - 3), to: addDays(from, 7 * by + 3), precision: "week" };
  if (unit === "month") return wholeMonth(yearOf(from), monthOf(from) + by);
  if (unit === "year") return yearOf(from) + by < 1 ? undefined : wholeYear(yearOf(from) + by);
  return count >= 20 ? oneDay(addDays(from, Math.round(by / 24))) : undefined;
}

import type { TimeMention } from "../../model/analysis.ts";

/** Words for a part of the day, lower-case. */
export const PARTS_OF_DAY: ReadonlyMap<string, NonNullable<TimeMention["partOfDay"]>> = new Map([
  ["morning", "morning"],
  ["predawn", "night"],
  ["pre-dawn", "night"],
  ["dawn", "morning"],
  ["sunrise", "morning"],
  ["daybreak", "morning"],
  ["afternoon", "afternoon"],
  ["lunchtime", "afternoon"],
  ["evening", "evening"],
  ["dusk", "evening"],
  ["sunset", "evening"],
  ["nightfall", "evening"],
  ["night", "night"],
  ["overnight", "night"],
]);

/** Words for a moment of the day: 24-hour clock. */
export const NAMED_CLOCKS: ReadonlyMap<string, string> = new Map([
  ["noon", "12:00"],
  ["midday", "12:00"],
  ["midnight", "00:00"],
]);

/** Units of calendar time, singular and plural, in the singular. */
export const TIME_UNITS: ReadonlyMap<
  string,
  "second" | "minute" | "hour" | "day" | "week" | "fortnight" | "weekend" | "month" | "year" | "decade" | "century"
> = new Map([
  ...(["second", "minute", "hour", "day", "week", "fortnight", "weekend", "month", "year", "decade"] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
  ["century", "century"],
  ["centuries", "century"],
]);

/** Seasons of the northern hemisphere: first month and number of months; winter begins in December of the year before. */
export const SEASONS: ReadonlyMap<string, { readonly month: number; readonly months: number }> = new Map([
  ["spring", { month: 3, months: 3 }],
  ["summer", { month: 6, months: 3 }],
  ["autumn", { month: 9, months: 3 }],
  ["fall", { month: 9, months: 3 }],
  ["winter", { month: 12, months: 3 }],
]);

/** Words that put what follows or precedes them into the future. */
export const FUTURE_MARKERS: ReadonlySet<string> = new Set(
  "will 'll ’ll shall wo scheduled expected due plans plan planned planning upcoming slated set tentatively until deadline intends hopes vowed going faces".split(
    " ",
  ),
);

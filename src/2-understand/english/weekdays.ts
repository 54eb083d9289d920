const NAMES = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** Weekdays in full, singular, lower-case; 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index) => [name, index] as const),
  ["tues", 2],
  ["weds", 3],
  ["thurs", 4],
]);

/** Short forms that are weekdays only with a point or before a date: "Sun." and "Sat, March 5". */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((name, index) => [name, index]),
);

/** "Fridays": a habit, which places nothing in time. */
export const PLURAL_WEEKDAYS: ReadonlySet<string> = new Set(NAMES.map((name) => `${name}s`));

/** When a holiday falls: a fixed day, the nth weekday of a month (−1: the last), or so many days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

/** Holidays by their lower-case names with straight apostrophes, as United States and British news use them; public knowledge. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new year 's eve", { month: 12, day: 31 }],
  ["new year 's day", { month: 1, day: 1 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas day", { month: 12, day: 25 }],
  ["christmas", { month: 12, day: 25 }],
  ["boxing day", { month: 12, day: 26 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["st. patrick 's day", { month: 3, day: 17 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ["may day", { month: 5, day: 1 }],
  ["cinco de mayo", { month: 5, day: 5 }],
  ["juneteenth", { month: 6, day: 19 }],
  ["canada day", { month: 7, day: 1 }],
  ["fourth of july", { month: 7, day: 4 }],
  ["4th of july", { month: 7, day: 4 }],
  ["bastille day", { month: 7, day: 14 }],
  ["halloween", { month: 10, day: 31 }],
  ["veterans day", { month: 11, day: 11 }],
  ["armistice day", { month: 11, day: 11 }],
  ["martin luther king day", { month: 1, weekday: 1, nth: 3 }],
  ["martin luther king jr. day", { month: 1, weekday: 1, nth: 3 }],
  ["presidents day", { month: 2, weekday: 1, nth: 3 }],
  ["presidents ' day", { month: 2, weekday: 1, nth: 3 }],
  ["mother 's day", { month: 5, weekday: 0, nth: 2 }],
  ["mothers day", { month: 5, weekday: 0, nth: 2 }],
  ["memorial day", { month: 5, weekday: 1, nth: -1 }],
  ["father 's day", { month: 6, weekday: 0, nth: 3 }],
  ["fathers day", { month: 6, weekday: 0, nth: 3 }],
  ["labor day", { month: 9, weekday: 1, nth: 1 }],
  ["columbus day", { month: 10, weekday: 1, nth: 2 }],
  ["thanksgiving day", { month: 11, weekday: 4, nth: 4 }],
  ["thanksgiving", { month: 11, weekday: 4, nth: 4 }],
  ["black friday", { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ["ash wednesday", { easter: -46 }],
  ["palm sunday", { easter: -7 }],
  ["maundy thursday", { easter: -3 }],
  ["good friday", { easter: -2 }],
  ["holy saturday", { easter: -1 }],
  ["easter sunday", { easter: 0 }],
  ["easter day", { easter: 0 }],
  ["easter", { easter: 0 }],
  ["easter monday", { easter: 1 }],
]);

/** First words of {@link HOLIDAYS}, for a quick look. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(" ")[0]!));
/** Words of the longest entry of {@link HOLIDAYS}. */
export const LONGEST_HOLIDAY = 5;

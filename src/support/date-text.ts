/** In the order of the calendar. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A model's day range, as far as it is needed here. */
interface Range {
  readonly from: string;
  readonly to: string;
  readonly precision: string;
}

/** "2024-03-22" → "22 March 2024". */
export function dayText(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthText(day)}`;
}

/** "2024-03-22T20:15:00Z" → "22 March 2024, 20:15 UTC"; a day stays a day. */
export function instantText(instant: string): string {
  const clock = /T(\d{2}:\d{2})/.exec(instant)?.[1];
  return clock === undefined ? dayText(instant) : `${dayText(instant)}, ${clock} UTC`;
}

/** When something happened, with its preposition: "on 22 March 2024", "between 1 and 3 September 2004", "in March 2024", "in 2015". */
export function whenText({ from, to, precision }: Range): string {
  if (from === to) return `on ${dayText(from)}`;
  if (precision === "month" && from.slice(0, 7) === to.slice(0, 7)) return `in ${monthText(from)}`;
  if (precision === "year" && from.slice(0, 4) === to.slice(0, 4)) return `in ${from.slice(0, 4)}`;
  return `between ${dayText(from)} and ${dayText(to)}`;
}

function monthText(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

import { isDay } from "../model/day.ts";

/** The first three letters of each month, January first. */
export const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Minutes east of Greenwich, for the zone names that bylines and mail dates use; "ET" without S or D is taken as winter time. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  gst: 240,
  pkt: 300,
  ist: 330,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
};

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[T ]|\s+-?\s*)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})\b|^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const EPOCH = /^(\d{10})(\d{3})?$/;
const MONTH = `(${MONTHS.join("|")})[a-z]*\\.?`;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})\\b`, "i");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})\\b`, "i");
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(?:\(?([+-]\d{2}:?\d{2}|[a-z]{1,4})\)?)?/i;

/**
 * A publication time in any usual spelling → ISO 8601, `undefined` where it is none.
 *
 * "March 22, 2024" → "2024-03-22"; "Fri, 22 Mar 2024 20:15:00 +0300" → "2024-03-22T17:15:00Z"; "2017-12-30T00:00:00" → "2017-12-30",
 * because midnight without a zone is how systems write a mere day. Any other time without a zone is read as UTC, so that the day stays the one
 * the publisher wrote. "05/06/2024" is `undefined`: it may be May or June.
 */
export function toPublicationTime(written: string): string | undefined {
  const value = written.trim().replace(/\s+/g, " ");
  if (value.length < 8 || value.length > 120) return undefined;
  return fromIso(value) ?? fromEpoch(value) ?? fromSlashes(value) ?? fromWords(value);
}

function fromIso(value: string): string | undefined {
  const match = ISO.exec(value);
  if (!match) return undefined;
  const day = dayFrom(match[1]!, match[2]!, match[3]!);
  if (!day || match[4] === undefined) return day;
  return instant(day, Number(match[4]), Number(match[5]), Number(match[6] ?? 0), match[7]);
}

function fromEpoch(value: string): string | undefined {
  const match = EPOCH.exec(value);
  return match ? toSeconds(new Date(Number(match[1]) * 1000)) : undefined;
}

function fromSlashes(value: string): string | undefined {
  const match = SLASHED.exec(value);
  if (!match) return undefined;
  if (match[1]) return withClock(dayFrom(match[1], match[2]!, match[3]!), value.slice(match[0].length));
  const [first, second] = [Number(match[4]), Number(match[5])];
  if (first <= 12 && second <= 12 && first !== second) return undefined;
  const [month, day] = first > 12 ? [match[5]!, match[4]!] : [match[4]!, match[5]!];
  return withClock(dayFrom(match[6]!, month, day), value.slice(match[0].length));
}

function fromWords(value: string): string | undefined {
  const monthFirst = MONTH_FIRST.exec(value);
  const match = monthFirst ?? DAY_FIRST.exec(value);
  if (!match) return undefined;
  const [month, day] = monthFirst ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
  const rest = `${value.slice(0, match.index)} ${value.slice(match.index + match[0].length)}`;
  return withClock(dayFrom(match[3]!, String(MONTHS.indexOf(month.toLowerCase()) + 1), day), rest);
}

function withClock(day: string | undefined, rest: string): string | undefined {
  const match = day && CLOCK.exec(rest);
  if (!match) return day;
  const half = match[4]?.[0]?.toLowerCase();
  const hour = Number(match[1]);
  if (half && (hour < 1 || hour > 12)) return day;
  return instant(day, half ? (hour % 12) + (half === "p" ? 12 : 0) : hour, Number(match[2]), Number(match[3] ?? 0), match[5]);
}

/** Years from 1800 on: what lies before is a misreading of some other number. */
function dayFrom(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) && Number(year) >= 1800 && Number(year) <= 2100 ? written : undefined;
}

function instant(day: string, hour: number, minute: number, second: number, zone: string | undefined): string | undefined {
  if (hour > 24 || minute > 59 || second > 60) return day;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (offset === undefined && hour % 24 === 0 && minute === 0 && second === 0) return day;
  const utc = Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + minute - (offset ?? 0)) * 60 + second) * 1000;
  return toSeconds(new Date(utc));
}

function offsetOf(zone: string): number | undefined {
  const digits = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!digits) return ZONES[zone.toLowerCase()];
  return (digits[1] === "-" ? -1 : 1) * (Number(digits[2]) * 60 + Number(digits[3] ?? 0));
}

function toSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

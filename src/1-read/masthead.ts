import { authorOf } from "./author.ts";
import { MONTHS, toPublicationTime } from "./publication-time.ts";

/** What stands above a pasted text; `undefined` or left out where nothing does. */
export interface Masthead {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string | undefined;
  /** As written: a time that `toPublicationTime` reads. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** How many lines it takes, blank ones among them. */
  readonly lines: number;
}

/**
 * Reads the lines above a text that a reader copied from a page or a paper: a headline, a byline, the day. What is not surely one of these belongs to
 * the text.
 *
 * @param lines - The lines of the whole document; the first is not blank.
 */
export function readMasthead(lines: readonly string[]): Masthead {
  const headline = lines[0]!.trim();
  const title = isHeadline(headline) ? headline : undefined;
  const from = title === undefined ? 0 : 1;
  const under = underOutlet(lines, from) ?? lowerLines(lines, from);
  if (under.lines === 0) return isAlone(title, lines) ? { title: headline, lines: 2 } : { lines: 0 };
  const body = lines.slice(under.lines);
  // A chronicle has a day above each of its entries.
  const isChronicle = under.days > 0 && body.some((line) => readDay(line.trim())?.start === 0);
  if (isChronicle || body.join("").trim() === "") return { lines: 0 };
  return { ...under.found, ...(title !== undefined && { title }), lines: under.lines };
}

/** A paper's name at line `from` with a byline or a day under it. */
function underOutlet(lines: readonly string[], from: number): LowerLines | undefined {
  const outlet = lines[from]?.trim() ?? "";
  if (!isOutlet(outlet)) return undefined;
  const under = lowerLines(lines, from + 1);
  return under.lines === 0 ? undefined : { ...under, found: { ...under.found, outlet } };
}

interface LowerLines {
  readonly found: Omit<Masthead, "title" | "lines">;
  /** How many lines of the document they end with; 0 where there are none. */
  readonly lines: number;
  /** How many of them tell a day. */
  readonly days: number;
}

/** Bylines and days from line `from` on. */
function lowerLines(lines: readonly string[], from: number): LowerLines {
  const found: { byline?: string | undefined; published?: string; updated?: string } = {};
  let [end, days] = [0, 0];
  for (let at = from; at < lines.length && at < from + MOST_LINES; at++) {
    const line = lines[at]!.trim();
    if (line === "") continue;
    const day = readDay(line);
    const rest = line.slice(0, day?.start).replace(/[\s,;|·•–—-]+$/, "");
    if (rest !== "" && !isByline(rest)) break;
    if (day !== undefined) {
      days++;
      found[day.isUpdate ? "updated" : "published"] ??= day.written;
    }
    if (rest !== "") found.byline ??= authorOf(rest);
    end = at + 1;
  }
  return { found: { ...found, published: found.published ?? found.updated }, lines: end, days };
}

/** "Two killed in Ormay", a blank line and more text than that. */
function isAlone(title: string | undefined, lines: readonly string[]): boolean {
  return title !== undefined && lines[1]?.trim() === "" && lines.slice(2).join("\n").trim().length > title.length;
}

/** A line of a few words without a full stop, and no label, byline or day. */
function isHeadline(title: string): boolean {
  return title.length <= LONGEST_HEADLINE && title.split(/\s+/).length >= LEAST_WORDS && !NO_HEADLINE.test(title);
}

const NO_HEADLINE = /[.:;,]$|^(?:by|published|updated|posted)\b|\b(?:19|20)\d\d$/i;
/** Characters of the longest line that is taken for a headline, and its fewest words. */
const LONGEST_HEADLINE = 120;
const LEAST_WORDS = 3;
/** How many lines under the headline are looked at. */
const MOST_LINES = 8;

/** "By Ota Marl and Ada Vell, Ormay Herald": names, and small words between them. */
function isByline(line: string): boolean {
  const words = /^(?:(?:written|reported|posted|story) )?by:? +(.{2,110})$/i.exec(line)?.[1]?.split(/[\s,]+/);
  return (
    words !== undefined && !/[.!?:;]$/.test(line) && !WEEKDAY_OR_MONTH.test(words[0]!) && words.every((word) => BYLINE_WORD.test(word))
  );
}

/** "Ormay Herald" above a byline or a day: the paper's name. */
function isOutlet(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    !isByline(line) &&
    words.length <= MOST_OF_OUTLET &&
    words.every((word) => OUTLET_WORD.test(word)) &&
    readDay(line)?.start !== 0 &&
    !WEEKDAY_OR_MONTH.test(words[0]!)
  );
}

const OUTLET_WORD = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|the|and|&|for|in|de|la|le|el|\d{1,2})$/u;
const MOST_OF_OUTLET = 6;

const BYLINE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|\d?[A-Z]{2,}\S*|and|&|of|in|for|the|with|at|from|our|a|an|staff|special|senior|chief|correspondents?|reporters?|writers?|editor|news|agency|agencies|de|da|di|del|la|le|van|von|der|den|bin|ibn|al-?\p{L}*|el-?\p{L}*|\||-|–|—|\/)$/u;
const WEEKDAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|dawn|nightfall)$/i;

const MONTH = `(?:${MONTHS.join("|")})[a-z]*\\.?`;
const WRITTEN_DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d)`;
const CLOCK = "(?:T?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?)(?: ?[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{1,4}|\\(?[+-]\\d\\d:?\\d\\d\\)?))?";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?\\.?";
/** "Published: Tuesday, 3 May 2022 at 10.15 a.m." to the end of a line, the label and the time of day at will. */
const DAY_PART = new RegExp(
  `(?<label>(?:first )?(?:published|posted|updated|last (?:updated|modified)|date|filed|issued)(?: on| at)?:? )?(?<day>(?:${CLOCK},? (?:on )?)?(?:${WEEKDAY},? )?${WRITTEN_DAY}(?:,? (?:at |[-–—|] )?${CLOCK})?)$`,
  "i",
);

/** The day or time that a line ends with, and where it starts with its label; `undefined` where the order of day and month is open. */
function readDay(line: string): { readonly start: number; readonly written: string; readonly isUpdate: boolean } | undefined {
  const match = DAY_PART.exec(line);
  const { label = "", day } = match?.groups ?? {};
  if (match === null || day === undefined || toPublicationTime(day) === undefined) return undefined;
  return { start: match.index, written: day, isUpdate: /^(?:updated|last)/i.test(label) };
}

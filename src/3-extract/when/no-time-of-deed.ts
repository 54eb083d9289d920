import type { Analysis, TimeMention } from "../../model/analysis.ts";
import { type DayRange, daysBetween } from "../../model/day.ts";

/** "The worst attack since the 2004 bombing": of the deed that the news is held against. */
export function isHeldAgainst({ article: { text } }: Analysis, { start, stated }: TimeMention): boolean {
  if (!stated.includes("year")) return false;
  return HELD_AGAINST.test(text.slice(Math.max(0, start - 40), start)) || RANKED_SINCE.test(text.slice(Math.max(0, start - 200), start));
}

/** "the worst assault on the country since the attacks on two cities on September 11, " */
const RANKED_SINCE =
  /\b(?:worst|deadliest|bloodiest|biggest|largest|gravest|heaviest|single|first)\b[^.;]{0,80}\bsince (?:the|an?|two|three|several|multiple)\b[^.;]{3,100}$/iu;

const HELD_AGAINST =
  /\b(?:since|unlike|than|like|as in|recall(?:s|ed|ing)|echo(?:es|ed|ing)|evok(?:es|ed|ing)|compar(?:ed|able) (?:to|with)) the (?:[\p{L}.]+ )?(?:\d{1,2}, )?$/iu;

/** "Rescuers on Sunday ended the search for victims of the blast": the day of what came after it. */
export function isOfSearch({ article: { text } }: Analysis, { start, end }: TimeMention): boolean {
  const [before, after] = [text.slice(Math.max(0, start - MOST_OF_CLAUSE), start), text.slice(end, end + MOST_OF_CLAUSE)];
  return SEARCHES.test(after) || SEARCHED.test(before) || (MORE_FOUND.test(before) && RAISING.test(after));
}

/** "…, a commission found on Wednesday": the day of what it found. */
export function isOfFinding({ article: { text } }: Analysis, { start }: TimeMention): boolean {
  return FOUND.test(text.slice(Math.max(0, start - MOST_OF_CLAUSE), start));
}

/** Characters of a clause beside its time. */
const MOST_OF_CLAUSE = 90;
const SEARCH =
  "(?:end(?:ed|s|ing)?|call(?:ed|s|ing)? off|abandon(?:ed|s|ing)?|suspend(?:ed|s|ing)?|halt(?:ed|s|ing)?|resum(?:ed|es|ing)|scal(?:ed|es|ing) (?:back|down)|widen(?:ed|s|ing)?|stepp(?:ed|ing) up) (?:the|their|its|an?) (?:[\\w-]+ ){0,3}(?:search(?:es)?|searching|rescue|recovery|clean-?up)\\b";
const SEARCHES = new RegExp(`^ (?:\\w+ )?${SEARCH}`, "i");
const SEARCHED = new RegExp(
  `\\b${SEARCH}(?! (?:after|when|which|that|where|following))(?: (?:for|of|at|in) (?:[\\w-]+ ){1,6})? ?(?:on|late|early|this|last)? ?$`,
  "i",
);
/** "Rescuers found nine more bodies on Sunday, raising the number killed to 30". */
const MORE_FOUND =
  /\b(?:found|recovered|retrieved|pulled|dug|unearthed) (?:(?:up|out) )?(?:[\w-]+ ){0,2}(?:more|further|additional|other|another|last) (?:[\w-]+ ){0,2}(?:bodies|body|victims|dead|corpses|remains)\b[^.;]*$/i;
const RAISING = /^,? (?:rais|bring|tak|push|lift|increas)ing\b/i;
const FOUND =
  /, (?:an?|the) (?:[\w'’-]+ ){0,4}(?:commission|inquiry|enquiry|panel|report|coroner|judge|jury|court|tribunal|committee|investigation|inquest)(?: (?:of|into|by) [\w ]{3,30})? (?:has |had )?(?:found|ruled|concluded|decided|determined|heard) (?:on |late on |in )?$/i;

/** "the heaviest loss since fighting broke out on September 27": when something began that goes on yet. */
export function isSinceItBegan({ article: { text } }: Analysis, { start }: TimeMention): boolean {
  return SINCE_IT_BEGAN.test(text.slice(Math.max(0, start - 90), start));
}

const SINCE_IT_BEGAN =
  /\bsince (?:[\w'’-]+ ){1,6}(?:broke out|began|started|erupted|resumed|flared up|collapsed|took (?:power|over|office)|seized power) (?:(?:again|there) )?(?:on |in |late |early )*$/i;

/** ", Sept. 19, 2016" of days just gone by: prose leaves the year out, captions of pictures do not. */
export function isCaptionDate({ publicationDay, article }: Analysis, time: TimeMention, range: DayRange): boolean {
  if (!time.stated.includes("year") || !time.stated.includes("day")) return false;
  if (/\b(?:photo|picture|image|video|seen|shows?|file)\b[^.]*$/i.test(article.text.slice(Math.max(0, time.start - 90), time.start)))
    return true;
  if (isAtPictureEnd(article.text, time)) return true;
  if (publicationDay === undefined || daysBetween(range.to, publicationDay) >= 60) return false;
  return !/\bon\s+(?:\w+day,?\s+)?$/i.test(article.text.slice(Math.max(0, time.start - 20), time.start));
}

/** "… beside the ferry in Sandel, Orvan, March 3, 2021." ends a paragraph that is a caption; "Karsale, 4 March 2022" is a heading. */
function isAtPictureEnd(text: string, { start, end }: TimeMention): boolean {
  if (start - text.lastIndexOf("\n", start) < LEAST_CAPTION) return false;
  return /[\p{L}.]{3},\s$/u.test(text.slice(Math.max(0, start - 24), start)) && /^\.?\s*(?:\n|\(|$)/.test(text.slice(end, end + 8));
}

/** Characters of a line before its date: headings are shorter than what a picture shows. */
const LEAST_CAPTION = 50;

/** "Tune in Sunday at noon and again on Monday at 9": when the station tells more. */
export function isProgrammeTime({ article: { text } }: Analysis, { start }: TimeMention): boolean {
  return /\b(?:tune in|newscast)\b(?:[^.!?\n]|[ap]\.m\.)*$/i.test(text.slice(Math.max(0, start - 100), start));
}

/** "1:08 Truck overturns", "Watch at 6 p.m.": how long a film of the page is, or when it is shown. */
export function isRunningTime({ article: { text } }: Analysis, { start, end }: TimeMention): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\b(?:watch|live at|stream|join us)\b/i.test(before)) return true;
  return (
    /^\d{1,2}:\d{2}$/.test(text.slice(start, end)) && !/\b(?:at|about|around|before|after|by|until|from|approximately)\s+$/i.test(before)
  );
}

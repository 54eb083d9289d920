import { type Analysis, type TimeMention, tokensIn } from "../../model/analysis.ts";
import { type DayRange, daysBetween } from "../../model/day.ts";
import { overlapping, type Span } from "../../model/span.ts";
import { governorsOf } from "../grammar/governors.ts";
import { headingsOf } from "../grammar/headings.ts";
import { sentenceAt } from "../reading.ts";
import { isCountTime } from "./count-times.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { tellsLettingGo } from "./seizures.ts";

/** How an event stands in time to the news of the article. */
export interface EventTime {
  readonly standing: "recent" | "old" | "none";
  readonly time: TimeMention | undefined;
  readonly range: DayRange | undefined;
  /** The heading that gives the time: the part of the text below it is about that incident. */
  readonly heading?: number | undefined;
}

/** Days that an incident may lie before the publication day and still be the news. */
const NEWS_DAYS = 30;
const NOT_OF_THE_EVENT =
  /(?:\b(?:since|until|till|by|as of|from|(?<!port )said|says|told reporters|announced|(?<!was |were |been )reported|confirmed|tweeted|added|warned|threatened|statement|published|posted|updated|copyright|born|file photo taken|trial|scheduled|hearing|interview|speaking|reporters|conference)(?: (?:on|late|early|in|the|a))*|[(©]\s?(?:published )?)\s*$/i;

/** Finds for each event the time it is told with. */
export function eventTimes(
  analysis: Analysis,
  events: readonly IncidentEvent[],
): (event: Pick<IncidentEvent, "token" | "sentence">) => EventTime {
  const tokens = new Set(events.map((event) => event.token));
  const usable = analysis.times.filter((time) => {
    if (time.isDuration || isLabelTime(analysis, time) || isReportingTime(analysis, time) || isCountTime(analysis, time)) return false;
    const { near } = governorsOf(analysis, time, analysis.sentences[sentenceAt(analysis, time.start)]!, (token) => tokens.has(token));
    if ((near === "aftermath" || isOfThoseWho(analysis, time)) && opensSentence(analysis, time)) return true;
    return (near !== "proceeding" && near !== "aftermath" && near !== "telling") || opensHarm(analysis, time, events);
  });
  const captions = new Set(usable.filter((time) => endsCaption(analysis, time)));
  const headings = headingsOf(analysis);
  return (event) => {
    if (isLaterDeath(analysis, event) || tellsLettingGo(analysis.tokens[event.token]!.lower))
      return { standing: "none", time: undefined, range: undefined };
    const heading = headings[event.sentence];
    const above = heading === undefined ? undefined : timeIn(analysis, usable, heading);
    const { start } = analysis.tokens[event.token]!;
    const own = nearest(
      analysis,
      events,
      captions.size === 0 ? usable : usable.filter((one) => one.end > start || !captions.has(one)),
      event,
    );
    // Under "Arlmere, October 2021" a bare "on 8 October" is a day of 2021; and what has no time of its own has the heading's.
    const governs = above?.range !== undefined && above.stated.includes("year") && !own?.stated.includes("year");
    const time = governs ? above : own;
    // "The toll of the floods rose to 196 on Monday": no day of theirs, and news all the same.
    if (time === undefined) return { standing: isCountedNow(analysis, event.sentence) ? "recent" : "none", time, range: undefined };
    return { standing: standingOf(analysis, time), time, range: time.range, heading: governs ? heading : undefined };
  };
}

/** "In 2019 a priest survived when a bomb went off at his home": a year at the head of its sentence is that of all that it tells. */
function opensSentence(analysis: Analysis, time: TimeMention): boolean {
  return time.stated.includes("year") && isAtHeadOfSentence(analysis, time);
}

/** "And in 2019 a woman wearing explosives killed 30": a time behind nothing but "in". */
export function isAtHeadOfSentence(analysis: Analysis, { start }: Pick<TimeMention, "start">): boolean {
  const sentence = analysis.sentences[sentenceAt(analysis, start)]!;
  return /^\W*(?:(?:and|but) )?in (?:early |late |mid-?)?$/i.test(analysis.article.text.slice(sentence.start, start));
}

/** "In 2019 a priest who had spoken out …": what the clause says of him is not what is told. */
function isOfThoseWho({ article: { text } }: Analysis, { end }: TimeMention): boolean {
  return /^,? (?:an?|two|three|four|five|six|several|\d+) (?:[\p{L}-]+ ){1,3}who\b/u.test(text.slice(end, end + 60));
}

/** "…, and in 2016 the bodies of ten passengers were found": a year at the head of its clause is of those who are counted right behind it. */
function opensHarm(analysis: Analysis, time: TimeMention, events: readonly IncidentEvent[]): boolean {
  if (
    !time.stated.includes("year") ||
    !/[,;] (?:and |but |while )?in (?:[a-z]+ )?$/.test(analysis.article.text.slice(Math.max(0, time.start - 24), time.start))
  )
    return false;
  const { last } = tokensIn(analysis.tokens, time);
  return events.some(
    ({ token, harm }) => harm !== undefined && last <= token && token <= last + 1 && BODIES.test(analysis.tokens[token]!.lower),
  );
}

const BODIES = /^(?:bodies|corpses|remains)$/;

/** Whether a sentence gives the day of a count, which is one of the news. */
function isCountedNow(analysis: Analysis, sentence: number): boolean {
  return overlapping(analysis.times, analysis.sentences[sentence]!).some(
    (time) => isCountTime(analysis, time) && standingOf(analysis, time) === "recent",
  );
}

/** "FILE - A rebel cleans a gun near Ellery, Feb. 17, 2013 Officials also confirmed that": glued to a text, the day of a picture is of nothing behind it. */
function endsCaption(analysis: Analysis, time: TimeMention): boolean {
  if (!time.stated.includes("year") || !time.stated.includes("day")) return false;
  return FILE_PICTURE.test(analysis.article.text.slice(analysis.sentences[sentenceAt(analysis, time.start)]!.start, time.start));
}

const FILE_PICTURE = /\bFILE(?: PHOTO)? ?[-–—:] [^.!?]{0,240}$/;

/** "A fifth victim died in 2017 of injuries suffered in the attack": the day of the death is not that of the incident. */
function isLaterDeath({ tokens, sentences }: Analysis, { token, sentence }: Pick<IncidentEvent, "token" | "sentence">): boolean {
  if (!/^(?:died|dies|succumbed)$/.test(tokens[token]!.lower)) return false;
  const after = tokens.slice(token + 1, Math.min(sentences[sentence]!.last, token + 14)).map(({ lower }) => lower);
  return /\b(?:of|from|to) (?:\w+ ){0,2}(?:injuries|wounds)\b/.test(after.join(" "));
}

function timeIn(analysis: Analysis, times: readonly TimeMention[], index: number): TimeMention | undefined {
  const { start, end } = analysis.sentences[index]!;
  return times.find((time) => time.start >= start && time.end <= end);
}

/** "police said Tuesday", "since 2007", "Posted: Monday": times of the telling, not of what is told. */
export function isReportingTime(analysis: Analysis, time: TimeMention): boolean {
  const { text } = analysis.article;
  // "Police said Tuesday's bombing was his work": the day belongs to what is said.
  if (/^['’]s?\s/.test(text.slice(time.end, time.end + 3))) return TELLING_NOUN.test(text.slice(time.end + 2, time.end + 26));
  if (isOfNounBehind(analysis, time)) return false;
  if (time.range?.precision === "days" && /\bfrom\s*$/i.test(text.slice(Math.max(0, time.start - 6), time.start))) return false;
  if (NOT_OF_THE_EVENT.test(text.slice(Math.max(0, time.start - 28), time.start))) return true;
  return TELLING_NOUN.test(text.slice(time.end, time.end + 24)) || isBeforeSaying(analysis, time) || isOfBlaming(analysis, time);
}

/** "The minister had accused the front of the bombing on Wednesday.", further down in a report: the day of the words and not of the deed. */
function isOfBlaming(analysis: Analysis, time: TimeMention): boolean {
  const index = sentenceAt(analysis, time.start);
  const { text } = analysis.article;
  const { start } = analysis.sentences[index]!;
  return index > 0 && /^[.;]/.test(text.slice(time.end, time.end + 1)) && BLAMES_FOR_IT.test(text.slice(start, time.start));
}

const BLAMES_FOR_IT =
  /\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)|condemn(?:ed|s|ing)|denounc(?:ed|es|ing)|claimed responsibility)\b[^,;:“”"]{0,80}\b(?:the|that) (?:\p{L}+ )?(?:attack|bombing|blast|explosion|shooting|killings?|raid|strike|massacre|kidnapping|abduction)s? on $/iu;

/** "the deadliest since 2019, when a bomb killed 31": the time of what is told behind it. */
export function isSinceThen({ article: { text } }: Analysis, { start, end }: TimeMention): boolean {
  return /\bsince (?:early |late |mid-)?$/i.test(text.slice(Math.max(0, start - 14), start)) && /^,? when\b/.test(text.slice(end, end + 6));
}

/** "confirmed the overnight Saturday shelling": the day belongs to the noun behind it. */
function isOfNounBehind({ tokens, article: { text } }: Analysis, time: TimeMention): boolean {
  const next = tokens[tokensIn(tokens, time).last];
  if (!time.stated.includes("weekday") && !time.stated.includes("day")) return false;
  if (!/(?<!\b(?:from|since|by|until|of)\s)\b(?:the|an?)\s+(?:late |early )?$/i.test(text.slice(Math.max(0, time.start - 24), time.start)))
    return false;
  return /^(?:NOUN|ADJ)$/.test(next?.tag ?? "") && !TELLING_NOUN.test(text.slice(time.end, time.end + 24));
}

/** "The minister, late Monday in Oslo, confirmed", "the ministry early Friday said", "On Thursday, police said they had found": when it was said. */
function isBeforeSaying(analysis: Analysis, time: TimeMention): boolean {
  const { article, tokens } = analysis;
  const after = article.text.slice(time.end, Math.min(time.end + 90, analysis.sentences[sentenceAt(analysis, time.start)]!.end));
  if (isAtHead(analysis, time)) return SAID_OF_BEFORE.test(after);
  const before = article.text.slice(Math.max(0, time.start - 20), time.start);
  if (/,\s(?:on|late|early|late on|early on)?\s?$/i.test(before) && SAID_BEHIND_COMMA.test(after)) return true;
  const { first, last } = tokensIn(tokens, time);
  const subject = /^(?:on|late|early)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  return SAID_BEHIND.test(after) && tokens[subject]?.head === last && /^nsubj/.test(tokens[subject]?.relation ?? "");
}

/** At the head of its sentence, but for "on", "late" or "early". */
export function isAtHead(analysis: Analysis, { start }: TimeMention): boolean {
  const sentence = analysis.sentences[sentenceAt(analysis, start)]!;
  return /^(?:on|late|early|late on|early on)?\s*$/i.test(analysis.article.text.slice(sentence.start, start));
}

const SAID_BEHIND = /^\s(?:said|says|told|confirmed|announced|reported|added|denied|acknowledged)\b/;
const SAID_BEHIND_COMMA =
  /^(?:\s(?:in|at|from) (?:the )?[\p{L}-]+(?: [\p{Lu}][\p{L}-]+)?)?,\s(?:(?:said|says)\s(?!an?\s|the\s)|(?:told|confirmed|announced|reported|added|denied|acknowledged)\s)/u;
const SAID_OF_BEFORE = /^,?\s(?:[\p{L}'’.-]+\s){1,5}(?:said|confirmed|announced|reported|acknowledged)\s(?:[\p{L}\d'’-]+\s){1,6}had\b/u;

const TELLING_NOUN = /^\s*(?:interview|statement|news conference|press conference|report|hearing|court|trial|through)\b/i;

/** "Posted: Tuesday, January 28", "© 2016", "(@harwickpd) September 22", "HARWICK, July 18 (Northern Wire) -": labels of the page and the report, which time nothing that is told. */
export function isLabelTime(analysis: Analysis, time: TimeMention): boolean {
  const { text } = analysis.article;
  const before = text.slice(Math.max(0, time.start - 60), time.start);
  if (PAGE_LABEL.test(before) || TWEET.test(before) || AGENCY.test(text.slice(time.end, time.end + 40))) return true;
  if (IN_DATELINE.test(before) && DATELINE_END.test(text.slice(time.end, time.end + 40))) return true;
  const dateline = analysis.places.find((place) => place.role === "dateline");
  return (
    dateline !== undefined &&
    time.start >= dateline.end &&
    /^[^.!?\n]{0,40}$/.test(text.slice(dateline.end, time.start)) &&
    DATELINE_END.test(text.slice(time.end, time.end + 40))
  );
}

const PAGE_LABEL =
  /(?:\b(?:date of birth|d\.?o\.?b\.?|born)\s*:\s*|(?:posted|published|updated|modified|created|copyright|©|first aired)(?:\s+(?:on|at))?\s*[:|-]?\s*(?:\w+,\s*)?|(?:posted|published|updated|modified):\s*[\w, ]{0,32}[@|,-]?\s*)$/i;
/** "KARSALE, Sarland, " at the beginning of a line, in capitals but for what the town lies in. */
const IN_DATELINE = /(?:^|\n)\s*(?:\([^)\n]{2,30}\)\s*)?\p{Lu}{2}[\p{Lu} .'’-]+,\s(?:\p{Lu}[\p{L} .'’-]+,\s)?$/u;
/** "…, July 18 (Northern Wire) -", also where no dateline was found before it. */
const AGENCY = /^\s*\(\p{Lu}[\p{L} ]{2,28}\)\s*(?:--|[-–—])\s/u;
const TWEET = /\(\s?@\w+\s?\)\s*$/;
const DATELINE_END = /^\s*(?:\([^)]{2,30}\)|,?\s*[\p{Lu}\d /.]{2,20})?\s*(?:--|[-–—:])\s/u;

function standingOf(analysis: Analysis, time: TimeMention): EventTime["standing"] {
  const { range } = time;
  const published = analysis.publicationDay;
  if (range === undefined) return time.stated.includes("weekday") || time.stated.includes("clock") ? "recent" : "none";
  if (published === undefined) return time.stated.includes("year") ? "old" : "recent";
  const before = daysBetween(range.to, published);
  return before > NEWS_DAYS || daysBetween(published, range.from) > 400 ? "old" : "recent";
}

/** The nearest usable time of the event's own sentence; one beyond a clause border counts as farther away. */
function nearest(
  analysis: Analysis,
  events: readonly IncidentEvent[],
  times: readonly TimeMention[],
  event: Pick<IncidentEvent, "token" | "sentence">,
): TimeMention | undefined {
  const sentence = analysis.sentences[event.sentence]!;
  const at = analysis.tokens[event.token]!.start;
  let best: TimeMention | undefined;
  let distance = 400;
  for (const time of times) {
    if (time.start >= sentence.end) break;
    if (time.end <= sentence.start) continue;
    const between = analysis.article.text.slice(Math.min(time.end, at), Math.max(time.start, at));
    // "The shooting was the worst since the bombings of March 9, 2004": the time of what it is held against.
    if (at < time.start && /\bsince\s\D/i.test(between)) continue;
    const isOfDeedBefore = (one: IncidentEvent) =>
      one.sentence === event.sentence && one.token < event.token && isInClosedClause(analysis, analysis.tokens[one.token]!, at);
    if (at > time.end && isInClosedClause(analysis, time, at) && events.some(isOfDeedBefore)) continue;
    const away =
      Math.abs(time.start - at) +
      (/[;.]\s|, (?:and|but|while|who|which) |\b(?:after|before|while|but|when|because)\b/.test(between) ? 60 : 0);
    if (away < distance) {
      best = time;
      distance = away;
    }
  }
  return best;
}

/**
 * "The rebels, who took the town in March, blamed the army for the attack": what stands within the clause, its time and its deed, is nothing of what
 * stands behind it in the same sentence.
 */
export function isInClosedClause(analysis: Analysis, { start, end }: Span, at: number): boolean {
  const { text } = analysis.article;
  const sentence = analysis.sentences[sentenceAt(analysis, start)]!;
  return CLAUSE_OPEN.test(text.slice(sentence.start, start)) && CLAUSE_CLOSED.test(text.slice(end, at));
}

/** What an actor did; of those whom something befell in the clause the rest of the sentence tells, too. */
const CLAUSE_OPEN =
  /(?:, who|\b(?:group|movement|militia|army|party|front|faction|junta), which) (?!(?:was|were|had been|have been|has been)\b)[^,;]*$/;
/** A comma, and at least a word before what stands behind it: ", killing 30" is still of the clause. */
const CLAUSE_CLOSED = /^[^,;]*,\s[^,;]*\S\s$/;

import { type Analysis, type TimeMention, tokensIn } from "../../model/analysis.ts";
import { addDays, type DayRange, daysBetween } from "../../model/day.ts";
import type { Context } from "../extractor.ts";
import { isCharged } from "../grammar/charged.ts";
import { type Governors, governorsOf } from "../grammar/governors.ts";
import { isOfTaking, isOnComingFree, tokensOfDeed } from "../incidents/coming-free.ts";
import { isLabelTime, isReportingTime, isSinceThen } from "../incidents/event-times.ts";
import {
  type IncidentMention,
  isBeyondAnswer,
  isOfAnother,
  isOnOtherSide,
  sentencesOf,
  sentencesThatMayTell,
} from "../incidents/incidents.ts";
import { depthOf, sentenceAt } from "../reading.ts";
import { beforeAftermath, isBeforeDayOfDeed, isDeathAfterwards, isEndOfSiege } from "./before-aftermath.ts";
import { isCountTime } from "./said-at.ts";
import { distancesFrom } from "./time-from-deed.ts";

/** A day, or a longer stretch, that an article names, as the possible time of an incident. */
export interface TimeCandidate {
  readonly range: DayRange;
  /** Where the text names it, in order; at least one. */
  readonly mentions: readonly SignedTime[];
}

/** A time with the names of the signs for and against it; {@link TIME_WEIGHTS} has what they weigh. */
export interface SignedTime {
  readonly time: TimeMention;
  readonly inTitle: boolean;
  readonly signs: readonly string[];
}

/** Every time that could be the incident's, those of the text in its order, then the title's: of the main incident any, of another one those told with it. */
export function timeCandidates(context: Context, mention: IncidentMention): TimeCandidate[] {
  const found = new Map<string, { range: DayRange; mentions: SignedTime[] }>();
  for (const { range, ...signed } of [...textTimes(context, mention), ...titleTimes(context, mention)]) {
    const key = `${range.from} ${range.to}`;
    const candidate = found.get(key) ?? { range, mentions: [] };
    if (candidate.mentions.length === 0) found.set(key, candidate);
    candidate.mentions.push({ ...signed, signs: [...signed.signs, found.size === 1 ? "named first" : "named later"] });
  }
  return against(ranked([...found.values()]));
}

type RangedTime = SignedTime & { readonly range: DayRange };

function* textTimes(context: Context, mention: IncidentMention): Generator<RangedTime> {
  const { analysis } = context;
  const { tokens } = analysis;
  const events = tokensOfDeed(analysis, mention);
  const telling = sentencesOf(mention);
  const mayTell = sentencesThatMayTell(context.incidents, mention, telling);
  const distances = distancesFrom(analysis, events);
  const isFreed = isOnComingFree(analysis, mention);
  for (const time of analysis.times) {
    const index = sentenceAt(analysis, time.start);
    const sentence = analysis.sentences[index]!;
    // "was charged with murder Wednesday"
    const isDeed = (token: number) => events.has(token) && !(CRIMES.test(tokens[token]!.lower) && isCharged(tokens, sentence, token));
    if (!mayTell(index) || isBeyondAnswer(context, mention, time)) continue;
    if (time.isDuration || isLabelTime(analysis, time) || isProgrammeTime(analysis, time)) continue;
    const isThen = !mention.main && isSinceThen(analysis, time);
    const isAgainst = mention.main && isHeldAgainst(analysis, time);
    const isOwn = isThen || (isEventsOwn(analysis, time, events) && !isAgainst);
    const { near, head } = isOwn || distances.rangesOf(time) !== undefined ? OWN : governorsOf(analysis, time, sentence, isDeed);
    for (const { range: told, clockSigns } of distances.rangesOf(time) ?? rangesOf(analysis, time)) {
      const range = beforeAftermath(analysis, time, sentence, (token) => events.has(token)) ?? told;
      const signs =
        (isReportingTime(analysis, time) || isAgainst) && !isOwn
          ? ["time of the telling"]
          : [
              `near ${near}`,
              `head ${head()}`,
              depthOf(index),
              !telling.has(index)
                ? "told elsewhere"
                : !isOwn && isOfAnother(context, mention, time, analysis.times)
                  ? "told of another"
                  : "told with it",
              ...formSigns(time),
              ...clockSigns,
              `a ${range.from === range.to ? "day" : range.precision}`,
              newsSign(analysis, range),
              ...(near === "telling" && head() === "telling" ? ["said then"] : []),
              ...(near === "other" && head() === "other" && isOldElsewhere(analysis, range, telling.has(index)) ? ["another old day"] : []),
              ...(isOwn ? ["the event's own"] : []),
              ...(isOnOtherSide(context, mention, time) ? ["of the other deed"] : []),
              ...(mention.headings.includes(index) ? ["in its heading"] : []),
              ...(isOfSomethingElse(analysis, time, isOwn) ? ["of something else"] : []),
              ...distances.signsOf(time),
              ...(isCountTime(analysis, time) ? ["time of a count"] : []),
              ...(isCaptionDate(analysis, time, range) ? ["date of a picture"] : []),
              ...(isDoneByForces(analysis, time) ? ["done by forces"] : []),
              ...(isDeathAfterwards(analysis, time, sentence, (token) => events.has(token)) ? ["a death told after it"] : []),
              ...(near === "other" && isBeforeDayOfDeed(analysis, time, sentence, (token) => events.has(token)) ? ["of a later step"] : []),
              ...(isEndOfSiege(analysis, time, sentence) ? ["its end"] : []),
              ...(isFreed && !isOwn && !(/^(?:event|deed|happening)$/.test(near) && isOfTaking(analysis, index, time.start))
                ? ["of coming free"]
                : []),
            ];
      yield { time, range, inTitle: false, signs };
    }
  }
}

/** "There is the airliner that was lost on Oct. 31, 2015", beside a siege: told of something else in another sentence. */
function isOldElsewhere(analysis: Analysis, range: DayRange, isToldWithIt: boolean): boolean {
  return !isToldWithIt && newsSign(analysis, range) === "long before";
}

const CRIMES = /^(?:murder|manslaughter|homicide|assault|battery)$/;

/** A day that stands in the incident's own phrase belongs to it, whatever is told of it: "identified the man killed in Monday's attack". */
const OWN: Governors = { near: "event", head: () => "event" };

/** "days before Sunday's election", "ahead of Monday's talks". */
function isOfSomethingElse({ article: { text } }: Analysis, { start, end }: TimeMention, isOwn: boolean): boolean {
  if (isOwn || !/^['’]s\s/.test(text.slice(end, end + 3))) return false;
  return /\b(?:before|ahead of|after|following|since|until)\s+$/i.test(text.slice(Math.max(0, start - 12), start));
}

/** "the Nov. 3 shooting death", "Thursday's rampage": a day that stands before the incident's own word. */
function isEventsOwn({ tokens }: Analysis, time: TimeMention, events: ReadonlySet<number>): boolean {
  const { first, last } = tokensIn(tokens, time);
  const next = /^['’]s$/.test(tokens[last]?.lower ?? "")
    ? last + 1
    : /^(?:the|a|an|this)$/.test(tokens[first - 1]?.lower ?? "")
      ? last
      : undefined;
  return (
    next !== undefined &&
    [next, next + 1, next + 2].some((at) => events.has(at) && tokens.slice(next, at).every(({ tag }) => NAMING.test(tag)))
  );
}

const NAMING = /^(?:NOUN|PROPN|ADJ|NUM)$/;

/** "The worst attack since the 2004 bombing": of the deed that the news is held against. */
function isHeldAgainst({ article: { text } }: Analysis, { start, stated }: TimeMention): boolean {
  if (!stated.includes("year")) return false;
  return HELD_AGAINST.test(text.slice(Math.max(0, start - 40), start)) || RANKED_SINCE.test(text.slice(Math.max(0, start - 200), start));
}

/** "the worst assault on the country since the attacks on two cities on September 11, " */
const RANKED_SINCE =
  /\b(?:worst|deadliest|bloodiest|biggest|largest|gravest|heaviest|single|first)\b[^.;]{0,80}\bsince (?:the|an?|two|three|several|multiple)\b[^.;]{3,100}$/iu;

const HELD_AGAINST =
  /\b(?:since|unlike|than|like|as in|recall(?:s|ed|ing)|echo(?:es|ed|ing)|evok(?:es|ed|ing)|compar(?:ed|able) (?:to|with)) the (?:[\p{L}.]+ )?(?:\d{1,2}, )?$/iu;

/** "Girl shot Friday in Arlmere": the day that the title names is that of what the article is about. */
function* titleTimes({ analysis }: Context, mention: IncidentMention): Generator<RangedTime> {
  const { title } = analysis;
  if (title === undefined || !mention.main) return;
  for (const time of title.times) {
    if (time.isDuration || time.range === undefined || isReportingTime(title, time)) continue;
    const { range } = time;
    const day = `a ${range.from === range.to ? "day" : range.precision}`;
    yield { time, range, inTitle: true, signs: ["in the title", ...formSigns(time), day, newsSign(analysis, range)] };
  }
}

/** What follows an incident is told with later days: arrests, deaths in hospital, vigils. The first of the days of one story is mostly the incident's. */
function ranked(candidates: readonly TimeCandidate[]): TimeCandidate[] {
  const days = candidates.filter(isDayOfTheNews).map(({ range }) => range.from);
  const [first] = [...days].sort();
  return candidates.map((candidate) => {
    if (days.length < 2 || !isDayOfTheNews(candidate)) return candidate;
    const isFirst = candidate.range.from === first;
    const afterwards = (signs: readonly string[]) =>
      isFirst ? [] : AFTERWARDS.flatMap(([sign, after]) => (signs.includes(sign) ? [after] : []));
    const rank = isFirst ? "the earliest day" : "a later day";
    return { ...candidate, mentions: candidate.mentions.map((one) => ({ ...one, signs: [...one.signs, rank, ...afterwards(one.signs)] })) };
  });
}

/** "Its forces on Thursday opened fire", "commandos stormed the hotel on Thursday": an answer, where an earlier day is told. */
function isDoneByForces({ article: { text }, sentences }: Analysis, { start }: TimeMention): boolean {
  const sentence = sentences.findLast((one) => one.start <= start);
  return FORCES_BEFORE.test(text.slice(Math.max(sentence?.start ?? 0, start - 90), start));
}

const FORCES_BEFORE =
  /\b(?:troops|forces|commandos|soldiers|paratroopers|the army|marines)\s(?:(?:have |had )?\w+ed\s[^,;]*)?(?:(?:on|late|early)\s)*$/i;

const AFTERWARDS: readonly (readonly [sign: string, after: string])[] = [
  ["near death", "a later death"],
  ["near proceeding", "a later proceeding"],
  ["near aftermath", "a later proceeding"],
  ["head proceeding", "a later proceeding"],
  ["done by forces", "a later answer"],
];

function isDayOfTheNews({ range, mentions }: TimeCandidate): boolean {
  return (
    range.from === range.to &&
    mentions.some(({ signs }) =>
      signs.some((sign) => NEWS_SIGNS.has(sign) && !signs.includes("time of the telling") && !signs.includes("clock alone")),
    )
  );
}

const NEWS_SIGNS: ReadonlySet<string> = new Set(["the article's day", "the day before", "the week before", "the month before"]);

/** Where the incident is told with a year or month ("kidnapped in April 2014"), days outside it speak of something else. */
function against(candidates: TimeCandidate[]): TimeCandidate[] {
  const stretch = candidates.find(
    ({ range, mentions }) =>
      /^(?:month|year)$/.test(range.precision) &&
      mentions.some(({ signs }) => signs.includes("near event") && signs.includes("stated year")),
  )?.range;
  if (stretch === undefined) return candidates;
  return candidates.map((candidate) => {
    const { range } = candidate;
    if (range.from >= stretch.from && range.to <= stretch.to) return candidate;
    return { ...candidate, mentions: candidate.mentions.map((one) => ({ ...one, signs: [...one.signs, "against the year told"] })) };
  });
}

/** ", Sept. 19, 2016" of days just gone by: prose leaves the year out, captions of pictures do not. */
function isCaptionDate({ publicationDay, article }: Analysis, time: TimeMention, range: DayRange): boolean {
  if (!time.stated.includes("year") || !time.stated.includes("day")) return false;
  if (/\b(?:photo|picture|image|video|seen|shows?|file)\b[^.]*$/i.test(article.text.slice(Math.max(0, time.start - 90), time.start)))
    return true;
  if (isAtPictureEnd(article.text, time)) return true;
  if (publicationDay === undefined || daysBetween(range.to, publicationDay) >= 60) return false;
  return !/\bon\s+(?:\w+day,?\s+)?$/i.test(article.text.slice(Math.max(0, time.start - 20), time.start));
}

/** "… to a hospital in Maiduguri, Nigeria, Feb. 10, 2016." ends a paragraph that is a caption; "Karsale, 4 March 2022" is a heading. */
function isAtPictureEnd(text: string, { start, end }: TimeMention): boolean {
  if (start - text.lastIndexOf("\n", start) < LEAST_CAPTION) return false;
  return /[\p{L}.]{3},\s$/u.test(text.slice(Math.max(0, start - 24), start)) && /^\.?\s*(?:\n|\(|$)/.test(text.slice(end, end + 8));
}

/** Characters of a line before its date: headings are shorter than what a picture shows. */
const LEAST_CAPTION = 50;

interface PossibleRange {
  readonly range: DayRange;
  /** What speaks for and against the day of a clock time that is told without one. */
  readonly clockSigns: readonly string[];
}

/** A bare clock time ("just before 1:30 a.m.") speaks of the day of publication, of the one before, or of the day named last before it. */
function rangesOf(analysis: Analysis, time: TimeMention): PossibleRange[] {
  const { publicationDay: day } = analysis;
  if (time.range !== undefined) return [{ range: time.range, clockSigns: [] }];
  const { clock } = time;
  if (clock === undefined || day === undefined || time.stated.includes("weekday") || isRunningTime(analysis, time)) return [];
  const part = partOfClock(clock);
  const named = dayNamedBefore(analysis, time, clock);
  const night = analysis.times.find(isNight)?.range;
  const days = new Set([day, addDays(day, -1), ...(named === undefined ? [] : [named])]);
  return [...days].map((on) => ({
    range: { from: on, to: on, precision: "day" },
    clockSigns: [
      on === day ? `${part} of that day` : on === addDays(day, -1) ? `${part} of the day before` : `${part} of another day`,
      ...(named === undefined ? [] : [on === named ? "the day named last" : "not the day named last"]),
      ...(night === undefined ? [] : [isInNight(night, on, clock) ? "in the night told" : "outside the night told"]),
    ],
  }));
}

/** The day that was named last before a clock time, if it can be that of the news: "shot Saturday night. … Police were called at about 7:45 p.m." */
function dayNamedBefore(analysis: Analysis, time: TimeMention, clock: string): string | undefined {
  const { publicationDay, times } = analysis;
  const before = times.findLast(
    (one) =>
      one.start < time.start && !one.isDuration && one.range !== undefined && (one.range.from === one.range.to || isWeekdayNight(one)),
  );
  if (before?.range === undefined || isLabelTime(analysis, before)) return undefined;
  const named = clock < NOON ? before.range.to : before.range.from;
  const days = daysBetween(named, publicationDay!);
  return days >= 0 && days < DAYS_OF_NEWS ? named : undefined;
}

/** "late Friday night into early Saturday"; a bare "overnight" is that of the report. */
function isWeekdayNight(time: TimeMention): boolean {
  return isNight(time) && time.stated.includes("weekday");
}

/** Days after which a report names another day with its clock times. */
const DAYS_OF_NEWS = 8;

/** "overnight": from one day to the next. */
function isNight({ range, partOfDay }: TimeMention): boolean {
  return partOfDay === "night" && range !== undefined && daysBetween(range.from, range.to) === 1;
}

function isInNight({ from, to }: DayRange, day: string, clock: string): boolean {
  return clock < NOON ? day === to : day === from;
}

const NOON = "12:00";

/** "Tune in Thursday at 6 p.m. and Friday at 7": when the station tells more. */
function isProgrammeTime({ article: { text } }: Analysis, { start }: TimeMention): boolean {
  return /\b(?:tune in|newscast)\b(?:[^.!?\n]|[ap]\.m\.)*$/i.test(text.slice(Math.max(0, start - 100), start));
}

/** "1:08 Truck overturns", "Watch at 6 p.m.": how long a film of the page is, or when it is shown. */
function isRunningTime({ article: { text } }: Analysis, { start, end }: TimeMention): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\b(?:watch|live at|stream|join us)\b/i.test(before)) return true;
  return (
    /^\d{1,2}:\d{2}$/.test(text.slice(start, end)) && !/\b(?:at|about|around|before|after|by|until|from|approximately)\s+$/i.test(before)
  );
}

function partOfClock(clock: string): string {
  return clock < "05:00"
    ? "night"
    : clock < "12:00"
      ? "morning"
      : clock < "17:00"
        ? "afternoon"
        : clock < "20:00"
          ? "evening"
          : "late evening";
}

function formSigns(time: TimeMention): string[] {
  const clock = time.clock === undefined ? time.partOfDay && "part of day" : time.range === undefined ? "clock alone" : "clock";
  return [...(clock === undefined ? [] : [clock]), ...time.stated.filter((part) => part !== "clock").map((part) => `stated ${part}`)];
}

function newsSign({ publicationDay }: Analysis, range: DayRange): string {
  if (publicationDay === undefined) return "undated article";
  const before = daysBetween(range.to, publicationDay);
  if (before < 0) return "after the article";
  if (before < 2) return before === 0 ? "the article's day" : "the day before";
  return before < 8 ? "the week before" : before < 31 ? "the month before" : "long before";
}

import { type Analysis, type TimeMention, tokensIn } from "../../model/analysis.ts";
import { type DayRange, daysBetween } from "../../model/day.ts";
import type { Context } from "../extractor.ts";
import { isCharged, isConvictedOf } from "../grammar/charged.ts";
import { type Governors, governorsOf } from "../grammar/governors.ts";
import { isHeldSince, isOfTaking, isOnComingFree, tokensOfDeed } from "../incidents/coming-free.ts";
import { isCountTime } from "../incidents/count-times.ts";
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
import {
  beforeAftermath,
  isBeforeDayOfDeed,
  isBehindClauseOfDeed,
  isDeathAfterwards,
  isEndOfSiege,
  isOfLaterStep,
} from "./before-aftermath.ts";
import { isCaptionDate, isHeldAgainst, isOfFinding, isOfSearch, isProgrammeTime, isSinceItBegan } from "./no-time-of-deed.ts";
import { distancesFrom } from "./time-from-deed.ts";
import { rangesOf } from "./time-ranges.ts";

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
  const isOfCaptives = isFreed || mention.events.some(({ type }) => type === "kidnapping");
  for (const time of analysis.times) {
    const index = sentenceAt(analysis, time.start);
    const sentence = analysis.sentences[index]!;
    // "was charged with murder Wednesday"
    const isOfCourt = (token: number) => isCharged(tokens, sentence, token) || isConvictedOf(tokens, sentence, token);
    const isDeed = (token: number) => events.has(token) && !(CRIMES.test(tokens[token]!.lower) && isOfCourt(token));
    if (!mayTell(index) || isBeyondAnswer(context, mention, time)) continue;
    if (time.isDuration || isLabelTime(analysis, time) || isProgrammeTime(analysis, time) || isSinceItBegan(analysis, time)) continue;
    const isThen = isSinceThen(analysis, time) && (!mention.main || isDayOfDeedBehind(analysis, time, events));
    const isAgainst = mention.main && isHeldAgainst(analysis, time);
    const isOwn = isThen || (isOfCaptives && isHeldSince(analysis, time)) || (isEventsOwn(analysis, time, events) && !isAgainst);
    if (!isOwn && (isOfSearch(analysis, time) || isOfFinding(analysis, time) || isBehindClauseOfDeed(analysis, time, sentence, isDeed)))
      continue;
    const { near, head } =
      isOwn || distances.rangesOf(time) !== undefined
        ? OWN
        : isOfLaterStep(analysis, time, sentence, isDeed)
          ? LATER_STEP
          : governorsOf(analysis, time, sentence, isDeed);
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

/** "in hospital since Sept. 21, when he was shot": the words behind tell the deed itself. */
function isDayOfDeedBehind({ tokens }: Analysis, time: TimeMention, events: ReadonlySet<number>): boolean {
  const { last } = tokensIn(tokens, time);
  const when = tokens.slice(last, last + 2).findIndex(({ lower }) => lower === "when");
  return when >= 0 && [2, 3].some((step) => events.has(last + when + step)) && /^(?:he|she|they)$/.test(tokens[last + when + 1]!.lower);
}

const CRIMES = /^(?:murder|manslaughter|homicide|assault|battery)$/;

/** A day that stands in the incident's own phrase belongs to it, whatever is told of it: "identified the man killed in Monday's attack". */
const OWN: Governors = { near: "event", head: () => "event" };

const LATER_STEP: Governors = { near: "aftermath", head: () => "aftermath" };

/** "days before Sunday's election", "ahead of Monday's talks". */
function isOfSomethingElse({ article: { text } }: Analysis, { start, end }: TimeMention, isOwn: boolean): boolean {
  if (isOwn || !/^['’]s\s/.test(text.slice(end, end + 3))) return false;
  return /\b(?:before|ahead of|after|following|since|until)\s+$/i.test(text.slice(Math.max(0, start - 12), start));
}

/** "the Nov. 3 shooting death", "Thursday's rampage": a day that stands before the incident's own word. */
function isEventsOwn({ tokens }: Analysis, time: TimeMention, events: ReadonlySet<number>): boolean {
  const { first, last } = tokensIn(tokens, time);
  // "the sinking of a ferry in January that killed 63 people"
  let verb = last + 1;
  while (/^(?:has|have|had)$/.test(tokens[verb]?.lower ?? "")) verb++;
  if (/^(?:that|which)$/.test(tokens[last]?.lower ?? "") && tokens[verb]?.tag === "VERB" && events.has(verb)) return true;
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
  /\b(?:troops|forces|commandos|soldiers|paratroopers|the army|marines)\s(?:(?:have |had )?(?:\w+ed|shot dead)\s[^,;]*)?(?:(?:on|late|early)\s)*$/i;

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
      mentions.some(({ signs }) => signs.includes("near event") && signs.includes("stated year") && !signs.includes("told of another")),
  )?.range;
  if (stretch === undefined) return candidates;
  return candidates.map((candidate) => {
    const { range } = candidate;
    if (range.from >= stretch.from && range.to <= stretch.to) return candidate;
    return { ...candidate, mentions: candidate.mentions.map((one) => ({ ...one, signs: [...one.signs, "against the year told"] })) };
  });
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

import type { Analysis, TimeMention, TokenRange } from "../../model/analysis.ts";
import { addDays, type DayRange } from "../../model/day.ts";
import { AFTERMATH, PROCEEDING } from "../english/day-verbs.ts";
import { governorsOf } from "../grammar/governors.ts";

/**
 * "A vigil was held Monday for a boy who was shot on Thursday", published on Thursday: what came after a deed came after its day, so the weekday is
 * that of the week before. `undefined` for all other times.
 */
export function beforeAftermath(
  analysis: Analysis,
  time: TimeMention,
  sentence: TokenRange,
  isEvent: (token: number) => boolean,
): DayRange | undefined {
  const { range } = time;
  if (range === undefined || !isBareWeekday(time)) return undefined;
  const { start } = analysis.tokens[sentence.first]!;
  const later = analysis.times.find(
    (other) =>
      other.start >= start &&
      other.end < time.start &&
      isBareWeekday(other) &&
      other.range!.from < range.from &&
      OF_THE_DEED.test(analysis.article.text.slice(other.end, time.start)) &&
      /^(?:aftermath|proceeding)$/.test(governorsOf(analysis, other, sentence, isEvent).near),
  );
  return later === undefined ? undefined : { ...range, from: addDays(range.from, -DAYS_OF_WEEK), to: addDays(range.to, -DAYS_OF_WEEK) };
}

const DAYS_OF_WEEK = 7;

/** "Friends lit candles Wednesday for a girl who was shot last Friday": the deed that the later step was about has its own day behind it, an earlier one. */
export function isBeforeDayOfDeed(
  analysis: Analysis,
  { start, end, range }: TimeMention,
  sentence: TokenRange,
  isEvent: (token: number) => boolean,
): boolean {
  if (range === undefined || range.from !== range.to) return false;
  const last = analysis.tokens[sentence.last - 1]!.end;
  return analysis.times.some(
    (other) =>
      other.start > end &&
      other.end <= last &&
      !other.isDuration &&
      other.range !== undefined &&
      other.range.from === other.range.to &&
      other.range.to < range.from &&
      OF_THE_DEED.test(analysis.article.text.slice(start, other.start)) &&
      governorsOf(analysis, other, sentence, isEvent).near === "event",
  );
}

/** "A court sentenced the captain of a ferry that sank last July to six years on Friday": behind the deed's own time the sentence goes on with the later step. */
export function isOfLaterStep(analysis: Analysis, time: TimeMention, sentence: TokenRange, isEvent: (token: number) => boolean): boolean {
  const { tokens, times } = analysis;
  if (time.range === undefined || time.range.from !== time.range.to) return false;
  const told = tokens.slice(sentence.first, sentence.last);
  const step = told.find(({ lemma, tag }) => tag === "VERB" && isStepVerb(lemma));
  if (step === undefined) return false;
  const own = times.find(
    (other) =>
      other.start > step.end &&
      other.end < time.start &&
      other.range !== undefined &&
      other.range.to < time.range!.from &&
      governorsOf(analysis, other, sentence, isEvent).near === "event",
  );
  if (own === undefined || !OF_THE_DEED.test(analysis.article.text.slice(step.end, own.start))) return false;
  return !told.some(({ start, end }, at) => start >= own.end && end <= time.start && isEvent(sentence.first + at));
}

/** "The sister of a clerk who was abducted in May, received a letter on Monday": behind the clause that tells the deed with its time something else goes on. */
export function isBehindClauseOfDeed(
  analysis: Analysis,
  time: TimeMention,
  sentence: TokenRange,
  isEvent: (token: number) => boolean,
): boolean {
  const { article, tokens, times } = analysis;
  if (time.range === undefined || time.range.from !== time.range.to) return false;
  const { start } = tokens[sentence.first]!;
  return times.some((own) => {
    if (own.start < start || own.end >= time.start || own.range === undefined || own.range.to >= time.range!.from) return false;
    if (!/^,? /.test(article.text.slice(own.end, own.end + 2)) || !CLAUSE.test(article.text.slice(start, own.start))) return false;
    if (governorsOf(analysis, own, sentence, isEvent).near !== "event") return false;
    const between = tokens
      .slice(sentence.first, sentence.last)
      .flatMap((one, at) => (one.start >= own.end && one.end <= time.start ? [sentence.first + at] : []));
    return tokens[between[0] ?? 0]?.text === "," && between.some((at) => tokens[at]!.tag === "VERB") && !between.some(isEvent);
  });
}

/** An open clause on somebody: "a farmer who was kidnapped near Dunmere". */
const CLAUSE = /\b(?:who|whom|which|that) (?:was|were|had|has|have|been|[\p{Ll}]+ed)\b[^,;]*$/u;

function isStepVerb(lemma: string): boolean {
  return AFTERMATH.has(lemma) || PROCEEDING.has(lemma);
}

/** Between the two: the deed is told as what the later step was about. */
const OF_THE_DEED = /\b(?:who|whom|that|which|when|where|after)\b/;

/** "Thursday", "Thursday evening": a day of the week that nothing else fixes. */
function isBareWeekday({ range, stated, isDuration }: TimeMention): boolean {
  if (isDuration || range === undefined || range.from !== range.to) return false;
  return stated.includes("weekday") && stated.every((part) => part === "weekday" || part === "clock");
}

/** "A girl who was shot last week died on Wednesday": the day of a death that came after the deed's own, which is told before it. */
export function isDeathAfterwards(
  analysis: Analysis,
  time: TimeMention,
  sentence: TokenRange,
  isEvent: (token: number) => boolean,
): boolean {
  const { range } = time;
  if (range === undefined || range.from !== range.to || governorsOf(analysis, time, sentence, isEvent).near !== "death") return false;
  const { start } = analysis.tokens[sentence.first]!;
  if (HURT_BEFORE.test(analysis.article.text.slice(start, time.start))) return true;
  return analysis.times.some(
    (other) =>
      other.start >= start &&
      other.end < time.start &&
      other.range !== undefined &&
      (other.range.to < range.from || (other.stated.includes("relative") && other.range.from < range.from)) &&
      /^(?:event|deed|happening)$/.test(governorsOf(analysis, other, sentence, isEvent).head()),
  );
}

/** "A boy who was wounded in the shooting died on Friday": hurt by the deed, and dead of it on a later day. */
const HURT_BEFORE =
  /\b(?:who|whom) (?:(?:was|were|is|had been|has been|gunmen|police) )?(?:\w+ly )?(?:wounded|injured|hurt|shot|stabbed|burn(?:ed|t)|beaten|struck)\b(?!,? and (?:killed|died))[^.;]*\b(?:died|dies|succumbed)\b[^.;,]*$/i;

/** "Troops on Saturday ended an overnight siege": the day of the end of what began on another. */
export function isEndOfSiege(
  { article: { text }, tokens, publicationDay }: Analysis,
  { start, range }: TimeMention,
  { first, last }: TokenRange,
): boolean {
  if (range === undefined || range.from !== range.to) return false;
  const from = tokens[first]!.start;
  const siege = LONG_SIEGE.exec(text.slice(from, tokens[last - 1]!.end));
  // "Overnight" is read as the night before the report: of another day it tells less than the day itself.
  if (siege === null || (/night/i.test(siege[0]) && range.from !== publicationDay)) return false;
  return !/[;:]/.test(text.slice(Math.min(start, from + siege.index), Math.max(start, from + siege.index)));
}

const LONG_SIEGE =
  /\b(?:end(?:ed|s|ing)?|broke|broken|lift(?:ed|s)?|over) (?:\w+ ){0,2}(?:overnight|all-night|night-?long|(?:\w+-)?days?-(?:long|old)|(?:[89]|[1-9]\d|eight|nine|ten|\w+teen|twelve|eleven|twenty|thirty|forty)-hours?(?:-long)?|\w+-day(?:-long)?|(?:two|three|four|five|\d+) days of) (?:\w+ ){0,2}(?:siege|stand-?off|hostage|assault|attack|battle|occupation|fighting|rampage)/i;

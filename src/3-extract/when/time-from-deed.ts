import { type Analysis, type TimeDistance, type TimeMention, tokensIn } from "../../model/analysis.ts";
import type { Day, DayRange } from "../../model/day.ts";
import { rangeAtDistance } from "../../model/range-at-distance.ts";
import { governorsOf } from "../grammar/governors.ts";
import { sentenceAt } from "../reading.ts";

/** Days told by their distance from the incident: "three days after the bombing". */
export interface Distances {
  /** Where such a time places the incident; `undefined` for all others. */
  rangesOf(time: TimeMention): readonly { readonly range: DayRange; readonly clockSigns: readonly string[] }[] | undefined;
  /** What a time is in such a count. */
  signsOf(time: TimeMention): readonly string[];
}

/**
 * "Police arrested two men on Thursday, three days after the bombing": the incident lies three days before what is told with it, which has its day in
 * the same sentence or the one before, else that of the report; and that day is not the incident's.
 */
export function distancesFrom(analysis: Analysis, events: ReadonlySet<number>): Distances {
  const placed = new Map<TimeMention, DayRange>();
  const references = new Set<TimeMention>();
  for (const time of analysis.times) {
    if (time.away?.side !== "after" || time.range !== undefined) continue;
    const deed = deedBehind(analysis, time, events);
    if (deed === undefined) continue;
    const reference = referenceOf(analysis, time, deed);
    if (reference === undefined ? !isOfToday(analysis, time, events) : isOfDeed(analysis, reference, events)) continue;
    const range = backFrom(reference?.range?.from ?? analysis.publicationDay, time.away);
    if (range === undefined) continue;
    placed.set(time, range);
    if (reference !== undefined) references.add(reference);
  }
  return {
    rangesOf(time) {
      const range = placed.get(time);
      return range === undefined ? undefined : [{ range, clockSigns: [] }];
    },
    signsOf: (time) => (placed.has(time) ? ["counted from it"] : references.has(time) ? ["counted from"] : []),
  };
}

/** Sentences at the head of a report in which what has no day is of the day of the report. */
const HEAD = 2;
/** Words that may stand before it at the head of a sentence: "More than", "Just". */
const OPENING = 2;

/** "A day after the bombing, police named a suspect" at the head of the report; not "gunmen killed two people a day after the bombing". */
function isOfToday(analysis: Analysis, time: TimeMention, events: ReadonlySet<number>): boolean {
  const index = sentenceAt(analysis, time.start);
  const isOpening = tokensIn(analysis.tokens, time).first - analysis.sentences[index]!.first <= OPENING;
  return index < HEAD && (isOpening || !isOfDeed(analysis, time, events));
}

/** "A bomb killed six people on Thursday, a day after gunmen shot 20": the day from which is counted is an incident's own. */
function isOfDeed(analysis: Analysis, time: TimeMention, events: ReadonlySet<number>): boolean {
  const { near } = governorsOf(analysis, time, analysis.sentences[sentenceAt(analysis, time.start)]!, (token) => events.has(token));
  return near === "event" || near === "happening";
}

function backFrom(day: Day | undefined, away: TimeDistance): DayRange | undefined {
  return day === undefined ? undefined : rangeAtDistance({ ...away, side: "before" }, day);
}

/** Words between "three days after" and the incident's own word. */
const MOST_WORDS = 12;

/** "six days after he was detained over a shooting": counted from the arrest. */
const BETWEEN = /^(?:[,;:]|arrested|arrest|jailed|detained|charged|convicted|sentenced|released|freed|imprisoned)$/;

function deedBehind(analysis: Analysis, time: TimeMention, events: ReadonlySet<number>): number | undefined {
  const { tokens, sentences } = analysis;
  const { last } = tokensIn(tokens, time);
  const end = Math.min(last + MOST_WORDS, sentences[sentenceAt(analysis, time.start)]!.last);
  for (let at = last; at < end && !BETWEEN.test(tokens[at]!.lower); at++) if (events.has(at)) return at;
  return undefined;
}

/** The day told with what came after the incident: not one of the words that tell of the incident itself, up to the next comma. */
function referenceOf(analysis: Analysis, time: TimeMention, deed: number): TimeMention | undefined {
  const { tokens, times } = analysis;
  const index = sentenceAt(analysis, time.start);
  const { last, end } = analysis.sentences[index]!;
  let comma = deed;
  while (comma < last && tokens[comma]!.lower !== ",") comma++;
  const border = comma < last ? tokens[comma]!.start : end;
  const isDay = ({ range, isDuration }: TimeMention) => !isDuration && range !== undefined && range.from === range.to;
  const around = times.filter(
    (other) => isDay(other) && sentenceAt(analysis, other.start) === index && (other.end <= time.start || other.start >= border),
  );
  const before = times.filter((other) => isDay(other) && other.end <= time.start && sentenceAt(analysis, other.start) === index - 1);
  return around.at(-1) ?? before.at(-1);
}

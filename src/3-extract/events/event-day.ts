import { type Analysis, tokensIn } from "../../model/analysis.ts";
import type { DayRange, TimePrecision } from "../../model/day.ts";
import type { Span } from "../../model/span.ts";
import type { Context } from "../extractor.ts";
import { isLabelTime, isReportingTime } from "../incidents/event-times.ts";
import { dayOfDeed } from "../when/when.ts";
import { timesIn } from "./event-standing.ts";
import type { EventPlace } from "./event-statements.ts";

/**
 * The day on which a step was taken, a response given or a warning passed, where its clause tells it: "was arrested in Norvik on Friday".
 * `undefined` where the time may be that of the deed, of the telling, or of something else.
 */
export function dayOf(context: Context, place: EventPlace, isBefore: boolean): DayRange | undefined {
  const { analysis } = context;
  const { text } = analysis.article;
  const word = analysis.tokens[place.at]!;
  const found = timesIn(context, place).filter(({ time, isOfDeed }) => {
    if (isOfDeed || time.range === undefined || !PRECISE.has(time.range.precision) || !time.stated.some((one) => one !== "clock"))
      return false;
    if (isReportingTime(analysis, time) || isLabelTime(analysis, time)) return false;
    if (NO_DAY.test(text.slice(time.start, time.end)) || LIMIT.test(text.slice(0, time.start).slice(-24))) return false;
    const between = time.end <= word.start ? text.slice(time.end, word.start) : text.slice(word.end, time.start);
    return !OF_A_DEED.test(between) && !SAID.test(between) && isBeside(analysis, place, time);
  });
  const days = new Set(found.map(({ time }) => `${time.range!.from} ${time.range!.to}`));
  const range = days.size === 1 ? found[0]!.time.range! : undefined;
  const published = analysis.publicationDay;
  if (range === undefined || (published !== undefined && range.from > published)) return undefined;
  return isBefore && isAfterDeed(context, range) ? undefined : range;
}

/** "Had warned on Monday" of a deed on Thursday: a Monday behind it is not the one that is meant. */
function isAfterDeed(context: Context, { from }: DayRange): boolean {
  const main = context.incidents.mentions.find((mention) => mention.main);
  const deed = main && dayOfDeed(context, main)?.to;
  return deed !== undefined && from > deed;
}

/** A season or a decade dates no step. */
const PRECISE: ReadonlySet<TimePrecision> = new Set<TimePrecision>(["minute", "hour", "day", "days", "week", "month", "year"]);
/** "He now faces charges" */
const NO_DAY = /^(?:now|currently|recently|soon|later|then|once)$/i;
/** "In custody until April", "a hearing set for Thursday", "since Monday": a bound, or what is to come. */
const LIMIT =
  /\b(?:until|till|by|before|for|from|since|between|through|next|pending|scheduled|due|set|of)\s+(?:the |a |on |late |early )*$/i;
/** "charged with killing a woman on Monday": the time belongs to the deed as much as to the charge. */
const OF_A_DEED =
  /\b(?:killings?|shootings?|shot|stabbings?|slayings?|firing|robbing|beating|bombings?|murdering|attack\w*|deaths?|died|setting|planting|driving|(?:murder|manslaughter|homicide|assault|kidnapping|abduction) of)\b/i;
const SAID = /\b(?:says?|said|told|announced|added|reported|statement|interview)\b/i;

/** Whether a time belongs to a word: no verb of another thing between them, and before the word none that opens its clause. */
function isBeside(analysis: Analysis, { sentence, at }: EventPlace, time: Span): boolean {
  const { tokens } = analysis;
  const { first, last } = tokensIn(tokens, time);
  const isOther = (token: number) => tokens[token]!.tag === "VERB" && token !== at;
  const range = last <= at ? { from: opening(analysis, sentence.first, first), to: at } : { from: at + 1, to: first };
  for (let token = range.from; token < range.to; token++) if (isOther(token) && !LIGHT.test(tokens[token]!.lower)) return false;
  return true;
}

/** Verbs that only carry the word: "was taken into custody", "appeared in court, charged". */
const LIGHT = /^(?:be|been|being|was|were|is|are|had|has|have|got|put|placed|made|taken|brought|held|arrested|detained|charged)$/;

/** Where the clause begins that a time stands in. */
function opening({ tokens }: Analysis, first: number, time: number): number {
  for (let token = time - 1; token > first; token--) if (/^[;:—–]$/.test(tokens[token]!.text)) return token + 1;
  return first;
}

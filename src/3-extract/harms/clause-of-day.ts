import type { Analysis, Sentence, TimeMention } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "./harms.ts";

/**
 * "A bomb killed nine at an annual fair in Arlmere on Thursday, the third such attack this year": the words between two commas that tell of one deed and
 * its day, without what only says which deed of many it was; `undefined` where they name no day.
 */
export function clauseOfDay(
  { article: { text }, tokens, times }: Analysis,
  sentence: Sentence,
  { token }: Harm,
  phrase: Phrase,
): string | undefined {
  const first = tokens[Math.min(token, phrase.first)]!.start;
  const last = tokens[Math.max(token, phrase.last - 1)]!.end;
  const start = sentence.start + text.slice(sentence.start, first).search(/[^,;:]*$/);
  const behind = /^[^,;:]*/.exec(text.slice(last, sentence.end))![0].replace(GOES_ON_BEHIND, "");
  const own = text.slice(start, last) + behind;
  // "where five people were shot dead in January": a month is the deed's own there.
  const isRelative = /^\s*(?:where|when|in which|at which)\b/.test(own);
  const isOfDeed = (time: TimeMention) =>
    time.range !== undefined &&
    !time.isDuration &&
    (isRelative || time.range.from === time.range.to) &&
    !NOT_ITS_DAY.test(text.slice(start, time.start));
  if (!overlapping(times, { start, end: start + own.length }).some(isOfDeed)) return undefined;
  return own.replace(AMONG_OTHERS, "").replace(RECURRING, "");
}

/** "since Monday", "police said on Monday", "between Monday and": no day of a deed. */
const NOT_ITS_DAY =
  /\b(?:since|until|till|by|from|before|after|between|to|said|says|told|reported|announced|confirmed)(?: (?:on|late|early|the|its|his|her|a))?\s*$/i;

/** "in the deadliest attack in recent weeks", "the latest in a string of killings", "the third mass shooting this year": which deed of many it was. */
const AMONG_OTHERS =
  /\b(?:the|an?|this year['’]s|at least the) (?:[\w-]+ )?(?:(?:latest|newest|most recent) (?:in|of) |(?:deadliest|worst|bloodiest|biggest|largest|latest|heaviest|gravest|fiercest|most \w+|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|first|two|three|four|five|several) (?:[\w-]+ ){0,3}(?:attacks?|assaults?|shootings?|bombings?|killings?|blasts?|explosions?|raids?|strikes?|airstrikes?|stabbings?|massacres?|incidents?|kidnappings?|abductions?|accidents?|disasters?|crash(?:es)?|floods?|storms?|earthquakes?|quakes?|fires?|loss(?:es)?|tolls?|deaths?|murders?|homicides?)\b).*$/i;

/** "in an uprising which has killed thousands since 2013": what a deed is part of. */
const GOES_ON_BEHIND = /\b(?:in|of|during|amid) (?:an?|the|its|their) (?:[\w-]+ ){1,5}(?:that|which) (?:has|have) .*$/i;

/** The same behind a comma or "in", where no day is told. */
export const SET_BEHIND = new RegExp(`(?:[,–—-] (?:in |as |in what \\w+ (?:is|was) )?|\\b(?:in|as) )${AMONG_OTHERS.source}`, "i");

/** What comes again and again, and is no count. */
const RECURRING = /\b(?:annual|yearly|each year|every year|daily|across the city|nationwide)\b/gi;

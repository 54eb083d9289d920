import type { Analysis, Attribution, TimeMention } from "../../model/analysis.ts";
import type { Day } from "../../model/day.ts";
import type { Span } from "../../model/span.ts";
import type { Context } from "../extractor.ts";
import { isCountTime } from "../incidents/count-times.ts";
import { isAtHead, isReportingTime } from "../incidents/event-times.ts";
import { sentenceAt } from "../reading.ts";

/** Characters from a word of saying to the time of it: "said in a statement on Monday". */
const CUE_TO_TIME = 40;

/**
 * The day on which a figure was given, where the words tell it: "as of Saturday evening", "the toll stood at 40 on Sunday", "the ministry said on
 * Monday". `undefined` where they tell none, or the article's own day, whose hour the publication time knows better.
 */
export function dayOfFigure({ analysis, voices }: Context, figure: Span, isAttributed: boolean): Day | undefined {
  const sentence = analysis.sentences[sentenceAt(analysis, figure.start)]!;
  const attribution = isAttributed ? voices.attributionAt(figure) : undefined;
  const telling = analysis.times
    .filter((time) => sentence.start <= time.start && time.end <= sentence.end && !isPossessive(analysis, time))
    .filter(
      (time) =>
        isCountTime(analysis, time) ||
        isTimeOfState(analysis, time) ||
        (attribution !== undefined && isTimeOfSaying(analysis, time, attribution)),
    );
  const nearest = telling.sort((one, two) => away(one, figure) - away(two, figure))[0];
  const range = nearest?.range;
  const published = analysis.publicationDay;
  if (range === undefined || range.from !== range.to || range.from === published) return undefined;
  return published !== undefined && range.from > published ? undefined : range.from;
}

/** "At first the toll stood at about 100", "the first figure was 56", "police initially said six": a number that another took the place of. */
export function isToldAsFormer(analysis: Analysis, figure: Span): boolean {
  const sentence = analysis.sentences[sentenceAt(analysis, figure.start)]!;
  const before = analysis.article.text.slice(sentence.start, figure.start);
  return FORMER.test(before) || OF_FIRST_HOURS.test(before);
}

const FORMER =
  /\b(?:(?:at|from) first|initially|originally|(?:the )?(?:first|initial|original) (?:figure|count|toll|number|reports?)|(?:an?|the|its|their|his|her) (?:earlier|previous|preliminary) (?:death )?(?:figure|count|toll|number|reports?|tally|estimates?|statement)|first (?:said|put|spoke|spoken|given|reported)|had (?:earlier|previously|at first|initially|(?:a|the) day (?:earlier|before)|hours (?:earlier|before)|(?:(?:late |early )?on |late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:said|put|reported|given|spoken|counted|announced))\b(?:(?!; |,? (?:but|however) |(?<!up )\bto ).|\bto (?:have|be)\b|(?<=\b(?:given|released|issued|announced) )to\b)*$|\b(?:toll|count|figure|number|tally)s? (?:was |were |has been |have been |had been )?(?:revised|corrected|lowered|raised|cut) (?:upwards? |downwards? |up |down )?from (?:an? |the |its )?(?:(?!to )[\w-]+ ){0,3}$|^\W*(?:on |late |early )*(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:[\p{L}'’-]+ ){1,5}had (?:said|put|spoken|reported|given|counted)\b[^;]*$|^\W*(?:earlier|previously|before that)\b,?[^;.]*\b(?:had|said|put|gave|reported|spoke|counted)\b[^;]*$/isu;

/** "On the night itself a channel reported 12", "was the first to publish a count: 12", "within hours the army spoke of 40". */
const OF_FIRST_HOURS =
  /\b(?:on the (?:first |same )?(?:night|evening|day|morning|afternoon) (?:itself|of the (?:attack|bombing|blast|explosion|shooting|raid|quake|earthquake|disaster|crash))|within (?:minutes|hours|an hour)|in the first (?:minutes|hours|days?)|that (?:same )?(?:night|evening))\b[^;.]*\b(?:reported|counted|said|gave|put|listed|spoke of|published|told of)\b[^;]*$|\b(?:was|were) (?:also )?(?:the |among the )?first to (?:publish|report|give|put|name)\b[^;]*$/i;

/** "as of Saturday evening", "by 6 p.m. on Sunday": until when it is known. */
function isTimeOfState({ article }: Analysis, time: TimeMention): boolean {
  return /\b(?:as of|by)(?: (?:early|late|midday|noon|midnight))?(?: on)?\s*$/i.test(
    article.text.slice(Math.max(0, time.start - 24), time.start),
  );
}

/** "police said Monday", "On Monday, police said": right behind the word of saying, or before the one who says it. */
function isTimeOfSaying(analysis: Analysis, time: TimeMention, { cue, at }: Attribution): boolean {
  if (cue.end <= time.start && time.start - cue.end <= CUE_TO_TIME) return isReportingTime(analysis, time);
  return isAtHead(analysis, time) && /^,?\s*$/.test(analysis.article.text.slice(time.end, at.start));
}

/** "Monday's attack" tells the day of the attack. */
function isPossessive({ article }: Analysis, time: TimeMention): boolean {
  return /^['’]s?\b/.test(article.text.slice(time.end, time.end + 3));
}

function away(time: Span, figure: Span): number {
  return Math.max(time.start - figure.end, figure.start - time.end, 0);
}

import type { DayRange } from "../../model/day.ts";
import type { Span } from "../../model/span.ts";
import type { Context } from "../extractor.ts";
import type { IncidentMention } from "../incidents/incidents.ts";

/** How a deed is said to have been on the day of the one told before it. */
export interface SameDay {
  readonly range: DayRange;
  /** The words that say so. */
  readonly words: Span;
}

/**
 * "Gunmen killed six officers on Monday. Hours later a bomb wounded four in Baghdad": where a deed told beside the main one has no day of its own, the
 * day of the main one, if a single day is known. Hours after a night may be the next day, and are left open.
 */
export function sameDayAs({ analysis }: Context, mention: IncidentMention, dayOfMain: () => DayRange | undefined): SameDay | undefined {
  if (mention.main || !mention.isNews) return undefined;
  const { start } = analysis.sentences[mention.events[0]!.sentence]!;
  const { text } = analysis.article;
  const found = SAME_DAY.exec(text.slice(start, start + OPENING));
  if (found === null) return undefined;
  const isAfterNight = /hour|minute/i.test(found[0]) && NIGHT.test(text.slice(0, start));
  const day = isAfterNight ? undefined : dayOfMain();
  return day === undefined || day.from !== day.to ? undefined : { range: day, words: { start, end: start + found[0].length } };
}

/** Characters in which a sentence begins. */
const OPENING = 60;
const SAME_DAY =
  /^(?:(?:(?:about|around|just|a few|some|several|two|three|four|five) )*(?:an hour|hours|minutes) (?:later|earlier|before|afterwards?)|(?:later|earlier) (?:on )?(?:that|the same) day|(?:on|also on) the same day|at (?:about |around )?the same time)\b/i;
const NIGHT = /\b(?:night|evening|midnight|dusk|sunset|overnight)\b/i;

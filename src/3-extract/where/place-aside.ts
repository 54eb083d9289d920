import type { Analysis, PlaceMention } from "../../model/analysis.ts";
import {
  AFTERWARDS_AFTER,
  BOUND_FOR_BEFORE,
  BROUGHT_FROM_BEFORE,
  CAUGHT_AFTER,
  CAUGHT_IN_RAID_BEFORE,
  CHASE_BEFORE,
  CRASHED_BEFORE,
  DESTINATION_BEFORE,
  GATHERING_BEFORE,
  MOURNED_BEFORE,
  OFFICE_BEFORE,
  ONCE_WORKED_BEFORE,
  PAPER_AFTER,
  PRISONERS_BEFORE,
  PROTEST_AFTER,
  PROTEST_BEFORE,
  SET_OUT_FROM_BEFORE,
  SOME_BEFORE,
  WORST_AFTER,
} from "../english/place-neighbours.ts";
import { type GovernorKind, governorsOf } from "../grammar/governors.ts";
import { sentenceAt } from "../reading.ts";

/** Names of the signs that a place is told for something besides the deed. */
export const ASIDE = "where people met";
export const LATER = "where they were later";
export const BOUND_FOR = "where somebody was going";
export const PAPER = "in the name of a paper";
export const OF_SOME = "where some of them were";

/** Kinds of verbs that tell neither the deed nor how it began. */
const BESIDES: ReadonlySet<GovernorKind> = new Set(["telling", "proceeding", "other"]);

/** Characters before a place in which somebody's former work is told. */
const MOST_BEFORE = 120;

/** What goes on with the deed itself: "had gathered for a funeral in Ellery when a bomb went off". */
const DEED_FOLLOWS = /\b(?:when|where|as|before)\b/;

/**
 * "told supporters at a rally in Ellery", "in an Ellery hospital", "driving back to Ellery": a place that somebody speaks, lies or goes in, unless
 * the deed's own word is what it belongs to. `isEvent` tells the tokens that speak of the incident, `isUnrest` whether it is one of protests.
 */
export function asideSigns(
  analysis: Analysis,
  place: PlaceMention,
  isEvent: (token: number) => boolean,
  isUnrest: boolean,
): readonly string[] {
  const { text } = analysis.article;
  const sentence = analysis.sentences[sentenceAt(analysis, place.start)]!;
  const before = text.slice(sentence.start, place.start);
  const after = text.slice(place.end, sentence.end);
  if (PAPER_AFTER.test(after)) return [PAPER];
  if (CHASE_BEFORE.test(before) || CAUGHT_IN_RAID_BEFORE.test(before) || (CRASHED_BEFORE.test(before) && CAUGHT_AFTER.test(after)))
    return [LATER];
  if (SOME_BEFORE.test(before) || WORST_AFTER.test(after)) return [OF_SOME];
  if (PRISONERS_BEFORE.test(before.slice(-MOST_BEFORE))) return [ASIDE];
  if (MOURNED_BEFORE.test(before) || (!isUnrest && PROTEST_BEFORE.test(before) && PROTEST_AFTER.test(after))) return [ASIDE];
  if (BROUGHT_FROM_BEFORE.test(before) || DESTINATION_BEFORE.test(before)) return [BOUND_FOR];
  if (SET_OUT_FROM_BEFORE.test(before) && /^ to \p{Lu}/u.test(after)) return [BOUND_FOR];
  if (ONCE_WORKED_BEFORE.test(before.slice(-MOST_BEFORE)) || OFFICE_BEFORE.test(before.slice(-MOST_BEFORE))) return [ASIDE];
  const kindAt = (start: number, end: number) => governorsOf(analysis, { start, end }, sentence, isEvent).near;
  const gathering = GATHERING_BEFORE.exec(before);
  if (gathering !== null) {
    const kind = kindAt(sentence.start + gathering.index, place.start);
    return BESIDES.has(kind) && (kind === "telling" || !DEED_FOLLOWS.test(after)) ? [ASIDE] : [];
  }
  const kind = AFTERWARDS_AFTER.test(after) || BOUND_FOR_BEFORE.test(before) ? kindAt(place.start, place.end) : "event";
  if (!BESIDES.has(kind) || DEED_FOLLOWS.test(after)) return [];
  return [AFTERWARDS_AFTER.test(after) ? LATER : BOUND_FOR];
}

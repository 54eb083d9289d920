import { dayNumber } from "../model/day.ts";
import type { Statement } from "../model/statement.ts";
import { type CaseView, timeOf } from "./case-view.ts";

/** Courts judge no deed of this kind sooner: what a report tells so early of a sentence was for another. Days. */
const SOONEST = 30;
/** "A convicted felon": what somebody was before. */
const WAS_CONVICTED =
  /\b(?:an?|the|by|two|three|previously|of) (?:twice-)?convicted (?:\p{Ll}+ )?(?:felons?|robbers?|murderers?|offenders?|criminals?|killers?|thie(?:f|ves)|dealers?)\b/giu;
const JUDGED = /\b(?:convict\w*|sentenc\w*|pleaded|plead|pled|guilty|plea|verdict|acquitted|found)\b/i;

/** Whether a conviction or a sentence that a report tells of is one that somebody had from before. */
export function isEarlierVerdict(view: CaseView, statement: Statement, words: string): boolean {
  if (!JUDGED.test(words.replace(WAS_CONVICTED, ""))) return WAS_CONVICTED.test(words);
  const said = timeOf(statement, view.articles).slice(0, 10);
  const { when } = view.incident;
  return when?.precision === "day" && said !== "" && dayNumber(said) - dayNumber(when.from) < SOONEST;
}

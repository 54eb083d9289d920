import type { IncidentType } from "../../model/incident-type.ts";
import type { Context } from "../extractor.ts";
import { type IncidentMention, sentencesWithEvents } from "./incidents.ts";

const BOMBER = /\bbombers?\b(?! (?:planes?|jets?|aircraft|jackets?))/i;
const FLIES = /\b(?:B-\d+|stealth|dropp(?:ed|ing)|flew|flying|aircraft|pilots?)\b/i;
const BLAST = /\b(?:blasts?|explosions?)\b/i;
const CLAIMED = /\bclaimed (?:by|responsibility)\b/i;
const STRIKE = /\b(?:strikes?) (?:on|against|that|which|hit|killed|in|at|near)\b/i;

/**
 * What a deed of the background is, of which only a bare word is told: "149 died when a bomber struck a rally" and "twin blasts that were claimed by the
 * Red Dawn" are bombings, and so is "a second blast" in news of a bomb; "in June, a strike on a market killed 64" is an air strike in news of one.
 * `undefined` where nothing tells it.
 */
export function typeByDoer(context: Context, mention: IncidentMention): IncidentType | undefined {
  const words = sentencesWithEvents(context.analysis, mention);
  const isOf = (one: RegExp) => words.some((sentence) => one.test(sentence));
  if (isOf(BOMBER) && !isOf(FLIES)) return "bombing";
  const isOfNews = (...kinds: readonly IncidentType[]) =>
    !mention.main &&
    context.incidents.mentions.some((one) => one.main && one.events.some(({ type, strength }) => strength > 1 && kinds.includes(type!)));
  if (isOf(BLAST) && (isOf(CLAIMED) || (mention.isNews && isOfNews("bombing", "suicide bombing")))) return "bombing";
  return isOf(STRIKE) && isOfNews("air strike") ? "air strike" : undefined;
}

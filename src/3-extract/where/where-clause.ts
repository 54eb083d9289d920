import { type Analysis, type PlaceMention, tokensIn } from "../../model/analysis.ts";
import { sentenceAt } from "../reading.ts";

/** The sign of a place that a clause with "where" tells the deed of. */
export const WHERE_OF_DEED = "where the deed was, by its clause";

/** Tokens behind "where" among which its deed stands. */
const MOST_TO_DEED = 14;

/** "warned its citizens against travel to Dalmar, Orvan, where rebels have held two nurses": the clause behind the place tells the deed. */
export function whereClauseSign(analysis: Analysis, place: PlaceMention, isEvent: (token: number) => boolean): readonly string[] {
  const { tokens, sentences, places } = analysis;
  let { last } = tokensIn(tokens, place);
  const end = sentences[sentenceAt(analysis, place.start)]!.last;
  const land = places.find(({ start }) => tokens[last]?.text === "," && start === tokens[last + 1]?.start);
  if (land !== undefined) last = tokensIn(tokens, land).last;
  if (tokens[last]?.text === ",") last++;
  if (tokens[last]?.lower !== "where") return [];
  const clause = tokens.slice(last, Math.min(end, last + MOST_TO_DEED));
  const at = clause.findIndex((_, behind) => isEvent(last + behind));
  return at < 0 || clause.slice(0, at).some(({ lower }) => OF_STEP.test(lower)) ? [] : [WHERE_OF_DEED];
}

/** "in Selmun, where police served a warrant connected to the shooting": the deed was elsewhere. */
const OF_STEP =
  /^(?:connected|connection|linked|search\w*|warrants?|arrest\w*|detained|questioned|suspects?|lives|lived|after|before|over)$/;

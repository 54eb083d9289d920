import type { Token } from "../../model/analysis.ts";

/**
 * Whether words are the subject of a clause that tells of a place, which is closed before a verb: "dragged them out of the station, where officers had taken
 * them, doused them with petrol": what stands behind it is done by others.
 */
export function isInPlaceClause(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  verb: number,
): boolean {
  const opening = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (tokens[opening]?.lower !== "where" || tokens[opening - 1]?.text !== ",") return false;
  return tokens.slice(last, verb).some(({ text }) => text === ",");
}

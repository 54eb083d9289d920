import type { Analysis, Quantity } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import type { IncidentMention } from "../incidents/incidents.ts";

/**
 * Whether the one who was abducted is one of several: "an engineer who was kidnapped with a driver", and "the kidnapping of the engineer" where another
 * sentence names who was taken with him.
 */
export function isTakenWithOthers(
  { article, tokens }: Analysis,
  context: Context,
  harm: Harm,
  { last }: Phrase,
  { low, high }: Quantity,
): boolean {
  if (harm.what !== "abducted" || low !== 1 || high !== 1) return false;
  const { end } = tokens[Math.max(harm.token, last - 1)]!;
  return TAKEN_WITH.test(article.text.slice(end, end + 60)) || areSeveralTaken(context, context.incidents.at(harm.token));
}

/** Whether an article names several who were taken in one incident, side by side. */
export function areSeveralTaken(
  { harms, incidents }: Pick<Context, "harms" | "incidents">,
  incident: IncidentMention | undefined,
): boolean {
  return harms.some(({ what, patients, token }) => what === "abducted" && patients.length > 1 && incidents.at(token) === incident);
}

const TAKEN_WITH =
  /^(?: (?:last|on|in|from|at|near) [^,.;]{1,30}?)?,? (?:together |along )?(?:with|alongside) (?:(?:an?|his|her|their|the|one|two|three|four|five|six|another|several) (?!aim|intent|help|purpose|hope)|\p{Lu})/u;

import type { Analysis, Quantity, Token } from "../../model/analysis.ts";
import { namesPeople } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import type { IncidentMention } from "../incidents/incidents.ts";

/**
 * Whether those who were abducted are some of several: "an engineer who was kidnapped with a driver", "two nuns and a cook", and "the kidnapping of the engineer" where another
 * sentence names who was taken with him.
 */
export function isTakenWithOthers(
  { article, tokens }: Analysis,
  context: Context,
  harm: Harm,
  { last }: Phrase,
  { low, high }: Quantity,
): boolean {
  if (harm.what !== "abducted") return false;
  const behind = article.text.slice(tokens[last - 1]!.end, tokens[last - 1]!.end + 60);
  if (JOINED.test(behind) || tellsTakenWithThem(article)) return true;
  if (low !== 1 || high !== 1) return false;
  const { end } = tokens[Math.max(harm.token, last - 1)]!;
  return TAKEN_WITH.test(article.text.slice(end, end + 60)) || areSeveralTaken(context, context.incidents.at(harm.token));
}

/** Asked of everybody whom an article counts as taken: its text is looked through once. */
function tellsTakenWithThem(article: Analysis["article"]): boolean {
  const known = TOLD_WITH_THEM.get(article);
  if (known !== undefined) return known;
  const tells = TAKEN_WITH_THEM.test(article.text);
  TOLD_WITH_THEM.set(article, tells);
  return tells;
}

const TOLD_WITH_THEM = new WeakMap<Analysis["article"], boolean>();

/** Whether an article names several who were taken in one incident, side by side. */
export function areSeveralTaken(
  { harms, incidents }: Pick<Context, "harms" | "incidents">,
  incident: IncidentMention | undefined,
): boolean {
  return harms.some(({ what, patients, token }) => what === "abducted" && patients.length > 1 && incidents.at(token) === incident);
}

/** "Abducted two nuns and a cook in Tibu"; not "and a guard was killed". */
const JOINED =
  /^ and (?:an?|his|her|their|one|two|three|four|five|six|\d+) (?:[\p{L}-]+ ){0,2}[\p{L}-]+(?=[.,;]| (?:in|at|on|from|near|outside|by|who|as|last|late|early)\b)/u;
/** "A cook who was seized with them", "The priest was seized with nine others". */
const TAKEN_WITH_THEM =
  /\b(?:seized|abducted|kidnapped|snatched|taken hostage) (?:along |together )?with (?:them|him|her|(?:(?:at least|about|some) )?[\w-]+ others)\b/;
const TAKEN_WITH =
  /^(?: (?:last|on|in|from|at|near) [^,.;]{1,30}?)?,? (?:together |along )?(?:with|alongside) (?:(?:an?|his|her|their|the|one|two|three|four|five|six|another|several) (?!aim|intent|help|purpose|hope)|\p{Lu})/u;

/** "The killing of a priest and his deputy": with the one who is named by the first, these are not all. */
export function isWithCompanion(tokens: readonly Token[], { last }: Phrase): boolean {
  if (tokens[last]?.lower !== "and" || !/^(?:his|her|their)$/.test(tokens[last + 1]?.lower ?? "")) return false;
  return tokens.slice(last + 2, last + 2 + TO_COMPANION).some(({ lower }) => namesPeople(lower));
}

/** Words from "his" to the noun: "his two young sons". */
const TO_COMPANION = 3;

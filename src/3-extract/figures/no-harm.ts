import type { Analysis, Quantity } from "../../model/analysis.ts";
import type { Harm } from "../harms/harms.ts";
import type { IncidentMention } from "../incidents/incidents.ts";

/** "Five crew members survived" a shipwreck: who comes out of an accident or a flood alive need not be hurt. */
export function isUnhurt({ lemma, rule }: Harm, incident: IncidentMention | undefined): boolean {
  if (lemma !== "survive" || !rule.includes("survived")) return false;
  const types = incident?.events.flatMap(({ type }) => type ?? []) ?? [];
  return (
    types.some((type) => type === "accident" || type === "disaster") && !types.some((type) => type === "shooting" || type === "stabbing")
  );
}

/** "Three rescued men were treated for shock": they have no wound. */
export function isTreatedForShock({ article, tokens, sentences }: Analysis, { lemma, sentence, token }: Harm): boolean {
  return lemma === "treat" && FOR_SHOCK.test(article.text.slice(tokens[token]!.start, sentences[sentence]!.end));
}

const FOR_SHOCK = /^(?:\S+ ){0,3}treated (?:[\w ]{1,30} )?for (?:severe |emotional )?(?:shock|stress|panic|anxiety)\b/i;

/** "None of them has life-threatening wounds": how badly nobody was hurt, and not that nobody was. */
export function isHowBadly({ article, tokens, sentences }: Analysis, { what, token, sentence }: Harm, { high }: Quantity): boolean {
  if (what !== "injured" || high !== 0) return false;
  const { start, end } = sentences[sentence]!;
  return GRADED.test(article.text.slice(Math.max(start, tokens[token]!.start - BEFORE), Math.min(end, tokens[token]!.end + AFTER)));
}

/** Words for how bad a wound is, a few of them before or behind the word for it. Code units. */
const BEFORE = 40;
const AFTER = 70;
const GRADED =
  /\b(?:(?:life|limb)[- ]threatening|critical(?:ly)?|serious(?:ly)?|severe(?:ly)?|grave(?:ly)?|major|fatal(?:ly)?|bad(?:ly)?|mortal(?:ly)?)\b/i;

/** "Seven men were held and questioned, but no arrests have been made", "they detained a man, who was a witness": nobody was arrested for it. */
export function isHeldUncharged({ article, sentences }: Analysis, { what, lemma, sentence }: Harm, { low }: Quantity): boolean {
  if (what !== "arrested" || lemma === "arrest" || (low ?? 0) === 0) return false;
  const { start, end } = sentences[sentence]!;
  return NO_ARREST.test(article.text.slice(start, end));
}

const NO_ARREST =
  /\b(?:no|not any|without(?: any)?) arrests?\b|\bn(?:o one|obody|ot|['’]t)(?: (?:was|were|been|yet|has|have|had))* arrested\b|\b(?:was|were|is|are|as) (?:a |only |just )*witness(?:es)?\b|\b(?:not|no longer|n['’]t)(?: (?:been|being|is|was|a|considered|believed|thought|to|be|the|as))* suspects?\b/i;

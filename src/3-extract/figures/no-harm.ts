import type { Analysis } from "../../model/analysis.ts";
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

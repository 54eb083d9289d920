import type { Analysis } from "../../model/analysis.ts";
import { spanOf } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
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

/** "said they were bringing a wounded soldier", "accompanying an allegedly wounded man": a trick of the attackers. */
export function isRuse(analysis: Analysis, { what, sentence }: Harm, phrase: Phrase): boolean {
  if (what !== "injured") return false;
  const { start, end } = spanOf(analysis, phrase);
  const { text } = analysis.article;
  if (/\b(?:allegedly|supposedly|purportedly|apparently) (?:wounded|injured|hurt)\b/i.test(text.slice(start, end))) return true;
  return (
    PRETENDED.test(text.slice(analysis.sentences[sentence]!.start, start)) && /\b(?:wounded|injured|hurt)\b/i.test(text.slice(start, end))
  );
}

const PRETENDED =
  /\b(?:claim(?:ed|ing)|pretend(?:ed|ing)|(?:said|saying) (?:that )?they (?:were|had)|what they said|posing)\b[^.;,]*\b(?:bring|carry|transport|deliver|escort|evacuat|was|were)\w*(?: back)? $/i;

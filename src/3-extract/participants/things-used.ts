import type { Analysis } from "../../model/analysis.ts";
import { PREMISES } from "../english/role-words.ts";
import { TARGETS, WEAK_WEAPONS, WEAPON_QUALIFIERS, WEAPONS } from "../english/thing-words.ts";
import type { Context } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import { damaged } from "./damage.ts";
import type { Sighting } from "./participant-list.ts";

export function targets(analysis: Analysis, context: Context, told: Sighting[]): void {
  const addTarget = (token: number, object: Phrase, rule: string) => {
    const incident = context.incidents.at(token);
    if (incident === undefined || !isThing(analysis.tokens[object.head]!)) return;
    told.push({ incident, role: "target", outcome: undefined, rule, phrase: object });
  };
  for (const attack of context.attacks) {
    if (attack.modality !== "fact" && attack.modality !== "attempted") continue;
    for (const object of attack.objects) addTarget(attack.token, object, attack.rule);
  }
  for (const { token, phrase, rule } of damaged(analysis, context)) addTarget(token, phrase, rule);
}

/** Where no grammar ties a weapon to an incident, the first that stands in a sentence about it. */
export function weapons(analysis: Analysis, context: Context, told: Sighting[]): void {
  const sentences = new Map<number, IncidentMention>();
  for (const mention of context.incidents.mentions)
    for (const event of mention.events)
      if (!sentences.has(event.sentence) && !tellsOfFinds(analysis, event.sentence)) sentences.set(event.sentence, mention);
  const rule = "a weapon in a sentence that tells of it";
  for (const [index, incident] of sentences) {
    for (const phrase of context.rows[index]?.phrases ?? [])
      if (isWeapon(analysis, phrase) && !told.some((one) => one.incident === incident && one.role === "weapon"))
        told.push({ incident, role: "weapon", outcome: undefined, rule, phrase });
  }
}

/** "Soldiers found rifles": weapons that somebody came upon are not those of a deed. */
function tellsOfFinds({ tokens, sentences }: Analysis, sentence: number): boolean {
  const { first, last } = sentences[sentence]!;
  return tokens
    .slice(first, last)
    .some(({ tag, lemma }) => tag === "VERB" && /^(?:find|seize|confiscate|discover|recover|capture|hand)$/.test(lemma));
}

export function isWeapon({ article, tokens }: Analysis, phrase: Phrase): boolean {
  const { lower } = tokens[phrase.head]!;
  if (!WEAPONS.has(lower)) return false;
  if (/^mines?$/.test(lower) && PIT.test(article.text) && !LAID.test(tokens[phrase.head - 1]?.lower ?? "")) return false;
  return !WEAK_WEAPONS.has(lower) || tokens.slice(phrase.first, phrase.head).some((token) => WEAPON_QUALIFIERS.has(token.lower));
}

/** What a report on a mine that ore comes from tells of. */
const PIT =
  /\b(?:coal|gold|copper|iron|salt|silver|diamond|jade|tin|cobalt|zinc|nickel|open-pit)(?: ore)?[ -]mines?\b|\bminers\b|\bmining (?:company|firm|town|waste|giant)\b/i;
const LAID = /^(?:land|sea|naval|anti-personnel|anti-tank|antipersonnel|antitank|buried|magnetic|limpet)$/;

export function isThing({ lower, lemma }: { readonly lower: string; readonly lemma: string }): boolean {
  return TARGETS.has(lower) || TARGETS.has(lemma) || PREMISES.has(lemma);
}

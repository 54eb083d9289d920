import type { Analysis } from "../model/analysis.ts";
import { PARTS, PEOPLE } from "./english/person-nouns.ts";
import type { IncidentMention } from "./incidents.ts";
import type { Phrase } from "./phrases.ts";

/** In an air strike, a battle or a raid, armed men are those attacked, not attackers. */
const ATTACKED = new Set(["air strike", "shelling", "armed clash", "police action"]);

/**
 * What a count counts by its own words: "60 people" → "total", "three children" → "children", "18 soldiers" → "security forces";
 * a share of others, "two of the victims", is marked with "of ": "of victims".
 */
export function partOf(analysis: Analysis, phrase: Phrase, incident: IncidentMention | undefined): string {
  const { tokens } = analysis;
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    if (
      tokens[i]!.lower === "of" &&
      i > phrase.first &&
      !/^(?:dozens|scores|hundreds|thousands|couple|handful|total|group)$/.test(tokens[i - 1]!.lower)
    ) {
      const rest = tokens
        .slice(i + 1, phrase.last)
        .map((token) => token.lower)
        .join(" ");
      const attackers = /attackers?|gunmen|bombers?|militants?|assailants?/.test(rest);
      return attackers ? "attackers" : /^(?:people|the same)/.test(rest) ? "total" : `of ${rest}`;
    }
  }
  if (tokens[phrase.last]?.lower === "of" && /^(?:them|those|whom|us)$/.test(tokens[phrase.last + 1]?.lower ?? ""))
    return `of ${tokens[phrase.last + 1]!.lower}`;
  const head = tokens[phrase.head]!.lower;
  if (tokens.slice(phrase.first, phrase.head).some((token) => token.lower === "foreign")) return "foreigners";
  const part = PARTS.get(head) ?? (/year-olds?$/.test(head) ? "children" : undefined);
  if (part === "attackers" && incident !== undefined && !incident.main && ATTACKED.has(firstType(incident))) return head;
  if (part !== undefined) return part;
  if (PEOPLE.has(head) || tokens[phrase.head]!.tag === "NUM") return "total";
  return tokens[phrase.head]!.tag === "NOUN" || tokens[phrase.head]!.tag === "PROPN" ? head : "total";
}

function firstType(incident: IncidentMention): string {
  return incident.events.find((event) => event.type !== undefined)?.type ?? "other";
}

import type { Analysis, Name } from "../../model/analysis.ts";
import { overlapping, overlaps, type Span } from "../../model/span.ts";
import type { Context } from "../extractor.ts";
import { spanOf } from "../extractor.ts";
import type { Party } from "../grammar/parties.ts";

/**
 * Finds whether a party is a person of whom the article tells that somebody else killed or hurt them: "The victim, Ana Ruiz", "in the death of Ana
 * Ruiz", "Brandt shot Ruiz". What the grammar of a long sentence seems to lay to such a person is seldom meant. Whom officers shot, or who is called the
 * attacker as well, may well have done it.
 */
export function namedVictims(analysis: Analysis, context: Context): (party: Party | undefined) => boolean {
  const victims = new Map<number, boolean>();
  const accused = new Set(context.accusations().flatMap(({ party }) => personOf(analysis, party)?.sameAs ?? []));
  return (party) => {
    const name = personOf(analysis, party);
    if (name === undefined) return false;
    const known = victims.get(name.sameAs) ?? isVictim(analysis, context, name.sameAs, accused.has(name.sameAs));
    victims.set(name.sameAs, known);
    return known;
  };
}

function personOf({ names }: Analysis, party: Party | undefined): Name | undefined {
  if (party === undefined || party.kind !== "name" || party.isGroup) return undefined;
  return overlapping(names, party).find(({ kind }) => kind === "person");
}

function isVictim(analysis: Analysis, context: Context, sameAs: number, isAccused: boolean): boolean {
  const mentions = analysis.names.filter((name) => name.sameAs === sameAs);
  return mentions.some((name) => isCalledVictim(analysis, name) || (!isAccused && isHarmedByOther(analysis, context, name, mentions)));
}

/** Characters before a name in which it is called a victim. */
const MOST_BEFORE = 60;
const CALLED_BEFORE =
  /\b(?:(?:the|a|identified|named) victims?(?: (?:was|were|is|as|identified as|named as))*,?|in the (?:[\w-]+ )?(?:death|killing|murder|slaying) of|(?:murder|slaying) of) (?:[\d\w-]+-year-old )?(?:(?:[\p{Ll}-]+ ){0,2}|\p{Lu}[\w.]+ )$/u;

function isCalledVictim({ article: { text } }: Analysis, { start }: Name): boolean {
  return CALLED_BEFORE.test(text.slice(Math.max(0, start - MOST_BEFORE), start));
}

const FORCES = /\b(?:police|officers?|deput(?:y|ies)|troopers?|agents?|guards?|soldiers|troops|forces|army|marshals?|sniper)\b/i;

function isHarmedByOther(analysis: Analysis, { harms }: Context, name: Name, mentions: readonly Name[]): boolean {
  const { text } = analysis.article;
  const words = (span: Span) => text.slice(span.start, span.end);
  return harms.some(({ what, modality, agents, patients }) => {
    if (modality !== "fact" || !/^(?:killed|injured|hit)$/.test(what) || agents.length === 0) return false;
    if (!patients.some(({ phrase }) => overlaps(spanOf(analysis, phrase), name))) return false;
    return agents.every((agent) => {
      const span = spanOf(analysis, agent);
      return agent.form !== "pronoun" && !FORCES.test(words(span)) && !mentions.some((mention) => overlaps(mention, span));
    });
  });
}

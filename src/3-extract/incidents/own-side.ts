import { PARTS } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import type { IncidentMention } from "./incidents.ts";

/**
 * Whether a word tells what a state's own forces do, in a text in which the incident struck that state's soldiers in another sentence: "16 Sarlandish
 * soldiers were killed in Karan. Sarlandish jets have bombed the town" tells of two deeds, and nobody's jets killed their own.
 */
export function isByThoseStruck(context: Context, mention: IncidentMention, token: number): boolean {
  const { analysis, grammar, sentenceOf } = context;
  // "a Sarlandish missile strike": whose it is stands before the noun.
  const named = analysis.tokens[token]!.tag === "NOUN" ? stateIn(context, token - 2, token) : [];
  const own = [...named, ...grammar.doers(token).flatMap((doer) => stateIn(context, doer - 1, doer))];
  if (own.length === 0) return false;
  const struck = new Set(
    context.harms
      .filter((harm) => /^(?:killed|injured)$/.test(harm.what) && context.incidents.at(harm.token) === mention)
      .filter((harm) => sentenceOf[harm.token] !== sentenceOf[token])
      .flatMap(({ patients }) => patients)
      .filter(({ phrase }) => PARTS.get(analysis.tokens[phrase.head]!.lower) === "security forces")
      .flatMap(({ phrase }) => stateIn(context, phrase.first, phrase.head)),
  );
  return own.some((state) => struck.has(state));
}

/** The country whose adjective stands among some words: "Sarlandish" of "16 Sarlandish soldiers". */
function stateIn({ analysis: { places, tokens } }: Context, first: number, last: number): readonly string[] {
  const [start, end] = [tokens[Math.max(0, first)]!.start, tokens[last]!.start];
  const named = places.find((place) => place.role === "adjective" && place.start >= start && place.end <= end);
  return named?.location?.country === undefined ? [] : [named.location.country];
}

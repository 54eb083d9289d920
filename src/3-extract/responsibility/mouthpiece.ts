import { type Analysis, tokensIn } from "../../model/analysis.ts";
import type { Speaker } from "../../model/statement.ts";
import { MOUTHPIECES } from "../english/blame-words.ts";
import type { Context } from "../extractor.ts";
import type { Party } from "../grammar/parties.ts";
import { sameParty } from "../grammar/same-party.ts";
import { AUTHORITIES } from "../grammar/speaker-kind.ts";
import { principalOf } from "./principal.ts";

/** For whom a speaker speaks, before a token: "a spokesman for the Taliban" → the Taliban, "Karim Wardak, the Taliban's spokesman" → the Taliban. */
export function principalOfSpeaker(analysis: Analysis, context: Context, speaker: Speaker, token: number): Party | undefined {
  const { tokens, sentences, article } = analysis;
  const from = sentences[context.sentenceOf[token]!]!.start;
  const here = article.text.indexOf(speaker.words, from);
  const start = here < 0 ? article.text.indexOf(speaker.words) : here;
  if (start < 0) return undefined;
  const range = tokensIn(tokens, { start, end: start + speaker.words.length });
  for (let at = range.first; at < range.last; at++) {
    const titles = [at, ...context.grammar.dependents(at, "appos", "nmod:desc")];
    if (!titles.some((one) => MOUTHPIECES.has(tokens[one]!.lower))) continue;
    const principal = principalOf({ analysis, context, grammar: context.grammar, tokens }, at);
    if (principal !== undefined) return principal;
  }
  return undefined;
}

/** Whether a speaker speaks for an armed party, so that what they say of it is its own word. An authority's spokesman speaks of others. */
export function isMouthpieceOf(context: Context, principal: Party | undefined, party: Party | undefined): boolean {
  if (principal === undefined || party === undefined || AUTHORITIES.has(context.voices.kindOf(principal.words))) return false;
  return sameParty(principal.words, party.words) || context.actors.keyOf(principal.words) === context.actors.keyOf(party.words);
}

/** Whether a speaker is a party's own outlet: "its news agency", or one that the table of actors has as part of it. */
export function isOrganOf({ actors }: Context, { words }: Speaker, party: Party): boolean {
  if (OWN_OUTLET.test(words)) return true;
  const id = actors.find(party.words)?.id;
  return id !== undefined && actors.namedIn(words).some(({ kind, parent }) => (kind === "outlet" || kind === "agency") && parent === id);
}

const OWN_OUTLET =
  /\b(?:its|the (?:group|movement|militants|organi[sz]ation)['’]s?)(?: own)? (?:[\w-]+ ){0,2}?(?:agency|channel|outlet|media arm|mouthpiece|website|radio|newspaper|media)\b/i;

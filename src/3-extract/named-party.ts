import { type Analysis, tokensIn } from "../model/analysis.ts";
import type { Speaker } from "../model/statement.ts";
import type { Accusation } from "./accusation.ts";
import { principalOf } from "./claims.ts";
import { MOUTHPIECES } from "./english/blame-words.ts";
import type { Context } from "./extractor.ts";
import type { Party } from "./parties.ts";
import type { Suspects } from "./suspects.ts";

/** A role word or pronoun stands for the suspect or group named elsewhere; without one it names nobody. */
export function namedParty(
  analysis: Analysis,
  context: Context,
  { party, token, status }: Accusation,
  suspects: Suspects,
  speaker: Speaker | undefined,
): Party | undefined {
  if (party === undefined) return undefined;
  if (/^(?:it|they|we|i)$/i.test(party.words)) return speaker?.kind === "party" ? spokenFor(analysis, context, speaker, party) : undefined;
  if (
    /^(?:the|this) (?:\w+ )?(?:group|movement|organi[sz]ation|militia|faction|extremists|militants|insurgents|jihadists|islamists|rebels)$/i.test(
      party.words,
    )
  )
    return suspects.groupOf(token) ?? party;
  if (party.kind !== "role" && party.kind !== "person") return party;
  // "A gunman" is anybody, "the gunman" the one told of before.
  const certain =
    context.sentenceOf[token]! < LEAD ||
    status === "charged" ||
    status === "convicted" ||
    !/^(?:an?|one|some|\d+|another) /i.test(party.words);
  const legal = status === "charged" || status === "convicted";
  if (legal && isPlural(party)) return described(party);
  const person = certain && suspects.person !== undefined && isAlike(context, party, suspects.person) ? suspects.person : undefined;
  if (person !== undefined || party.kind === "role") return person ?? (legal ? described(party) : undefined);
  return party;
}

const OFFICER = /\b(?:officers?|cops?|police\w*|deput(?:y|ies)|troopers?|soldiers?|detectives?)\b/i;

/** "an officer" is not the suspect, and "the attacker" not the officer who is named; pronouns may be either. */
function isAlike(context: Context, role: Party, person: Party): boolean {
  if (/^(?:he|she|who)$/i.test(role.words)) return true;
  const kind = context.voices.kindOf(person.words);
  return OFFICER.test(role.words) === (OFFICER.test(person.words) || kind === "police" || kind === "army");
}

/** Sentences at the top in which "a man" is the one the article is about. */
const LEAD = 3;

/** The group that a speaker speaks for: "a spokesman for the Taliban" → the Taliban. */
function spokenFor(analysis: Analysis, context: Context, speaker: Speaker, party: Party): Party {
  const start = analysis.article.text.indexOf(speaker.words);
  const range = tokensIn(analysis.tokens, { start, end: start + speaker.words.length });
  for (let token = range.first; token < range.last; token++) {
    const principal = MOUTHPIECES.has(analysis.tokens[token]!.lower)
      ? principalOf({ analysis, context, grammar: context.grammar, tokens: analysis.tokens }, token)
      : undefined;
    if (principal !== undefined) return principal;
  }
  return { ...party, words: speaker.words, kind: "name", isGroup: true };
}

/** "Four men", "two suspects": whom a court deals with may be told without names. */
function described(party: Party): Party | undefined {
  return /\s/.test(party.words) ? party : undefined;
}

function isPlural({ words }: Party): boolean {
  return /(?:s|men|women|people)$/i.test(words);
}

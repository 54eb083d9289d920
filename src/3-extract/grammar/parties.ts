import { type Analysis, tokensIn } from "../../model/analysis.ts";
import { contains, holding, overlapping, type Span } from "../../model/span.ts";
import { NOT_PARTIES, PARTY_NOUNS, ROLE_WORDS } from "../english/party-words.ts";
import { namesPeople } from "../english/person-nouns.ts";
import { spanOf } from "../extractor.ts";
import type { Phrase } from "./phrases.ts";

/** Someone who may be responsible, as a noun phrase of the text. */
export interface Party extends Span {
  readonly words: string;
  /** "name": a person or group by name; "group": organised but unnamed ("police", "separatist rebels"); "person": described; "role": only what they did. */
  readonly kind: "name" | "group" | "person" | "role";
  /** A name that is tagged as a group's, or has a word like "army" or "front" in it. */
  readonly isGroup: boolean;
}

/** What a phrase names as a responsible party; `undefined` for things, times and events. */
export function partyOf(analysis: Analysis, phrase: Phrase): Party | undefined {
  const { tokens } = analysis;
  if (phrase.isTime) return undefined;
  const head = tokens[phrase.head]!;
  // "blamed each other"
  if (head.lower === "other" && /^(?:each|another)$/.test(tokens[phrase.head - 1]?.lower ?? "")) return undefined;
  if (NOT_PARTIES.has(head.lower) || NOT_PARTIES.has(head.lemma)) return undefined;
  const kind = kindOf(analysis, phrase);
  if (kind === undefined) return undefined;
  // Without what trails after the head: "Cherie Rhoades, 44" keeps the name alone.
  const span = spanOf(analysis, { first: firstOfParty(analysis, phrase), last: phrase.head + 1 });
  return partyOn(analysis, span, kind, kind === "group" || isGroup(analysis, phrase));
}

/** The words of a span as a party. */
export function partyOn({ article }: Analysis, { start, end }: Span, kind: Party["kind"], isGroup: boolean): Party {
  return { start, end, words: article.text.slice(start, end), kind, isGroup };
}

/** Without "that" or "with" before it, and without the role before a name: "bombing suspect Omar Vance" → "Omar Vance". */
function firstOfParty(analysis: Analysis, phrase: Phrase): number {
  const { tokens } = analysis;
  let first = startOfName(analysis, phrase) ?? phrase.first;
  while (
    first < phrase.head &&
    /^(?:with|that|from|in|by|as|both|before|after|when|while|until|once|since|because)$/.test(tokens[first]!.lower)
  )
    first++;
  // "Al Qaeda in the Arabian Peninsula": the group, and no peninsula.
  const before = tokens[first - 1]?.lower === "in" ? holding(analysis.names, tokens[first - 2] ?? tokens[first]!) : undefined;
  if (before?.kind === "group") return tokensIn(tokens, before).first;
  if (tokens[phrase.head]!.tag !== "PROPN") return first;
  for (let at = phrase.head - 1; at >= first; at--)
    if (/^(?:suspects?|gunman|shooter|attacker|bomber|killer|assailant|[-–—])$/.test(tokens[at]!.lower)) return at + 1;
  return first;
}

/** Where a name begins that the phrase cuts in two, or that stands at the end of a description: "the convicted robber Omar Vance". */
function startOfName({ names, tokens }: Analysis, { first, head }: Phrase): number | undefined {
  const [name] = overlapping(names, { start: tokens[first]!.start, end: tokens[head]!.end });
  if (name === undefined) return undefined;
  const range = tokensIn(tokens, name);
  if (range.first < first && range.first > first - 4) return range.first;
  const isDescribed = name.kind === "person" && range.last === head + 1 && range.first - first > 2;
  return isDescribed ? range.first : undefined;
}

function kindOf(analysis: Analysis, phrase: Phrase): Party["kind"] | undefined {
  const head = analysis.tokens[phrase.head]!;
  if (phrase.form === "pronoun" || ROLE_WORDS.has(head.lower)) return named(analysis, phrase) ? "group" : "role";
  if (head.tag === "PROPN" || /^(?:group|person)$/.test(holding(analysis.names, head)?.kind ?? "")) return "name";
  if (ONE_PERSON.test(head.lower) && !named(analysis, phrase)) return "person";
  if (PARTY_NOUNS.has(head.lower)) return named(analysis, phrase) ? "name" : "group";
  if (namesPeople(head.lower)) return "person";
  return isSoCalled(analysis, phrase) ? "name" : undefined;
}

/** "THE SO-CALLED RECLAIMERS": a name, though it looks like no one's where all is in capitals. */
function isSoCalled({ tokens }: Analysis, { first, head }: Phrase): boolean {
  return (
    tokens.slice(first, head).some(({ lower }) => /^(?:so-called|self-styled|self-proclaimed)$/.test(lower)) &&
    /s$/.test(tokens[head]!.lower)
  );
}

const ONE_PERSON = /^(?:officer|soldier|policeman|guard|deputy|agent|militant|fighter|guerrilla|rebel|insurgent)$/;

/** "the Taliban gunmen": a proper name inside tells who they are. */
function named(analysis: Analysis, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.head; i++) if (analysis.tokens[i]!.tag === "PROPN") return true;
  const { start } = analysis.tokens[phrase.first]!;
  const { start: end } = analysis.tokens[phrase.head]!;
  return overlapping(analysis.names, { start, end }).some((name) => name.kind === "group" && contains({ start, end }, name));
}

/** Tagged as a group's name or a place's, or with a word like "army" in it; a person's name is none. */
function isGroup({ tokens, names, places }: Analysis, phrase: Phrase): boolean {
  const head = tokens[phrase.head]!;
  if (PARTY_NOUNS.has(head.lower) && !ONE_PERSON.test(head.lower)) return true;
  const name = holding(names, head);
  return name === undefined ? places.some((place) => contains(place, head)) : name.kind === "group" || name.kind === "place";
}

import { type Analysis, type Name, tokensIn } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import { BODIES_OF_ARMED } from "../english/armed-people.ts";
import { STATE_OFFICES } from "../english/blame-words.ts";
import { DEED_NOUNS, VICTIM_NOUNS } from "../english/deed-words.ts";
import { spanOf } from "../extractor.ts";
import { BODIES, HEADLINE_DEEDS } from "./outline-parts.ts";
import { type Party, partyOf, partyOn } from "./parties.ts";
import { isIdlePlace } from "./party-at.ts";
import type { Phrase } from "./phrases.ts";

/** One sign or word of an outline, with the tokens behind it. */
export interface Item {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Where it stands for a party. */
  readonly party?: Party | undefined;
}

/** The signs and words of a noun phrase, or of a word between two: "suspected Red Dawn militants" → "suspected", "G". */
export function phraseItems(analysis: Analysis, part: Phrase | number): Item[] {
  const { tokens } = analysis;
  if (typeof part === "number")
    return [{ text: HEADLINE_DEEDS.test(tokens[part]!.lower) ? "W" : tokens[part]!.lower, first: part, last: part + 1 }];
  const { first, last, head } = part;
  if (part.isTime) return [{ text: "T", first, last }];
  if (part.form === "pronoun") {
    const text = /^(?:it|they|we|itself|themselves)$/.test(tokens[first]!.lower)
      ? "R"
      : /^(?:he|she|i|himself|herself)$/.test(tokens[first]!.lower)
        ? "H"
        : tokens[first]!.lower;
    return [{ text, first, last, party: partyOf(analysis, part) }];
  }
  if (/^(?:no|none|neither|nobody|no-one)$/.test(tokens[first]!.lower)) return [{ text: "Z", first, last, party: wordsAs(analysis, part) }];
  const name = nameIn(analysis, part);
  const range = name === undefined ? undefined : tokensIn(tokens, name);
  if (isDeedNoun(analysis, head)) {
    const named = range === undefined || name?.kind === "place" ? undefined : { ...part, first: Math.max(first, range.first) };
    const own = named === undefined ? undefined : leading(analysis, named, named.first, Math.min(range!.last, head));
    return own === undefined ? [{ text: "X", first, last }] : [...own, { text: "X", first: own.at(-1)!.last, last }];
  }
  if (GROUP_AGAIN.test(spanText(analysis, part))) return [{ text: "I", first, last, party: partyOf(analysis, part) }];
  const own = leading(analysis, part, range?.first ?? first, last);
  if (own !== undefined) return own;
  // "The Red Dawn disclaimed responsibility" may be taken for one noun phrase.
  const group = range !== undefined && range.first <= first + 1 && range.last < last ? nameAt(analysis, first, last) : undefined;
  return group === undefined ? wordsOf(analysis, first, last) : [group, ...wordsOf(analysis, group.last, last)];
}

const GROUP_AGAIN = new RegExp(`^(?:the|this) (?:\\w+ )?(?:${BODIES_OF_ARMED})$`, "i");

/** A group that is known by name, where its words are taken for adjectives and so stand in no noun phrase. */
export function nameAt(analysis: Analysis, at: number, end: number): Item | undefined {
  const { tokens } = analysis;
  const first = tokens[at]!.lower === "the" ? at + 1 : at;
  const own = first < end ? overlapping(analysis.names, tokens[first]!) : [];
  const name = own.find(({ start, kind }) => kind === "group" && start === tokens[first]!.start);
  if (name === undefined) return undefined;
  const range = { first: at, last: tokensIn(tokens, name).last };
  return { text: "G", ...range, party: partyOn(analysis, spanOf(analysis, range), "name", true) };
}

function spanText(analysis: Analysis, phrase: Phrase): string {
  const { start, end } = spanOf(analysis, phrase);
  return analysis.article.text.slice(start, end);
}

/** The sign of a party in a phrase, behind words that only say how sure it is: "suspected Red Dawn militants" → "suspected G". */
function leading(analysis: Analysis, phrase: Phrase, named: number, last: number): Item[] | undefined {
  const { tokens } = analysis;
  let first = phrase.first;
  for (let at = phrase.first; at < Math.min(last - 1, Math.max(named, phrase.first + 3)); at++)
    if (HEDGES.test(tokens[at]!.lower) || (at < named && tokens[at]!.lower.endsWith("-year-old"))) first = at + 1;
  const before = wordsOf(analysis, phrase.first, first).filter(({ text }) => !text.endsWith("-year-old"));
  const mouthpiece = mouthpieceIn(analysis, first, last);
  const end = mouthpiece ?? last;
  const inner: Phrase = { ...phrase, first, last: end, head: end - 1 };
  const party = partyOf(analysis, inner);
  if (party === undefined) {
    if (isOwnForces(analysis, inner))
      return [...before, { text: "O", first, last, party: partyOn(analysis, spanOf(analysis, inner), "group", true) }];
    if (STATE_OFFICES.has(tokens[inner.head]!.lower))
      return [...before, { text: "B", first, last, party: partyOn(analysis, spanOf(analysis, inner), "group", true) }];
    const isName = /^(?:al|el|ash|an)-\p{Lu}/u.test(tokens[inner.head]!.cased);
    if (!isName && !BODIES.test(tokens[inner.head]!.lower)) return undefined;
    const own = partyOn(analysis, spanOf(analysis, inner), isName ? "name" : "person", isName);
    return [...before, { text: isName ? "G" : "D", first, last, party: own }];
  }
  if (isIdlePlace(analysis, inner)) {
    // "Moscow denied": a town that says so is a government.
    const beside = tokens[last]?.lower === "and" && tokens[last + 1]?.tag === "PROPN" ? last + 2 : last;
    return DENIES.test(tokens[beside]?.lower ?? "") ? [...before, { text: "B", first, last, party }] : undefined;
  }
  const own = isOwnForces(analysis, inner);
  return [...before, { text: own ? "O" : signOf(analysis, party), first, last, party }];
}

const DENIES = /^(?:denied|denies|rejected|rejects|dismissed|dismisses|insisted|insists)$/;

const HEDGES = /^(?:suspected|alleged|accused|both|either|with|that|presumed|believed|unidentified)$/;

/** "its fighters", "one of its soldiers", "its Harrow brigade"; "one of his men", as a commander has it. */
function isOwnForces({ tokens }: Analysis, { first, last }: Phrase): boolean {
  const whose = tokens.slice(first, last).findIndex(({ lower }) => /^(?:its|their|our)$/.test(lower));
  const ofLeader =
    tokens
      .slice(first, first + 2)
      .map(({ lower }) => lower)
      .join(" ") === "one of" && /^(?:his|her|my)$/.test(tokens[first + 2]?.lower ?? "");
  if (ofLeader) return tokens.slice(first + 3, last).some(({ lower }) => OWN_FORCES.test(lower));
  if (whose < 0 || (whose > 0 && !/^(?:one|two|three|some|several|many|members?|both)$/.test(tokens[first]!.lower))) return false;
  return tokens.slice(first + whose + 1, last).some(({ lower }) => OWN_FORCES.test(lower));
}

const OWN_FORCES =
  /^(?:fighters?|forces?|pilots?|crews?|personnel|officers?|policem[ae]n|agents?|troops|soldiers?|men|members?|militants?|units?|jets|warplanes|aircraft|planes|drones?|helicopters|navy|army|wing|militia|bombers?|gunm[ae]n|mujahideen|martyrs?|operatives?|infiltrators?|recruits|cells?|guerrillas|commandos|brigades?|artillery)$/;

/** Where the words for whom somebody speaks end: "Taliban" in "Taliban spokesman Karim Wardak". */
function mouthpieceIn({ tokens }: Analysis, first: number, last: number): number | undefined {
  const least = /^(?:an?|the|its|their|his|her|another)$/.test(tokens[first]!.lower) ? first + 2 : first + 1;
  const title = tokens.slice(least, last).findIndex(({ lower }) => /^spokes(?:m[ae]n|wom[ae]n|person|people)$/.test(lower));
  if (title < 0) return undefined;
  let end = least + title;
  // "Red Dawn's military spokesman": for all of it.
  if (end - 1 > least && OF_OFFICE.test(tokens[end - 1]!.lower) && /^['’]s?$/.test(tokens[end - 2]!.lower)) end -= 2;
  return end;
}

const OF_OFFICE = /^(?:military|media|press|chief|main|official|operations|political)$/;

function signOf(analysis: Analysis, party: Party): "G" | "P" | "D" {
  if (party.kind === "group" || party.isGroup) return "G";
  if (party.kind !== "name") return "D";
  return overlapping(analysis.names, party).some(({ kind }) => kind === "person") ? "P" : "G";
}

function nameIn(analysis: Analysis, { first, last }: Phrase): Name | undefined {
  return overlapping(analysis.names, spanOf(analysis, { first, last }))[0];
}

function wordsAs(analysis: Analysis, phrase: Phrase): Party | undefined {
  if (/^(?:one|nobody|none|no-one)$/.test(analysis.tokens[phrase.head]!.lower)) return undefined;
  return partyOn(analysis, spanOf(analysis, phrase), "group", true);
}

function wordsOf({ tokens }: Analysis, first: number, last: number): Item[] {
  return tokens.slice(first, last).map(({ lower }, index) => ({ text: lower, first: first + index, last: first + index + 1 }));
}

function isDeedNoun({ tokens }: Analysis, token: number): boolean {
  const { lemma } = tokens[token]!;
  return DEED_NOUNS.has(lemma) || VICTIM_NOUNS.has(lemma) || /^(?:incident|crime|act|operation|hit|plot|atrocity|deaths?)$/.test(lemma);
}

import type { Analysis, Sentence, Token } from "../../model/analysis.ts";
import { holding, type Span } from "../../model/span.ts";
import type { ResponsibilityStatus, Speaker } from "../../model/statement.ts";
import { CAPITALS } from "../english/capitals.ts";
import { VIOLENCE } from "../english/deed-words.ts";
import { type Context, spanOf } from "../extractor.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { type Party, partyOn } from "../grammar/parties.ts";
import { nounPhraseAt, partyAt } from "../grammar/party-at.ts";

/** Words that hold a party responsible, before it is settled on whose word. */
export interface Accusation extends Span {
  readonly token: number;
  readonly party: Party | undefined;
  /** `undefined`: the speaker decides. */
  readonly status: ResponsibilityStatus | undefined;
  /** Who accuses, where the words themselves tell; `undefined`: whoever the sentence is attributed to. */
  readonly by: Speaker | undefined;
  readonly channel: Span | undefined;
  /** True where whoever claimed last is meant: "the claim was withdrawn", "confirmed the claim". */
  readonly isOfClaimant: boolean;
  /** True where nothing but a noun beside the name says it: "the suspect, Ruiz". */
  readonly isByRole: boolean;
  readonly rule: string;
}

/** A cue word in its sentence, with what is needed to read around it. */
export interface Place {
  readonly analysis: Analysis;
  readonly context: Context;
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly at: number;
}

/** Reads the words around a cue; nothing where they hold nobody responsible. */
export type Finder = (place: Place) => Accusation | readonly Accusation[] | undefined;

/** Cue words, apart by spaces, each row with what reads around them. */
export type FinderTable = readonly (readonly [cues: string, find: Finder])[];

/** An accusation at a cue; the quoted words run from the cue to `last`. */
export function accusation(
  place: Place,
  told: {
    readonly party: Party | undefined;
    readonly status?: ResponsibilityStatus | undefined;
    readonly rule: string;
    readonly last?: number | undefined;
    readonly by?: Speaker | undefined;
    readonly channel?: Span | undefined;
    readonly isOfClaimant?: boolean | undefined;
    readonly isByRole?: boolean | undefined;
  },
): Accusation {
  const { tokens, at } = place;
  return {
    start: tokens[at]!.start,
    end: tokens[Math.max(at, told.last ?? at)]!.end,
    token: at,
    party: told.party,
    status: told.status,
    by: told.by,
    channel: told.channel,
    isOfClaimant: told.isOfClaimant === true,
    isByRole: told.isByRole === true,
    rule: `"${told.rule}"`,
  };
}

/** A deed that the text tells of a party; who says it decides the status. */
export function toldDeed({ tokens }: Analysis, token: number, party: Party, rule: string): Accusation {
  const { start, end } = tokens[token]!;
  return { start, end, token, party, status: undefined, by: undefined, channel: undefined, isOfClaimant: false, isByRole: false, rule };
}

/** The first of some words that names a party. */
export function firstParty({ analysis, context, grammar }: Place, tokens: readonly number[]): Party | undefined {
  for (const token of tokens) {
    const party = partyAt(analysis, context, grammar, token);
    // "A court on Friday charged": the day may be taken for the head of who acts.
    if (party !== undefined && !analysis.times.some(({ start, end }) => start <= party.start && party.end <= end)) return party;
  }
  return undefined;
}

/** The first of some words that names whom one may blame: a party, or the capital that stands for its government. */
export function blamedParty(place: Place, tokens: readonly number[]): Party | undefined {
  const party = firstParty(place, tokens);
  const capital = party === undefined ? tokens.map((one) => capitalAt(place, one)).find((one) => one !== undefined) : undefined;
  return party ?? (capital && partyOn(place.analysis, capital, "name", true));
}

function capitalAt({ analysis: { names, places, article }, tokens }: Place, token: number): Span | undefined {
  const name = holding(names, tokens[token]!) ?? holding(places, tokens[token]!);
  return name !== undefined && CAPITALS.has(article.text.slice(name.start, name.end).toLowerCase()) ? name : undefined;
}

/** The first of some words as the one who speaks, with all that belongs to its phrase. */
export function firstSpeaker({ analysis, context, grammar }: Place, tokens: readonly number[]): Speaker | undefined {
  const token = tokens[0];
  const phrase = token === undefined ? undefined : nounPhraseAt(analysis, context, grammar, token);
  if (phrase === undefined || phrase.isTime) return undefined;
  if (phrase.form === "pronoun") {
    const words = standsForSpeaker(analysis, context.sentenceOf[token!]!, spanOf(analysis, phrase));
    return words === undefined ? undefined : context.voices.speakerOf(words);
  }
  const { start, end } = spanOf(analysis, { first: phrase.first, last: endOfSpeaker({ context, grammar, analysis }, token!, phrase.last) });
  return context.voices.speakerOf(analysis.article.text.slice(start, end));
}

/** "…, residents said. They blamed the army": whom the pronoun stands for, else for "it" and "they" whoever is cited before, here or a sentence ago. */
function standsForSpeaker(
  { article: { text }, attributions, sentences }: Analysis,
  sentence: number,
  { start, end }: Span,
): string | undefined {
  const own = attributions.find(({ at, speaker }) => at.start === start && speaker.start !== start);
  if (own !== undefined) return text.slice(own.speaker.start, own.speaker.end);
  if (!/^(?:it|they)$/i.test(text.slice(start, end))) return undefined;
  const from = sentences[Math.max(0, sentence - 1)]!.start;
  const last = attributions.findLast(({ at }) => at.start >= from && at.start < start);
  return last && text.slice(last.speaker.start, last.speaker.end);
}

/** "An adviser to Sarland's president": with what hangs on it by "of", "for" or "to". */
function endOfSpeaker(
  { analysis, context, grammar }: Pick<Place, "analysis" | "context" | "grammar">,
  token: number,
  last: number,
): number {
  for (const one of grammar.after(token, /^(?:of|for|to|from|in|at)$/)) {
    const phrase = nounPhraseAt(analysis, context, grammar, one);
    if (phrase !== undefined && phrase.first === last + 1 && !phrase.isTime) return phrase.last;
  }
  return last;
}

/** Words of one span, lower case. */
export function wordsAfter({ analysis, tokens, sentence, at }: Place, count: number, from = at): string {
  const last = Math.min(sentence.last, from + 1 + count) - 1;
  return last <= from ? "" : analysis.article.text.slice(tokens[from]!.end, tokens[last]!.end).trim().toLowerCase();
}

/** Words before a token in its sentence, lower case. */
export function wordsBefore({ analysis, tokens, sentence, at }: Place, count: number, from = at): string {
  const first = Math.max(sentence.first, from - count);
  return first >= from ? "" : analysis.article.text.slice(tokens[first]!.start, tokens[from]!.start).trim().toLowerCase();
}

/** Whether the words after a cue tell of violence. */
export function violent(place: Place, count: number, from = place.at): boolean {
  const words = wordsAfter(place, count, from);
  return VIOLENCE.test(words) || FOR_WHAT_IS_CALLED.test(words);
}

/** "blamed the group for what the president called a massacre of the innocent": the deed, in somebody's words. */
const FOR_WHAT_IS_CALLED = /\bfor what (?:[\w'’-]+ ){1,5}(?:called|calls|described|describes|termed)\b/;

/** "not", "never", "no one": whether a verb or its subject is negated. */
export function isNegated({ grammar, tokens }: Place, verb: number): boolean {
  if (grammar.dependents(verb, "advmod").some((one) => /^(?:not|n't|n’t|never|neither)$/.test(tokens[one]!.lower))) return true;
  return grammar.dependents(verb, "nsubj", "nsubj:pass").some((one) => isNobody({ grammar, tokens } as Place, one));
}

/** "nobody", "no group", "none of them". */
export function isNobody({ grammar, tokens }: Pick<Place, "grammar" | "tokens">, token: number): boolean {
  if (/^(?:nobody|none|neither|no-one)$/.test(tokens[token]!.lower)) return true;
  return grammar.dependents(token, "det", "advmod").some((one) => /^(?:no|neither)$/.test(tokens[one]!.lower));
}

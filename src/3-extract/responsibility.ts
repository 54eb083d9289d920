import { type Analysis, tokensIn } from "../model/analysis.ts";
import type { DraftStatement, ResponsibilityStatus, Speaker, SpeakerKind } from "../model/statement.ts";
import { type Accusation, firstSpeaker } from "./accusation.ts";
import { accusations } from "./accusations.ts";
import { channelOf, principalOf } from "./claims.ts";
import { deedsOf } from "./deeds.ts";
import { MOUTHPIECES } from "./english/blame-words.ts";
import { type Context, type Extractor, evidence, origin } from "./extractor.ts";
import type { Party } from "./parties.ts";
import { partyAt } from "./party-at.ts";
import { sameParty } from "./same-party.ts";
import { type Suspects, suspectsOf } from "./suspects.ts";

type Responsibility = Extract<DraftStatement, { kind: "responsibility" }>;

/** Speakers whose word is an authority's: "accused by authorities" rather than "accused". */
const AUTHORITIES: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>([
  "police",
  "prosecutor",
  "army",
  "intelligence",
  "civil authority",
  "unnamed official",
  "rescue",
]);

/** Who is held responsible, on whose word: claims, denials, accusations, charges, and what the outlet reports as fact. */
export const responsibility: Extractor = {
  name: "responsibility",
  *extract(analysis, context) {
    const explicit = [...accusations(analysis, context)];
    const told = [...toldDeeds(analysis, context)];
    const parties = present([...explicit, ...told].map(({ party }) => party));
    const accused = explicit.filter(({ status }) => status !== "denied" && status !== "no claim").map(({ party }) => party);
    const suspects = suspectsOf(analysis, context, present(accused), parties);
    const yielded: Responsibility[] = [];
    for (const one of [...explicit, ...told].sort((a, b) => a.start - b.start || a.end - b.end)) {
      const statement = toStatement(analysis, context, one, suspects);
      if (statement === undefined || yielded.some((before) => saysSame(before, statement))) continue;
      yielded.push(statement);
      yield statement;
    }
  },
};

/** What the text tells of doers. Who says it decides the status. */
function* toldDeeds(analysis: Analysis, context: Context): Generator<Accusation> {
  const { grammar } = context;
  for (const { token, doers, needsGroup, rule } of deedsOf(analysis, context, grammar)) {
    for (const doer of doers) {
      const party = partyAt(analysis, context, grammar, doer);
      if (party === undefined || (needsGroup && !party.isGroup && party.kind !== "role") || isPolicing(analysis, token, party)) continue;
      const { start, end } = analysis.tokens[token]!;
      yield { start, end, token, party, status: undefined, by: undefined, channel: undefined, rule };
      break;
    }
  }
}

/** Police raids are no attacks, and "its forces" are nobody's by these words alone. */
function isPolicing({ tokens }: Analysis, token: number, party: Party): boolean {
  if (/^(?:its|their|his|her|our|my) /i.test(party.words) && party.kind === "group") return true;
  return isForces(party) && [...tokens.slice(token, token + 5)].some(({ lemma }) => lemma === "raid");
}

function toStatement(analysis: Analysis, context: Context, one: Accusation, suspects: Suspects): Responsibility | undefined {
  const incident = context.incidents.at(one.token);
  if (incident === undefined) return undefined;
  const voice = one.by === undefined ? voiceOf(analysis, context, one) : { speaker: one.by, cue: undefined };
  const party = named(analysis, context, one, suspects, voice.speaker);
  if (party === undefined && one.status !== "no claim") return undefined;
  const status = statusOf(analysis, one, party, voice);
  const own =
    (status === "claimed" || status === "denied") &&
    voice.speaker !== undefined &&
    party !== undefined &&
    speaksForItself(voice.speaker, party);
  const sentence = analysis.sentences[context.sentenceOf[one.token]!]!;
  const channel =
    one.channel ?? (status === "claimed" && own ? channelOf({ analysis, sentence, tokens: analysis.tokens, at: one.token }) : undefined);
  return {
    ...origin(analysis),
    kind: "responsibility",
    incident: incident.ref,
    value: {
      who: party?.words,
      status,
      channel: channel === undefined ? undefined : analysis.article.text.slice(channel.start, channel.end),
    },
    speaker: own ? undefined : voice.speaker,
    hedged: false,
    evidence: [evidence(analysis, one), ...(party === undefined ? [] : [evidence(analysis, party)])],
    extractor: "responsibility",
    rule: one.rule,
  };
}

/** Who says it, by which verb. */
interface Voice {
  readonly speaker: Speaker | undefined;
  /** Base form of the verb that attributes it: "say", "believe". */
  readonly cue: string | undefined;
}

/**
 * The attribution that covers an accusation; without one, the subject of the verb that governs it ("the police concluded that …").
 * "The girls who were abducted by X are free, officials said": who abducted them is told in passing, in the outlet's own voice.
 */
function voiceOf(analysis: Analysis, context: Context, one: Accusation): Voice {
  const { tokens, quotes } = analysis;
  const { grammar } = context;
  const { relation = "" } = tokens[one.token]!;
  const isQuoted = quotes.some(({ start, end }) => start <= one.start && one.end <= end);
  const inPassing = relation.startsWith("acl")
    ? grammar.isPassive(one.token)
    : tokens[one.token]!.tag === "NOUN" && relation !== "nsubj" && one.rule.startsWith('"party before');
  if (!isQuoted && one.status === undefined && inPassing) return { speaker: undefined, cue: undefined };
  const attribution = context.voices.attributionAt(one);
  if (attribution !== undefined) {
    const cue = tokens.find(({ start }) => start >= attribution.cue.start)?.lemma;
    return { speaker: context.voices.speakerAt(one), cue };
  }
  for (let at = one.token, steps = 0; steps < 4; steps++) {
    const { head, relation = "" } = tokens[at]!;
    if (head === undefined || head === at) break;
    if (relation === "ccomp" && CONCLUDING.test(tokens[head]!.lemma)) {
      const place = { analysis, context, grammar, tokens, sentence: analysis.sentences[context.sentenceOf[head]!]!, at: head };
      return { speaker: firstSpeaker(place, grammar.subjects(head)), cue: tokens[head]!.lemma };
    }
    at = head;
  }
  return { speaker: undefined, cue: undefined };
}

const CONCLUDING =
  /^(?:conclude|determine|find|establish|assess|insist|believe|think|suspect|allege|maintain|argue|assert|contend|say|confirm|charge|report|claim)$/;

/** A role word or pronoun stands for the suspect or group named elsewhere; without one it names nobody. */
function named(
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
    return suspects.groupBefore(token) ?? party;
  if (party.kind === "person") return suspects.person ?? party;
  if (party.kind !== "role") return party;
  // "A gunman" is anybody, "the gunman" the one told of before.
  const certain =
    context.sentenceOf[token]! < LEAD ||
    status === "charged" ||
    status === "convicted" ||
    !/^(?:an?|one|some|\d+|another) /i.test(party.words);
  return (certain ? suspects.person : undefined) ?? (status === "charged" || status === "convicted" ? described(party) : undefined);
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

function statusOf(analysis: Analysis, one: Accusation, party: Party | undefined, { speaker, cue }: Voice): ResponsibilityStatus {
  if (one.status === "accused") return speaker !== undefined && isAuthority(speaker) ? "accused by authorities" : "accused";
  if (one.status !== undefined) return one.status;
  if (speaker !== undefined && party !== undefined) {
    if (speaksForItself(speaker, party)) return "claimed";
    if (isForces(party) && AUTHORITIES.has(speaker.kind) && (speaker.kind === "police" || sameParty(speaker.words, party.words)))
      return "claimed";
  }
  if (cue !== undefined && /^(?:believe|suspect|think)$/.test(cue)) return "suspected";
  if (speaker !== undefined) return isAuthority(speaker) ? "accused by authorities" : "accused";
  return isDoubted(analysis, one) ? "suspected" : "reported as fact";
}

/** "sources" without an office are nobody's authority. */
function isAuthority({ kind, words }: Speaker): boolean {
  return AUTHORITIES.has(kind) && !(kind === "unnamed official" && !/official/i.test(words));
}

/** "allegedly shot", "suspected rebels shot": a doubt between the party and what it did, or on either. */
function isDoubted({ article, tokens }: Analysis, { party, start, end, token }: Accusation): boolean {
  const first = party === undefined ? start : Math.min(party.start, start);
  const last = party === undefined ? end : Math.max(party.end, end);
  const words = last - first < 160 ? article.text.slice(first, last) : `${tokens[token - 1]?.text} ${party?.words}`;
  return /\b(?:alleged|allegedly|suspected|accused|believed|presumed)\b/i.test(`${tokens[token - 1]?.text ?? ""} ${words}`);
}

/** A speaker who is the party itself, not an authority that shares a word with it. */
function speaksForItself(speaker: Speaker, party: Party): boolean {
  return !isForces(party) && !AUTHORITIES.has(speaker.kind) && sameParty(speaker.words, party.words);
}

const FORCES =
  /\b(?:police|officers?|deput(?:y|ies)|troopers?|detectives|troops|soldiers|army|military|forces|navy|warplanes|jets|aircraft|planes|helicopters|drones?|government|marines|agents|guards?|coalition)\b/i;

/** Forces of a state, whose own shots its officials tell of. */
function isForces({ words, kind, isGroup }: Party): boolean {
  return FORCES.test(words) && (kind !== "name" || isGroup);
}

function present(parties: readonly (Party | undefined)[]): Party[] {
  return parties.filter((party) => party !== undefined);
}

/** The same of the same party by the same voice about the same incident: told again, not anew. */
function saysSame(one: Responsibility, two: Responsibility): boolean {
  return (
    one.incident === two.incident &&
    one.value.status === two.value.status &&
    sameOrNone(one.value.who, two.value.who) &&
    lastWord(one.speaker?.words) === lastWord(two.speaker?.words)
  );
}

function sameOrNone(one: string | undefined, two: string | undefined): boolean {
  return one === undefined || two === undefined ? one === two : sameParty(one, two);
}

/** "Barnes" of "Police Chief Ken Barnes": what two mentions of one speaker share. */
function lastWord(text: string | undefined): string {
  return text === undefined ? "" : (/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text)?.[0] ?? text).toLowerCase();
}

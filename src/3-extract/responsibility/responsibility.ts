import type { Analysis } from "../../model/analysis.ts";
import { contains, overlapping, overlaps } from "../../model/span.ts";
import type { DraftStatement } from "../../model/statement.ts";
import { BODIES_OF_ARMED, FIGHTERS, several } from "../english/armed-people.ts";
import { CAPITALS } from "../english/capitals.ts";
import { type Context, draft, type Extractor, evidence } from "../extractor.ts";
import type { Party } from "../grammar/parties.ts";
import { sameParty } from "../grammar/same-party.ts";
import { type Suspects, suspectsOf } from "../participants/suspects.ts";
import type { Accusation } from "./accusation.ts";
import { voiceOf } from "./accusation-voice.ts";
import { channelBehind, channelOf } from "./channel.ts";
import { DENIES_WHAT_IS_SAID } from "./denials.ts";
import { isMouthpieceOf, isOrganOf, principalOfSpeaker } from "./mouthpiece.ts";
import { namedParty } from "./named-party.ts";
import { namedVictims } from "./named-victims.ts";
import { speaksForItself, statusOf } from "./responsibility-status.ts";
import { speaksOfGroup } from "./spoken-of.ts";
import { toldDeeds } from "./told-deeds.ts";

type Responsibility = Extract<DraftStatement, { kind: "responsibility" }>;

/** Who is held responsible, on whose word: claims, denials, accusations, charges, and what the outlet reports as fact. */
export const responsibility: Extractor = {
  name: "responsibility",
  *extract(analysis, context) {
    const isVictim = namedVictims(analysis, context);
    const explicit = context.accusations().filter((one) => !(one.isByRole && isVictim(one.party)));
    const told = [...toldDeeds(analysis, context)].filter(
      (one) => !isVictim(one.party) && !explicit.some((other) => isToldBy(context, one, other)),
    );
    const parties = present([...explicit, ...told].map(({ party }) => party));
    // Who is merely blamed may be a politician; who is charged, suspected or called the attacker is a suspect.
    const accused = explicit.filter(({ status }) => !/^(?:denied|no claim|accused)$/.test(status ?? "")).map(({ party }) => party);
    const suspects = suspectsOf(analysis, context, present(accused), parties);
    const yielded: Responsibility[] = [];
    let claimant = explicit.find(({ status, party }) => status === "claimed" && party?.isGroup === true)?.party;
    const all = [...explicit, ...told].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const one of all) {
      if (one.rule === `"${DENIES_WHAT_IS_SAID}"` && !all.some((other) => isAccusedBefore(context, other, one))) continue;
      const read = toStatement(analysis, context, one, suspects, claimant);
      const named = read !== undefined && isOfSomeMan(one, read, explicit) ? suspectedOnly(read) : read;
      const statement = named?.value.status === "denied" ? byName(named, yielded) : named;
      if (statement?.value.status === "claimed" && statement.value.who !== undefined) claimant = partyNamed(statement.value.who, one);
      if (read === undefined || statement === undefined || isOnlyIdentified(one, read, explicit)) continue;
      if (yielded.some((before) => saysSame(before, statement))) continue;
      for (const own of [statement, ...ofBoth(analysis, context, one, statement)]) {
        yielded.push(own);
        yield own;
      }
    }
  },
};

/** "The Red Dawn claimed both attacks": the same of the other, where two are told as the news before it. */
function ofBoth(analysis: Analysis, context: Context, { token }: Accusation, statement: Responsibility): readonly Responsibility[] {
  const index = context.sentenceOf[token]!;
  const { start, end } = analysis.sentences[index]!;
  if (!BOTH.test(analysis.article.text.slice(start, end))) return [];
  const news = context.incidents.mentions.filter((one) => (one.main || one.isNews) && one.events[0]!.sentence < index);
  if (news.length !== 2 || news.every(({ ref }) => ref !== statement.incident)) return [];
  return news.filter(({ ref }) => ref !== statement.incident).map(({ ref }) => ({ ...statement, incident: ref }));
}

const BOTH =
  /\b(?:both|the two)(?: of the)? (?:attacks|bombings|blasts|explosions|assaults|raids|ambushes|shootings|killings|strikes|kidnappings|abductions)\b/i;

/**
 * "A man opened fire. The suspect, Omar Vance, is in custody": that he is the man is what police hold, and no fact; their suspicion or the charge tells it.
 */
function isOnlyIdentified({ party, status }: Accusation, { value }: Responsibility, explicit: readonly Accusation[]): boolean {
  if (status !== undefined || value.status !== "reported as fact" || party === undefined || value.who === undefined) return false;
  if (party.kind === "name" || sameParty(party.words, value.who)) return false;
  return explicit.some(
    (other) =>
      /^(?:suspected|charged|accused)/.test(other.status ?? "") && other.party !== undefined && sameParty(other.party.words, value.who!),
  );
}

/** "A man opened fire. … Police are looking for Omar Vance": that it was he is what police think, unless a court or he himself says so. */
function isOfSomeMan({ party, status }: Accusation, { value }: Responsibility, explicit: readonly Accusation[]): boolean {
  if (status !== undefined || value.status !== "reported as fact" || party === undefined || value.who === undefined) return false;
  if (party.kind === "name" || !/^(?:an?|one) /i.test(party.words) || sameParty(party.words, value.who)) return false;
  return !explicit.some(
    (other) => /^(?:convicted|claimed)$/.test(other.status ?? "") && other.party !== undefined && sameParty(other.party.words, value.who!),
  );
}

function suspectedOnly(statement: Responsibility): Responsibility {
  return { ...statement, value: { ...statement.value, status: "suspected" } };
}

const GROUP_AGAIN = new RegExp(`^(?:the|this) (?:[\\w-]+ )?(?:${BODIES_OF_ARMED}|${several(FIGHTERS)})$`, "i");

/** "Police blamed the Red Dawn. The group denied it": it is the one that all is laid to so far that is laid to a name. */
function byName(denial: Responsibility, before: readonly Responsibility[]): Responsibility {
  const named = before.flatMap(({ value: { who } }) => (who !== undefined && /\p{Lu}/u.test(who.slice(1)) ? [who] : []));
  const [first] = named;
  if (first === undefined || !GROUP_AGAIN.test(denial.value.who ?? "") || !named.every((who) => sameParty(who, first))) return denial;
  // "The army blamed a faction of the Red Dawn. The movement said …": all of it does.
  const who = /faction$/i.test(denial.value.who ?? "")
    ? first
    : first.replace(/^.* (?:faction|wing|branch|splinter group|offshoot) of /, "");
  return { ...denial, value: { ...denial.value, who } };
}

/**
 * "Ansari is accused of shooting the guards", "The Front claimed responsibility. It said it had killed nine": the deed is told as part of the
 * accusation or the claim.
 */
function isToldBy({ sentenceOf, incidents }: Context, one: Accusation, accused: Accusation): boolean {
  if (contains(accused, one)) return true;
  if (one.party === undefined || accused.party === undefined) return false;
  const isHere = sentenceOf[one.token] === sentenceOf[accused.token];
  // "The Front took responsibility, asserting that it had killed nine."
  if (isHere && accused.status === "claimed" && /^(?:it|they)$/i.test(one.party.words)) return true;
  // "suspected Red Dawn fighters stormed": the deed is told of the fighters.
  if (isHere && accused.status === "suspected" && one.party.start - accused.party.end === 1) return true;
  if (!overlaps(one.party, accused.party)) return false;
  if (isHere) return true;
  return accused.status === "claimed" && incidents.at(one.token) === incidents.at(accused.token);
}

/** "Police said the Red Dawn had fired the shell. The Red Dawn denied this": accused in the sentence, or in one of the two before. */
function isAccusedBefore({ sentenceOf, analysis }: Context, other: Accusation, { token, party }: Accusation): boolean {
  if (other.party === undefined || party === undefined || /^(?:denied|no claim)$/.test(other.status ?? "")) return false;
  const distance = sentenceOf[token]! - sentenceOf[other.token]!;
  // "Israel said a rocket of Islamic Jihad's had fallen short. The group denied that."
  const isSame =
    sameParty(other.party.words, party.words) ||
    (GROUP_AGAIN.test(party.words) && other.party.isGroup) ||
    areOfOneState(analysis, party, other.party);
  return distance >= 0 && distance <= 2 && other.token < token && isSame;
}

/** "They said Russian jets did it. Moscow denied this": the capital speaks for the state. */
function areOfOneState({ article: { text }, places }: Analysis, capital: Party, other: Party): boolean {
  if (!CAPITALS.has(text.slice(capital.start, capital.end).toLowerCase())) return false;
  const countries = ({ start, end }: Party) => overlapping(places, { start, end }).flatMap(({ location }) => location?.country ?? []);
  const [own] = countries(capital);
  return own !== undefined && countries(other).includes(own);
}

function partyNamed(words: string, { party, start, end }: Accusation): Party {
  return { start, end, ...party, words, kind: "name", isGroup: true };
}

/** `claimant`: who has claimed, as far as the text has told by then. */
function toStatement(
  analysis: Analysis,
  context: Context,
  one: Accusation,
  suspects: Suspects,
  claimant: Party | undefined,
): Responsibility | undefined {
  const incident = context.incidents.at(one.token);
  if (incident === undefined || isUnproven(analysis, context, one)) return undefined;
  const told = one.by === undefined ? voiceOf(analysis, context, one) : { speaker: one.by, cue: undefined };
  // "No group claimed the blast, but suspicion fell on the Red Dawn": nobody says so.
  const voice = /^(?:no|nobody|none)\b/i.test(told.speaker?.words ?? "") ? { ...told, speaker: undefined } : told;
  const principal = voice.speaker && principalOfSpeaker(analysis, context, voice.speaker, one.token);
  const party =
    one.isOfClaimant || one.status === "confirmed" ? claimant : namedParty(context, one, suspects, { speaker: voice.speaker, principal });
  if (party === undefined && one.status !== "no claim") return undefined;
  const organ = voice.speaker !== undefined && party !== undefined && isOrganOf(context, voice.speaker, party) ? voice.speaker : undefined;
  const isOwnWord = organ !== undefined || isMouthpieceOf(context, principal, party);
  const status = one.status === undefined && isOwnWord ? "claimed" : statusOf(analysis, context, one, party, voice, claimant);
  const own =
    (status === "claimed" || status === "denied") &&
    voice.speaker !== undefined &&
    party !== undefined &&
    (organ !== undefined ||
      voice.speaker.words.toLowerCase() === party.words.toLowerCase() ||
      // "the Azure Front, which said it did it"
      (status === "claimed" && voice.speaker.words === "which") ||
      speaksForItself(voice.speaker, party) ||
      // "A separatist group, the Azure Front, said …": the party, by another name.
      analysis.article.text.slice(0, party.start).endsWith(`${voice.speaker.words}, `) ||
      (speaksOfGroup(voice.speaker.words) && party.isGroup));
  const sentence = analysis.sentences[context.sentenceOf[one.token]!]!;
  const channel =
    one.channel ??
    (status === "claimed" && own ? channelOf({ analysis, sentence, tokens: analysis.tokens, at: one.token }) : undefined) ??
    (status === "claimed" && party?.isGroup === true ? channelBehind(analysis, context, one.token) : undefined);
  return draft(analysis, {
    kind: "responsibility",
    incident: incident.ref,
    value: {
      who: party?.words,
      status,
      channel:
        channel === undefined ? (status === "claimed" ? organ?.words : undefined) : analysis.article.text.slice(channel.start, channel.end),
    },
    speaker: own ? undefined : voice.speaker,
    hedged: false,
    evidence: [evidence(analysis, one), ...(party === undefined ? [] : [evidence(analysis, party)])],
    extractor: "responsibility",
    rule: one.rule,
  });
}

/** "There was no evidence that the army was behind the attack", "nothing to suggest that X did it": it is laid to nobody. */
function isUnproven({ article, sentences }: Analysis, { sentenceOf }: Context, { token, start, party, status }: Accusation): boolean {
  if (status === "denied" || status === "no claim") return false;
  const sentence = sentences[sentenceOf[token]!]!;
  const before = article.text.slice(sentence.start, Math.max(sentence.start, Math.min(start, party?.start ?? start)));
  return UNPROVEN.test(before) || OPEN.test(before);
}

/** "whether it was Russian planes or Syria's that carried out the strike" */
const OPEN = /\b(?:whether|if) (?:it|this|that|they|these|those) (?:was|were|is|are)\b[^.;]{0,80}$/i;

/** Up to the party; a second clause in between begins anew. */
const UNPROVEN =
  /\b(?:(?:no|any|little|without|insufficient|enough|lack of) (?:[\w-]+ ){0,2}(?:evidence|proof|indications?|signs?|grounds|reason)|nothing) (?:(?:to (?:suggest|show|indicate|prove|believe|think|suspect|say)|of|for) )?(?:that |whether |how )?(?:the |an? |any )?$/i;

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

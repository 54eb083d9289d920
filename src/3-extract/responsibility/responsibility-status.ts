import type { Analysis } from "../../model/analysis.ts";
import type { ResponsibilityStatus, Speaker } from "../../model/statement.ts";
import type { Context } from "../extractor.ts";
import type { Party } from "../grammar/parties.ts";
import { sameParty } from "../grammar/same-party.ts";
import { AUTHORITIES } from "../grammar/speaker-kind.ts";
import type { Accusation } from "./accusation.ts";
import type { Voice } from "./accusation-voice.ts";
import { isForces, tellsOfOwnForces } from "./own-forces.ts";

/** What the words and the speaker make of a party: the decision tree of the figure codebook. `claimant`: who has claimed before. */
export function statusOf(
  analysis: Analysis,
  context: Context,
  one: Accusation,
  party: Party | undefined,
  { speaker, cue }: Voice,
  claimant: Party | undefined,
): ResponsibilityStatus {
  if (one.status === "accused") return speaker !== undefined && isAuthority(speaker) ? "accused by authorities" : "accused";
  if (one.status !== undefined) return one.status;
  if (speaker !== undefined && party !== undefined) {
    if (speaksForItself(speaker, party) || tellsOfOwnForces(analysis, context, one, party, speaker)) return "claimed";
  }
  if (
    isConfirmed(analysis, one) &&
    speaker !== undefined &&
    party !== undefined &&
    claimant !== undefined &&
    sameParty(claimant.words, party.words)
  )
    return "confirmed";
  if (cue !== undefined && /^(?:believe|suspect|think)$/.test(cue)) return "suspected";
  // "An anonymous caller told an agency that the Red Dawn had carried it out": a group that speaks through him.
  if (speaker !== undefined && party?.isGroup === true && /\bcallers?$/i.test(speaker.words)) return "claimed";
  if (speaker !== undefined) return isAuthority(speaker) ? "accused by authorities" : "accused";
  return isDoubted(analysis, one) ? "suspected" : "reported as fact";
}

/** "sources" without an office are nobody's authority. */
function isAuthority({ kind, words }: Speaker): boolean {
  return AUTHORITIES.has(kind) && !AID_BODIES.test(words) && !(kind === "unnamed official" && !/official/i.test(words));
}

/** Rescuers that are no state's. */
const AID_BODIES = /\b(?:red cross|red crescent|white helmets)\b/i;

/** "allegedly shot", "suspected rebels shot": a doubt between the party and what it did, or on either. */
function isDoubted({ article, tokens }: Analysis, { party, start, end, token }: Accusation): boolean {
  const first = party === undefined ? start : Math.min(party.start, start);
  const last = party === undefined ? end : Math.max(party.end, end);
  const words = last - first < 160 ? article.text.slice(first, last) : `${tokens[token - 1]?.text} ${party?.words}`;
  return /\b(?:alleged|allegedly|suspected|accused|believed|presumed)\b/i.test(`${tokens[token - 1]?.text ?? ""} ${words}`);
}

/** A speaker who is the party itself, not an authority that shares a word with it. */
export function speaksForItself(speaker: Speaker, party: Party): boolean {
  return !isForces(party) && !AUTHORITIES.has(speaker.kind) && sameParty(speaker.words, party.words);
}

/** "has intelligence confirming that X was behind it": the governing verb confirms. */
function isConfirmed({ tokens }: Analysis, { token }: Accusation): boolean {
  for (let at = token, steps = 0; steps < 3; steps++) {
    const { head } = tokens[at]!;
    if (head === undefined || head === at) return false;
    if (/^(?:confirm|corroborate|verify)$/.test(tokens[head]!.lemma)) return true;
    at = head;
  }
  return false;
}

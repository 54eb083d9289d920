import type { Context } from "../extractor.ts";
import type { Candidate } from "./figure-candidates.ts";

/**
 * "Four people were shot in Arlmere on Saturday. When officers arrived, they found two men with gunshot wounds": of a larger number told before, those who
 * were still there.
 */
export function isFoundOnArrival({ analysis }: Context, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { what, incident, harm, phrase, quantity } = candidate;
  if (what !== "injured" || quantity.low === undefined) return false;
  const { article, sentences, tokens } = analysis;
  const before = article.text.slice(sentences[harm.sentence]!.start, tokens[phrase.first]!.start);
  return ARRIVED.test(before) && all.some((other) => other.what === what && other.incident === incident && isMoreBefore(other, candidate));
}

function isMoreBefore({ harm, patient, quantity, scope }: Candidate, later: Candidate): boolean {
  const isOfDeed = scope === "this incident" || scope === "dead and hurt";
  return isOfDeed && !patient.part && harm.sentence < later.harm.sentence && (quantity.low ?? 0) > later.quantity.low!;
}

/** "When officers arrived on the scene, police found" */
const ARRIVED =
  /\b(?:(?:when|as|once|after) (?:the )?(?:first )?(?:officers?|deput(?:y|ies)|police|troopers?|paramedics|medics|firefighters|crews|they)\b[^,.;]{0,40}\b(?:arrived|responded|got|reached|pulled up)|(?:arriving|responding) (?:officers|deputies|police|troopers))\b[^.;]{0,80}\b(?:found|located|discovered)\b/i;

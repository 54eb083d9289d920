import type { Analysis, TimeMention } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import type { Candidate } from "./figure-candidates.ts";

/**
 * "Two bombings killed 21 people. One in Arlmere killed 15, one in Ormay six.": of two incidents or more that a text tells apart, a count that is the sum
 * of theirs belongs to none of them.
 */
export function withSumsApart(analysis: Analysis, candidates: readonly Candidate[]): readonly Candidate[] {
  const isSum = (candidate: Candidate) => {
    const own = exactOf(candidate);
    if (own === undefined || candidate.scope !== "this incident") return false;
    const firsts = new Map<IncidentMention, number>();
    for (const other of candidates) {
      const count = exactOf(other);
      const isOther = other !== candidate && other.what === candidate.what && isOfNews(analysis, other) && !other.patient.part;
      if (isOther && count !== undefined && other.phrase.first > candidate.phrase.first && !firsts.has(other.incident!))
        firsts.set(other.incident!, count);
    }
    return firsts.size > 1 && firsts.has(candidate.incident!) && [...firsts.values()].reduce((sum, one) => sum + one, 0) === own;
  };
  return candidates.map((one) => (isSum(one) ? { ...one, scope: "cumulative" } : one));
}

/** What happened long before the news is no part of its sum, though the numbers add up. */
function isOfNews(analysis: Analysis, { scope, incident }: Candidate): boolean {
  return scope === "this incident" && (incident!.main || (incident!.isNews && !isOfWeeksBefore(analysis, incident!)));
}

/** "Four weeks earlier its fighters killed 12" */
function isOfWeeksBefore({ sentences, times }: Analysis, { events }: IncidentMention): boolean {
  const isFar = ({ away }: TimeMention) => away?.side === "before" && away.unit !== "hour" && away.unit !== "day";
  return events.some(({ sentence }) => overlapping(times, sentences[sentence]!).some(isFar));
}

/** The number, where it is told as one and more than one person. */
function exactOf({ quantity: { low, high, vague } }: Candidate): number | undefined {
  return low !== undefined && low > 1 && !vague && (high === low || high === undefined) ? low : undefined;
}

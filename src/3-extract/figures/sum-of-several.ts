import type { Analysis, TimeMention } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import type { IncidentMention } from "../incidents/incidents.ts";
import type { Candidate } from "./figure-candidates.ts";

/**
 * "Two bombings killed 21 people. One in Arlmere killed 15, one in Ormay six.": of two incidents or more that a text tells apart, a count that is the sum
 * of theirs belongs to none of them; nor does what "the shootings, one in Arlmere and the other in Ormay" cost together.
 */
export function withSumsApart(analysis: Analysis, candidates: readonly Candidate[]): readonly Candidate[] {
  const isSum = (candidate: Candidate) => {
    const own = exactOf(candidate);
    if (own === undefined || candidate.scope !== "this incident") return false;
    if (isOfTwoTowns(analysis, candidate)) return true;
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

/** Whether the sentence of a count, or the next one, has its deeds in two towns: "the deaths of two drivers …. The shootings, one in Arlmere and the other in Ormay". */
function isOfTwoTowns({ article: { text }, sentences, tokens, places }: Analysis, { phrase }: Candidate): boolean {
  const from = tokens[phrase.first]!.start;
  const sentence = sentences.findIndex(({ end }) => end > from);
  const told = ONE_AND_OTHER.exec(text.slice(from, (sentences[sentence + 1] ?? sentences[sentence]!).end));
  if (told === null) return false;
  const [before = "", between = ""] = told.slice(1);
  const start = from + told.index;
  const townAt = (offset: number) => places.find((one) => one.start === offset && one.location?.precision === "city")?.location;
  const [one, other] = [townAt(start + before.length), townAt(start + before.length + between.length)];
  return one !== undefined && other !== undefined && one.name !== other.name;
}

const ONE_AND_OTHER =
  /(\b(?:shootings|killings|deaths|attacks|bombings|stabbings|incidents|slayings|murders|raids|blasts|explosions|crashes|fires)\b,? (?:[^.;]{0,40} )?one (?:\w+ ){0,3}in )(\p{Lu}[^.;]{2,60}? and (?:the other|another|one) (?:\w+ ){0,3}in )\p{Lu}/u;

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

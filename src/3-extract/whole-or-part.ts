import type { Candidate } from "./figure-candidates.ts";

/** The part a figure counts. A category noun that is the incident's whole toll of its kind is the total; attackers never are. */
export function wholeOrPart(candidate: Candidate, all: readonly Candidate[]): string {
  const { part, patient, what } = candidate;
  const suspects = what === "arrested" && part === "attackers";
  if (part === "attackers" && !suspects) return part;
  if (patient.part) return part === "total" ? "part" : part;
  if (part.startsWith("of ")) return part.slice(3);
  if (part === "foreigners") return part;
  const own = sizeOf(candidate);
  if (own === 0 && part !== "total") return part;
  const rivals = all.filter((other) => isRival(other, candidate));
  if (part === "total") return isShare(candidate, rivals) ? "part" : "total";
  if (patient.coordinated && !suspects) return part;
  for (const rival of rivals) {
    if (rival.patient.part || rival.part.startsWith("of ")) continue;
    const size = sizeOf(rival);
    if (size > own) return part;
    if (size !== own || size !== 1 || Math.abs(rival.harm.sentence - candidate.harm.sentence) > 1) continue;
    // "A pilot died … A civilian also died": two kinds added up without a total.
    if (rival.part !== "total" && rival.part !== part) return part;
    if (rival.phrase.first < candidate.phrase.first && rival.harm.sentence === candidate.harm.sentence) return part;
  }
  return "total";
}

/** Words about how the hurt fare, which name a share of them wherever a larger number is told. */
const FARING = /^(?:condition|hospital|treat|survive|fight for life|suffer injuries)$/;

/** "one was in fair condition", "another was shot while running": people of no particular kind who are some of a larger number. */
function isShare(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  const own = sizeOf(candidate);
  const larger = rivals.some((rival) => sizeOf(rival) > own && !rival.patient.part);
  if (!larger) return false;
  return own === 1 || (FARING.test(candidate.harm.lemma) && own < 12);
}

function isRival(other: Candidate, candidate: Candidate): boolean {
  if (other === candidate || other.what !== candidate.what || other.incident !== candidate.incident) return false;
  return other.scope === "this incident" && other.part !== "attackers";
}

function sizeOf(candidate: Candidate): number {
  return candidate.quantity.low ?? candidate.quantity.high ?? 0;
}

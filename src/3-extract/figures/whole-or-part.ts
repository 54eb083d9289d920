import type { Candidate } from "./figure-candidates.ts";
import { isPronoun } from "./part-of.ts";

/** The part a figure counts. A category noun that is the incident's whole toll of its kind is the total; attackers never are. */
export function wholeOrPart(candidate: Candidate, all: readonly Candidate[]): string {
  const { part, patient, what } = candidate;
  const rivals = all.filter((other) => isRival(other, candidate));
  const suspects = what === "arrested" && part === "attackers" && candidate.share === undefined;
  if (part === "attackers" && !suspects) return part;
  if (patient.part) return part === "total" ? "part" : part;
  if (candidate.isFree) return "released";
  if (what === "arrested" && isFurther(candidate)) return "others";
  if (isLeftOver(candidate, rivals)) return part === "total" ? "others" : part;
  if (candidate.isSaidToBe) return part;
  if (candidate.share !== undefined && isNamedShare(candidate, rivals)) return isPronoun(candidate.share) ? "part" : candidate.share;
  if (part === "foreigners") return part;
  const own = sizeOf(candidate);
  if (own === 0 && part !== "total") return part;
  // "A second man has died": not the only one who did.
  if (candidate.quantity.kind === "ordinal" && (rivals.length > 0 || what === "killed")) return part === "total" ? "part" : part;
  if (countsRest(candidate, rivals)) return "others";
  // "Two others and a woman were hurt": the people of no particular kind are not all.
  if (part === "total" && REST.test(candidate.noun) && rivals.some((rival) => areListedTogether(rival, candidate))) return "part";
  if (part === "total") return isShare(candidate, rivals) || rivals.some((rival) => areOfTwoAges(rival, candidate)) ? "part" : "total";
  if (patient.coordinated && !suspects) return part;
  // "A 15-year-old boy was shot and a 16-year-old boy was grazed": two, whatever they are called.
  if (own === 1 && rivals.some((rival) => areOfTwoAges(rival, candidate))) return part;
  // "A pilot died … A mechanic was also killed": neither is the whole.
  if (own === 1 && rivals.some((rival) => sizeOf(rival) === 1 && rival.isAlso !== candidate.isAlso)) return part;
  for (const rival of rivals) {
    if (rival.patient.part || rival.share !== undefined) continue;
    const size = sizeOf(rival);
    // "Several children were injured … Four children were treated": another count of the same people.
    if (size > own && !(candidate.quantity.vague && rival.part === part)) return part;
    if (size !== own || size !== 1 || Math.abs(rival.harm.sentence - candidate.harm.sentence) > 1) continue;
    // "A pilot died … A civilian also died": two kinds added up without a total.
    if (rival.part !== "total" && rival.part !== part) return part;
    if (rival.phrase.first < candidate.phrase.first && rival.harm.sentence === candidate.harm.sentence) return part;
  }
  return "total";
}

function areListedTogether(one: Candidate, other: Candidate): boolean {
  return one.harm === other.harm && one.patient.coordinated && other.patient.coordinated && !one.patient.part && !other.patient.part;
}

/** Told side by side: further on in a text somebody of another age belongs to another story more often than not. */
function areOfTwoAges(one: Candidate, other: Candidate): boolean {
  const isBeside = Math.abs(one.harm.sentence - other.harm.sentence) <= 1;
  return isBeside && one.age !== undefined && other.age !== undefined && one.age !== other.age;
}

/** "a second person has been arrested", "another suspect", "three more": those told before are not counted. */
function isFurther({ quantity, isFurther }: Candidate): boolean {
  return isFurther || quantity.kind === "ordinal";
}

/** "Four more people died", "34 are still being treated"; "two died of their wounds" where a larger number of dead is told. */
function isLeftOver(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  const { some } = candidate;
  return some === "late" ? rivals.some((rival) => !rival.patient.part && sizeOf(rival) > sizeOf(candidate)) : some !== undefined;
}

const HARMED =
  /\b(?:victims?|wounded|injured|dead|deceased|hurt|killed|hostages|captives|missing|them|those|whom|casualties|us|two|three|four|five|six|seven|\d+)\b/;

/** "two of the victims" is a share of those harmed; "one of the officers" is, like "an officer", the whole where nobody else was harmed. */
function isNamedShare(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  return HARMED.test(candidate.share!) || rivals.some((rival) => sizeOf(rival) > sizeOf(candidate));
}

const REST = /^(?:others?|more)$/;

/** "Four were badly hurt while 20 others had slight injuries": counts of one harm that are added up without a total. */
function countsRest(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  if (candidate.isAll && !isFloating(candidate)) return false;
  return rivals.some(
    (rival) =>
      rival.harm.sentence === candidate.harm.sentence &&
      !rival.patient.part &&
      rival.share === undefined &&
      (REST.test(candidate.noun)
        ? rival.phrase.first < candidate.phrase.first
        : REST.test(rival.noun) && rival.phrase.first > candidate.phrase.first),
  );
}

/** Words about how the hurt fare, which name a share of them wherever a larger number is told. */
const FARING = /^(?:condition|hospital|treat|survive|fight for life|suffer injuries|victims)$/;

/** "one was in fair condition", "another was shot while running": people of no particular kind who are some of a larger number. */
function isShare(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  if (candidate.harm.lemma === "remain captive") return true;
  if (candidate.isAll && !isFloating(candidate)) return false;
  const own = sizeOf(candidate);
  const whole = rivals.filter((rival) => !rival.patient.part);
  const listed = whole.filter((rival) => rival.patient.coordinated).reduce((sum, rival) => sum + sizeOf(rival), 0);
  if (!whole.some((rival) => sizeOf(rival) > own) && listed <= own) return false;
  if (own === 1 || (FARING.test(candidate.harm.lemma) && own < 12)) return true;
  return candidate.isBare && whole.some((rival) => sizeOf(rival) > own && isJustBefore(rival, candidate));
}

/** "145 injured, 115 of whom were taken to hospital, 60 in serious condition": a number without a noun behind a larger one. */
function isJustBefore(rival: Candidate, { phrase, harm }: Candidate): boolean {
  return rival.harm.sentence === harm.sentence && rival.phrase.first < phrase.first;
}

/** "A cook and a boy were hurt and are both listed in stable condition": it stands for those just told, not for everybody. */
function isFloating({ noun }: Candidate): boolean {
  return /^(?:both|all|them|whom)$/.test(noun);
}

function isRival(other: Candidate, candidate: Candidate): boolean {
  if (other === candidate || other.what !== candidate.what || other.incident !== candidate.incident) return false;
  return other.scope === "this incident" && other.part !== "attackers";
}

function sizeOf(candidate: Candidate): number {
  return candidate.quantity.low ?? candidate.quantity.high ?? 0;
}

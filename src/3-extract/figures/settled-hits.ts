import type { Context } from "../extractor.ts";
import type { Patient } from "../grammar/patients.ts";
import type { Harm } from "../harms/harms.ts";
import { scopeOf } from "../harms/scope.ts";
import type { Candidate } from "./figure-candidates.ts";

/**
 * What became of those hit or hurt: one person who dies, now or later, is killed; those "shot" or "stabbed" are injured where nobody of them died;
 * a number that mixes dead and hurt counts neither.
 */
export function settleHits(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const settled = candidates.flatMap((candidate) => {
    if (candidate.what !== "injured") return [candidate];
    if (context.persons.at(candidate.phrase)?.outcome === "killed") return [{ ...candidate, what: "killed" as const }];
    if (!isOfAllHit(candidate) || candidate.patient.part || (candidate.quantity.low ?? 0) < 2) return [candidate];
    return diesAny(context, candidate) && !areAlive(context, candidate) ? mixed(candidate) : [candidate];
  });
  // "shot and later died": two words about the same people make one figure.
  const told = new Set<string>();
  return settled.filter(({ what, phrase }) => {
    const key = `${what} ${phrase.first}`;
    return !told.has(key) && told.add(key);
  });
}

/** "Four people were shot and one of them died": the four are told for what the hurt among them come to. */
function mixed(candidate: Candidate): Candidate[] {
  return candidate.scope === "this incident" ? [{ ...candidate, scope: "dead and hurt" }] : [];
}

/** "Four people were shot", "both victims were taken to hospital": some of them may have died. */
function isOfAllHit({ harm, isAll, noun }: Candidate): boolean {
  return harm.what === "hit" || (isAll && noun === "victims" && harm.lemma === "hospital");
}

/** Told as hit, where the article tells of nobody dead: the dead, if other reports tell of any, are among them. */
export function isStruck(context: Context, candidate: Candidate): boolean {
  return isHit(candidate) && !diesAny(context, candidate);
}

/** Told as shot, stabbed or struck, and not as dead. */
export function isHit({ what, harm }: Candidate): boolean {
  return what === "injured" && harm.what === "hit";
}

function diesAny(context: Context, candidate: Candidate): boolean {
  return context.harms.some(
    (harm) =>
      harm.what === "killed" &&
      harm.modality === "fact" &&
      harm.patients.some((patient) => !isCountedElsewhere(context, harm, patient)) &&
      context.incidents.at(harm.token) === candidate.incident,
  );
}

/** "240 have been killed in the city this year": none of them need be of this incident. */
export function isCountedElsewhere(context: Context, harm: Harm, { phrase }: Patient): boolean {
  const quantity = phrase.quantity === undefined ? undefined : context.analysis.quantities[phrase.quantity];
  return quantity !== undefined && scopeOf(context.analysis, context, harm, phrase, quantity) !== "this incident";
}

const FARING = /^(?:condition|survive|survived|survives|recovering|recover|non-life-threatening|treated)$/;
const DYING = /^(?:died|dead|killed|killing|fatally|fatal|death|dies)$/;

/** "Five other people were shot", "three were shot and taken to hospital in stable condition": more than one, and none of them is told dead. */
function areAlive(context: Context, candidate: Candidate): boolean {
  const { tokens, sentences } = context.analysis;
  const { first, last } = sentences[candidate.harm.sentence]!;
  const words = tokens.slice(first, last);
  if (words.some(({ lower }) => DYING.test(lower))) return false;
  const { phrase, harm } = candidate;
  if (tokens.slice(phrase.first, phrase.last).some(({ lower }) => /^(?:others?|more)$/.test(lower))) return true;
  return tokens[harm.token - 1]?.lower === "also" || words.some(({ lower }) => FARING.test(lower));
}

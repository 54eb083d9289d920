import type { Context } from "./extractor.ts";
import type { Candidate } from "./figure-candidates.ts";
import type { Harm } from "./harms.ts";

/** Those "shot" or "stabbed" are injured where nobody of them died; one person who died later is killed; a mixed number counts nowhere. */
export function settleHits(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const settled: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.harm.what !== "hit") {
      settled.push(candidate);
      continue;
    }
    const low = candidate.quantity.low ?? 0;
    const deaths = context.harms.filter(
      (harm) =>
        harm.what === "killed" &&
        harm.modality === "fact" &&
        harm.patients.length > 0 &&
        context.incidents.at(harm.token) === candidate.incident,
    );
    if (deaths.length === 0 || candidate.patient.part || (low > 1 && areAlive(context, candidate))) settled.push(candidate);
    else if (low === 1 && diesSoon(context, candidate, deaths)) settled.push({ ...candidate, what: "killed" });
    else if (low === 1) settled.push(candidate);
    // Several were shot, some of whom died: the codebook has no such kind.
  }
  return settled;
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

/** "A man was shot. He died in hospital": the death of a pronoun or of "the man" soon after. */
function diesSoon(context: Context, candidate: Candidate, deaths: readonly Harm[]): boolean {
  const { tokens } = context.analysis;
  const head = tokens[candidate.phrase.head]!.lower;
  return deaths.some((death) => {
    if (death.sentence < candidate.harm.sentence || death.sentence > candidate.harm.sentence + 2 || death.token < candidate.harm.token)
      return false;
    return death.patients.some(({ phrase }) => {
      const own = tokens[phrase.head]!.lower;
      if (!/^(?:die|dead|succumb|death)$/.test(death.lemma)) return false;
      return phrase.form === "pronoun"
        ? /^(?:he|she|who)$/.test(own)
        : phrase.form === "definite" && (own === head || /^(?:victim|man|woman|boy|girl|teen|teenager)$/.test(own));
    });
  });
}

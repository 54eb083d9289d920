import type { Analysis, Quantity } from "../../model/analysis.ts";
import type { Candidate } from "./figure-candidates.ts";
import { wholeOrPart } from "./whole-or-part.ts";

/** Whether the article gave the same figure before by the same voice; the first mention stands. */
export function repeats(
  analysis: Analysis,
  candidate: Candidate,
  of: string,
  kept: readonly Candidate[],
  all: readonly Candidate[],
): boolean {
  return kept.some((before) => {
    if (before.what !== candidate.what || before.incident !== candidate.incident || before.scope !== candidate.scope) return false;
    if (before.quantity.low !== candidate.quantity.low || before.quantity.high !== candidate.quantity.high) return false;
    if (before.speaker?.words !== candidate.speaker?.words) return false;
    if (isSentenceAgain(analysis, before, candidate)) return true;
    const whole = wholeOrPart(before, all) === "total";
    if (whole !== (of === "total")) return false;
    if (whole) return !isOneMore(analysis, candidate.quantity) && !candidate.isAlso;
    const words = (one: Candidate) => analysis.article.text.slice(one.quantity.start, one.quantity.end).toLowerCase();
    if (isOneMore(analysis, candidate.quantity)) return false;
    const many = (candidate.quantity.low ?? 2) > 1 || candidate.quantity.kind !== "count";
    return (
      before.harm.sentence !== candidate.harm.sentence && (words(before) === words(candidate) ? many || /\d/.test(words(before)) : false)
    );
  });
}

/** A lead that the page prints once more, below its picture or behind a dash. */
function isSentenceAgain({ article, sentences, tokens }: Analysis, before: Candidate, candidate: Candidate): boolean {
  if (before.harm.sentence === candidate.harm.sentence) return false;
  const [one, other] = [before, candidate].map(({ harm, phrase }) => {
    const { start, end } = sentences[harm.sentence]!;
    const at = tokens[phrase.first]!.start;
    return { told: article.text.slice(start, at).replace(/^\W+/, ""), rest: article.text.slice(at, end).replace(/\W+$/, "") };
  });
  return one!.rest === other!.rest && other!.told.length > 0 && one!.told.endsWith(other!.told);
}

/** "another man", "a sixth person": never the one told before. */
function isOneMore(analysis: Analysis, quantity: Quantity): boolean {
  return /^(?:another|an? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b/i.test(
    analysis.article.text.slice(quantity.start, quantity.end),
  );
}

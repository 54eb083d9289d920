import type { Quantity, Token } from "../../model/analysis.ts";
import { overlaps } from "../../model/span.ts";
import { isPersonNoun, isPluralPersonNoun } from "../english/person-nouns.ts";
import type { AnalysisDraft } from "../stage.ts";

const INSIDE = new Set(["ADJ", "NOUN", "PROPN"]);
const AGE_WORD = /-olds?$/;
/** Participles that a tagger without an auxiliary before them takes for nouns: "Teen shot". */
const BARE_PARTICIPLES = /^(?:shot|hurt|hit|wounded|injured|killed|stabbed|slain|dead|found|charged|arrested)$/;
/** Before a noun these tell who is meant, or count by themselves. */
const DETERMINED = /^(?:the|this|that|these|those|his|her|their|its|my|our|your|'s|’s|s'|a|an|another|no|every|each|any|some|one)$/;

/** Who is another than those told before is no whole number. */
const OTHER = /^(?:other|another|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|\d+(?:st|nd|rd|th))$/;

/**
 * People whom a headline counts by leaving the article out: "Man shot dead", "Police officer, two bystanders hurt", "6-year-old wounded" → one each.
 * What carries a number already is left out, and so are plurals and titles before a name.
 */
export function findHeadlineCounts(
  { tokens, sentences }: Pick<AnalysisDraft, "tokens" | "sentences">,
  stated: readonly Quantity[],
): Quantity[] {
  const counts = stated.filter(({ kind }) => kind === "count" || kind === "ordinal");
  return sentences.flatMap(({ first, last }) => {
    const found: Quantity[] = [];
    for (let at = first; at < last; at++) {
      if (!endsPhrase(tokens, at, last)) continue;
      const begin = beginOf(tokens, at, first);
      const before = begin > first ? tokens[begin - 1]!.lower : "";
      const span = { start: tokens[begin]!.start, end: tokens[at]!.end };
      if (DETERMINED.test(before) || OTHER.test(before) || counts.some((count) => overlaps(count, span))) continue;
      found.push(single(span, at));
    }
    return found;
  });
}

/** A single person's noun that no other noun follows: "teen" in "Teen killed", not in "Teen gunman" or "Teen's killer". */
function endsPhrase(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower, tag } = tokens[at]!;
  const isAge = AGE_WORD.test(lower) && !/s$/.test(lower);
  if (!isPersonNoun(lower) || isPluralPersonNoun(lower) || (!isAge && tag !== "NOUN" && tag !== "PROPN")) return false;
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  if (next === undefined || BARE_PARTICIPLES.test(next.lower)) return true;
  return next.tag !== "NOUN" && next.tag !== "PROPN" && !(isAge && next.tag === "ADJ") && !/^(?:['’]s?|-)$/.test(next.lower);
}

function beginOf(tokens: readonly Token[], head: number, first: number): number {
  let begin = head;
  while (begin > first && isModifier(tokens[begin - 1]!)) begin--;
  return begin;
}

function isModifier({ tag, lower }: Token): boolean {
  return (INSIDE.has(tag) || AGE_WORD.test(lower)) && !OTHER.test(lower);
}

function single(span: { readonly start: number; readonly end: number }, noun: number): Quantity {
  const { start, end } = span;
  return { start, end, kind: "count", number: span, low: 1, high: 1, hedged: false, vague: false, noun, countsPeople: true };
}

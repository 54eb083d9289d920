import type { Analysis } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { modalityAt } from "../grammar/modality.ts";
import { isStatistical, tellsOfSeveral } from "../harms/scope.ts";
import { endsDeed } from "./attacker-stopped.ts";
import type { Deed } from "./deed.ts";
import { nounDeed, weaponDeed } from "./noun-deeds.ts";
import { verbDeed } from "./verb-deeds.ts";

/**
 * Everything that the text says someone did, as a fact or an attempt, by grammar alone: "the gunmen shot", "shot by police", "a rebel attack".
 * What someone is accused of, plans, or does again and again is left out.
 */
export function* deedsOf(analysis: Analysis, context: Context, grammar: Grammar): Generator<Deed> {
  const { tokens, sentences } = analysis;
  for (const [index, sentence] of sentences.entries()) {
    if (context.rows[index] === undefined || analysis.article.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?")) continue;
    if (isStatistical(analysis, sentence)) continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      const deed =
        verbDeed(analysis, context, at, sentence.last) ?? nounDeed(analysis, grammar, at) ?? weaponDeed(analysis, context, grammar, at);
      if (deed === undefined || deed.doers.length === 0 || isSaidOtherwise(analysis, grammar, at)) continue;
      if (deed.doers.every((doer) => tells(analysis, context, doer, at))) continue;
      if (endsDeed(analysis, context, deed) || isLeftOpen(analysis, sentence.first, at)) continue;
      const modality = modalityAt(tokens, sentence, at);
      if (modality !== "fact" && modality !== "attempted") continue;
      if (isMany(analysis, grammar, at) && tellsOfSeveral(analysis, sentence, at)) continue;
      yield deed;
    }
  }
}

/** "The bureau revealed the man was armed and was firing shots": who tells of the deed did not do it, whatever the parser hangs it on. */
function tells({ tokens }: Analysis, { voices }: Context, doer: number, deed: number): boolean {
  const teller = voices.attributionAt(tokens[deed]!)?.at;
  return teller !== undefined && teller.start <= tokens[doer]!.start && tokens[doer]!.end <= teller.end;
}

/** "to find out whether a farmer shot himself or a guest shot him" */
function isLeftOpen({ tokens }: Analysis, first: number, at: number): boolean {
  const least = Math.max(1, first, at - TO_OR);
  let or = at - 1;
  while (or >= least && tokens[or]!.lower !== "or") or--;
  return or >= least && tokens.slice(Math.max(first, or - TO_WHETHER), or).some(({ lower }) => lower === "whether");
}

/** Tokens from "or" to the verb of the second possibility, and from "whether" to "or". */
const TO_OR = 5;
const TO_WHETHER = 14;

/** A deed against several, or of which it is not said against whom: only such can belong to a period. */
function isMany({ tokens }: Analysis, grammar: Grammar, at: number): boolean {
  if (tokens[at]!.tag !== "VERB") return false;
  const hit = grammar.isPassive(at) ? grammar.subjects(at) : grammar.objects(at);
  return (
    hit.length !== 1 ||
    !hit.every(
      (one) =>
        tokens[one]!.tag === "PROPN" ||
        (tokens[one]!.lower === tokens[one]!.lemma && tokens[one]!.tag === "NOUN" && grammar.dependents(one, "nummod").length === 0) ||
        /^(?:he|him|she|her)$/.test(tokens[one]!.lower),
    )
  );
}

/** Verbs of blame and plan: what hangs on them is told as an accusation, by another rule, or has not happened. */
const BLAMING: ReadonlySet<string> = new Set(
  (
    "accuse charge suspect convict indict sentence deny admit confess claim blame acquit plead plan threaten vow want try conspire prepare " +
    "allege warn fear refuse decide intend believe think hope order ask urge force help prevent stop allow continue"
  ).split(" "),
);

/** "accused of shooting", "threat of an attack by": the deed hangs on a word that makes it something else than a fact. */
function isSaidOtherwise({ tokens }: Analysis, grammar: Grammar, at: number): boolean {
  let here = at;
  for (let steps = 0; steps < 4; steps++) {
    const { head, relation = "" } = tokens[here]!;
    if (head === undefined || head === here) return false;
    const word = tokens[head]!;
    if (
      /^(?:threat|risk|fear|danger|possibility|plot|plan|warning|prospect|likelihood|chance|charge|suspicion|accusation)$/.test(
        word.lemma,
      ) &&
      relation !== "acl:relcl"
    )
      return /^(?:nmod|acl)/.test(relation);
    if (BLAMING.has(word.lemma) && word.tag === "VERB")
      return (
        // "accused soldiers of burning houses and shooting villagers"
        (relation === "conj" && /ing$/.test(tokens[here]!.lower) && !/ing$/.test(word.lower)) ||
        /^(?:xcomp|advcl|obl|nmod)$/.test(relation) ||
        (relation === "ccomp" && grammar.dependents(here, "nsubj", "nsubj:pass").length === 0)
      );
    if (!/^(?:conj|xcomp|nmod|acl)$/.test(relation)) return false;
    here = head;
  }
  return false;
}

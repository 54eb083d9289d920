import type { Sentence, Token } from "../../model/analysis.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/** How many verbs a subject may be shared over: "was hit, collapsed and later died". */
const MOST_SHARED = 3;

/**
 * The counted people that the heads of a parsed sentence give a predicate, for where the order of the words tells nothing: the subject, or for an active
 * verb the object. "Four people with more serious wounds were released" → four people.
 */
export function patientsByTree(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  row: PhraseRow,
  where: "subject" | "object",
): Patient[] {
  if (tokens[at]!.head === undefined || tokens[at]!.tag === "NOUN") return [];
  const target = where === "object" ? child(tokens, sentence, at, /^obj$/) : subjectOf(tokens, sentence, at, 0);
  if (target === undefined) return [];
  const joined = [target, ...children(tokens, sentence, target, /^conj$/)];
  const found = joined.flatMap((token) => {
    const phrase = phraseAt(row, token);
    return phrase?.quantity !== undefined && phrase.head === token && isPeople(tokens, phrase) ? [phrase] : [];
  });
  return found.map((phrase) => ({ phrase, part: false, coordinated: found.length > 1 }));
}

/** "The driver ran at a guard and was shot": the subject that a predicate without one of its own shares with the verb it is joined to. */
export function sharedSubject(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Phrase | undefined {
  // Only where "and" or "but" stands right before the predicate: "two men died and seven were hurt" shares nothing, "shot and killed" is one deed.
  let joint = at - 1;
  while (joint > sentence.first && (tokens[joint]!.tag === "AUX" || tokens[joint]!.tag === "ADV")) joint--;
  if (joint <= sentence.first || !/^(?:and|but)$/.test(tokens[joint]!.lower) || tokens[joint - 1]!.tag === "VERB") return undefined;
  const { head, relation } = tokens[at]!;
  if (relation !== "conj" || head === undefined || tokens[head]!.tag !== "VERB" || child(tokens, sentence, at, /^nsubj/) !== undefined)
    return undefined;
  const target = subjectOf(tokens, sentence, head, 1);
  const phrase = target === undefined ? undefined : phraseAt(row, target);
  if (phrase === undefined || phrase.head !== target || phrase.isTime) return undefined;
  return isPeople(tokens, phrase) ? phrase : undefined;
}

/** Whether the heads of the sentence give a verb an object and no passive: "shot unarmed teenager Sam Brandt", "shot down a plane". */
export function hasObject(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const object = child(tokens, sentence, at, /^obj$/);
  if (object === undefined || object <= at || TIME_OF_DAY.test(tokens[object]!.lower)) return false;
  return child(tokens, sentence, at, /:pass$/) === undefined;
}

/** "three others injured Saturday night", "found a man shot several times": when and how often, and nobody. */
const TIME_OF_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning|afternoon|evening|weekend|today|yesterday|tonight|overnight|times)$/;

/** The subject of a passive or intransitive predicate, its own or one that it shares with the verb it hangs on. */
function subjectOf(tokens: readonly Token[], sentence: Sentence, at: number, hops: number): number | undefined {
  const { head, relation } = tokens[at]!;
  const own = child(tokens, sentence, at, /^nsubj/);
  if (own !== undefined) return relation === "acl:relcl" && /^(?:who|which|that)$/.test(tokens[own]!.lower) ? head : own;
  if (head === undefined || head === at || hops >= MOST_SHARED) return undefined;
  if (relation === "xcomp") return child(tokens, sentence, head, /^obj$/) ?? subjectOf(tokens, sentence, head, hops + 1);
  return relation === "conj" && tokens[head]!.tag === "VERB" ? subjectOf(tokens, sentence, head, hops + 1) : undefined;
}

/** The first word of a sentence that hangs on a word by a relation. */
export function child(tokens: readonly Token[], sentence: Sentence, at: number, relation: RegExp): number | undefined {
  return children(tokens, sentence, at, relation)[0];
}

function children(tokens: readonly Token[], { first, last }: Sentence, at: number, relation: RegExp): number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) if (i !== at && tokens[i]!.head === at && relation.test(tokens[i]!.relation!)) found.push(i);
  return found;
}

import type { Analysis } from "../../model/analysis.ts";
import { ATTACKING_VERBS, DEED_PHRASES, HARMING_VERBS } from "../english/deed-words.ts";
import type { Context } from "../extractor.ts";
import type { Grammar } from "../grammar/grammar.ts";

/** "The guard shot on Friday has died", "29 pupils wounded and a teacher killed": whom the same words tell as harmed did not do it. */
export function isStruck(tokens: Analysis["tokens"], { harms }: Context, at: number, doer: number): boolean {
  // "left two boys, aged 4 and 6, wounded"
  const { relation, head } = tokens[doer]!;
  if (relation === "obj" && head !== undefined && head < doer && doer < at && /^(?:leave|find|see)$/.test(tokens[head]!.lemma)) return true;
  // "shot and wounded": one deed.
  return harms.some(
    ({ token, patients }) =>
      Math.abs(token - at) <= 2 && patients.some(({ phrase }) => phrase.first <= doer && doer < phrase.last && phrase.form !== "pronoun"),
  );
}

/**
 * "fired at a guard who was asleep, wounding him", "striking a girl crossing a road and firing at two others": a form in "-ing" behind somebody whom another
 * verb was about may be that verb's subject's.
 */
export function isWhomItStrikes(tokens: Analysis["tokens"], grammar: Grammar, at: number, doer: number): boolean {
  const { lower, relation, head } = tokens[at]!;
  if (!/ing$/.test(lower) || !/^(?:obj|obl)/.test(tokens[doer]!.relation ?? "") || doer > at) return false;
  if (grammar.objects(at).some((one) => /^(?:him|her|them)$/.test(tokens[one]!.lower))) return true;
  return (
    relation === "conj" &&
    head !== undefined &&
    head < at &&
    /^(?:acl|xcomp)$/.test(tokens[head]!.relation ?? "") &&
    /ing$/.test(tokens[head]!.lower)
  );
}

/** "where the minister was asleep, killing three": behind a comma it has no subject of its own, whatever the parser gives it. */
export function hasFalseSubject(tokens: Analysis["tokens"], grammar: Grammar, at: number): boolean {
  const { lower, relation, head } = tokens[at]!;
  if (!/ing$/.test(lower)) return false;
  if (relation === "conj" && head !== undefined && head < at) return hasFalseSubject(tokens, grammar, head);
  return tokens[at - 1]?.lower === "," && grammar.dependents(at, "nsubj").length > 0;
}

/**
 * "Sarland denied backing the rebels, who shot down a helicopter, killing eight": the killing is the rebels'. "Detectives had been tracking a man who was
 * then in a fight, wounding three", "they followed him and he ran, before shooting a guard": no detective's, whatever the parser hangs it on.
 */
export function isOfClauseBetween(tokens: Analysis["tokens"], at: number): boolean {
  const { head, relation = "", lower } = tokens[at]!;
  if (!/^(?:advcl|conj)$/.test(relation) || head === undefined || head > at || !/ing$/.test(lower)) return false;
  const between = tokens.slice(head + 1, at);
  if (relation === "advcl" && between.some(({ tag, relation: own = "" }) => tag === "VERB" && own === "acl:relcl")) return true;
  if (isAttack(tokens[head]!.lemma) || tokens[head]!.relation === "acl:relcl") return false;
  if (isWhoevers(tokens, at)) return true;
  // "Police said that Ada Borg is in custody after shooting a guard": the clause that is said tells who.
  return between.some(
    ({ relation: own = "", head: verb = head }) =>
      own.startsWith("nsubj") && verb > head && verb < at && tokens[verb]!.relation !== "ccomp",
  );
}

/** "Police are looking for whoever fired into a car, wounding two": the wounding is whoever's that was, and no seeker's. */
export function isWhoevers(tokens: Analysis["tokens"], at: number): boolean {
  const { head, lower } = tokens[at]!;
  if (head === undefined || head > at || !/ing$/.test(lower)) return false;
  return tokens.slice(head + 1, at).some(({ lower: word }) => /^(?:whoever|whomever)$/.test(word));
}

/**
 * "A bomb went off as shoppers were leaving the market, killing ten": the killing is the bomb's, whatever the parser hangs it on. "She walked in, where
 * staff were sitting, before shooting two": hers.
 */
export function isOfClauseAround(tokens: Analysis["tokens"], grammar: Grammar, at: number): boolean {
  const { head, lower, relation } = tokens[at]!;
  // "killing a girl and injuring 17"
  const isJoined = relation === "conj" && grammar.dependents(at, "mark").length === 0;
  if (isJoined && head !== undefined && head < at && /ing$/.test(lower) && /ing$/.test(tokens[head]!.lower))
    return isOfClauseAround(tokens, grammar, head);
  if (head === undefined || head >= at || !/ing$/.test(lower)) return false;
  if (isAttack(tokens[head]!.lemma)) return false;
  // "slashed at pupils waiting for a bus, killing two"
  if (tokens[head]!.relation === "acl" && /ing$/.test(tokens[head]!.lower)) return true;
  return grammar
    .dependents(head, "mark", "advmod")
    .some((one) => one < head && /^(?:as|while|when|where|before|after)$/.test(tokens[one]!.lower));
}

function isAttack(lemma: string): boolean {
  return HARMING_VERBS.has(lemma) || ATTACKING_VERBS.has(lemma) || DEED_PHRASES.has(lemma);
}

/**
 * "A fire at a hospital treating patients killed 82", "a ferry carrying 40 passengers and crew sank, killing six": those whom the participle before them is
 * about, whatever the parser makes of them.
 */
export function isObjectOfParticiple(tokens: Analysis["tokens"], at: number, doer: number): boolean {
  if (doer > at) return false;
  let first = doer;
  const isBehindAnd = () => tokens[first - 1]!.lower === "and" && /^(?:NOUN|PROPN)$/.test(tokens[first - 2]?.tag ?? "");
  while (first > 1 && (/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[first - 1]!.tag) || isBehindAnd())) first--;
  const verb = tokens[first - 1];
  return verb?.tag === "VERB" && /ing$/.test(verb.lower) && /^(?:NOUN|PROPN)$/.test(tokens[first - 2]?.tag ?? "");
}

/** "A ferry on its way from Ormay to Larsund capsized, killing 31": neither of the towns did it, whatever the parser takes for the subject. */
export function isOnTheWay({ article: { text }, tokens, places }: Analysis, doer: number): boolean {
  const { start, end } = tokens[doer]!;
  const place = places.find((one) => one.start <= start && end <= one.end);
  return place !== undefined && /\b(?:from|to|towards?|off|near|between) $/.test(text.slice(Math.max(0, place.start - 9), place.start));
}

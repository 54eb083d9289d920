import type { Analysis } from "../../model/analysis.ts";
import { ATTACKING_VERBS, DEED_NOUNS, DEED_PHRASES, HARMING_VERBS, VICTIM_NOUNS } from "../english/deed-words.ts";
import { NOT_PARTIES } from "../english/party-words.ts";
import type { Context } from "../extractor.ts";
import { isInDenied } from "../grammar/denied-clause.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { isShotAnd } from "../grammar/phrases.ts";
import { isInPlaceClause } from "../grammar/place-clause.ts";
import { stopsAttacker } from "./attacker-stopped.ts";
import type { Deed } from "./deed.ts";
import {
  hasFalseSubject,
  isObjectOfParticiple,
  isOfClauseAround,
  isOfClauseBetween,
  isOnTheWay,
  isStruck,
  isWhomItStrikes,
} from "./false-doers.ts";
import { isHarmless } from "./trigger-nouns.ts";

/** What a verb tells: "the gunmen shot", "shot by police", "a bomb was planted by". */
export function verbDeed(analysis: Analysis, context: Context, at: number, end: number): Deed | undefined {
  const { tokens } = analysis;
  const { grammar } = context;
  const { lower } = tokens[at]!;
  // A tagger takes "shot" for the noun.
  const lemma = lower === "shot" ? "shoot" : tokens[at]!.lemma;
  if (!isPastOrParticiple(analysis, at) || isHabit(analysis, context, at)) return undefined;
  const needed = DEED_PHRASES.get(lemma);
  const harming = HARMING_VERBS.has(lemma);
  const attacking = ATTACKING_VERBS.has(lemma);
  // Only now, as it has the sentence parsed.
  if (needed === undefined && !harming && !attacking) return undefined;
  // "fired only tear gas", "fired warning shots": harms nobody as it is told.
  const behind = tokens.slice(at + 1, at + 6).map((one) => one.lower);
  if (/^fir(?:ed|ing)$/.test(lower) && HARMLESS_SHOTS.test(behind.join(" "))) return undefined;
  const passive = grammar.isPassive(at);
  // "In response to the Vance shooting, both offices opened": a noun.
  if (/ing$/.test(lower) && /^[,.;:]$/.test(tokens[at + 1]!.text) && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at - 1]?.tag ?? ""))
    return undefined;
  if (hasFalseSubject(tokens, grammar, at) || isInDenied(tokens, at)) return undefined;
  // "an attack that the government laid to bandits": whom it blames.
  if (lemma === "lay" && behind[0] === "to") return undefined;
  if (isOfClauseBetween(tokens, at) || isOfClauseAround(tokens, grammar, at)) return undefined;
  if (passive && /^(?:start|begin)$/.test(lemma)) return undefined;
  // "have been striking boats for months"
  if (/ing$/.test(lower) && grammar.dependents(at, "aux").some((one) => tokens[one]!.lower === "been")) return undefined;
  if (needed !== undefined) {
    const words = analysis.article.text
      .slice(tokens[at]!.end, tokens[Math.min(end, at + 12) - 1]!.end)
      .trim()
      .toLowerCase();
    const object = passive ? grammar.subjects(at).map((one) => tokens[one]!.lemma) : [];
    const done = [...object, ...grammar.objects(at).map((one) => tokens[one]!.lemma)];
    // "launched an offensive": a campaign and not one deed.
    if (done.length > 0 && done.every((one) => one === "offensive")) return undefined;
    // "launched a blistering attack on his rival" is words.
    if (done.some((one) => DEED_NOUNS.has(one)) && grammar.objects(at).some((one) => isVerbal(analysis, context, one))) return undefined;
    if (/^an? (?:sustained|blistering|scathing|verbal|personal|stinging|withering|public) attack on\b/.test(words)) return undefined;
    // "the bomb was planted": what the verb needs stands before it.
    // "Two senators are using the attack to win votes": it is not theirs.
    const isDeed = (one: string) => lemma !== "use" && (DEED_NOUNS.has(one) || VICTIM_NOUNS.has(one));
    const isNeeded = (one: string) => isDeed(one) || (passive && needed.test(one));
    // "has carried out dozens of kidnappings": what it does, and not this deed.
    if (MANY.test(words) || (isOfYears(tokens, at) && SEVERAL.test(words))) return undefined;
    if (!needed.test(words) && !done.some(isNeeded)) return undefined;
  } else {
    // "killed himself" harms nobody else; "shot and killed" is told once.
    if (/^(?:him|her|them)sel(?:f|ves)$/.test(tokens[at + 1]?.lower ?? "") || follows(analysis, at)) return undefined;
    // "the two sisters killed when a man fired into a car": to whom it was done.
    if (harming && !passive && BREAKS_OFF.test(tokens[at + 1]?.lower ?? "")) return undefined;
    if (!passive && !hasObject(analysis, grammar, at) && !sharesObject(analysis, grammar, at)) return undefined;
    // "seized the last territory": gains of a war.
    // "shot down a drone" harms nobody.
    if (
      lemma === "shoot" &&
      (passive ? grammar.subjects(at) : [...grammar.objects(at), ...grammar.after(at, /^down$/)]).some((one) =>
        PROJECTILES.has(tokens[one]!.lemma),
      )
    )
      return undefined;
    if (attacking && !passive && tokens.slice(at + 1, at + MOST_TO_GAIN).some(({ lemma }) => GAINS.test(lemma))) return undefined;
  }
  if (!passive && stopsAttacker(tokens, grammar, at)) return undefined;
  // "groups and an attack that killed dozens": what stands right before "that" did.
  const relative = grammar.dependents(at, "nsubj").find((one) => /^(?:that|which)$/.test(tokens[one]!.lower));
  if (relative !== undefined && NOT_PARTIES.has(tokens[relative - 1]?.lemma ?? "")) return undefined;
  return {
    token: at,
    doers: grammar
      .doers(at)
      .filter(
        (doer) =>
          !isStruck(tokens, context, at, doer) &&
          !isWhomItStrikes(tokens, grammar, at, doer) &&
          !isInPlaceClause(tokens, { first: doer, last: doer + 1 }, at) &&
          !isQuarreledWith(tokens, context, at, doer) &&
          (passive || !(isObjectOfParticiple(tokens, at, doer) || isOnTheWay(analysis, doer))),
      ),
    needsGroup: attacking,
    rule: passive ? `"${lower} by"` : `subject of "${lower}"`,
  };
}

/** "argued with Dan Orsini and shot him": he stands between the one who shot, as word order tells, and the verb. */
function isQuarreledWith(tokens: Analysis["tokens"], { harms }: Pick<Context, "harms">, at: number, doer: number): boolean {
  if (!/^(?:him|her|them)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  const agents = harms.find(({ token }) => token === at)?.agents ?? [];
  return agents.length === 1 && agents[0]!.last <= doer && doer < at;
}

const HARMLESS_SHOTS = /^(?:only )?(?:tear gas|tear-gas|warning shots|(?:shots )?(?:into|in) the air|smoke)\b/;
const BREAKS_OFF = /^(?:when|while|during|as|after|before|where)$/;
const MANY =
  /^(?:out )?(?:(?:dozens|scores|hundreds|thousands|most|some|a (?:large |growing |great )?number) of|several|many|numerous|countless|frequent|regular|previous|similar|other) /;
const SEVERAL =
  /^(?:out )?(?:[a-z-]+ ){0,2}(?:attacks|bombings|raids|killings|kidnappings|abductions|assaults|ambushes|shootings|strikes)\b/;

/** "has carried out attacks": what it does again and again. */
function isOfYears(tokens: Analysis["tokens"], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower, tag }) => tag === "AUX" && /^(?:has|have)$/.test(lower));
}

const PROJECTILES: ReadonlySet<string> = new Set("drone missile rocket projectile balloon uav shell tyre tire lock camera".split(" "));

/** Tokens from a verb to the noun of its object: "captured Red Path's last remaining territory". */
const MOST_TO_GAIN = 7;
const GAINS = /^(?:territory|land|ground|area|position|control|power|opportunity|moment|attention|initiative)$/;

/** "has often been attacked", "which has bombed the city before": other deeds than this one. */
function isHabit({ article, tokens, sentences }: Analysis, { sentenceOf }: Context, at: number): boolean {
  const { first, last } = sentences[sentenceOf[at]!]!;
  if (tokens.slice(Math.max(first, at - 4), at).some(({ lower }) => OFTEN.has(lower))) return true;
  if (
    /\bprevious (?:instances|cases|occasions|incidents|attacks) (?:where|when|in which)\b/i.test(
      article.text.slice(tokens[first]!.start, tokens[at]!.start),
    )
  )
    return true;
  const words = article.text.slice(tokens[at]!.end, tokens[Math.min(last, at + 10) - 1]!.end);
  return /^[^,;]*\b(?:before|in the past|in recent (?:years|months))(?: and since\b|\s*(?:[.,;]|$))/.test(words);
}

const OFTEN: ReadonlySet<string> = new Set(
  "often frequently regularly repeatedly previously sometimes usually routinely occasionally".split(" "),
);

/** A past form or participle: the present tells what happens again and again ("militants who attack villages"). */
function isPastOrParticiple({ tokens }: Analysis, at: number): boolean {
  const { lemma, tag, lower } = tokens[at]!;
  if (tag !== "VERB" && !isShotAnd(tokens, at)) return false;
  if (tokens[at + 1] === undefined) return false;
  // "gunmen kill six": what is counted has happened, as headlines tell it.
  if (
    HARMING_VERBS.has(lemma) &&
    tokens[at + 1]!.tag === "NUM" &&
    !/^(?:to|can|could|will|would|may|might)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return true;
  if (lower !== lemma && lower !== `${lemma}s` && lower !== `${lemma}es` && !/(?:ies|shes)$/.test(lower)) return true;
  return /^(?:set|hit|shot)$/.test(lower) || /^(?:to|did|n't|n’t)$/.test(tokens[at - 1]?.lower ?? "");
}

/** Something after it, or what "whom" or a relative clause is about: "fighters killed" tells no doer. */
function hasObject({ tokens }: Analysis, grammar: Grammar, at: number): boolean {
  return grammar
    .objects(at)
    .some((one) => one > at || tokens[at]!.relation?.startsWith("acl") === true || tokens[at]!.relation === "ccomp");
}

/** An attack in words. */
function isVerbal({ tokens }: Analysis, context: Context, noun: number): boolean {
  const row = context.rows[context.sentenceOf[noun] ?? 0];
  return isHarmless(tokens, noun, row) || (tokens[noun - 1]?.tag === "ADJ" && VERBAL.test(tokens[noun - 1]!.lower));
}

const VERBAL = /^(?:blistering|scathing|verbal|personal|political|fresh|withering|stinging|bitter|fierce|public|rhetorical)$/;

/** The second of "shot and killed". */
function follows({ tokens }: Analysis, at: number): boolean {
  return tokens[at - 1]?.lower === "and" && (HARMING_VERBS.has(tokens[at - 2]?.lemma ?? "") || tokens[at - 2]?.lower === "shot");
}

/** "shot and killed four people": the object stands with the second verb. */
function sharesObject({ tokens }: Analysis, grammar: Grammar, at: number): boolean {
  if (tokens[at + 1]?.lower === "and" && /^(?:killed|wounded|injured)$/.test(tokens[at + 2]?.lower ?? "")) return true;
  const others = [...grammar.dependents(at, "conj"), ...(tokens[at]!.relation === "conj" ? [tokens[at]!.head!] : [])];
  return others.some((other) => tokens[other]!.tag === "VERB" && Math.abs(other - at) <= 3 && grammar.objects(other).length > 0);
}

import type { Analysis } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import { ATTACKING_VERBS, DEED_NOUNS, DEED_PHRASES, HARMING_VERBS, STRIKING_WEAPONS, VICTIM_NOUNS } from "../english/deed-words.ts";
import { NOT_PARTIES } from "../english/party-words.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { modalityAt } from "../grammar/modality.ts";
import { isShotAnd } from "../grammar/phrases.ts";
import { isStatistical, tellsOfSeveral } from "../harms/scope.ts";
import { isHarmless } from "./incident-events.ts";

/** Words that say that someone did something violent. */
export interface Deed {
  /** The word that says it. */
  readonly token: number;
  /** Heads of the phrases that name who did it; at least one. */
  readonly doers: readonly number[];
  /** Only an armed group or force is meant to have done it by these words: "the rebels stormed the town". */
  readonly needsGroup: boolean;
  readonly rule: string;
}

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

/** "trying to find out whether the boy shot himself or another child shot him" */
function isLeftOpen({ tokens }: Analysis, first: number, at: number): boolean {
  const or = tokens.findLastIndex(({ lower }, i) => i >= Math.max(first, at - TO_OR) && i < at && lower === "or");
  return or > 0 && tokens.slice(Math.max(first, or - TO_WHETHER), or).some(({ lower }) => lower === "whether");
}

/** Tokens from "or" to the verb of the second possibility, and from "whether" to "or". */
const TO_OR = 5;
const TO_WHETHER = 14;

/** "He was arrested after police shot him in the leg": in a deed with a knife, a car or a bomb their shots end it. */
function endsDeed({ tokens }: Analysis, { grammar, incidents, harms }: Context, { token, doers }: Deed): boolean {
  const events = incidents.at(token)?.events ?? [];
  const isByAttackers = (harm: number | undefined) =>
    harm !== undefined && harms[harm]!.agents.some(({ head }) => namesAttackers(tokens[head]!.lower));
  const isBehindDeed = () =>
    events.some(
      (one) =>
        one.token < token &&
        (/^(?:stabbing|vehicle ramming|bombing|suicide bombing|siege|kidnapping)$/.test(one.type ?? "") || isByAttackers(one.harm)),
    );
  if (grammar.isPassive(token)) {
    // "wounded three before he was stabbed by bystanders": whoever they are, they stop him.
    const struck = grammar.subjects(token).map((one) => tokens[one]!.lower);
    const isAttacker = struck.length > 0 && struck.every((one) => /^(?:he|she|they)$/.test(one) || namesAttackers(one));
    const isNoAttacker = (doer: number) => tokens[doer]!.tag === "NOUN" && !namesAttackers(tokens[doer]!.lower);
    return isAttacker && doers.every(isNoAttacker) && isBehindDeed();
  }
  if (!/^(?:shot|killed|wounded|shooting|killing|wounding)$/.test(tokens[token]!.lower)) return false;
  if (!doers.every((doer) => STOPPERS.test(tokens[doer]!.lower))) return false;
  // The words right behind the verb: the parser is often wrong on "shot the three dead".
  return /^(?:him|her|them|the|both|all)$/.test(tokens[token + 1]?.lower ?? "") && isBehindDeed();
}

const STOPPERS =
  /^(?:police|officers?|policem[ae]n|policewom[ae]n|constables?|inspectors?|sergeants?|marksm[ae]n|snipers?|commandos?|guards?|soldiers?|troops|gendarmes?|deput(?:y|ies)|passers-?by|bystanders?|civilians?|shopkeepers?)$/;

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

function verbDeed(analysis: Analysis, context: Context, at: number, end: number): Deed | undefined {
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
  const passive = grammar.isPassive(at);
  // "In response to the Vance shooting, both offices opened": a noun.
  if (/ing$/.test(lower) && /^[,.;:]$/.test(tokens[at + 1]!.text) && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at - 1]?.tag ?? ""))
    return undefined;
  if (hasFalseSubject(tokens, grammar, at)) return undefined;
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
    const isNeeded = (one: string) => DEED_NOUNS.has(one) || VICTIM_NOUNS.has(one) || (passive && needed.test(one));
    // "has carried out dozens of kidnappings": what it does, and not this deed.
    if (MANY.test(words)) return undefined;
    if (!needed.test(words) && !done.some(isNeeded)) return undefined;
  } else {
    // "killed himself" harms nobody else; "shot and killed" is told once.
    if (/^(?:him|her|them)sel(?:f|ves)$/.test(tokens[at + 1]?.lower ?? "") || follows(analysis, at)) return undefined;
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
  if (!passive && grammar.objects(at).some((one) => isAttackerStopped(tokens, grammar, one))) return undefined;
  // "groups and an attack that killed dozens": what stands right before "that" did.
  const relative = grammar.dependents(at, "nsubj").find((one) => /^(?:that|which)$/.test(tokens[one]!.lower));
  if (relative !== undefined && NOT_PARTIES.has(tokens[relative - 1]?.lemma ?? "")) return undefined;
  return {
    token: at,
    doers: grammar.doers(at).filter((doer) => !isStruck(tokens, context, at, doer) && !isWhomItStrikes(tokens, grammar, at, doer)),
    needsGroup: attacking,
    rule: passive ? `"${lower} by"` : `subject of "${lower}"`,
  };
}

/** "The guard shot on Friday has died", "29 pupils wounded and a teacher killed": whom the same words tell as harmed did not do it. */
function isStruck(tokens: Analysis["tokens"], { harms }: Context, at: number, doer: number): boolean {
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
function isWhomItStrikes(tokens: Analysis["tokens"], grammar: Grammar, at: number, doer: number): boolean {
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

/** "Sarland denied backing the rebels, who shot down a helicopter, killing eight": the killing is the rebels', whatever the parser hangs it on. */
function isOfClauseBetween(tokens: Analysis["tokens"], at: number): boolean {
  const { head, relation, lower } = tokens[at]!;
  if (relation !== "advcl" || head === undefined || head > at || !/ing$/.test(lower)) return false;
  return tokens.slice(head + 1, at).some(({ tag, relation: own = "" }) => tag === "VERB" && own === "acl:relcl");
}

/** "where the minister was asleep, killing three": behind a comma it has no subject of its own, whatever the parser gives it. */
function hasFalseSubject(tokens: Analysis["tokens"], grammar: Grammar, at: number): boolean {
  const { lower, relation, head } = tokens[at]!;
  if (!/ing$/.test(lower)) return false;
  if (relation === "conj" && head !== undefined && head < at) return hasFalseSubject(tokens, grammar, head);
  return tokens[at - 1]?.lower === "," && grammar.dependents(at, "nsubj").length > 0;
}

/** "A bomb went off as shoppers were leaving the market, killing ten": the killing is the bomb's, whatever the parser hangs it on. */
function isOfClauseAround(tokens: Analysis["tokens"], grammar: Grammar, at: number): boolean {
  const { head, lower, relation } = tokens[at]!;
  // "killing a girl and injuring 17"
  if (relation === "conj" && head !== undefined && head < at && /ing$/.test(lower) && /ing$/.test(tokens[head]!.lower))
    return isOfClauseAround(tokens, grammar, head);
  if (head === undefined || head >= at || !/ing$/.test(lower)) return false;
  const { lemma } = tokens[head]!;
  if (HARMING_VERBS.has(lemma) || ATTACKING_VERBS.has(lemma) || DEED_PHRASES.has(lemma)) return false;
  // "slashed at pupils waiting for a bus, killing two"
  if (tokens[head]!.relation === "acl" && /ing$/.test(tokens[head]!.lower)) return true;
  return grammar
    .dependents(head, "mark", "advmod")
    .some((one) => one < head && /^(?:as|while|when|where|before|after)$/.test(tokens[one]!.lower));
}

/** "A shopkeeper shot the attacker dead": who stops the one who did it did not do it. */
function isAttackerStopped(tokens: Analysis["tokens"], grammar: Grammar, object: number): boolean {
  return (
    /^(?:attackers?|assailants?|gunm[ae]n|shooters?|bombers?|knifem[ae]n|hijackers?|intruders?)$/.test(tokens[object]!.lower) &&
    grammar.dependents(object, "det").some((one) => /^(?:the|both)$/.test(tokens[one]!.lower))
  );
}

const MANY = /^(?:out )?(?:(?:dozens|scores|hundreds|thousands) of|many|numerous|countless|frequent|regular|previous|similar|other) /;
const PROJECTILES: ReadonlySet<string> = new Set("drone missile rocket projectile balloon uav shell tyre tire lock camera".split(" "));

/** Tokens from a verb to the noun of its object: "captured Red Path's last remaining territory". */
const MOST_TO_GAIN = 7;
const GAINS = /^(?:territory|land|ground|area|position|control|power|opportunity|moment|attention|initiative)$/;

/** "has often been attacked", "which has bombed the city before": other deeds than this one. */
function isHabit({ article, tokens, sentences }: Analysis, { sentenceOf }: Context, at: number): boolean {
  const { first, last } = sentences[sentenceOf[at]!]!;
  if (tokens.slice(Math.max(first, at - 4), at).some(({ lower }) => OFTEN.test(lower))) return true;
  if (
    /\bprevious (?:instances|cases|occasions|incidents|attacks) (?:where|when|in which)\b/i.test(
      article.text.slice(tokens[first]!.start, tokens[at]!.start),
    )
  )
    return true;
  const words = article.text.slice(tokens[at]!.end, tokens[Math.min(last, at + 10) - 1]!.end);
  return /^[^,;]*\b(?:before|in the past|in recent (?:years|months))(?: and since\b|\s*(?:[.,;]|$))/.test(words);
}

const OFTEN = /^(?:often|frequently|regularly|repeatedly|previously|sometimes|usually|routinely|occasionally)$/;

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

function nounDeed(analysis: Analysis, grammar: Grammar, at: number): Deed | undefined {
  const { tokens } = analysis;
  const { lemma, tag, lower } = tokens[at]!;
  if (tag !== "NOUN") return undefined;
  // An offensive is a campaign and not one deed.
  const deed = DEED_NOUNS.has(lemma) && lemma !== "offensive";
  if (!deed && !VICTIM_NOUNS.has(lemma)) return undefined;
  // "attacks" in the plural are seldom the incident; "the attacks" are.
  const isCounted = tokens[at - 1]?.tag === "NUM" || grammar.dependents(at, "nummod").length > 0;
  if (
    lower !== lemma &&
    !isCounted &&
    !killsCounted(analysis, grammar, at) &&
    !grammar.dependents(at, "det").some((one) => /^(?:the|these|both)$/.test(tokens[one]!.lower))
  )
    return undefined;
  if (grammar.dependents(at, "amod").some((one) => UNREAL.has(tokens[one]!.lower))) return undefined;
  const by = [...grammar.doers(at), ...(deed ? grammar.after(at, /^from$/) : [])];
  if (by.length > 0)
    return { token: at, doers: by, needsGroup: !/^(?:murder|killing|slaying|assassination|stabbing)$/.test(lemma), rule: `"${lower} by"` };
  const before = [
    ...grammar
      .dependents(at, "compound")
      .flatMap((one) => (BY_FORCES.test(tokens[one]!.lower) ? [one, ...grammar.dependents(one, "compound")] : [one])),
    ...(/^(?:airstrike|strike|shelling|bombardment)$/.test(lemma) || isByForces(analysis, at) ? grammar.dependents(at, "amod") : []),
    // "the country's deadliest attack" is where it was, not whose.
    ...(deed && !isSuperlative(analysis, at) ? grammar.dependents(at, "nmod:poss") : []),
  ];
  if (deed) return { token: at, doers: before, needsGroup: true, rule: `"party before ${lower}"` };
  const police = before.filter((one) => tokens[one]!.lower === "police");
  return lemma === "shooting" || lemma === "killing"
    ? { token: at, doers: police, needsGroup: true, rule: `"police ${lower}"` }
    : undefined;
}

/** "A Russian missile attack", "Turkish air raids": by such means a state's forces strike; "a Pakistani bombing" is where it was. */
function isByForces({ tokens }: Analysis, noun: number): boolean {
  return /^(?:attack|raid|assault)$/.test(tokens[noun]!.lemma) && BY_FORCES.test(tokens[noun - 1]?.lower ?? "");
}

const BY_FORCES = /^(?:missile|drone|air|aerial|artillery|naval|tank|commando|warplane)$/;

/** "Israeli air strikes killed at least 12 people": who was hit is counted, in one sentence with no period behind it. */
function killsCounted({ tokens }: Analysis, grammar: Grammar, noun: number): boolean {
  const { head, relation } = tokens[noun]!;
  if (relation !== "nsubj" || head === undefined || !HARMING_VERBS.has(tokens[head]!.lemma) || tokens[head]!.lower === tokens[head]!.lemma)
    return false;
  if (grammar.dependents(head, "aux").length > 0) return false;
  return grammar.objects(head).some((one) => grammar.dependents(one, "nummod").length > 0);
}

/** "A Taliban car bomb killed six", "killed by a Taliban rocket": the weapon's party, where an armed group is known by the name. */
function weaponDeed({ tokens, names, article }: Analysis, { actors }: Context, grammar: Grammar, at: number): Deed | undefined {
  const { lemma, tag } = tokens[at]!;
  // The relation is asked for last: it has the sentence parsed.
  if (tag !== "NOUN" || !STRIKING_WEAPONS.has(lemma)) return undefined;
  const strikes = tokens[at]!.relation === "nsubj" || grammar.dependents(at, "case").some((one) => tokens[one]!.lower === "by");
  if (!strikes) return undefined;
  const doers = grammar.dependents(at, "compound", "amod").filter((one) => {
    const [name] = overlapping(names, tokens[one]!);
    return name !== undefined && actors.find(article.text.slice(name.start, name.end))?.kind === "armed group";
  });
  return { token: at, doers, needsGroup: true, rule: `"party before ${lemma}"` };
}

/** Read from the words before the noun, as headlines confuse the parser. */
function isSuperlative({ tokens }: Analysis, noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:worst|biggest|largest|latest|most)$|[^aeiou]iest$/.test(lower));
}

const UNREAL: ReadonlySet<string> = new Set(
  "future possible potential planned further alleged threatened foiled thwarted imminent previous such similar more many other".split(" "),
);

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

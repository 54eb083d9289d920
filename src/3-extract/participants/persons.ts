import type { Phrase } from "../grammar/phrases.ts";
import type { IncidentMention, Incidents } from "../incidents/incidents.ts";
import type { Reading } from "../reading.ts";
import type { Only, OpenPerson } from "./open-person.ts";
import { isRelated, type PersonMention, personMentions } from "./person-mentions.ts";
import { personOf } from "./person-of.ts";
import { isDoneToSelf, isStruckByAnother, toldSideBySide } from "./told-apart.ts";

/** One person harmed in an incident, with all that the article tells of them. */
export interface Person {
  /** Index in {@link Persons.all}. */
  readonly number: number;
  readonly incident: IncidentMention;
  /** The worst that the article tells: who dies of a wound is killed. */
  readonly outcome: "killed" | "injured";
  /** No word says more than that they were shot, stabbed or struck. */
  readonly isStruck: boolean;
  /** Did it, and was harmed. */
  readonly isAttacker: boolean;
  /** Index of the sentence that first tells of them. */
  readonly firstSentence: number;
  /** Told first by what they are to somebody else: "his passenger", "the guard" who struck another. */
  readonly isTied: boolean;
}

/** The people of an article told one by one. */
export interface Persons {
  readonly all: readonly Person[];
  /** Whom a phrase that a word of harm is said of stands for. */
  at(phrase: Phrase): Person | undefined;
}

/**
 * Brings together who is killed or hurt one by one: "A 14-year-old boy was shot. Sam Brandt, 14, died at the hospital" → one person, killed.
 * Where the article tells of one victim only, whatever fits is that victim; else a name, an age or a noun must be the same.
 */
export function personsOf(reading: Reading, incidents: Incidents): Persons {
  const mentions = personMentions(reading, incidents);
  const all: OpenPerson[] = [];
  const byPhrase = new Map<number, OpenPerson>();
  const severals = severalIn(reading, incidents, mentions, /^(?:killed|injured|hit|victim)$/);
  const severalDead = severalIn(reading, incidents, mentions, /^killed$/);
  // Who is told as struck beside somebody dead is told to live.
  const alive = new Set(toldSideBySide(reading, mentions).flatMap(({ one, other }) => (one.outcome === "killed" ? [other] : [])));
  for (const mention of mentions) {
    const known = byPhrase.get(mention.phrase.first);
    const only: Only = { victim: !severals.has(mention.incident), dead: !severalDead.has(mention.incident) };
    const person = known ?? personOf(reading, mention, all, byPhrase, only);
    if (person === undefined) continue;
    byPhrase.set(mention.phrase.first, person);
    if (mention.outcome === "killed") person.outcome = "killed";
    person.isStruckByAnother ||= isStruckByAnother(reading, mention);
    person.isStruck &&= mention.harm.what === "hit" && !alive.has(mention) && !isAlsoStruck(reading, mention);
    if (isDoneToSelf(mention.harm, reading.analysis.tokens[mention.phrase.head]!.lower)) person.isAttacker = true;
    person.lastToken = mention.phrase.first;
    person.lastSentence = mention.harm.sentence;
  }
  liveBesideDead(mentions, byPhrase);
  for (const one of all)
    one.isAttacker &&=
      all.some((other) => other !== one && other.incident === one.incident) || one.traits.some((traits) => traits.isAttacker);
  return { all, at: (phrase) => byPhrase.get(phrase.first) };
}

/** "He shot his brother and his nephew. The brother died", "Ana and her mother were shot. Ana died": the other is not the dead told again. */
function liveBesideDead(mentions: readonly PersonMention[], byPhrase: ReadonlyMap<number, OpenPerson>): void {
  const whom = (isDead: (mention: PersonMention) => boolean) =>
    new Set(mentions.filter((one) => one.outcome === "killed" && isDead(one)).map(({ phrase }) => byPhrase.get(phrase.first)));
  const singledOut = whom(({ phrase, traits }) => phrase.form === "definite" && traits.noun !== undefined);
  const named = whom(({ traits }) => traits.name !== undefined);
  for (const { harm, phrase, traits } of mentions) {
    const person = byPhrase.get(phrase.first);
    if (person === undefined || singledOut.has(person)) continue;
    const isDead = (other: OpenPerson | undefined) =>
      singledOut.has(other) || (isRelated(traits) && !named.has(person) && named.has(other));
    if (harm.patients.some((one) => one.phrase.first !== phrase.first && isDead(byPhrase.get(one.phrase.first) ?? person)))
      person.isStruck = false;
  }
}

/** "The clerk was also hit": besides whoever else was, and so none of them. */
function isAlsoStruck({ analysis: { tokens } }: Reading, { harm: { token }, phrase: { last } }: PersonMention): boolean {
  return token > last && tokens[token - 1]!.lower === "also";
}

/** Incidents in which more than one person is harmed by the article's own words. */
function severalIn(reading: Reading, incidents: Incidents, mentions: readonly PersonMention[], what: RegExp): Set<IncidentMention> {
  const severals = new Set<IncidentMention>();
  for (const { harm, incident, standing } of mentions) {
    if (!what.test(harm.what)) continue;
    if (standing === "new" || harm.patients.some(({ coordinated }) => coordinated)) severals.add(incident);
  }
  if (what.test("injured")) for (const { other } of toldSideBySide(reading, mentions)) severals.add(other.incident);
  for (const harm of reading.harms) {
    const incident = incidents.at(harm.token);
    if (incident === undefined || harm.modality !== "fact" || !what.test(harm.what)) continue;
    const counts = harm.patients.map(({ phrase }) =>
      phrase.quantity === undefined ? undefined : reading.analysis.quantities[phrase.quantity]!,
    );
    if (counts.some((count) => count !== undefined && (count.low ?? count.high ?? 0) > 1)) severals.add(incident);
  }
  return severals;
}

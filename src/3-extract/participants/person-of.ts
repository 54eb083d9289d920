import { ANYBODY } from "../english/person-features.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import type { Reading } from "../reading.ts";
import { whoDid } from "./antecedent.ts";
import { firesBefore, speaks, standingOfAgent, standsFor } from "./behind-pronoun.ts";
import { deadFirst, fits, isAsToSelf, type Only, type OpenPerson } from "./open-person.ts";
import { otherOfPair } from "./other-of-pair.ts";
import { isRelated, type PersonMention, phraseBefore, sameName, type Traits, traitsOf } from "./person-mentions.ts";
import { ANY_OF_AGE, doerStopped, harmedBeforeSelf, harmsOthers, strikesSelf, struckByNoun, survives } from "./told-apart.ts";

/** Who is mentioned: one of those told so far, or somebody new, who is added to them; `undefined` where a pronoun stands for nobody told. */
export function personOf(
  reading: Reading,
  mention: PersonMention,
  all: OpenPerson[],
  byPhrase: Map<number, OpenPerson>,
  only: Only,
): OpenPerson | undefined {
  const { phrase, incident, traits } = mention;
  if (phrase.form === "pronoun") return byPronoun(reading, mention, all, byPhrase, only);
  const apposed = byPhrase.get(apposedTo(reading, phrase) ?? -1);
  const apart = apartFrom(reading, mention, byPhrase);
  // "A man shot a guard. He was found to have shot himself": the guard did not.
  const isToSelf = strikesSelf(reading, mention.harm);
  const own = all.filter((one) => one.incident === incident && !apart.includes(one) && !(isToSelf && one.isStruckByAnother));
  const fitting = own.filter((one) => one.traits.every((known) => fits(known, traits)) && !isHurtBeside(reading, mention, one));
  const told = () =>
    retold(reading, mention, fitting) ??
    otherOfPair(reading, mention, fitting, byPhrase) ??
    deadByOwnHand(mention, own, fitting, isToSelf) ??
    choose(mention, fitting, only);
  const same = apposed ?? (mention.standing === "new" ? otherToldAgain(reading, mention, own) : told());
  if (same !== undefined) {
    same.traits.push(traits);
    return same;
  }
  return newPerson(reading, mention, all);
}

/** "An officer and another driver were shot. The other driver is in hospital": the last one who was called another of this noun. */
function otherToldAgain({ analysis: { tokens } }: Reading, { phrase, traits }: PersonMention, own: readonly OpenPerson[]) {
  if (phrase.form !== "definite" || tokens[phrase.first + 1]?.lower !== "other") return undefined;
  return own.findLast((one) => one.isAnother && one.traits.some(({ noun }) => noun !== undefined && noun === traits.noun));
}

/**
 * "The suspect shot himself. … The dead man was 30": the only one who died, by whatever word he was called as he did it; so is "Karl Brandt", who "took
 * his own life".
 */
function deadByOwnHand(
  { phrase, outcome, traits }: PersonMention,
  own: readonly OpenPerson[],
  fitting: readonly OpenPerson[],
  isToSelf: boolean,
) {
  if (outcome !== "killed") return undefined;
  if (!isToSelf && (phrase.form !== "definite" || fitting.some((one) => one.outcome === "killed"))) return undefined;
  return own.find((one) => one.isAttacker && isAsToSelf(one, traits));
}

/**
 * "The mayor was killed. A guard was wounded", "One was shot in the hand": who is told anew by another noun, as hurt, is not the one who died; nor is
 * "a customer" the attacker who did.
 */
function isHurtBeside(reading: Reading, { phrase, traits, harm }: PersonMention, one: OpenPerson): boolean {
  if (harm.what === "killed" || one.outcome !== "killed") return false;
  const { tokens } = reading.analysis;
  const { lower } = tokens[phrase.first]!;
  // "A man was killed. The driver, Dan Orsini, suffered a graze wound"
  const called = traits.name !== undefined && harm.what === "injured" ? calledBefore(reading, phrase) : undefined;
  if (called !== undefined && !ANYBODY.has(called) && !ANY_OF_AGE.test(called)) return one.traits.every(({ noun }) => noun !== called);
  if (lower === "one" && phrase.last === phrase.first + 1) return true;
  // "The mayor was shot dead. … His wife was wounded"
  if (harm.what === "injured" && /^(?:his|her)$/.test(lower) && isRelated(traits))
    return one.traits.every(({ sex, noun }) => sex === undefined && noun !== undefined);
  if (!/^(?:an?|one)$/.test(lower)) return false;
  // "Trooper Dan Orsini died. A woman was hit in the leg": who has been named is brought in no more.
  if (traits.name === undefined && one.traits.some(({ name }) => name !== undefined) && isHitAside(reading, harm)) return true;
  if (survives(reading, phrase)) return true;
  if (traits.noun === undefined) return false;
  if (one.isAttacker && !traits.isAttacker && one.traits.every(({ noun }) => noun === undefined)) return true;
  // Who is "shot" by another noun may be the dead told again.
  return (
    harm.what === "injured" && one.traits.some(({ noun }) => noun !== undefined) && one.traits.every(({ noun }) => noun !== traits.noun)
  );
}

/** "Karl Brandt killed his daughter before taking his own life", "killed a cook and his boss": who struck and who was struck, and all struck by one word, are others. */
function apartFrom(reading: Reading, mention: PersonMention, byPhrase: ReadonlyMap<number, OpenPerson>) {
  const { phrase, harm } = mention;
  const struck = reading.harms
    .filter(({ agents }) => agents.some(({ first }) => first === phrase.first))
    .flatMap(({ patients }) => patients);
  const beside = harm.patients.filter((one) => one.coordinated && one.phrase.first !== phrase.first);
  const told = [...struck, ...beside, ...struckBesides(reading, mention)].map((one) => one.phrase);
  // "A guard was hurt, and the man who shot him was killed": "him" is told behind the one who did it.
  const stood = [...struck.map((one) => one.phrase), ...aimedAt(reading, mention)].flatMap((him) =>
    /^(?:him|her)$/.test(reading.analysis.tokens[him.head]!.lower) && !byPhrase.has(him.first)
      ? (phraseBefore(reading, harm.sentence, phrase.first, false, (one) => fits(one, traitsOf(reading.analysis, him))) ?? [])
      : [],
  );
  told.push(...stood, ...accusedOf(reading, harm));
  return [...harm.agents, ...told, ...struckByNoun(reading, mention)].map(({ first }) => byPhrase.get(first));
}

/** "the man who fired at her": at whom. */
function aimedAt({ analysis: { tokens }, rows }: Reading, { phrase, harm }: PersonMention): readonly Phrase[] {
  if (tokens[phrase.last]?.lower !== "who") return [];
  const isAimed = ({ head }: Phrase) =>
    head > phrase.last && head < Math.min(harm.token, phrase.last + MOST_TO_AIM) && AIM.test(tokens[head - 1]!.lower);
  return (rows[harm.sentence]?.phrases ?? []).filter(isAimed);
}

const AIM = /^(?:at|on|attacked|robbed|threatened|chased|rammed|confronted)$/;
/** Tokens from "who" to the pronoun: "who had opened fire on". */
const MOST_TO_AIM = 7;

/** "A man shot his son and killed a neighbor": whom a second verb of his strikes, told anew, is another than whom the first one does. */
function struckBesides({ harms, analysis: { tokens } }: Reading, { phrase, harm }: PersonMention): Harm["patients"] {
  const isActive = ({ rule }: Harm) => rule.startsWith("object of active");
  if (!isActive(harm)) return [];
  const isBySame = ({ agents }: Harm) => agents.some(({ first }) => harm.agents.some((own) => own.first === first));
  const others = harms.filter((one) => one.sentence === harm.sentence && one !== harm && isActive(one) && isBySame(one));
  return others
    .flatMap(({ patients }) => patients)
    .filter((one) => one.phrase.first !== phrase.first && /^an?$/.test(tokens[Math.max(one.phrase.first, phrase.first)]!.lower));
}

/** "A man suspected of shooting a guard was found dead": who is said to have done it is not the one it was done to. */
function accusedOf({ analysis: { tokens }, rows }: Reading, { token, sentence }: PersonMention["harm"]): readonly Phrase[] {
  const verb = token - 2;
  if (!/ing$/.test(tokens[token]!.lower) || !/^(?:of|for|in)$/.test(tokens[token - 1]?.lower ?? "")) return [];
  if (!/^(?:suspected|accused|wanted|sought)$/.test(tokens[verb]?.lower ?? "")) return [];
  return rows[sentence]?.phrases.filter(({ last }) => last === verb) ?? [];
}

function newPerson(reading: Reading, mention: PersonMention, all: OpenPerson[]): OpenPerson {
  const { phrase, incident, traits, harm } = mention;
  const isOfSomebody = isRelated(traits) && /^(?:his|her)$/.test(reading.analysis.tokens[phrase.first]!.lower);
  const person: OpenPerson = {
    number: all.length,
    incident,
    outcome: "injured",
    isStruck: true,
    isAttacker: traits.isAttacker,
    isStruckByAnother: false,
    isAnother: reading.analysis.tokens[phrase.first]!.lower === "another",
    traits: [traits],
    first: { harm: harm.token, company: companyOf(reading, harm) },
    lastToken: phrase.first,
    firstSentence: harm.sentence,
    isTied: isOfSomebody || isTheOther(reading, mention) || struckByNoun(reading, mention).length > 0,
    lastSentence: harm.sentence,
  };
  all.push(person);
  return person;
}

/** "A cook was hit, and the other wounded man was struck by glass": told beside him. */
function isTheOther({ analysis: { tokens } }: Reading, { phrase: { first }, standing }: PersonMention): boolean {
  return standing === "new" && tokens[first]!.lower === "the" && tokens[first + 1]?.lower === "other";
}

/** "A girl and a plumber were struck … A 26-year-old plumber and a girl were struck": the same company of people, told again, is the same people. */
function retold(reading: Reading, { harm, traits }: PersonMention, fitting: readonly OpenPerson[]): OpenPerson | undefined {
  const company = companyOf(reading, harm);
  if (company === "" || traits.noun === undefined) return undefined;
  return fitting.find(
    ({ first, traits: known }) => first.company === company && first.harm !== harm.token && known.some(({ noun }) => noun === traits.noun),
  );
}

/** "girl plumber": the nouns of two or more people that one word of harm is said of, in order of the alphabet; "" for one. */
function companyOf({ analysis }: Reading, { patients }: PersonMention["harm"]): string {
  if (patients.length < 2) return "";
  const nouns = patients.map(({ phrase }) => analysis.tokens[phrase.head]!.lower);
  return new Set(nouns).size === nouns.length ? nouns.sort().join(" ") : "";
}

/** "hit in the leg", "struck by a stray bullet": what few die of. */
function isHitAside({ analysis: { article, sentences, tokens } }: Reading, { token, sentence }: PersonMention["harm"]): boolean {
  return ASIDE.test(article.text.slice(tokens[token]!.start, sentences[sentence]!.end));
}

const ASIDE =
  /^\w+ (?:(?:once|twice|also) )?(?:(?:by|with) an? stray|in (?:the|his|her) (?:(?:left|right|lower|upper) )?(?:leg|foot|arm|hand|ankle|knee|elbow|calf|wrist|shoulder|finger|toe|thigh)\b)/i;

/** "The driver, Dan Orsini,": the noun of the definite phrase right before a name. */
function calledBefore(reading: Reading, phrase: Phrase): string | undefined {
  const { tokens } = reading.analysis;
  const start = apposedTo(reading, phrase);
  return start !== undefined && tokens[start]!.lower === "the" ? tokens[phrase.first - 2]!.lower : undefined;
}

/** "his wife, 72-year-old Ann Blan": the start of the phrase before the comma, if that is the same person by another kind of word. */
function apposedTo(reading: Reading, phrase: Phrase): number | undefined {
  const { tokens } = reading.analysis;
  if (tokens[phrase.first - 1]?.lower !== ",") return undefined;
  const row = reading.rows[reading.sentenceOf[phrase.first] ?? 0];
  const before = row?.phrases.find((one) => one.last === phrase.first - 1);
  if (before === undefined) return undefined;
  const isName = (one: Phrase) => tokens[one.head]!.tag === "PROPN";
  if (isName(before) !== isName(phrase)) return before.first;
  // "the mayor of Arlmere, Ana Ruiz,": of what place or body somebody is stands between.
  const office = tokens[before.first - 1]?.lower === "of" ? row?.phrases.find((one) => one.last === before.first - 1) : undefined;
  const isClosed = /^[,.;]$/.test(tokens[phrase.last]?.text ?? ".") && !joinsPeople(tokens, phrase.last + 1);
  return office?.form === "definite" && !isName(office) && isName(phrase) && isClosed ? office.first : undefined;
}

/** "Ana Ruiz, and her driver": another is joined, and no other clause. */
function joinsPeople(tokens: Reading["analysis"]["tokens"], at: number): boolean {
  return tokens[at]?.lower === "and" && /^(?:DET|NUM|PRON|NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? "");
}

/** Sentences between a wound and the death that "the man" or "he" tells, where there are several victims. */
const DIES_WITHIN = 2;

/** Of the people that a mention may be, the one that it is. */
function choose(mention: PersonMention, fitting: readonly OpenPerson[], only: Only): OpenPerson | undefined {
  const { traits, standing, harm, outcome } = mention;
  const recent = [...fitting].sort((a, b) => deadFirst(mention, b) - deadFirst(mention, a) || b.lastToken - a.lastToken);
  const by = (test: (known: Traits) => boolean) => recent.find((one) => one.traits.some(test));
  const named = traits.name === undefined ? undefined : by((known) => known.name !== undefined && sameName(known.name, traits.name!));
  if (named !== undefined) return named;
  const aged = traits.age === undefined ? undefined : by((known) => known.age === traits.age);
  if (aged !== undefined) return aged;
  const noun = traits.noun === undefined ? undefined : by((known) => known.noun === traits.noun);
  if (only.victim) return noun ?? recent[0];
  if (only.dead && outcome === "killed" && recent[0]?.outcome === "killed") return recent[0];
  if (isRelated(traits)) return noun;
  if (standing === "again") {
    const near = recent.filter((one) => one.outcome === outcome || harm.sentence - one.lastSentence <= DIES_WITHIN);
    const told = near.find((one) => traits.noun !== undefined && one.traits.some((known) => known.noun === traits.noun)) ?? near[0];
    // "The boy was rushed to a hospital", where all whom it can be are dead: before they died.
    return told ?? (outcome === "injured" ? recent[0] : undefined);
  }
  // A name right behind a description without one: "A man was shot. John Blan died at the scene."
  const last = recent[0];
  if (last === undefined || traits.name === undefined || last.traits.some((known) => known.name !== undefined)) return undefined;
  if (last.outcome === "killed" && harm.what === "injured") return undefined;
  // "Two people were killed and a third was wounded. Ana Ruiz was gunned down": one of the two.
  if (outcome === "killed" && last.outcome === "injured" && !last.isStruck && !only.dead) return undefined;
  return harm.sentence - last.lastSentence <= 1 ? last : undefined;
}

function byPronoun(
  reading: Reading,
  mention: PersonMention,
  all: OpenPerson[],
  byPhrase: Map<number, OpenPerson>,
  only: Only,
): OpenPerson | undefined {
  const { phrase, harm, traits, incident } = mention;
  const { lower } = reading.analysis.tokens[phrase.head]!;
  const isReflexive = /self$/.test(lower);
  const before = isReflexive ? harmedBeforeSelf(reading, harm) : undefined;
  const others = before?.others.map(({ first }) => byPhrase.get(first));
  // "Her husband shot her": she is not the one who shot.
  const doers = harm.agents.map(({ first }) => byPhrase.get(first));
  // "Dan Brandt lured a clerk there, where he shot her": nor the one whom "he" stands for.
  const told = isReflexive ? [] : whoDid(reading.analysis, reading.rows[harm.sentence], harm);
  const strikers = told.map((doer) => standsFor(reading, harm.sentence, doer) ?? doer);
  const isToldAs = (person: OpenPerson | undefined) => person === undefined || person.traits.every((known) => fits(known, traits));
  const isOther = (one: Traits, other: Phrase) =>
    fits(one, traits) &&
    !strikers.some(({ first }) => first === other.first) &&
    isToldAs(byPhrase.get(other.first)) &&
    !(mention.outcome === "killed" && speaks(reading, other));
  const recent = all
    .filter(
      (one) =>
        one.incident === incident &&
        !others?.includes(one) &&
        (isReflexive ? !one.isStruckByAnother : !doers.includes(one)) &&
        one.traits.every((known) => fits(known, traits)),
    )
    .sort((a, b) => deadFirst(mention, b) - deadFirst(mention, a) || b.lastToken - a.lastToken)[0];
  const stopped = isReflexive ? undefined : doerStopped(reading, harm, phrase);
  const agent =
    stopped ?? (before === undefined ? (isReflexive ? harm.agents.find((one) => one.form !== "pronoun") : undefined) : before.by);
  // "He shot his daughter, then himself": whoever that is.
  if (before !== undefined && agent === undefined)
    return recent ?? newPerson(reading, { ...mention, traits: { ...traits, isAttacker: true } }, all);
  if (!isReflexive && lower !== "who" && firesBefore(reading, harm.sentence, harm.token)) return undefined;
  const stands = agent ?? phraseBefore(reading, harm.sentence, phrase.first, lower === "who", isOther);
  const isAttacker = stands !== undefined && traitsOf(reading.analysis, stands).isAttacker;
  if (only.victim && recent !== undefined && agent === undefined && !isAttacker) return recent;
  if (stands === undefined) return recent !== undefined && harm.sentence - recent.lastSentence <= 1 ? recent : undefined;
  const own = {
    ...traitsOf(reading.analysis, stands),
    ...(stopped === undefined && !harmsOthers(reading, stands) ? {} : { isAttacker: true }),
  };
  const known =
    byPhrase.get(stands.first) ??
    all.find(
      (one) =>
        one.incident === incident &&
        one.traits.some(
          (other) =>
            (own.name !== undefined && other.name !== undefined && sameName(own.name, other.name)) || (own.isAttacker && other.isAttacker),
        ),
    );
  // "The suspect killed himself. … A man was found to have shot himself": told again.
  const again = isReflexive ? all.find((one) => one.incident === incident && one.isAttacker && isAsToSelf(one, own)) : undefined;
  if ((known ?? again) !== undefined) return known ?? again;
  const named = {
    ...mention,
    phrase: stands,
    standing: standingOfAgent(reading, mention, stands, own, only),
    // "Karl Brandt shot his wife, then himself": a man, and not the one harmed before.
    traits: isReflexive ? { ...own, sex: own.sex ?? traits.sex } : own,
  };
  const person = personOf(reading, named, all, byPhrase, before === undefined ? only : { victim: false, dead: false });
  if (person !== undefined) byPhrase.set(stands.first, person);
  return person;
}

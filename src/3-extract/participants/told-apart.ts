import { POLICE_WHO_COME } from "../english/force-words.ts";
import { RELATED } from "../english/person-features.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import type { Reading } from "../reading.ts";
import { isRelated, type PersonMention, sameName } from "./person-mentions.ts";

/** "killed himself", "took her own life": who was harmed is who did it. */
export function isDoneToSelf({ lemma }: Pick<Harm, "lemma">, head: string): boolean {
  return /self$|selves$/.test(head) || OWN_DEATHS.has(lemma);
}

/** Base forms of what one does to oneself without the word being said, and of what bombers do: "his daughters blew themselves up". */
const OWN_DEATHS: ReadonlySet<string> = new Set(["take own life", "commit suicide", "blow up", "detonate"]);

/** Whether a harm is told of who did it: "shot himself". */
export function strikesSelf({ analysis: { tokens } }: Pick<Reading, "analysis">, harm: Harm): boolean {
  return harm.patients.some(({ phrase }) => isDoneToSelf(harm, tokens[phrase.head]!.lower));
}

/** "A suspect shot a guard": the guard; whom officers shoot may have turned on themselves. */
export function isStruckByAnother({ analysis: { tokens } }: Pick<Reading, "analysis">, { harm, phrase, traits }: PersonMention): boolean {
  return (
    !traits.isAttacker &&
    !isDoneToSelf(harm, tokens[phrase.head]!.lower) &&
    harm.agents.some(({ first, head }) => first !== phrase.first && !POLICE_WHO_COME.has(tokens[head]!.lower))
  );
}

/** Whom somebody harmed before they turned to themselves, and who that is. */
export interface BeforeSelf {
  /** Those harmed first: none of them is meant by "himself". */
  readonly others: readonly Phrase[];
  readonly by: Phrase | undefined;
}

/** "A man shot his daughter and then killed himself": the man, and not the daughter, is the second one harmed. `undefined` where nobody was harmed before. */
export function harmedBeforeSelf({ harms }: Pick<Reading, "harms">, harm: Harm): BeforeSelf | undefined {
  const before = harms.filter(
    (one) => one.sentence === harm.sentence && one.token < harm.token && isBySomebody(one) && one.modality === "fact",
  );
  const others = before.flatMap(({ patients }) => patients.map(({ phrase }) => phrase)).filter(({ form }) => form !== "pronoun");
  if (others.length === 0) return undefined;
  const by = before.flatMap(({ agents }) => agents).find((one) => one.form !== "pronoun" && !others.includes(one));
  return { others, by };
}

/** "shot his daughter", and "she was shot by her uncle", where words tell him. */
function isBySomebody({ rule, agents }: Harm): boolean {
  return rule.startsWith("object of active") || (rule.startsWith("subject of passive") && agents.length > 0);
}

/** Tokens from "before" to the verb of "before an off-duty police officer shot him". */
const TO_STOPPER = 6;

/** "A man stabbed a guard before he was shot dead": the pronoun stands for the one whose deed is ended so. */
export function doerStopped(
  { harms, analysis: { tokens } }: Pick<Reading, "harms" | "analysis">,
  harm: Harm,
  pronoun: Phrase,
): Phrase | undefined {
  const isSubject = /^(?:he|she)$/.test(tokens[pronoun.head]!.lower);
  // "before a passer-by shot him dead"
  const isStruck = /^(?:him|her)$/.test(tokens[pronoun.head]!.lower) && pronoun.first === harm.token + 1;
  const led = tokens.slice(Math.max(0, harm.token - TO_STOPPER), harm.token);
  const isEnded =
    (isSubject && /^(?:before|until)$/.test(tokens[pronoun.first - 1]?.lower ?? "")) ||
    (isStruck && led.some(({ lower }) => /^(?:before|until)$/.test(lower)) && !led.some(({ text }) => text === ","));
  if (!isEnded) return undefined;
  const before = harms.filter(
    (one) =>
      one.sentence === harm.sentence && one.token < pronoun.first && one.rule.startsWith("object of active") && one.modality === "fact",
  );
  return before.flatMap(({ agents }) => agents).find(({ form }) => form !== "pronoun");
}

/** "A man stabbed two women. He was shot dead by police": somebody who harmed others. */
export function harmsOthers({ harms, analysis: { tokens } }: Pick<Reading, "harms" | "analysis">, { first }: Phrase): boolean {
  return harms.some(
    ({ rule, modality, what, agents, lemma, patients }) =>
      patients.some(({ phrase }) => !isDoneToSelf({ lemma }, tokens[phrase.head]!.lower)) &&
      rule.startsWith("object of active") &&
      modality === "fact" &&
      /^(?:killed|injured|hit)$/.test(what) &&
      agents.some((one) => one.first === first),
  );
}

/** Somebody told of and another one who is told beside them, and is none of those told before. */
interface Apart {
  readonly one: PersonMention;
  readonly other: PersonMention;
}

/**
 * "killing a cook and wounding a waiter", "1 killed, 1 injured", "an officer was struck and a bystander was hit", "a man was shot dead. His friend was
 * wounded": who are told for the first time side by side, one as killed and one as hurt, by two clauses or as kin, are two.
 */
export function toldSideBySide({ analysis: { tokens, sentences } }: Reading, mentions: readonly PersonMention[]): Apart[] {
  // "and his wife, Ana Prado,"
  const kinBefore = ({ phrase: { first: at, form } }: PersonMention) =>
    form === "name" &&
    tokens[at - 1]?.lower === "," &&
    RELATED.has(tokens[at - 2]!.lower) &&
    /^(?:his|her)$/.test(tokens[at - 3]?.lower ?? "");
  const startOf = (mention: PersonMention) => (kinBefore(mention) ? mention.phrase.first - 3 : mention.phrase.first);
  const first = (mention: PersonMention) => tokens[startOf(mention)]!.lower;
  const isKin = (mention: PersonMention) => /^(?:his|her)$/.test(first(mention)) && (kinBefore(mention) || isRelated(mention.traits));
  const isFirst = (mention: PersonMention) => /^(?:an?|one|1)$/.test(first(mention));
  // "a man was shot and a girl was hurt", "shot his wife and wounded her mother"
  const isJoined = (mention: PersonMention) =>
    /^(?:and|while)$/.test(tokens[Math.min(startOf(mention), mention.harm.token) - 1]?.lower ?? "");
  const areApart = (one: PersonMention, other: PersonMention) => {
    if (one.harm.sentence !== other.harm.sentence) return false;
    if (isFirst(one) && one.harm.what !== "hit" && other.harm.what !== "hit" && one.outcome !== other.outcome) return true;
    return isJoined(other) && one.harm !== other.harm && tellApart(one, other);
  };
  const isKinOf = (one: PersonMention, other: PersonMention) =>
    one.phrase.form !== "pronoun" &&
    other.phrase.first === sentences[other.harm.sentence]!.first &&
    one.harm.sentence === other.harm.sentence - 1 &&
    one.traits.sex !== (first(other) === "his" ? "female" : "male") &&
    tellApart(one, other);
  return mentions.flatMap((other) => {
    if (!isFirst(other) && !isKin(other)) return [];
    const beside = mentions.filter(
      (one) =>
        one.incident === other.incident &&
        one.phrase.first !== other.phrase.first &&
        ((isFirst(one) && areApart(one, other)) || (isKin(other) && (areApart(one, other) || isKinOf(one, other)))),
    );
    return beside.map((one) => ({ one, other }));
  });
}

/** "A person was shot and a man was taken to hospital" may be one. */
function tellApart({ traits: one }: PersonMention, { traits: other }: PersonMention): boolean {
  if (one.name !== undefined && other.name !== undefined) return !sameName(one.name, other.name);
  return other.noun !== undefined && (one.noun ?? one.age ?? one.name) !== undefined && one.noun !== other.noun;
}

/** "A passenger was shot in the shoulder and survived": not the one who died. */
export function survives({ harms }: Reading, { first }: Phrase): boolean {
  return harms.some(({ lemma, modality, patients }) => {
    return lemma === "survive" && modality === "fact" && patients.some(({ phrase }) => phrase.first === first);
  });
}

/** "A guard shot a robber. The guard was treated for a cut": those whom somebody of this noun struck, and who are called something else. */
export function struckByNoun({ analysis: { tokens }, harms }: Reading, { phrase, traits: { noun } }: PersonMention): readonly Phrase[] {
  // "A boy shot his brother. The boy was taken to a hospital": either of them.
  if (noun === undefined || phrase.form !== "definite" || ANY_OF_AGE.test(noun)) return [];
  const isCalled = ({ head }: Phrase) => tokens[head]!.lower === noun;
  return harms
    .filter(({ agents }) => agents.some((agent) => agent.first < phrase.first && isCalled(agent)))
    .flatMap(({ patients }) => patients.map((one) => one.phrase))
    .filter((struck) => !isCalled(struck) && struck.form !== "pronoun");
}

/** Nouns that tell no more than sex and years. */
export const ANY_OF_AGE = /^(?:man|woman|boy|girl|child|kid|toddler|baby|infant|teen|teenager|youth|lady|guy)$/;

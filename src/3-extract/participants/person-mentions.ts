import type { Analysis } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { HARM_NOUNS } from "../english/harm-words.ts";
import { ANYBODY, FEMALE, GROWN, MALE, RELATED, YOUNG } from "../english/person-features.ts";
import { namesAttackers, namesPeople } from "../english/person-nouns.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Harm } from "../harms/harms.ts";
import { isRuse } from "../harms/ruses.ts";
import { scopeOf } from "../harms/scope.ts";
import type { IncidentMention, Incidents } from "../incidents/incidents.ts";
import { isInLaterRaid } from "../incidents/later-raid.ts";
import { isHarmOfOtherDeed } from "../incidents/of-other-deed.ts";
import type { Reading } from "../reading.ts";
import { nameAt } from "./participant-words.ts";

/** One place where the text tells of harm to one person. */
export interface PersonMention {
  readonly phrase: Phrase;
  readonly harm: Harm;
  readonly incident: IncidentMention;
  readonly outcome: "killed" | "injured";
  /** "again": a pronoun or "the boy"; "new": "another man"; "either": a name, "a man". */
  readonly standing: "again" | "new" | "either";
  readonly traits: Traits;
}

/** What a mention tells about who it is; `undefined`: nothing. */
export interface Traits {
  /** The words of the name, lower-case: "anna", "brandt". */
  readonly name: readonly string[] | undefined;
  /** Years. */
  readonly age: number | undefined;
  readonly sex: "female" | "male" | undefined;
  readonly years: "young" | "grown" | undefined;
  /** Head noun, unless it fits anybody. */
  readonly noun: string | undefined;
  readonly isAttacker: boolean;
  /** Called a victim or a patient: not the attacker. */
  readonly isVictim: boolean;
}

const ONE_MORE = /^(?:another|second|third|fourth|fifth|sixth|other)$/;
const PRONOUN = /^(?:he|she|him|her|himself|herself|who)$/;

/** Every mention of a single person killed, injured or hit, in the order of the text. */
export function personMentions(reading: Reading, incidents: Incidents): PersonMention[] {
  const mentions: PersonMention[] = [];
  for (const harm of reading.harms) {
    if (harm.modality !== "fact" || !/^(?:killed|injured|hit)$/.test(harm.what)) continue;
    const incident = incidents.at(harm.token);
    if (incident === undefined || isInLaterRaid(reading.analysis, harm, incident)) continue;
    for (const { phrase } of harm.patients) {
      if (!isOnePerson(reading.analysis, phrase) || isRuse(reading.analysis, harm, phrase)) continue;
      if (isHarmOfOtherDeed(reading, harm, phrase, incident) || isOfSum(reading, harm, phrase)) continue;
      mentions.push({
        phrase,
        harm,
        incident,
        outcome: harm.what === "killed" ? "killed" : "injured",
        standing: isOtherThanDoer(reading, harm, phrase) ? "again" : standingOf(reading.analysis, phrase),
        traits: traitsOf(reading.analysis, phrase),
      });
    }
  }
  return mentions.sort((a, b) => a.phrase.first - b.phrase.first || a.harm.token - b.harm.token);
}

/** "One man is dead and another is hurt after two shootings": each of them is told again with the deed that struck him. */
function isOfSum(reading: Reading, harm: Harm, phrase: Phrase): boolean {
  const quantity = phrase.quantity === undefined ? undefined : reading.analysis.quantities[phrase.quantity];
  return quantity !== undefined && scopeOf(reading.analysis, reading, harm, phrase, quantity) === "cumulative";
}

/** "One of them was holding a gun that went off and struck the other boy": beside one whom nothing struck, "the other" is no second victim. */
function isOtherThanDoer({ analysis: { tokens }, harms, rows }: Reading, { sentence }: Harm, { first }: Phrase): boolean {
  if (tokens[first]!.lower !== "the" || tokens[first + 1]?.lower !== "other") return false;
  const one = rows[sentence]?.phrases.find((before) => before.first < first && tokens[before.first]!.lower === "one");
  const isStruck = ({ patients }: Harm) => patients.some(({ phrase }) => phrase.first === one?.first);
  return one !== undefined && !harms.some((harm) => harm.sentence === sentence && isStruck(harm));
}

/** Whether a phrase points back to a person told before, tells of one more, or may be either. */
export function standingOf({ tokens }: Analysis, phrase: Phrase): PersonMention["standing"] {
  const words = tokens.slice(phrase.first, phrase.head + 1);
  if (words.some(({ lower }) => ONE_MORE.test(lower))) return "new";
  return phrase.form === "pronoun" || phrase.form === "definite" || phrase.form === "bare" ? "again" : "either";
}

/** Whether a phrase stands for exactly one person. */
function isOnePerson(analysis: Analysis, phrase: Phrase): boolean {
  const { tokens } = analysis;
  const head = tokens[phrase.head]!;
  if (phrase.isTime || phrase.isPlace || (head.lower === "body" && tokens[phrase.last]?.lower === "of")) return false;
  if (phrase.form === "pronoun") return PRONOUN.test(head.lower);
  if (phrase.quantity !== undefined) {
    const { low, high } = analysis.quantities[phrase.quantity]!;
    // "a shooting death" is no person.
    if (HARM_NOUNS.has(head.lower) && !/^(?:dead|injured|wounded)$/.test(head.lower)) return false;
    return low === 1 && high === 1 && !tokens.slice(phrase.first, phrase.last).some(({ lower }) => lower === "of");
  }
  if (head.tag === "PROPN") {
    const kind = nameAt(analysis, phrase)?.kind;
    return kind === "person" || kind === "other";
  }
  return namesPeople(head.lower) && !/(?:[^s]s|men|people|children|police|personnel|staff|crew|family|couple|troops)$/.test(head.lower);
}

function nameWords(analysis: Analysis, phrase: Phrase): readonly string[] | undefined {
  const name = nameAt(analysis, phrase);
  return name === undefined ? undefined : inFull(analysis, wordsOf(analysis, name));
}

function wordsOf(analysis: Analysis, name: Span): readonly string[] {
  const words = splitName(analysis, name);
  return isOneOfTwo(analysis, name, words) ? words : words.filter((word) => !OF_GENERATION.test(word));
}

function splitName({ article: { text } }: Analysis, { start, end }: Span): readonly string[] {
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s."“”()]+/);
  return words.filter((word) => word.length > 1);
}

const OF_GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** "Omar Vance, 32, shot Omar Vance Jr.": father and son, where one sentence tells of both. */
function isOneOfTwo(analysis: Analysis, { start }: Span, words: readonly string[]): boolean {
  const base = (all: readonly string[]) => all.filter((word) => !OF_GENERATION.test(word)).join(" ");
  const isOther = (other: Span) => {
    const all = splitName(analysis, other);
    return all.length !== words.length && base(all) === base(words);
  };
  if (words.length < 2) return false;
  const others = analysis.names.filter((other) => other.kind === "person" && other.start !== start && isOther(other));
  return others.some((other) =>
    analysis.names.some(
      (one) =>
        splitName(analysis, one).join(" ") === words.join(" ") &&
        analysis.sentences.some((sentence) => [one, other].every((name) => sentence.start <= name.start && name.end <= sentence.end)),
    ),
  );
}

/** "Dan" and "Russell" are one where the article names one Dan Russell: a single word stands for the only full name that has it. */
function inFull(analysis: Analysis, words: readonly string[]): readonly string[] {
  if (words.length !== 1) return words;
  const full = analysis.names
    .filter(({ kind, start, end }) => kind === "person" && analysis.article.text.slice(start, end).toLowerCase().includes(words[0]!))
    .map((name) => wordsOf(analysis, name))
    .filter((one) => one.length > 1 && one.includes(words[0]!));
  return full.length > 0 && full.every((one) => sameName(one, full[0]!)) ? full[0]! : words;
}

/** "Anna Brandt", "Brandt" and "Anna" are one, and so are "Margaret “Meg” Orsini" and "Meg Orsini"; "Anna Brandt" and "Paul Brandt" are two. */
export function sameName(one: readonly string[], two: readonly string[]): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length === 0) return false;
  if (short.length === 1) return long.includes(short[0]!);
  return short.at(-1) === long.at(-1) && long.slice(0, -1).includes(short[0]!);
}

/** Reads age, sex and the like from a phrase and the apposition behind it. */
export function traitsOf(analysis: Analysis, phrase: Phrase): Traits {
  const { tokens } = analysis;
  const head = tokens[phrase.head]!;
  // "Teen Dies After Shooting": a noun with the capital of a headline.
  const isName = head.tag === "PROPN" && !(phrase.last === phrase.first + 1 && namesPeople(head.lower));
  const all = tokens.slice(phrase.first, phrase.last).map(({ lower }) => lower);
  // "his girlfriend's toddler" may be a boy: what stands before the possessive tells of somebody else.
  const words = all.slice(all.findLastIndex((word) => /^['’]s?$/.test(word)) + 1);
  const title = isName && words.some((word) => POLICE_RANK.test(word)) ? "officer" : undefined;
  const noun = isName || phrase.form === "pronoun" ? title : head.lower.replace(/^.*-year-olds?$/, "year-old");
  const age = ageOf(analysis, phrase);
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  // "his wife" is a woman whoever "he" is: the possessive tells of somebody else.
  const own = phrase.form === "pronoun" ? words : words.filter((word) => word !== "his" && word !== "her");
  const sex = own.some((word) => FEMALE.has(word)) ? "female" : own.some((word) => MALE.has(word)) ? "male" : undefined;
  const byAge = age === undefined ? undefined : age < 15 ? "young" : age > 19 ? "grown" : undefined;
  return {
    name: isName && phrase.quantity === undefined ? nameWords(analysis, phrase) : explainedName(analysis, phrase),
    age,
    sex,
    // "a young man" may be 13 or 30.
    years: byAge ?? (age !== undefined || words.includes("young") ? undefined : has(YOUNG) ? "young" : has(GROWN) ? "grown" : undefined),
    noun: noun === undefined || ANYBODY.has(noun) || noun === "year-old" ? undefined : noun,
    isAttacker: (noun !== undefined && namesAttackers(noun)) || (isName && isCalledAttacker(analysis, phrase)),
    isVictim: noun !== undefined && /^(?:victim|patient|bystander)$/.test(noun),
  };
}

/** "The suspect, Omar Vance, was shot in the leg", "suspect Omar Vance": whether the words before a name call its bearer so. */
export function isCalledAttacker({ tokens }: Analysis, { first, head }: Phrase): boolean {
  if (tokens.slice(first, head).some(({ lower, tag }) => tag === "NOUN" && namesAttackers(lower))) return true;
  return (
    tokens[first - 1]?.text === "," &&
    namesAttackers(tokens[first - 2]?.lower ?? "") &&
    /^(?:the|a|an)$/.test(tokens[first - 3]?.lower ?? "")
  );
}

/** "Officer Kent Wiley" is no gunman, and is the officer told of before. */
const POLICE_RANK = /^(?:officer|deputy|trooper|patrolman|constable|detective|marshal|cpl|corporal|sgt|sergeant|lt|lieutenant)\.?$/;

/** "Tom Karr, the 13-year-old boy shot on Friday": whom a phrase explains. "Tom Karr, the driver and a nurse" are three. */
function explainedName(analysis: Analysis, { first, last, form }: Phrase): readonly string[] | undefined {
  const { tokens } = analysis;
  if (
    form !== "definite" ||
    tokens[first]!.lower !== "the" ||
    tokens[first - 1]?.lower !== "," ||
    /^(?:and|,|or)$/.test(tokens[last]?.lower ?? "")
  )
    return undefined;
  const end = tokens[first - 2]?.end;
  const name = analysis.names.find((one) => one.kind === "person" && one.end === end);
  return name === undefined ? undefined : inFull(analysis, wordsOf(analysis, name));
}

/** "a 14-year-old boy", "Kayla Brandt, 19, was". */
function ageOf(analysis: Analysis, phrase: Phrase): number | undefined {
  const { tokens } = analysis;
  const start = tokens[phrase.first]!.start;
  const end = tokens[Math.min(tokens.length, phrase.last + 2) - 1]!.end;
  const age = analysis.quantities.find((one) => one.kind === "age" && one.start >= start - 1 && one.end <= end);
  // "in his 20s" and "21-month-old" give no years to compare.
  if (age?.low !== undefined) return age.low === age.high && age.low > 0 ? age.low : undefined;
  const behind = tokens[phrase.last + 1];
  if (tokens[phrase.last]?.lower === "," && behind !== undefined && /^\d{1,2}$/.test(behind.text)) return Number(behind.text);
  const inside = /\b(\d{1,2})[- ]year/.exec(analysis.article.text.slice(start, end));
  return inside === null ? undefined : Number(inside[1]);
}

/** Whether a noun names a person by another: "his wife", "a friend". */
export function isRelated({ noun }: Traits): boolean {
  return noun !== undefined && RELATED.has(noun);
}

/** What a pronoun stands for: right before it for "who", else the first person of its sentence or of the ones before. */
export function phraseBefore(
  reading: Reading,
  sentence: number,
  before: number,
  isAdjacent: boolean,
  fits: (traits: Traits, phrase: Phrase) => boolean,
): Phrase | undefined {
  for (let index = sentence; index >= Math.max(0, sentence - 2); index--) {
    const phrases = reading.rows[index]?.phrases ?? [];
    for (const phrase of isAdjacent ? [...phrases].reverse() : phrases) {
      if (phrase.first >= before || phrase.form === "pronoun" || !isOnePerson(reading.analysis, phrase)) continue;
      if (SPEAKS_FOR.test(reading.analysis.tokens[phrase.head]!.lower)) continue;
      if (index === sentence && isOneAmong(reading.analysis, phrase, before)) continue;
      if (fits(traitsOf(reading.analysis, phrase), phrase)) return phrase;
    }
  }
  return undefined;
}

/** Who speaks for others is not meant by "he" in what they say of them. */
const SPEAKS_FOR = /^(?:attorney|lawyer|counsel|spokes(?:man|woman|person)|solicitor|barrister)$/;

/** "wounded six, among them a guard, before he was shot": the guard is only one of those told, and "he" who did it. */
function isOneAmong({ tokens }: Analysis, { first }: Phrase, pronoun: number): boolean {
  if (!/^(?:before|until)$/.test(tokens[pronoun - 1]?.lower ?? "")) return false;
  const [one, two] = [tokens[first - 1]?.lower, tokens[first - 2]?.lower];
  return one === "including" || (/^(?:them|whom)$/.test(one ?? "") && two === "among");
}

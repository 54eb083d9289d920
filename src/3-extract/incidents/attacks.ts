import type { Analysis, Sentence, Token } from "../../model/analysis.ts";
import { PASSIVE_AUXILIARIES } from "../english/grammar-words.ts";
import { ATTACK_OBJECTS, ATTACK_VERBS } from "../english/party-words.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import { TRIGGERS } from "../english/triggers.ts";
import { type Modality, modalityAt } from "../grammar/modality.ts";
import { type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsLeft } from "../grammar/patients-left.ts";
import { patientsRight } from "../grammar/patients-right.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { subjectsOfFinite } from "../harms/doers.ts";
import { meansOfDoer } from "./means-of-doer.ts";
import { isHarmless } from "./trigger-nouns.ts";

/** Someone attacking: the doer, the words that say so, and what it was done to. */
export interface Attack {
  readonly token: number;
  readonly sentence: number;
  readonly agents: readonly Phrase[];
  readonly objects: readonly Phrase[];
  readonly modality: Modality;
  readonly rule: string;
}

interface Parts {
  readonly analysis: Analysis;
  readonly rows: readonly (PhraseRow | undefined)[];
}

/** Who attacks whom, by active verbs ("gunmen stormed a school"), passives ("stormed by gunmen") and nouns ("an attack by gunmen"). */
export function attacksOf(analysis: Analysis, rows: readonly (PhraseRow | undefined)[]): Attack[] {
  const reading = { analysis, rows };
  const attacks: Attack[] = [];
  reading.analysis.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.last; at++) {
      const attack = verbAttack(reading, index, at) ?? nounAttack(reading, index, at);
      if (attack !== undefined) attacks.push(attack);
    }
  });
  return attacks;
}

function verbAttack(reading: Parts, index: number, at: number): Attack | undefined {
  const { analysis } = reading;
  const { tokens } = analysis;
  const sentence = analysis.sentences[index]!;
  const row = reading.rows[index];
  const { lower, tag } = tokens[at]!;
  if (row === undefined || !ATTACK_VERBS.has(lower) || (tag !== "VERB" && tag !== "AUX" && !/ed$/.test(lower))) return undefined;
  if (phraseAt(row, at) !== undefined || isHarmless(tokens, at, row)) return undefined;
  const wanted = ATTACK_OBJECTS.get(lower);
  if (wanted !== undefined && !wanted.test(following(analysis, at, sentence.last)) && !isByArms(tokens, sentence, at, row))
    return undefined;
  const modality = modalityAt(tokens, sentence, at);
  const passive = isPassive(reading, index, at);
  const by = byPhrase(reading, index, at);
  if (passive || (by.length > 0 && phraseAt(row, at + 1) === undefined)) {
    const objects = patientsLeft(tokens, sentence, at, row, passive, "anything").map((one) => one.phrase);
    return { token: at, sentence: index, agents: by, objects, modality, rule: `"${lower} by"` };
  }
  if (/ing$/.test(lower)) return undefined;
  // "those wounded in the attack": a past form without an object is a participle, and what precedes it is no doer.
  if (wanted === undefined && !takesObject(tokens, at, row, sentence.last)) return undefined;
  // "hit by a bullet fired from the street": those struck fired nothing.
  const isOfShots = lower === "fired" && SHOTS.test(tokens[at - 1]?.lower ?? "");
  const agents = isOfShots ? [] : subjectsOfFinite(tokens, sentence, at, row);
  const objects = patientsRight(tokens, sentence, at + 1, row, "anything").map((one) => one.phrase);
  return { token: at, sentence: index, agents, objects, modality, rule: `subject of "${lower}"` };
}

const SHOTS = /^(?:bullets?|shots?|rounds?|gunshots?|rockets?|missiles?|shells?|mortars?)$/;

/** "Turkish jets hit camps": what strikes tells that it is an attack, whatever is struck. */
function isByArms(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): boolean {
  if (!/^(?:hit|struck)$/.test(tokens[at]!.lower)) return false;
  const doers = patientsLeft(tokens, sentence, at, row, true, "anything").map((one) => one.phrase);
  return meansOfDoer(tokens, doers, at) !== undefined;
}

/** "killed when a man fired into a car": another clause begins. */
const CLAUSE_ADVERB = /^(?:when|where|while|why|how)$/;

function takesObject(tokens: readonly Token[], at: number, row: PhraseRow, end: number): boolean {
  let next = at + 1;
  while (
    next < end &&
    ((tokens[next]!.tag === "ADV" && !CLAUSE_ADVERB.test(tokens[next]!.lower)) ||
      /^(?:and|or|killed|wounded|injured|up|down|on|at)$/.test(tokens[next]!.lower)) &&
    phraseAt(row, next) === undefined
  )
    next++;
  // "left two brothers wounded and a neighbor in jail": another is told of.
  if (next > at + 1 && /^(?:and|or)$/.test(tokens[next - 1]!.lower)) return false;
  const phrase = next < end ? phraseAt(row, next) : undefined;
  return phrase !== undefined && phrase.first === next && !phrase.isTime;
}

/** "an attack by gunmen on a school", "the police shooting of a man", "an Islamic State attack". */
function nounAttack(reading: Parts, index: number, at: number): Attack | undefined {
  const { analysis } = reading;
  const { tokens } = analysis;
  const sentence = analysis.sentences[index]!;
  const row = reading.rows[index];
  const trigger = TRIGGERS.get(tokens[at]!.lower);
  const phrase = row === undefined ? undefined : phraseAt(row, at);
  if (row === undefined || phrase?.head !== at || trigger === undefined || trigger.strength < 2 || isHarmless(tokens, at, row))
    return undefined;
  const by = byPhrase(reading, index, at);
  // "gunmen on a motorcycle": where they were, and not what they attacked.
  const objects = namesAttackers(tokens[at]!.lower) ? [] : objectOf(reading, index, at);
  const modality = modalityAt(tokens, sentence, at);
  if (by.length > 0) return { token: at, sentence: index, agents: by, objects, modality, rule: `"${tokens[at]!.lower} by"` };
  return objects.length > 0 ? { token: at, sentence: index, agents: [], objects, modality, rule: `"${tokens[at]!.lower} on"` } : undefined;
}

function objectOf(reading: Parts, index: number, at: number): Phrase[] {
  const { tokens, sentences } = reading.analysis;
  const row = reading.rows[index]!;
  if (!/^(?:on|against|at|of)$/.test(tokens[at + 1]?.lower ?? "") || at + 2 >= sentences[index]!.last) return [];
  return patientsRight(tokens, sentences[index]!, at + 2, row, "anything").map((one) => one.phrase);
}

function byPhrase(reading: Parts, index: number, at: number): Phrase[] {
  const { tokens, sentences } = reading.analysis;
  const sentence = sentences[index]!;
  for (let i = at + 1; i < Math.min(sentence.last, at + 10); i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === "by" && i + 1 < sentence.last) {
      if (tokens[i + 1]!.tag === "VERB") return [];
      return patientsRight(tokens, sentence, i + 1, reading.rows[index]!, "anything").map((one) => one.phrase);
    }
    if (tag === "VERB" || tag === "AUX" || /^(?:[;:,.]|who|which|that|after|when|while|and|but)$/.test(lower)) return [];
  }
  return [];
}

function isPassive(reading: Parts, index: number, at: number): boolean {
  const { tokens, sentences } = reading.analysis;
  for (let i = at - 1; i >= Math.max(sentences[index]!.first, at - 5); i--) {
    const { lower, tag } = tokens[i]!;
    if (PASSIVE_AUXILIARIES.has(lower)) return true;
    if (tag !== "ADV" && tag !== "PART" && lower !== "and" && !/ed$|^(?:shot|struck|hit|slain|beaten|hurt|found|then)$/.test(lower))
      return false;
  }
  return false;
}

function following(analysis: Analysis, at: number, end: number): string {
  return analysis.tokens
    .slice(at + 1, Math.min(end, at + 9))
    .map((token) => token.lower)
    .join(" ");
}

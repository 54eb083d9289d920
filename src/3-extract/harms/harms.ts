import type { Analysis, Attribution, Sentence, Token } from "../../model/analysis.ts";
import { overlaps } from "../../model/span.ts";
import { HARM_NOUNS, HARM_WORDS, type HarmKind, NOMINALS } from "../english/harm-words.ts";
import { namesPeople } from "../english/person-nouns.ts";
import { type Modality, modalityAt, nounModalityAt } from "../grammar/modality.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsLeft } from "../grammar/patients-left.ts";
import { patientsRight } from "../grammar/patients-right.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { andBefore, woundedBefore } from "./died-of-wounds.ts";
import { subjectsOfFinite } from "./doers.ts";
import type { Expression } from "./expression.ts";
import { apartByPlace, withOtherDead } from "./gapped-harms.ts";
import { expressionAt } from "./harm-expressions.ts";
import { fromNoun } from "./harm-nouns.ts";
import { fromWord, nominal, withIncluded } from "./harm-verbs.ts";
import { manifoldAt } from "./manifold-deeds.ts";
import { isReasonOfMob } from "./mob-reasons.ts";
import { isOfALife } from "./of-a-life.ts";
import { FIRED_AT, isCalledIn } from "./only-events.ts";
import { tollsOf } from "./tolls.ts";
import { victimsAt } from "./victim-lists.ts";

/** Whether a harm makes an incident by itself; arrests and flight come of one. */
export function isStriking({ what }: Pick<Harm, "what">): boolean {
  return /^(?:killed|injured|hit|abducted)$/.test(what);
}

/** What a sentence says was done to whom, by whom. */
export interface Harm {
  /** Index of the token that says it. */
  readonly token: number;
  readonly sentence: number;
  readonly what: HarmKind;
  readonly lemma: string;
  /** Those harmed, nearest first. */
  readonly patients: readonly Patient[];
  /** Subject of the active verb, or what stands after "by". */
  readonly agents: readonly Phrase[];
  readonly modality: Modality;
  /** The grammar that bound them, for the trace. */
  readonly rule: string;
  /** It says what happened, and not to whom: "called on reports of a man shot", "the two men shot at a police car". */
  readonly isOnlyEvent: boolean;
}

/**
 * All harms of one sentence, in order; `before` are those of the sentences before it. "A blast killed three people and wounded two others" → killed
 * (three people), injured (two others).
 */
export function harmsOf(analysis: Analysis, sentenceIndex: number, row: PhraseRow, before: readonly Harm[]): readonly Harm[] {
  const { tokens } = analysis;
  const sentence = analysis.sentences[sentenceIndex]!;
  const harms: Harm[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const found = harmAt(tokens, sentence, at, row);
    if (found === undefined) continue;
    const harm = withoutSpeakers(analysis, harmFrom(tokens, sentence, sentenceIndex, at, found));
    if (!isOfALife(analysis, harm)) harms.push(harm);
  }
  const tolls = tollsOf(tokens, analysis.quantities, sentence, sentenceIndex, row, harms, before);
  const placed = withOtherDead(tokens, sentence, apartByPlace(harms, row), row);
  if (tolls.length === 0) return placed;
  const told = tolls.map((toll) => harmFrom(tokens, sentence, sentenceIndex, toll.token, toll));
  return [...placed, ...told].sort((one, other) => one.token - other.token);
}

function harmFrom(tokens: readonly Token[], sentence: Sentence, index: number, token: number, found: Found): Harm {
  const { what, lemma, agents, rule } = found;
  const called = found.patients.filter(({ phrase }) => isCalledIn(tokens, phrase));
  const isOnlyEvent = called.length > 0 || rule === FIRED_AT;
  const patients = found.patients.filter(
    (one) => !tellsOtherHarm(tokens, one.phrase, what) && !called.includes(one) && !isWhichOfMany(tokens, one.phrase),
  );
  const modality = isReasonOfMob(tokens, sentence, token, what)
    ? "hypothetical"
    : (tokens[token]!.tag === "NOUN" ? nounModalityAt : modalityAt)(tokens, sentence, token);
  return { token, sentence: index, what, lemma, patients, agents, modality, rule, isOnlyEvent };
}

/** "killing 17 and wounding 40, two officials and a hospital source said": who says so behind it is not harmed. */
function withoutSpeakers({ article, tokens, attributions }: Analysis, harm: Harm): Harm {
  const end = tokens[harm.token]!.end;
  const speaks = ({ first, last, form }: Phrase) => {
    const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    const isBehindComma = tokens.slice(harm.token, first).some(({ lower }) => lower === ",");
    if (span.start <= end || !isBehindComma) return false;
    // "the commissioner, Omar Vance, said"
    const isBeside = ({ speaker }: Attribution) => form === "name" && article.text.slice(speaker.end, span.start) === ", ";
    return attributions.some((one) => one.cue.start >= span.end && (overlaps(one.speaker, span) || isBeside(one)));
  };
  const patients = harm.patients.filter(({ phrase }) => !speaks(phrase));
  return patients.length === harm.patients.length ? harm : { ...harm, patients };
}

/** "He is the third mayor killed this year": which of many he is, who is told by other words. */
function isWhichOfMany(tokens: readonly Token[], { first }: Phrase): boolean {
  return (
    /^(?:is|was|becomes|became)$/.test(tokens[first - 1]?.lower ?? "") &&
    tokens[first]!.lower === "the" &&
    WHICH_OF_MANY.test(tokens[first + 1]?.lower ?? "")
  );
}

const WHICH_OF_MANY = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest)$/;

/** "put the toll at 40 dead and 100 injured": those called injured are not among the dead, whatever they are joined to. */
function tellsOtherHarm(tokens: readonly Token[], { first, head, quantity }: Phrase, what: HarmKind): boolean {
  // "five of the wounded died"
  const isShare = tokens.slice(first, head).some(({ lower }) => lower === "of");
  const own = quantity === undefined || isShare ? undefined : HARM_WORDS.get(tokens[head]!.lower);
  return own !== undefined && own.what !== what && own.what !== "hit";
}

/** "shot back", "shot up", "shot to fame", "slashed its staff": nobody is hit. */
function isFigureOfSpeech(tokens: readonly Token[], { first, last }: Sentence, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  if (tokens[at]!.lemma === "slash") return !tokens.slice(first, last).some(({ lower }) => CUT.test(lower));
  if (tokens[at]!.lemma === "shoot" && next === "down")
    return (
      tokens.slice(at + 2, at + 6).some(({ lower }) => REJECTED.test(lower)) ||
      (!namesPeople(subjectOf(tokens, first, at)) && tokens.slice(first, last).some(({ lower }) => FLYING.test(lower)))
    );
  if (tokens[at]!.lemma !== "shoot" || (next !== "to" && !/^(?:back|up|past|through|off)$/.test(next))) return false;
  return next !== "to" || !/^(?:death|kill)$/.test(tokens[at + 2]?.lower ?? "");
}

/** Where somebody is cut, and what with. */
const CUT =
  /^(?:faces?|necks?|throats?|cheeks?|heads?|arms?|hands?|wrists?|legs?|thighs?|backs?|chests?|stomachs?|abdomens?|knife|knives|machetes?|razors?|blades?|swords?|axes?|cleavers?|cutters?|scissors)$/;

/** The word before "were shot down": "30 rockets were fired and two were shot down". */
function subjectOf(tokens: readonly Token[], first: number, at: number): string {
  let before = at - 1;
  while (before > first && /^(?:AUX|ADV)$/.test(tokens[before]!.tag)) before--;
  return tokens[before]?.lower ?? "";
}

/** What is shot down out of the air. */
const FLYING =
  /^(?:rockets?|missiles?|projectiles?|drones?|uavs?|shaheds?|planes?|aircraft|airplanes?|warplanes?|jets?|fighters?|bombers?|helicopters?|choppers?|gunships?|airliners?|balloons?|mortars?)$/;

/** "shot down the idea": what is turned down. */
const REJECTED =
  /^(?:ideas?|notions?|proposals?|suggestions?|claims?|rumou?rs?|theor(?:y|ies)|arguments?|requests?|bills?|plans?|speculation|offers?|allegations?|questions?|hopes?|motions?|legislation)$/;

/** A harm without its place and modality. */
export type Found = Pick<Harm, "what" | "lemma" | "patients" | "agents" | "rule">;

function harmAt(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Found | undefined {
  const lower = tokens[at]!.lower;
  // "He had been given up for dead"
  if (lower === "dead" && tokens[at - 1]?.lower === "for") return undefined;
  if (lower === "dead" && isShotAtLast(tokens, phraseAt(row, at))) return undefined;
  // "the 12th killing of a leader this year": the news itself, held against others.
  const isOneOfMany = ORDINAL.test(tokens[at - 1]?.lower ?? "") && /^an?$/.test(tokens[at + 2]?.lower ?? "");
  if (isOneOfMany && tokens[at + 1]!.lower === "of") return undefined;
  const expression = expressionAt(tokens, sentence, at);
  if (expression !== undefined) return fromExpression(tokens, sentence, at, row, expression);
  const told = manifoldAt(tokens, at, row) ?? victimsAt(tokens, sentence, at, row);
  if (told !== undefined) return told;
  const word = HARM_WORDS.get(lower);
  if (word !== undefined && !isFigureOfSpeech(tokens, sentence, at)) {
    const found = fromWord(tokens, sentence, at, row, word);
    if (found !== undefined) return found;
  }
  const nominalKind = NOMINALS.get(lower);
  if (nominalKind !== undefined && tokens[at + 1]?.lower === "of" && !(COUNTED_ONLY.test(lower) && isOfCourts(tokens, sentence))) {
    const found = nominal(tokens, sentence, at, row, { what: nominalKind, lemma: tokens[at]!.lemma, agents: [] });
    // "ordered an end to executions of officials": a habit, where nobody is counted.
    const isCounted = found?.patients.some(({ phrase }) => phrase.quantity !== undefined) === true;
    // "Thirty bodies of soldiers" counts the bodies.
    const counted = lower === "bodies" && !isCounted ? fromNoun(tokens, sentence, at, row, nominalKind) : undefined;
    if (counted?.patients.some(({ phrase }) => phrase.head === at)) return counted;
    if (found !== undefined && (!COUNTED_ONLY.test(lower) || isCounted)) return found;
  }
  const noun = HARM_NOUNS.get(lower);
  return noun === undefined ? undefined : fromNoun(tokens, sentence, at, row, noun);
}

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|latest|umpteenth)$/;

const COUNTED_ONLY = /^(?:executions|beheadings)$/;

/** "Halted the executions of three men convicted of murder": what courts order. */
function isOfCourts(tokens: readonly Token[], { first, last }: Sentence): boolean {
  return tokens
    .slice(first, last)
    .some(({ lower }) => /^(?:convicted|sentenced|inmates?|prisoners?|defendants?|prosecutors?|courts?|judges?|governors?)$/.test(lower));
}

/** "Armed police shot the three dead": those who did it are told before, and are none of the dead that are counted. */
function isShotAtLast(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  return phrase !== undefined && /^(?:the|both|all)$/.test(tokens[phrase.first]!.lower) && tokens[phrase.first - 1]?.lower === "shot";
}

function fromExpression(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, expression: Expression): Found {
  const { what, lemma } = expression;
  const from = expression.patients === "right" ? at + expression.length : at;
  const patients =
    expression.patients === "right"
      ? patientsRight(tokens, sentence, from, row)
      : withIncluded(tokens, sentence, at, at + expression.length, row, leftOf(tokens, sentence, from, row, expression));
  return {
    what,
    lemma,
    patients,
    agents: [],
    rule: `people ${expression.patients === "right" ? "after" : "before"} "${expression.words}"`,
  };
}

/** Who does the harm that a verb tells before this one, joined by "and" or by "before". */
function killerBefore(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Phrase | undefined {
  const isBefore = /^(?:taking|committing)$/.test(tokens[at]!.lower) && tokens[at - 1]?.lower === "before";
  const join = isBefore ? at - 1 : andBefore(tokens, sentence, at, /^(?:then|later)$/);
  if (join === undefined) return undefined;
  for (let verb = join - 1; verb > sentence.first; verb--) {
    const word = HARM_WORDS.get(tokens[verb]!.lower);
    if (word?.form !== "past" || word.pattern !== "transitive" || tokens[verb]!.tag !== "VERB" || tokens[verb - 1]!.tag === "AUX") continue;
    const [doer, ...more] = subjectsOfFinite(tokens, sentence, verb, row);
    return more.length === 0 && doer !== undefined && isPeople(tokens, doer) ? doer : undefined;
  }
  return undefined;
}

/** Those before an expression; of "shot his wife before taking his own life" the one who does what is told before. */
function leftOf(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, { lemma }: Expression): readonly Patient[] {
  const left = patientsLeft(tokens, sentence, at, row, true);
  // "Police say a woman shot her son and then took her own life": who shot him.
  const killer = /^(?:take own life|commit suicide)$/.test(lemma) ? killerBefore(tokens, sentence, at, row) : undefined;
  if (killer !== undefined) return [{ phrase: killer, part: false, coordinated: false }];
  if (left.length === 0 && lemma === "not survive") return woundedBefore(tokens, sentence, at, row);
  if (left.length > 0 || !/^(?:take own life|commit suicide)$/.test(lemma) || /^(?:take|commit)$/.test(tokens[at]!.lower)) return left;
  for (let verb = at - 1; verb > sentence.first; verb--) {
    const doers = HARM_WORDS.has(tokens[verb]!.lower) ? patientsLeft(tokens, sentence, verb, row, true) : [];
    if (doers.length > 0) return doers;
  }
  return left;
}

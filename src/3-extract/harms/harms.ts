import type { Analysis, Sentence, Token } from "../../model/analysis.ts";
import { PASSIVE_AUXILIARIES } from "../english/grammar-words.ts";
import { FATAL_ADVERBS, HARM_NOUNS, HARM_WORDS, type HarmKind, type HarmWord, NOMINALS } from "../english/harm-words.ts";
import { includedRight } from "../grammar/included.ts";
import { type Modality, modalityAt, nounModalityAt } from "../grammar/modality.ts";
import { type Patient, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsLeft } from "../grammar/patients-left.ts";
import { afterQuotedVerb, patientsRight } from "../grammar/patients-right.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { hasObject, patientsByTree, sharedSubject } from "../grammar/tree-patients.ts";
import { countsDeeds } from "./counted-deeds.ts";
import { apartByPlace } from "./gapped-harms.ts";
import { type Expression, expressionAt } from "./harm-expressions.ts";
import { manifoldAt } from "./manifold-deeds.ts";
import { FIRED_AT, isCalledIn, isFiredAt } from "./only-events.ts";
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
    if (found !== undefined) harms.push(harmFrom(tokens, sentence, sentenceIndex, at, found));
  }
  const tolls = tollsOf(tokens, analysis.quantities, sentence, sentenceIndex, row, harms, before);
  const placed = apartByPlace(harms, row);
  if (tolls.length === 0) return placed;
  const told = tolls.map((toll) => harmFrom(tokens, sentence, sentenceIndex, toll.token, toll));
  return [...placed, ...told].sort((one, other) => one.token - other.token);
}

function harmFrom(tokens: readonly Token[], sentence: Sentence, index: number, token: number, found: Found): Harm {
  const { what, lemma, agents, rule } = found;
  const called = found.patients.filter(({ phrase }) => isCalledIn(tokens, phrase));
  const isOnlyEvent = called.length > 0 || rule === FIRED_AT;
  const patients = found.patients.filter((one) => !tellsOtherHarm(tokens, one.phrase, what) && !called.includes(one));
  const modality = (tokens[token]!.tag === "NOUN" ? nounModalityAt : modalityAt)(tokens, sentence, token);
  return { token, sentence: index, what, lemma, patients, agents, modality, rule, isOnlyEvent };
}

/** "put the toll at 40 dead and 100 injured": those called injured are not among the dead, whatever they are joined to. */
function tellsOtherHarm(tokens: readonly Token[], { first, head, quantity }: Phrase, what: HarmKind): boolean {
  // "five of the wounded died"
  const isShare = tokens.slice(first, head).some(({ lower }) => lower === "of");
  const own = quantity === undefined || isShare ? undefined : HARM_WORDS.get(tokens[head]!.lower);
  return own !== undefined && own.what !== what && own.what !== "hit";
}

/** "shot back", "shot up", "shot to fame": nobody is hit. */
function isFigureOfSpeech(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  if (tokens[at]!.lemma === "shoot" && next === "down") return tokens.slice(at + 2, at + 6).some(({ lower }) => REJECTED.test(lower));
  if (tokens[at]!.lemma !== "shoot" || (next !== "to" && !/^(?:back|up|past|through|off)$/.test(next))) return false;
  return next !== "to" || !/^(?:death|kill)$/.test(tokens[at + 2]?.lower ?? "");
}

/** "shot down the idea": what is turned down. */
const REJECTED =
  /^(?:ideas?|notions?|proposals?|suggestions?|claims?|rumou?rs?|theor(?:y|ies)|arguments?|requests?|bills?|plans?|speculation|offers?|allegations?|questions?|hopes?|motions?|legislation)$/;

/** A harm without its place and modality. */
export type Found = Pick<Harm, "what" | "lemma" | "patients" | "agents" | "rule">;

function harmAt(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Found | undefined {
  const lower = tokens[at]!.lower;
  const expression = expressionAt(tokens, sentence, at);
  if (expression !== undefined) return fromExpression(tokens, sentence, at, row, expression);
  const told = manifoldAt(tokens, at, row) ?? victimsAt(tokens, sentence, at, row);
  if (told !== undefined) return told;
  const word = HARM_WORDS.get(lower);
  if (word !== undefined && !isFigureOfSpeech(tokens, at)) {
    const found = fromWord(tokens, sentence, at, row, word);
    if (found !== undefined) return found;
  }
  const nominalKind = NOMINALS.get(lower);
  if (nominalKind !== undefined && tokens[at + 1]?.lower === "of") {
    const found = nominal(tokens, sentence, at, row, { what: nominalKind, lemma: tokens[at]!.lemma, agents: [] });
    if (found !== undefined) return found;
  }
  const noun = HARM_NOUNS.get(lower);
  return noun === undefined ? undefined : fromNoun(tokens, sentence, at, row, noun);
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

/** Those before an expression; of "shot his wife before taking his own life" the one who does what is told before. */
function leftOf(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, { lemma }: Expression): readonly Patient[] {
  const left = patientsLeft(tokens, sentence, at, row, true);
  if (left.length > 0 || !/^(?:take own life|commit suicide)$/.test(lemma) || /^(?:take|commit)$/.test(tokens[at]!.lower)) return left;
  for (let verb = at - 1; verb > sentence.first; verb--) {
    const doers = HARM_WORDS.has(tokens[verb]!.lower) ? patientsLeft(tokens, sentence, verb, row, true) : [];
    if (doers.length > 0) return doers;
  }
  return left;
}

/** "the murder suspect": who is said to have done it. */
const ACCUSED = new Set("suspect defendant convict accused fugitive".split(" "));

function fromWord(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, word: HarmWord): Found | undefined {
  const what = fatal(tokens, sentence, at) && word.what !== "killed" ? "killed" : word.what;
  const base = { what, lemma: word.lemma, agents: [] };
  const own = phraseAt(row, at);
  if (own !== undefined && own.head !== at && own.last > at + 1) {
    if (tokens[at]!.lower === "murder" && ACCUSED.has(tokens[own.head]!.lemma)) return undefined;
    if (word.form === "gerund" || word.what === "arrested" || word.what === "hit" || word.lemma === "homeless") return undefined;
    const patients = [{ phrase: own, part: false, coordinated: false }];
    return { patients, rule: `"${word.lemma}" before the people it describes`, ...base };
  }
  if (own !== undefined && own.head === at && own.quantity !== undefined) {
    if (countsDeeds(tokens, at, own, word)) return undefined;
    const patients = withIncluded(tokens, sentence, at, at + 1, row, [{ phrase: own, part: false, coordinated: false }]);
    return { patients, rule: `number directly before "${tokens[at]!.lower}"`, ...base };
  }
  if (
    word.form === "base" &&
    !/^(?:to|and|or|not|n't|did|could|would|can|will|may|might|they|we|who|that)$/.test(tokens[at - 1]?.lower ?? "") &&
    !/s$|men$|people$|police$/.test(tokens[at - 1]?.lower ?? "")
  )
    return undefined;
  if (own !== undefined && own.head === at && word.pattern === "transitive" && word.form !== "past")
    return nominal(tokens, sentence, at, row, base);
  if (own !== undefined && own.head === at && (word.what === "hit" || own.first < at)) return undefined;
  if (joinsOther(tokens, at, word)) return undefined;
  if (!isPassive(tokens, sentence, at) && isFiredAt(tokens, at, row)) return { patients: [], rule: FIRED_AT, ...base };
  if (tokens[at]!.lower === "dead" && tokens[at - 1]?.lower === "shot" && objectFollows(tokens, at - 1, row)) return undefined;
  if (word.pattern !== "transitive") {
    const left = patientsLeft(tokens, sentence, at, row, true);
    return { patients: withIncluded(tokens, sentence, at, at + 1, row, left), rule: `people before "${tokens[at]!.lower}"`, ...base };
  }
  if (word.form !== "past" || (!isPassive(tokens, sentence, at) && (objectFollows(tokens, at, row) || hasObject(tokens, sentence, at)))) {
    const right = patientsRight(tokens, sentence, afterQuotedVerb(tokens, at), row);
    const isOwn = right.length === 1 && tokens[right[0]!.phrase.head]!.lower === "themselves";
    // "A man and a woman shot themselves": those who did it, as far as they are told.
    const doers = isOwn ? patientsLeft(tokens, sentence, at, row, true) : [];
    const patients = doers.length > 0 ? doers : right;
    return { patients, rule: `object of active "${tokens[at]!.lower}"`, ...base, agents: subjects(tokens, sentence, at, row, word) };
  }
  const left = patientsLeft(tokens, sentence, at, row, isPassive(tokens, sentence, at));
  const patients = isPassive(tokens, sentence, at)
    ? withIncluded(tokens, sentence, at, at + 1, row, left)
    : left.length === 0
      ? left
      : [...left, ...includedRight(tokens, sentence, at + 1, row)];
  return { patients, rule: `subject of passive "${tokens[at]!.lower}"`, ...base, agents: byAgents(tokens, sentence, at, row) };
}

/** Those before a predicate, else those whom the heads of the sentence give it, with those named as some of them behind it. */
function withIncluded(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  from: number,
  row: PhraseRow,
  left: readonly Patient[],
): Patient[] {
  const shared = left.length <= 1 ? sharedSubject(tokens, sentence, at, row) : undefined;
  const byOrder = left.length > 0 ? left : patientsByTree(tokens, sentence, at, row, "subject");
  const found = shared === undefined || shared === left[0]?.phrase ? byOrder : [{ phrase: shared, part: false, coordinated: false }];
  if (found.length === 0) return [];
  const right = includedRight(tokens, sentence, from, row);
  // "50 sailors were detained, along with 12 cooks": neither is the whole.
  const added = right.some(({ part }) => !part);
  return [...found.map((one) => (added ? { ...one, coordinated: true } : one)), ...right];
}

/** "the killing of three men": the people stand after "of". */
function nominal(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  row: PhraseRow,
  base: Omit<Found, "patients" | "rule">,
): Found | undefined {
  if (tokens[at + 1]?.lower !== "of" || at + 2 >= sentence.last) return undefined;
  const patients = patientsRight(tokens, sentence, at + 2, row);
  return { patients, rule: `"${tokens[at]!.lower} of" people`, ...base, agents: byAgents(tokens, sentence, at, row) };
}

function fromNoun(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, what: HarmKind): Found | undefined {
  const lower = tokens[at]!.lower;
  const own = phraseAt(row, at);
  const base = { what, lemma: tokens[at]!.lemma, agents: [] as Phrase[] };
  // "one of the worst massacres" counts no people.
  const counts =
    own?.quantity !== undefined &&
    own.head === at &&
    lower !== "arrest" &&
    !isOneEvent(tokens, own) &&
    !isShareOfEvents(tokens, own) &&
    !isOnOnePerson(tokens, own) &&
    (lower !== "bodies" || areCorpses(tokens, sentence, own));
  if (counts) {
    return { patients: [{ phrase: own, part: false, coordinated: false }], rule: `number of ${lower}`, ...base };
  }
  if (lower === "death" && /^tolls?$/.test(tokens[at + 1]?.lower ?? "")) return undefined;
  if (
    /^(?:death|deaths|injuries|bodies|arrest|arrests)$/.test(lower) &&
    /^(?:of|to)$/.test(tokens[at + 1]?.lower ?? "") &&
    at + 2 < sentence.last
  ) {
    return { patients: patientsRight(tokens, sentence, at + 2, row), rule: `"${lower} ${tokens[at + 1]!.lower}" people`, ...base };
  }
  if (own === undefined || own.head !== at || !/^(?:the|those|their)$/.test(tokens[own.first]!.lower)) return undefined;
  return listed(tokens, sentence, at, row, base);
}

/** "a shooting death" and "it being a fatality" speak of the event, "one death" counts. */
function isOneEvent(tokens: readonly Token[], own: Phrase): boolean {
  if (/^(?:is|was|be|being|been)$/.test(tokens[own.first - 1]?.lower ?? "") && /^an?$/.test(tokens[own.first]!.lower)) return true;
  return tokens[own.head]!.lower === "death" && /^(?:an?|another)$/.test(tokens[own.first]!.lower);
}

/** "suffered three injuries", "a knee injury": all of one. */
function isOnOnePerson(tokens: readonly Token[], own: Phrase): boolean {
  const { lower } = tokens[own.head]!;
  return lower === "injury" || (lower === "injuries" && OF_ONE.test(tokens[own.first - 1]?.lemma ?? ""));
}

const OF_ONE = /^(?:suffer|sustain|receive|with|for|have|of|his|her|their)$/;

/** "recovered 12 bodies", and not "12 public bodies": with nothing but a number before it, where something is found or carried. */
function areCorpses(tokens: readonly Token[], sentence: Sentence, own: Phrase): boolean {
  const isPlain = tokens
    .slice(own.first, own.head)
    .every(({ tag, lower }) => tag !== "NOUN" && tag !== "PROPN" && (tag !== "ADJ" || CHARRED.test(lower)));
  return isPlain && tokens.slice(sentence.first, sentence.last).some(({ lower }) => FOUND.test(lower));
}

const CHARRED =
  /^(?:charred|burned|burnt|dead|mutilated|unidentified|mangled|bullet-riddled|decomposed|decapitated|more|other|least|many)$/;
const FOUND =
  /^(?:found|finding|recover(?:ed|ing)|pulled|discovered|retrieved|removed|taken|brought|counted|saw|lay|lying|dumped|buried|exhumed|delivered|received)$/;

function isShareOfEvents(tokens: readonly Token[], own: Phrase): boolean {
  if (/^(?:dead|wounded|injured|hostages|captives|evacuees|corpses?)$/.test(tokens[own.head]!.lower)) return false;
  return tokens.slice(own.first, own.head).some((token) => token.lower === "of");
}

/** "The dead include a woman and two men": those listed after the copula. */
function listed(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  row: PhraseRow,
  base: Omit<Found, "patients" | "rule">,
): Found | undefined {
  const next = tokens[at + 1]?.lower ?? "";
  if (!/^(?:include|includes|included|were|was|are|is)$/.test(next) || at + 2 >= sentence.last) return undefined;
  const patients = patientsRight(tokens, sentence, at + 2, row).map((patient) => ({ ...patient, part: true }));
  return { patients, rule: `those listed after "the ${tokens[at]!.lower}"`, ...base };
}

function fatal(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (at > sentence.first && (FATAL_ADVERBS.has(tokens[at - 1]!.lower) || /^(?:fatal|deadly)$/.test(tokens[at - 1]!.lower))) return true;
  if (isMurder(tokens, sentence, at)) return true;
  const one = at + 1 < sentence.last ? tokens[at + 1]!.lower : "";
  const two = at + 2 < sentence.last ? tokens[at + 2]!.lower : "";
  // "shot herself to death", "shot him dead".
  if (/^(?:himself|herself|him|her|them|themselves)$/.test(one))
    return two === "dead" || (two === "to" && tokens[at + 3]?.lower === "death");
  return (
    one === "dead" || one === "fatally" || (one === "to" && two === "death") || one === "to-death" || endsInDeath(tokens, sentence, at)
  );
}

/** "guilty of murder in the shooting of a clerk": who is charged with it is charged with a death. */
function isMurder(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (tokens[at]!.lower !== "shooting" || tokens[at + 1]?.lower !== "of") return false;
  for (let i = at - 1; i >= Math.max(sentence.first, at - 9); i--) {
    if (/^(?:murder|homicide|manslaughter)$/.test(tokens[i]!.lower)) return tokens[i - 1]?.lower !== "attempted";
    if (/^[;:]$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

/** "shot his young daughter to death", "shot the guard dead". */
function endsInDeath(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(sentence.last, at + 9); i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === "dead" || (lower === "to" && tokens[i + 1]?.lower === "death")) return /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.tag);
    if (!/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|PART)$/.test(tag)) return false;
  }
  return false;
}

/** "shot and killed": the second word says it all. Of "killed and wounded", which mixes two kinds, neither counts. */
function joinsOther(tokens: readonly Token[], at: number, word: HarmWord): boolean {
  const next = tokens[at + 1]?.lower;
  const after = next === "," ? undefined : HARM_WORDS.get(tokens[at + 2]?.lower ?? "");
  if ((next === "and" || next === "or") && after !== undefined && after.pattern === "transitive") {
    return word.what === "hit" || word.what !== after.what;
  }
  const before = tokens[at - 1]?.lower;
  const first = HARM_WORDS.get(tokens[at - 2]?.lower ?? "");
  return (
    (before === "and" || before === "or") &&
    word.pattern === "transitive" &&
    first !== undefined &&
    first.what !== word.what &&
    first.what !== "hit"
  );
}

function isPassive(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  // "Four of those killed were officers": the participle of a noun before the verb.
  if (/^(?:those|people|persons|victims)$/.test(tokens[at - 1]?.lower ?? "") && /^(?:is|are|was|were)$/.test(tokens[at + 1]?.lower ?? ""))
    return true;
  for (let i = at - 1, steps = 0; i >= sentence.first && steps < 6; i--, steps++) {
    const { lower, tag } = tokens[i]!;
    if (PASSIVE_AUXILIARIES.has(lower)) return true;
    if (
      tag !== "ADV" &&
      tag !== "PART" &&
      lower !== "and" &&
      lower !== "or" &&
      lower !== "to" &&
      lower !== "found" &&
      !HARM_WORDS.has(lower) &&
      !/ly$/.test(lower)
    )
      return false;
  }
  return false;
}

/** "slain when a gunman opened fire": another clause begins. */
const CLAUSE_ADVERB = /^(?:when|where|while|why|how|as|before|after|since|once)$/;

function objectFollows(tokens: readonly Token[], at: number, row: PhraseRow): boolean {
  let next = at + 1;
  // "fatally shot unarmed teenager Sam Brandt": the tagger takes "unarmed" for a verb.
  const isSkipped = ({ tag, lower }: Token) =>
    (tag === "ADV" && !CLAUSE_ADVERB.test(lower)) || (tag === "VERB" && /^un\w+(?:ed|ing)$/.test(lower));
  // "shot dead two guards"
  if (tokens[at]!.lower === "shot" && tokens[next]?.lower === "dead") next++;
  while (tokens[next] !== undefined && isSkipped(tokens[next]!) && phraseAt(row, next) === undefined) next++;
  if (next === at + 1) next = afterQuotedVerb(tokens, at);
  const phrase = phraseAt(row, next);
  return phrase !== undefined && phrase.first === next && !phrase.isTime;
}

/** Subject of an active verb: only a finite verb with its subject directly before it has one that is sure. */
function subjects(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, word: HarmWord): Phrase[] {
  if (word.form === "gerund") return [];
  return patientsLeft(tokens, sentence, at, row, true, "anything").map((patient) => patient.phrase);
}

function byAgents(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Phrase[] {
  for (let i = at + 1; i < Math.min(sentence.last, at + 9); i++) {
    const { lower } = tokens[i]!;
    if (lower === "by" && i + 1 < sentence.last) {
      return patientsRight(tokens, sentence, i + 1, row, "anything").map((patient) => patient.phrase);
    }
    if (/^(?:[;:,]|who|which|that|after|when|while|and|but)$/.test(lower)) return [];
  }
  return [];
}

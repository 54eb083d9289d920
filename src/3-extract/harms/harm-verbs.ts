import type { Sentence, Token } from "../../model/analysis.ts";
import { PASSIVE_AUXILIARIES } from "../english/grammar-words.ts";
import { HARM_WORDS, type HarmWord } from "../english/harm-words.ts";
import { includedRight } from "../grammar/included.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsLeft } from "../grammar/patients-left.ts";
import { afterQuotedVerb, patientsRight } from "../grammar/patients-right.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { hasObject, patientsByTree, sharedSubject } from "../grammar/tree-patients.ts";
import { countsDeeds } from "./counted-deeds.ts";
import { struckBefore, struckBeforeClause, woundedBefore, woundedInClause } from "./died-of-wounds.ts";
import { byAgents, subjects } from "./doers.ts";
import type { Found } from "./harms.ts";
import { struckInClause } from "./object-relatives.ts";
import { FIRED_AT, isFiredAt } from "./only-events.ts";
import { isToldAsFatal } from "./told-as-fatal.ts";

/** "the murder suspect": who is said to have done it. */
const ACCUSED = new Set("suspect defendant convict accused fugitive".split(" "));

/** The harm that a verb or adjective tells ("killed", "dead"), with those it is said of: as its subject, its object or the noun that it describes. */
export function fromWord(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, word: HarmWord): Found | undefined {
  const what = isToldAsFatal(tokens, sentence, at) && word.what !== "killed" ? "killed" : word.what;
  const base = { what, lemma: word.lemma, agents: [] };
  const own = phraseAt(row, at);
  if (own !== undefined && own.head !== at && own.last > at + 1) {
    // "the murder suspect", "murder suspect Ana Ruiz"
    if (tokens[at]!.lower === "murder" && tokens.slice(at + 1, own.last).some(({ lemma }) => ACCUSED.has(lemma))) return undefined;
    // "the murder rates"
    if (word.form === "base" && !isPeople(tokens, own)) return undefined;
    // "a former Merrill Lynch banker": a name.
    if (word.form === "base" && tokens[at]!.tag === "PROPN") return undefined;
    if (word.form === "gerund" || word.what === "arrested" || word.what === "hit" || word.lemma === "homeless") return undefined;
    // "in memory of her deceased father": whoever died at some time.
    if (word.lemma === "deceased" && /^(?:my|his|her|our|their|['’]s?)$/.test(tokens[at - 1]!.lower)) return undefined;
    // "the dead man's followers": his, who live.
    if (tokens.slice(at + 1, own.head).some(({ lower }) => /^['’]s?$/.test(lower))) return undefined;
    const patients = [{ phrase: own, part: false, coordinated: false }];
    return { patients, rule: `"${word.lemma}" before the people it describes`, ...base };
  }
  if (own !== undefined && own.head === at && own.quantity !== undefined) {
    if (countsDeeds(tokens, at, own, word)) return undefined;
    const parent = parentOf(tokens, own, row);
    if (parent !== undefined)
      return { patients: [{ phrase: parent, part: false, coordinated: false }], rule: `people before "${tokens[at]!.lower}"`, ...base };
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
  if (joinsOther(tokens, at, word, row) && !actsAnew(tokens, at, row)) return undefined;
  const isOfPassive = isPassive(tokens, sentence, at, row);
  if (!isOfPassive && isFiredAt(tokens, at, row)) return { patients: [], rule: FIRED_AT, ...base };
  if (tokens[at]!.lower === "dead" && tokens[at - 1]?.lower === "shot" && objectFollows(tokens, at - 1, row)) return undefined;
  if (word.pattern !== "transitive") {
    // "An attacker stabbed two women and was shot dead": whoever was shot.
    const isShotDead = word.lemma === "dead" && HARM_WORDS.get(tokens[at - 1]?.lower ?? "")?.pattern === "transitive";
    const struckFirst = word.lemma === "die" ? struckBeforeClause(tokens, sentence, at, row) : [];
    if (struckFirst.length > 0) return { patients: struckFirst, rule: `people before "${tokens[at]!.lower}"`, ...base };
    const from = isShotDead && isPassive(tokens, sentence, at - 1, row) ? at - 1 : at;
    const before = patientsLeft(tokens, sentence, from, row, true);
    const left = before.length === 0 && what === "killed" && from === at ? woundedBefore(tokens, sentence, at, row) : before;
    const found = withIncluded(tokens, sentence, from, at + 1, row, left);
    const struck = found.length === 0 && what === "killed" && from === at ? struckBefore(tokens, sentence, at, row) : found;
    const aboard = struck.length === 0 && what === "killed" && from === at ? aboardBefore(tokens, at, row) : struck;
    const patients = aboard.length === 0 && word.lemma === "die" ? woundedInClause(tokens, sentence, at, row) : aboard;
    return { patients, rule: `people before "${tokens[at]!.lower}"`, ...base };
  }
  const isActive = !isOfPassive && !describesShare(tokens, at, row);
  if (word.form !== "past" || (isActive && (objectFollows(tokens, at, row) || hasObject(tokens, sentence, at)))) {
    const right = patientsRight(tokens, sentence, afterQuotedVerb(tokens, at), row);
    const isMutual = strikesEachOther(tokens, at);
    const isOwn = isMutual || (right.length === 1 && tokens[right[0]!.phrase.head]!.lower === "themselves");
    // "A man and a woman shot themselves", "two brothers shot each other": those who did it, as far as they are told.
    const doers = isOwn ? patientsLeft(tokens, sentence, at, row, true) : [];
    const patients = doers.length > 0 ? doers : right;
    const agents = isMutual ? [] : subjects(tokens, sentence, at, row, word);
    return { patients, rule: `object of active "${tokens[at]!.lower}"`, ...base, agents };
  }
  const inClause = isActive ? struckInClause(tokens, sentence, at, row) : undefined;
  if (inClause !== undefined) return { ...base, ...inClause, rule: `whom somebody "${tokens[at]!.lower}"` };
  const left = patientsLeft(tokens, sentence, at, row, isOfPassive);
  const patients = isOfPassive
    ? withIncluded(tokens, sentence, at, at + 1, row, left)
    : left.length === 0
      ? left
      : [...left, ...includedRight(tokens, sentence, at + 1, row)];
  return { patients, rule: `subject of passive "${tokens[at]!.lower}"`, ...base, agents: byAgents(tokens, sentence, at, row) };
}

/** "left a father of two dead": the number counts the children. "A family of two" are two. */
function parentOf(tokens: readonly Token[], own: Phrase, row: PhraseRow): Phrase | undefined {
  const of = own.first - 1;
  const parent = tokens[of]?.lower === "of" && PARENTS.test(tokens[of - 1]?.lower ?? "") ? phraseAt(row, of - 1) : undefined;
  return parent?.last === of ? parent : undefined;
}

const PARENTS = /^(?:grand)?(?:fathers?|mothers?|parents?|dads?|moms?)$/;

/** "stabbed two women and was shot dead": one who was, and not the two. */
function areOthers(tokens: readonly Token[], at: number, [one, ...more]: readonly Patient[]): boolean {
  if (one === undefined || more.length > 0 || !/^(?:was|is)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  const { tag, lower } = tokens[one.phrase.first]!;
  return /^(?:and|but)$/.test(tokens[at - 2]?.lower ?? "") && tag === "NUM" && lower !== "one";
}

/** "shot each other", "stabbed one another". */
function strikesEachOther(tokens: readonly Token[], at: number): boolean {
  const words = `${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`;
  return words === "each other" || words === "one another";
}

/** Those before a predicate, else those whom the heads of the sentence give it, with those named as some of them behind it. */
export function withIncluded(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  from: number,
  row: PhraseRow,
  left: readonly Patient[],
): Patient[] {
  const shared = left.length <= 1 ? sharedSubject(tokens, sentence, at, row) : undefined;
  if (shared === undefined && areOthers(tokens, at, left)) return [];
  const byOrder = left.length > 0 ? left : patientsByTree(tokens, sentence, at, row, "subject");
  const found = shared === undefined || shared === left[0]?.phrase ? byOrder : [{ phrase: shared, part: false, coordinated: false }];
  if (found.length === 0) return [];
  const right = includedRight(tokens, sentence, from, row);
  // "50 sailors were detained, along with 12 cooks": neither is the whole.
  const added = right.some(({ part }) => !part);
  return [...found.map((one) => (added ? { ...one, coordinated: true } : one)), ...right];
}

/** "the killing of three men": the people stand after "of". */
export function nominal(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  row: PhraseRow,
  base: Omit<Found, "patients" | "rule">,
): Found | undefined {
  // "the shooting Wednesday night of a clerk"
  let of = at + 1;
  while (of < at + MOST_BEFORE_OF && OF_TIME.test(tokens[of]?.lower ?? "")) of++;
  if (tokens[of]?.lower !== "of" || of + 1 >= sentence.last) return undefined;
  const patients = patientsRight(tokens, sentence, of + 1, row);
  return { patients, rule: `"${tokens[at]!.lower} of" people`, ...base, agents: byAgents(tokens, sentence, at, row) };
}

/** Tokens: "on early Wednesday night". */
const MOST_BEFORE_OF = 5;
const OF_TIME = /^(?:on|early|late|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|week|weekend|month)$/;

/** "shot and killed": the second word says it all. Of "killed and wounded", which mixes two kinds, neither counts. */
function joinsOther(tokens: readonly Token[], at: number, word: HarmWord, row: PhraseRow): boolean {
  const next = tokens[at + 1]?.lower;
  // "shot and fatally wounded"
  const second = /^(?:fatally|mortally|seriously|critically|badly|severely|gravely|lightly|slightly|moderately)$/.test(
    tokens[at + 2]?.lower ?? "",
  )
    ? at + 3
    : at + 2;
  const after = next === "," ? undefined : HARM_WORDS.get(tokens[second]?.lower ?? "");
  if ((next === "and" || next === "or") && after !== undefined && after.pattern === "transitive") {
    return word.what === "hit" || word.what !== after.what;
  }
  if (next === "and" && word.what === "hit" && /^(?:struck|hit|grazed|robbed|beat|blinded|paraly[sz]ed)$/.test(tokens[second]?.lower ?? ""))
    return objectFollows(tokens, second, row);
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

/** "left a boy dead and wounded his friends": the second word has people of its own. */
function actsAnew(tokens: readonly Token[], at: number, row: PhraseRow): boolean {
  const dead = HARM_WORDS.get(tokens[at]!.lower)?.pattern === "adjective" ? at : at - 2;
  if (HARM_WORDS.get(tokens[dead]?.lower ?? "")?.pattern !== "adjective") return false;
  const verb = dead + 2;
  const phrase = phraseAt(row, verb + 1);
  return phrase?.first === verb + 1 && !phrase.isTime && isPeople(tokens, phrase);
}

/** "One of two people shot Friday night has died": whom some of those counted were. */
function describesShare(tokens: readonly Token[], at: number, row: PhraseRow): boolean {
  const before = phraseAt(row, at - 1);
  if (before === undefined || before.last !== at || !/^(?:one|two|three|four|some|several)$/.test(tokens[before.first]!.lower))
    return false;
  return tokens[before.first + 1]?.lower === "of" && tokens.slice(before.first + 2, before.last).some(({ tag }) => tag === "NUM");
}

function isPassive(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): boolean {
  // "Four of those killed were officers": the participle of a noun before the verb.
  if (/^(?:those|people|persons|victims)$/.test(tokens[at - 1]?.lower ?? "") && /^(?:is|are|was|were)$/.test(tokens[at + 1]?.lower ?? ""))
    return true;
  // "Two guards were on Sunday evening killed", as papers of Africa and Asia put it.
  if (PASSIVE_AUXILIARIES.has(tokens[beforeTime(tokens, at, row)]?.lower ?? "")) return true;
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
      !/ly$/.test(lower) &&
      !(tokens[i + 1]!.lower === "and" && isSharedPassive(tokens, i, at))
    )
      return false;
  }
  return false;
}

/** The token before the time that stands right before a verb, or before the verb. */
function beforeTime(tokens: readonly Token[], at: number, row: PhraseRow): number {
  const time = phraseAt(row, at - 1);
  if (time?.isTime !== true || time.last !== at) return at - 1;
  return /^(?:on|in|at|during)$/.test(tokens[time.first - 1]?.lower ?? "") ? time.first - 2 : time.first - 1;
}

/** "was struck and killed": one passive for both; "was cornered and killed three hostages" has two voices. */
function isSharedPassive(tokens: readonly Token[], first: number, second: number): boolean {
  if (tokens[first]!.tag !== "VERB" || /ing$/.test(tokens[first]!.lower) || !PASSIVE_AUXILIARIES.has(tokens[first - 1]?.lower ?? ""))
    return false;
  return !/^(?:NUM|DET|PRON|PROPN|ADJ|NOUN)$/.test(tokens[second + 1]?.tag ?? "");
}

/** "slain when a gunman opened fire": another clause begins. */
const CLAUSE_ADVERB = /^(?:when|where|while|why|how|as|before|after|since|once)$/;

function objectFollows(tokens: readonly Token[], at: number, row: PhraseRow): boolean {
  let next = at + 1;
  // "fatally shot unarmed teenager Sam Brandt": the tagger takes "unarmed" for a verb.
  const isSkipped = ({ tag, lower }: Token) =>
    (tag === "ADV" && !CLAUSE_ADVERB.test(lower)) || (tag === "VERB" && /^un\w+(?:ed|ing)$/.test(lower));
  // "shot dead two guards", "shot down two marchers"
  if (tokens[at]!.lower === "shot" && /^(?:dead|down)$/.test(tokens[next]?.lower ?? "")) next++;
  while (tokens[next] !== undefined && isSkipped(tokens[next]!) && phraseAt(row, next) === undefined) next++;
  if (next === at + 1) next = afterQuotedVerb(tokens, at);
  const phrase = phraseAt(row, next);
  // "found Dan Marl shot several times": how often.
  return phrase !== undefined && phrase.first === next && !phrase.isTime && tokens[phrase.head]!.lower !== "times";
}

/** "All 127 on board died", "the 40 aboard were dead": a number without a noun, with where they were. */
function aboardBefore(tokens: readonly Token[], at: number, row: PhraseRow): readonly Patient[] {
  let end = at;
  while (AUXILIARY.test(tokens[end - 1]?.lower ?? "")) end--;
  if (tokens[end - 1]?.lower === "board" && tokens[end - 2]?.lower === "on") end -= 2;
  else if (tokens[end - 1]?.lower === "aboard") end--;
  else return [];
  const phrase = row.phrases.find(({ last, quantity }) => last === end && quantity !== undefined);
  return phrase === undefined ? [] : [{ phrase, part: false, coordinated: false }];
}

const AUXILIARY = /^(?:has|have|had|were|was|are|been|reportedly|presumably)$/;

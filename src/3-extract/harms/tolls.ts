import type { Quantity, Sentence, Token } from "../../model/analysis.ts";
import { HARM_NOUNS, HARM_WORDS, type HarmKind } from "../english/harm-words.ts";
import { namesPeople } from "../english/person-nouns.ts";
import { isPeople, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Found, Harm } from "./harms.ts";

/** A harm with the token that tells it. */
export type Counted = Found & { readonly token: number };

/** What a number counts that takes up a count told before a token, in the same sentence or at most so many sentences before it. */
type TakenUp = (count: Phrase, at: number, reach: number) => HarmKind | undefined;

/** The lemma of a harm told by a count as a thing. */
export const TOLL = "toll";
const TOLL_NOUNS: ReadonlySet<string> = new Set(
  ["toll", "number", "count", "tally", "figure", "total"].flatMap((noun) => [noun, `${noun}s`]),
);
/** Words for the harmed that a number may be said of: "Deaths stood at 14", "the dead numbered 11", "injuries had reached 40". */
const HARMED: ReadonlySet<string> = new Set(["deaths", "fatalities", "injuries", "dead", "wounded", "injured"]);
/** How far before a toll the count it takes up may stand. Unit: sentences. */
const REACH = 2;

/**
 * Counts told by a noun that holds one: "the toll rose to 15", "put the number of injured at 30", "gave the toll as eight", and those that take up a
 * count told before: "12 were killed. The number has since risen to 15", "46 were counted dead, then 60". `own` are the other harms of the sentence,
 * `before` those of the sentences before it.
 */
export function tollsOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  sentence: Sentence,
  index: number,
  row: PhraseRow,
  own: readonly Harm[],
  before: readonly Harm[],
): readonly Counted[] {
  const found: Counted[] = [];
  const takenUp: TakenUp = (count, at, reach) => {
    const told = [...before.filter((one) => index - one.sentence <= reach), ...own.filter((one) => one.token < at), ...found].filter(
      isCount,
    );
    return nearestKind(told, count, quantities);
  };
  for (let at = sentence.first; at < sentence.last; at++) {
    const { lower } = tokens[at]!;
    const toll = lower === "it" ? tollBefore(tokens, sentence, at) : undefined;
    const put = putAt(tokens, at);
    if (put !== undefined) found.push(...tollAt(tokens, sentence, at, row, put));
    else if (TOLL_NOUNS.has(lower)) {
      const takes = kindOf(tokens, at) ?? (takesUp(tokens, at) ? takenUp : undefined);
      found.push(...tollAt(tokens, sentence, at, row, takes));
    } else if (toll !== undefined) {
      const ofToll = kindOf(tokens, toll);
      if (ofToll !== "other") found.push(...tollAt(tokens, sentence, at, row, (...asked) => takenUp(...asked) ?? ofToll));
    } else if (HARMED.has(lower)) found.push(...standsAt(tokens, sentence, at, row));
    else found.push(...laterCount(tokens, at, row, takenUp));
  }
  return found;
}

/** "put the dead at nine": the kind of harm that "dead" itself tells. */
function putAt(tokens: readonly Token[], at: number): HarmKind | undefined {
  if (tokens[at + 1]?.lower !== "at" || tokens[at - 1]?.lower !== "the") return undefined;
  const isPut = (back: number) =>
    /^(?:put|puts|putting|place|placed|places|placing|set|estimated|estimate)$/.test(tokens[back]?.lower ?? "");
  // "put the dead at 21 and the injured at 117"
  const isSecond =
    tokens[at - 2]?.lower === "and" && tokens.slice(Math.max(0, at - 9), at - 2).some((_, index) => isPut(Math.max(0, at - 9) + index));
  if (!isPut(at - 2) && !isSecond) return undefined;
  const { lower } = tokens[at]!;
  return lower === "missing" ? "missing" : HARM_NOUNS.get(lower);
}

/** "bringing to three the number of people killed": the number stands before its noun. */
function countBefore(tokens: readonly Token[], at: number, row: PhraseRow): Phrase | undefined {
  const the = tokens[at - 1]?.lower === "the" ? at - 1 : tokens[at - 2]?.lower === "the" ? at - 2 : undefined;
  const phrase = the === undefined ? undefined : phraseAt(row, the - 1);
  if (phrase?.quantity === undefined || phrase.last !== the || !/^(?:to|past)$/.test(tokens[phrase.first - 1]?.lower ?? ""))
    return undefined;
  return /^(?:bring|take|raise|push|lift|increase|drive|lower|cut|reduce)$/.test(tokens[phrase.first - 2]?.lemma ?? "")
    ? phrase
    : undefined;
}

/** How much nearer the counts of one kind lie to a number than those of any other, for that number to be of that kind. Unit: ratio of logarithms. */
const NEARER = 2;

/**
 * "139 were killed. The number of injured was 182. It had stood at 137.": of several kinds of counts told before, a number goes on with the one that it
 * lies near to; where it lies near to none or to two, nothing says what it counts.
 */
function nearestKind(
  told: readonly Pick<Harm, "what" | "patients">[],
  { quantity }: Phrase,
  quantities: readonly Quantity[],
): HarmKind | undefined {
  const kinds = [...new Set(told.map(({ what }) => what))];
  if (kinds.length < 2) return kinds[0];
  const number = sizeOf(quantities[quantity!]!);
  const ranked = kinds
    .map((what) => ({
      what,
      distance: Math.min(
        ...told
          .filter((one) => one.what === what)
          .flatMap(sizes)
          .map((size) => Math.abs(Math.log(size / number))),
      ),
    }))
    .sort((one, other) => one.distance - other.distance);
  return ranked[0]!.distance * NEARER < ranked[1]!.distance ? ranked[0]!.what : undefined;

  function sizes({ patients }: Pick<Harm, "patients">): number[] {
    return patients.flatMap(({ phrase }) => (phrase.quantity === undefined ? [] : [sizeOf(quantities[phrase.quantity]!)]));
  }
}

/** A number of people for comparing, at least one. */
function sizeOf({ low, high }: Quantity): number {
  return Math.max(1, low ?? high ?? 1);
}

/** What the noun itself says that it counts: "the death toll", "the number of people injured". */
function kindOf(tokens: readonly Token[], at: number): HarmKind | "other" | undefined {
  const before = tokens[at - 1]?.lower ?? "";
  // "Charged with two counts of murder and to be tried as an adult": a number of charges.
  if (/^counts?$/.test(tokens[at]!.lower) && tokens[at - 1]?.tag === "NUM") return "other";
  if (/^toll/.test(tokens[at]!.lower)) {
    if (/^(?:injury|wounded)$/.test(before)) return "injured";
    return /^(?:casualty|road|phone|bell|heavy|emotional|its|their|his|her|a)$/.test(before) && !followedByCount(tokens, at)
      ? "other"
      : "killed";
  }
  if (tokens[at + 1]?.lower !== "of") return /^(?:death|fatality)$/.test(before) ? "killed" : undefined;
  for (let i = at + 2; i < at + 8 && tokens[i] !== undefined; i++) {
    const { lower } = tokens[i]!;
    const what = HARM_NOUNS.get(lower) ?? HARM_WORDS.get(lower)?.what ?? (lower === "missing" ? "missing" : undefined);
    if (what !== undefined) return what;
    if (lower === "treated" || (lower === "hospital" && tokens[i - 1]!.lower === "in")) return "injured";
    if (
      !namesPeople(lower) &&
      !/^(?:its|their|our|his|her|the|those|people|persons|victims|confirmed|known|believed|thought|presumed|reported|officially|civilians?|being|who|to|were|had|have|has|been|was|in)$/.test(
        lower,
      )
    )
      return "other";
  }
  return "other";
}

/** "a toll of 15 dead" */
function followedByCount(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === "of" && tokens.slice(at + 2, at + 6).some(({ tag }) => tag === "NUM");
}

/** Whether a bare "the number", "the count" takes up one told before. */
function takesUp(tokens: readonly Token[], at: number): boolean {
  const isTaken = /^(?:the|that|this|official|latest|new|first|initial|final)$/.test(tokens[at - 1]?.lower ?? "");
  return isTaken && /^(?:number|count|tally|figure|total)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower !== "of";
}

const COUNTED: ReadonlySet<HarmKind> = new Set<HarmKind>([
  "killed",
  "injured",
  "missing",
  "arrested",
  "displaced",
  "evacuated",
  "abducted",
]);

function isCount({ what, patients }: Pick<Harm, "what" | "patients">): boolean {
  return COUNTED.has(what) && patients.some(({ phrase }) => phrase.quantity !== undefined);
}

/** "The toll was put at 100. It later rose to 110": the toll that "it" can stand for. */
function tollBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, sentence.first - 14); i--) if (TOLL_NOUNS.has(tokens[i]!.lower)) return i;
  return undefined;
}

/** How far behind a toll its number may stand, and with no mark between them: "the number of people killed in the attack on … has risen to 15". Unit: tokens. */
const NEAR = 16;
const FAR = 28;

/** "The death toll from the bombing of a party's rally in Harwick, in Sarland's Ellery district, climbed to 54": the verb right behind what two commas set aside. */
function risesBehindAside(tokens: readonly Token[], at: number): boolean {
  const commas = tokens.slice(at, at + FAR).flatMap(({ text }, index) => (text === "," ? [at + index] : []));
  if (commas.length < 2) return false;
  const behind = tokens.slice(commas[1]! + 1, commas[1]! + 4).map(({ lower }) => lower);
  return behind.some((word) => RISES.test(word));
}

const RISES = /^(?:climb(?:s|ed)?|rose|rises|risen|jump(?:s|ed)|increase[sd]|soared|reached|stood|stands|grew|grown|mounted)$/;

/** Words between a toll and its number that say that it is none yet. */
const NOT_YET = /^(?:could|may|might|would|will|expected|likely|feared|fear|if|unless|not|n't|n’t|unclear|unknown)$/;
const PLACED =
  /^(?:at|to|as|past|is|are|was|were|be|been|reached|reaches|reaching|hit|hits|became|becomes|becoming|passed|passes|passing|topped|tops|topping|exceeded|exceeds|surpassed|surpasses|of|:)$/;

/** The number that a toll is said to be, from its noun on; what it counts may hang on the number. */
function tollAt(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  row: PhraseRow,
  kind: HarmKind | "other" | TakenUp | undefined,
): Counted[] {
  if (kind === undefined || kind === "other") return [];
  const told = countBefore(tokens, at, row);
  if (told !== undefined) return typeof kind === "function" ? [] : [counted(kind, told, at, `number before "${tokens[at]!.lower}"`)];
  const mark = tokens.slice(at, at + FAR).findIndex(({ text }) => /^[,:—–]$/.test(text));
  const reach = mark < 0 || risesBehindAside(tokens, at) ? FAR : Math.max(NEAR, mark + 1);
  for (let i = at + 1; i < Math.min(sentence.last, at + reach); i++) {
    const { lower } = tokens[i]!;
    if (NOT_YET.test(lower) || /^(?:;|but|while|although|which|where)$/.test(lower)) return [];
    const phrase = phraseAt(row, i);
    if (phrase === undefined) continue;
    const placed = tokens[phrase.first - 1]?.lower ?? "";
    if (phrase.quantity !== undefined && isPeople(tokens, phrase) && (PLACED.test(placed) || PLACED.test(tokens[phrase.first]!.lower))) {
      if (tokens[phrase.last]?.lower === "%" || tokens[phrase.last]?.lower === "percent") return [];
      const what = typeof kind === "function" ? kind(phrase, at, REACH) : kind;
      return what === undefined ? [] : [counted(what, phrase, at, `number of "${tokens[at]!.lower}"`)];
    }
    i = phrase.last - 1;
  }
  return [];
}

/** "Deaths from the leak stood at 14", "the dead numbered 11"; "road deaths" and "deaths at the plant" are others, or no number. */
function standsAt(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Counted[] {
  const { lower } = tokens[at]!;
  const what = HARM_NOUNS.get(lower)!;
  const before = tokens[at - 1]?.lower ?? "";
  const opens = at === sentence.first || /^(?:the|and|while|,|confirmed|total|reported|official|known)$/.test(before);
  if (!opens || (/^(?:dead|wounded|injured)$/.test(lower) && before !== "the")) return [];
  for (let i = at + 1; i < Math.min(sentence.last, at + NEAR); i++) {
    const { lower: word } = tokens[i]!;
    if (NOT_YET.test(word) || /^[;:,—–]$/.test(word)) return [];
    const isStanding = STANDS.test(word) && /^(?:at|to)$/.test(tokens[i + 1]?.lower ?? "");
    if (!isStanding && !REACHES.test(word)) continue;
    const phrase = phraseAt(row, i + (isStanding ? 2 : 1));
    const isNumber = phrase?.quantity !== undefined && phrase.first === i + (isStanding ? 2 : 1) && isPeople(tokens, phrase);
    return isNumber && !/^(?:%|percent|per)$/.test(tokens[phrase.last]?.lower ?? "")
      ? [counted(what, phrase, at, `number of "${lower}"`)]
      : [];
  }
  return [];
}

const STANDS =
  /^(?:st(?:ood|ands?|anding)|r(?:ose|isen|ises?|ising)|climb(?:ed|s|ing)?|increas(?:ed|es|ing)|gr(?:ew|own|ows|owing)|mount(?:ed|s|ing)?|jump(?:ed|s|ing)?)$/;
const REACHES = /^(?:reach(?:ed|es)?|numbered|totall?(?:ed|s)?|topp(?:ed|s)|pass(?:ed|es)|exceed(?:ed|s)?|surpass(?:ed|es)|hit)$/;

/** "Forty-six were counted dead on the day and more than 60 later", "45 deaths were reported, then 54", "officials have spoken of 17". */
function laterCount(tokens: readonly Token[], at: number, row: PhraseRow, takenUp: TakenUp): Counted[] {
  const phrase = phraseAt(row, at);
  if (phrase === undefined || phrase.first !== at || phrase.quantity === undefined) return [];
  if (tokens.slice(phrase.first, phrase.last).some(({ tag }) => tag === "NOUN" || tag === "PROPN")) return [];
  const isThen = /^(?:then|later|eventually|finally)$/.test(tokens[at - 1]?.lower ?? "") && /^(?:,|and)$/.test(tokens[at - 2]?.lower ?? "");
  const isLater = /^(?:,|and)$/.test(tokens[at - 1]?.lower ?? "") && /^(?:later|afterwards)$/.test(tokens[phrase.last]?.lower ?? "");
  const isSpokenOf =
    tokens[at - 1]?.lower === "of" && /^(?:speak|speaks|spoke|spoken|talk|talks|talked)$/.test(tokens[at - 2]?.lower ?? "");
  const next = tokens[isLater ? phrase.last + 1 : phrase.last]?.lower ?? ".";
  if ((!isThen && !isLater && !isSpokenOf) || !/^[.,;)]$/.test(next)) return [];
  const what = takenUp(phrase, at, isSpokenOf ? 1 : 0);
  return what === undefined ? [] : [counted(what, phrase, at, "the same count later")];
}

function counted(what: HarmKind, phrase: Phrase, token: number, rule: string): Counted {
  return { what, lemma: TOLL, agents: [], patients: [{ phrase, part: false, coordinated: false }], rule, token };
}

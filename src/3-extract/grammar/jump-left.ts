import type { Sentence, Token } from "../../model/analysis.ts";
import { CLAUSE_BREAKS, INCLUDING } from "../english/grammar-words.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { agesBefore } from "./ages-aside.ts";
import { describedSubject } from "./described-subject.ts";
import { isPeople, type Patient, type PhraseRow, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/** Over a parenthesis, a comma pair or a relative pronoun, to what stands before it. */
export function jumpLeft(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, found: Patient[]): number | undefined {
  const { lower } = tokens[at]!;
  if (lower === ")" || lower === "]") {
    for (let i = at - 1; i >= Math.max(sentence.first, at - 15); i--)
      if (tokens[i]!.lower === "(" || tokens[i]!.lower === "[") return i - 1;
    return undefined;
  }
  // "The raid ended in a guard being shot": who stands right before it.
  const own = lower === "being" ? phraseAt(row, at - 1) : undefined;
  if (own !== undefined && own.last === at && isPeople(tokens, own)) return at - 1;
  if (lower === "being" || /^(?:after|when|while|before|since)$/.test(lower)) {
    return /^(?:being|reportedly|getting|taking|committing)$/.test(tokens[at + 1]?.lower ?? "") || lower === "being"
      ? mainSubjectBefore(tokens, sentence, at, row)
      : undefined;
  }
  if (lower === "—" || lower === "–" || lower === "--" || lower === "-") {
    for (let i = at - 1; i >= Math.max(sentence.first, at - 18); i--) {
      if (!/^(?:—|–|--|-|\u00ad—)$/.test(tokens[i]!.lower)) continue;
      if (isPlural(tokens, phraseAt(row, i - 1))) collectIncluded(tokens, i + 1, at, row, found);
      return i - 1;
    }
    return undefined;
  }
  if (lower === ",") {
    const next = tokens[at + 1]?.lower;
    if (next === "who" || next === "which") return overAge(tokens, overHome(tokens, sentence, at - 1));
    for (let i = at - 1; i >= Math.max(sentence.first, at - 14); i--) {
      if (CLAUSE_BREAKS.has(tokens[i]!.lower)) return undefined;
      if (tokens[i]!.lower !== "," || i === sentence.first) continue;
      if (isPlural(tokens, phraseAt(row, i - 1))) collectIncluded(tokens, i + 1, at, row, found);
      return overAge(tokens, i - 1);
    }
    return undefined;
  }
  if (isReducedRelative(tokens, sentence, at, row)) return at - 1;
  // "Two boys playing nearby were wounded", "three nurses passing by were hit": what they were doing.
  const doing = PARTICLES.test(lower) ? at - 1 : at;
  const idle =
    doing > sentence.first && tokens[doing]!.tag === "VERB" && /ing$/.test(tokens[doing]!.lower) ? phraseAt(row, doing - 1) : undefined;
  if (idle !== undefined && idle.last === doing && isPeople(tokens, idle)) return doing - 1;
  return lower === "of" || lower === "by" ? at - 1 : undefined;
}

const PARTICLES = /^(?:by|past|along|through|inside|outside|around)$/;

/** "A boy trapped down a well was found dead": a past participle right after a noun describes it. */
export function isReducedRelative(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): boolean {
  if (at <= sentence.first) return false;
  // The tagger takes "shot" in "a man shot on Friday has died" for a noun.
  const isVerb = tokens[at]!.tag === "VERB" || HARM_WORDS.get(tokens[at]!.lower)?.form === "past";
  if (!isVerb || !/(?:ed|en|own|aught|uck|ung|held|shot|hit|hurt|led)$/.test(tokens[at]!.lower)) return false;
  const before = phraseAt(row, at - 1);
  return before !== undefined && before.last === at;
}

/** "Ana Brandt, 31, of Harwick, was shot": over the age, to the name. */
function overAge(tokens: readonly Token[], at: number): number {
  return /^\d{1,3}$/.test(tokens[at]!.lower) && tokens[at - 1]?.lower === "," ? at - 2 : at;
}

/** "Ana Brandt, 31, of Harwick, Ohio, who was shot": over the town that she comes from. */
function overHome(tokens: readonly Token[], sentence: Sentence, at: number): number {
  for (let i = at; i > Math.max(sentence.first, at - 6); i--) {
    const { lower, tag } = tokens[i]!;
    if (lower === "of" && tokens[i - 1]!.lower === ",") return i - 2;
    if (tag !== "PROPN" && lower !== ",") return at;
  }
  return at;
}

/** Only of several can some be listed: "The two cooks, a Dane and a Finn, …" but not "John Smith, a father, …". */
function isPlural(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  if (phrase === undefined) return true;
  // "One of the four, a 20-year-old man, died"
  if (/^(?:one|1)$/.test(tokens[phrase.first]!.lower) && tokens[phrase.first + 1]?.lower === "of") return false;
  const { lower, tag } = tokens[phrase.head]!;
  if (tag === "NUM") return !/^(?:one|1)$/.test(lower);
  return tag !== "PROPN" && /(?:s|men|people|children|police|personnel|staff|crew|family)$/.test(lower);
}

/** "A man collapsed after being shot", "was taken to hospital after being shot", "is in a serious condition after being shot": the subject before the verb. */
function mainVerbBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | undefined {
  for (let i = at - 1; i > sentence.first; i--) {
    const { tag, lower } = tokens[i]!;
    if (!(tag === "VERB" && !/ing$/.test(lower)) && !COPULA.test(lower)) continue;
    let subject = i - 1;
    while (subject > sentence.first && /^(?:AUX|ADV)$/.test(tokens[subject]!.tag)) subject--;
    return subject;
  }
  return undefined;
}

const COPULA = /^(?:is|are|was|were)$/;

/** "A gunman holding hostages killed six before being shot": over what describes the subject. */
function mainSubjectBefore(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): number | undefined {
  const last = mainVerbBefore(tokens, sentence, at);
  const phrase = last === undefined ? undefined : phraseAt(row, last);
  const described = phrase && describedSubject(tokens, sentence, phrase, row);
  return described === undefined ? last : described.last - 1;
}

/** ", including two children and a nurse," → parts of the count before it. */
function collectIncluded(tokens: readonly Token[], first: number, last: number, row: PhraseRow, found: Patient[]): void {
  const lead = phraseAt(row, first);
  const listed = lead !== undefined && lead.first === first && lead.quantity !== undefined && isPeople(tokens, lead);
  if (!INCLUDING.has(tokens[first]?.lower ?? "") && !listed) return;
  // "ages 19, 20 and 27": how old they are.
  if (lead !== undefined && agesBefore(tokens, 0, lead) !== undefined) return;
  for (let i = first; i < last; i++) {
    const phrase = phraseAt(row, i);
    if (phrase === undefined || phrase.first !== i || !isPeople(tokens, phrase)) continue;
    if (i === first || INCLUDING.has(tokens[i - 1]!.lower) || /^(?:and|,|or)$/.test(tokens[i - 1]!.lower))
      found.push({ phrase, part: true, coordinated: true });
  }
}

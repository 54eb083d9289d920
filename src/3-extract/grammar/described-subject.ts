import type { Sentence, Token } from "../../model/analysis.ts";
import { CLAUSE_BREAKS } from "../english/grammar-words.ts";
import { TELLING } from "./joined-left.ts";
import { isPeople, type PhraseRow, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/**
 * "A man who stabbed his roommate was shot", "a driver who police say ran at a guard was wounded": who does something is the subject of the predicate
 * behind that, and not the one he does it to. `last` is the token before the predicate. Of "a woman who said her son was shot" the son is, and of "a clerk
 * who lives there said a boy was shot" the boy.
 */
export function relativeSubject(tokens: readonly Token[], sentence: Sentence, last: number, row: PhraseRow): Phrase | undefined {
  const nearest = phraseAt(row, last);
  if (nearest !== undefined && JOINT.test(tokens[nearest.first - 1]?.lower ?? "")) return undefined;
  for (let i = nearest?.first ?? last; i > sentence.first && i > last - TO_WHO; i--) {
    const { lower } = tokens[i]!;
    if (CLAUSE_BREAKS.has(lower) || BREAK_OF_RELATIVE.test(lower)) return undefined;
    if (lower === "who") return tellsOneDeed(tokens, i + 1, last) ? describedBy(tokens, i, row) : undefined;
  }
  return undefined;
}

/** Tokens from a predicate back to "who": "who killed nine people and wounded 30 in a shooting spree in the eastern city of Orvale was shot dead". */
const TO_WHO = 28;

/** Those right before "who", unless a preposition ties them to somebody else: "a friend of the man who". */
function describedBy(tokens: readonly Token[], who: number, row: PhraseRow): Phrase | undefined {
  const subject = phraseAt(row, who - 1);
  if (subject?.last !== who || !isPeople(tokens, subject)) return undefined;
  return tokens[subject.first - 1]?.tag === "ADP" ? undefined : subject;
}

/** Whether the words behind "who" are one clause: one verb, or several that are joined, and none that another clause may follow. */
function tellsOneDeed(tokens: readonly Token[], first: number, last: number): boolean {
  const isSaid = tokens[first]?.tag === "NOUN" && TELLS.has(tokens[first + 1]?.lemma ?? "");
  const from = isSaid ? first + 2 : first;
  const lead = tokens.slice(from, last + 1).find(({ tag }) => tag !== "ADV" && tag !== "AUX");
  if (lead?.tag !== "VERB") return false;
  for (let i = from; i <= last; i++) {
    const { tag, lower, lemma, relation } = tokens[i]!;
    if (tag !== "VERB" || /ing$/.test(lower) || /^(?:acl|amod|xcomp)$/.test(relation ?? "")) continue;
    if (TELLS.has(lemma)) return false;
    const before = tokens[i - 1]!;
    if (tokens[i] !== lead && before.tag !== "AUX" && before.tag !== "ADV" && !JOINS_VERB.test(before.lower)) {
      // "who was hit as he slept": a clause of its own that is begun by its word.
      if (!tokens.slice(from, i).some(({ lower: word }) => SUBORDINATES.test(word))) return false;
    }
  }
  return true;
}

const JOINS_VERB = /^(?:to|and|or|then|but)$/;
const SUBORDINATES = /^(?:as|after|before|until|since|where)$/;
const JOINT = /^(?:and|or|,)$/;
const BREAK_OF_RELATIVE = /^(?:[,()“”"]|which|that|whose|whom)$/;
/** Verbs that a clause of its own may follow without "that": "who thought a friend was shot". */
const TELLS: ReadonlySet<string> = new Set(
  (
    "say tell claim think believe know see hear watch witness learn report allege find notice fear realize realise feel insist testify write announce" +
    " confirm add state explain note recall suspect hope assume understand discover"
  ).split(" "),
);

/**
 * "Ada Borg, a lawyer who had asked for an inquiry into a raid on a camp, was shot": whom a sentence opens with is told on behind a comma, however long the
 * words between two commas describe them. `last` is the token before the predicate.
 */
export function apposedSubject(tokens: readonly Token[], sentence: Sentence, last: number, row: PhraseRow): Phrase | undefined {
  if (tokens[last]?.lower !== ",") return undefined;
  const dateline = tokens
    .slice(sentence.first, Math.min(last, sentence.first + MOST_OF_DATELINE))
    .findLastIndex(({ lower }) => DASH.test(lower));
  const opening = sentence.first + dateline + 1;
  const subject = phraseAt(row, opening);
  if (subject?.form !== "name" || subject.first !== opening || !isPeople(tokens, subject)) return undefined;
  const opens = subject.last + 1;
  if (tokens[subject.last]!.lower !== "," || !APPOSED.test(tokens[opens]?.lower ?? "")) return undefined;
  for (let i = opens + 1; i < last; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]!;
    if (BREAK_OF_APPOSED.test(lower)) return undefined;
    // ", said Omar Venn, …": another clause.
    if (lower === "," && (next.tag === "VERB" || next.tag === "AUX" || CLAUSE_BREAKS.has(next.lower) || /^(?:and|or)$/.test(next.lower)))
      return undefined;
  }
  return subject;
}

/** "ELLERY, Orvan (Northern Wire) —" in tokens. */
const MOST_OF_DATELINE = 12;
const DASH = /^(?:—|–|--|-)$/;
const APPOSED = /^(?:an?|the|one|who|whose)$/;
const BREAK_OF_APPOSED = /^(?:[()“”";:]|—|–)$/;

/** "12 soldiers collecting their pay at a camp were killed": the counted people whom a present participle describes. */
export function describedSubject(tokens: readonly Token[], sentence: Sentence, last: Phrase, row: PhraseRow): Phrase | undefined {
  if (last.quantity !== undefined) return undefined;
  const before = last.first - 1;
  for (let i = before; i > sentence.first && i > before - REACH; i--) {
    const { lower, tag } = tokens[i]!;
    if (tag === "AUX" || CLAUSE_BREAKS.has(lower) || BREAK.test(lower)) return undefined;
    if (!/^\p{L}{2,}ing$/u.test(lower) || SAYING.test(lower)) continue;
    const subject = phraseAt(row, i - 1);
    if (subject?.last === i) return isCountedSubject(tokens, sentence, subject) ? subject : undefined;
  }
  return undefined;
}

/** Tokens from a predicate to the participle: about two lines of newsprint. */
const REACH = 16;
const BREAK = /^(?:[,()“”"]|and|or|who|which|that|whose|where|as|after|before|since|until|than)$/;
const SAYING =
  /^(?:saying|claiming|reporting|alleging|telling|thinking|believing|adding|showing|suggesting|including|following|regarding|according)$/;

/** Whether counted people begin a clause, and are no object of a verb or preposition before them. */
export function isCountedSubject(tokens: readonly Token[], sentence: Sentence, phrase: Phrase): boolean {
  if (phrase.quantity === undefined || !isPeople(tokens, phrase)) return false;
  if (phrase.first <= sentence.first) return true;
  const lead = tokens[phrase.first - 1]!;
  return !(lead.tag === "VERB" && !TELLING.test(lead.lower)) && (lead.tag !== "ADP" || lead.lower === "of");
}

import type { Sentence, Token } from "../../model/analysis.ts";
import { CLAUSE_BREAKS } from "../english/grammar-words.ts";
import { TELLING } from "./joined-left.ts";
import { isPeople, type PhraseRow, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/** "12 soldiers collecting their pay at a camp were killed": the counted people whom a present participle describes, where `last` is the phrase before the predicate. */
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

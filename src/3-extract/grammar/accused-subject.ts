import type { Sentence, Token } from "../../model/analysis.ts";
import { CLAUSE_BREAKS } from "../english/grammar-words.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import { isPeople, type PhraseRow, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/**
 * "A man accused of killing two clerks was arrested", "The suspect in a shooting that wounded a guard was shot": what is said behind it befalls who is
 * accused, and not those struck, who stand nearer. `at` is the predicate, `last` the token before its auxiliaries. `undefined` where the sentence opens otherwise.
 */
export function accusedSubject(tokens: readonly Token[], sentence: Sentence, at: number, last: number, row: PhraseRow): Phrase | undefined {
  // "in a shooting that left a woman dead"
  if (tokens[at]!.lemma !== "die" && !tokens.slice(last, at).some(({ tag }) => tag === "AUX")) return undefined;
  const nearest = phraseAt(row, last)?.first ?? last;
  for (let i = nearest - 1; i > sentence.first && i > last - REACH; i--) {
    const { lower } = tokens[i]!;
    if (CLAUSE_BREAKS.has(lower) || BREAK.test(lower)) return undefined;
    const subject = ACCUSED.test(lower) ? describedBy(tokens, i, row) : /^(?:in|of|behind)$/.test(lower) ? phraseAt(row, i - 1) : undefined;
    if (subject === undefined || subject.last > i || !isPeople(tokens, subject)) continue;
    if (!ACCUSED.test(lower) && !(subject.last === i && namesAttackers(tokens[subject.head]!.lower))) continue;
    return opensClause(tokens, sentence, subject) && isOneDescription(tokens, i + 1, nearest) ? subject : undefined;
  }
  return undefined;
}

/** Tokens from a predicate back to the participle: about two lines of newsprint. */
const REACH = 30;
const ACCUSED = /^(?:accused|suspected|wanted|sought|charged|convicted|indicted)$/;
const BREAK = /^(?:[()“”"]|whose|whom|where|after|before|as|until|since)$/;

/** Whom the participle describes: right before it, or before "who is". */
function describedBy(tokens: readonly Token[], participle: number, row: PhraseRow): Phrase | undefined {
  let end = participle;
  if (tokens[end - 1]?.tag === "AUX") {
    while (tokens[end - 1]?.tag === "AUX") end--;
    if (tokens[end - 1]?.lower !== "who") return undefined;
    end -= tokens[end - 2]?.lower === "," ? 2 : 1;
  }
  const phrase = phraseAt(row, end - 1);
  return phrase?.last === end ? phrase : undefined;
}

/** Not "police said they arrested a man accused of": no object of another verb. */
function opensClause(tokens: readonly Token[], sentence: Sentence, { first }: Phrase): boolean {
  const before = tokens[first - 1];
  return first === sentence.first || before === undefined || /^(?:,|and|that|said|say|says|”|"|-|—|–|:|\))$/.test(before.lower);
}

/** Whether no other clause begins between: verbs in "-ing", and those of one clause with "that", "which" or "who", which has its verb. */
function isOneDescription(tokens: readonly Token[], first: number, end: number): boolean {
  let isOpen = false;
  for (let i = first; i < end; i++) {
    const { tag, lower } = tokens[i]!;
    if (/^(?:that|which|who)$/.test(lower)) {
      if (isOpen) return false;
      isOpen = true;
    } else if (tag === "AUX") isOpen = false;
    else if (tag === "VERB" && !/ing$/.test(lower)) {
      const before = tokens[i - 1]!;
      if (!(isOpen || before.tag === "AUX" || before.tag === "ADV" || /^(?:and|or|to)$/.test(before.lower))) return false;
      isOpen = false;
    }
  }
  return !isOpen;
}

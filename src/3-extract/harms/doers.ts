import type { Sentence, Token } from "../../model/analysis.ts";
import { HARM_WORDS, type HarmWord } from "../english/harm-words.ts";
import { isClauseOfThing } from "../grammar/clause-of-thing.ts";
import { isPeople, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsLeft } from "../grammar/patients-left.ts";
import { patientsRight } from "../grammar/patients-right.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { isInPlaceClause } from "../grammar/place-clause.ts";
import { child } from "../grammar/tree-patients.ts";

/** Tokens from a subject to its verb. */
const MAX_TO_SUBJECT = 12;

/** Subject of an active verb: only a finite verb with its subject directly before it has one that is sure. */
export function subjects(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow, word: HarmWord): Phrase[] {
  return word.form === "gerund" ? [] : subjectsOfFinite(tokens, sentence, at, row);
}

/** The same of a verb that is no gerund, whatever it tells. */
export function subjectsOfFinite(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Phrase[] {
  const quarreler = quarrelerBefore(tokens, sentence, at, row);
  if (quarreler !== undefined) return [quarreler];
  const left = patientsLeft(tokens, sentence, at, row, true, "anything").map((patient) => patient.phrase);
  const before = left
    .filter((phrase) => !isClauseOfThing(tokens, sentence, at, row, phrase) && !isInPlaceClause(tokens, phrase, at))
    .map((phrase) => goerTo(tokens, sentence, phrase, at, row) ?? phrase);
  const joined = joinedVerb(tokens, sentence, at);
  if (joined === undefined) return before;
  const struck = HARM_WORDS.get(tokens[joined]!.lower)?.what;
  if (struck === undefined || struck === "arrested") {
    const own = before.filter((phrase) => phrase.first < joined || !isPeople(tokens, phrase));
    if (own.length > 0 || struck === "arrested") return own;
  }
  return subjectsOfFinite(tokens, sentence, joined, row).filter((phrase) => !isInPlaceClause(tokens, phrase, at));
}

/** "Ana Brandt got into an argument with Dan and Paul Orsini and shot them": who quarrels with others is who shoots "them", and none of those. */
function quarrelerBefore(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Phrase | undefined {
  const { relation, head } = tokens[at]!;
  if (relation !== "conj" || head === undefined || head < sentence.first || head > at || tokens[head]!.tag !== "VERB") return undefined;
  if (!/^(?:him|her|them)$/.test(tokens[at + 1]?.lower ?? "") || tokens[at - 1]!.lower !== "and") return undefined;
  const words = tokens
    .slice(head, at)
    .map(({ lower }) => lower)
    .join(" ");
  if (!QUARRELS.test(words)) return undefined;
  const goer = child(tokens, sentence, head, /^nsubj$/);
  return goer !== undefined && goer < head ? phraseAt(row, goer) : undefined;
}

const QUARRELS =
  /^(?:(?:got|became|was|were) (?:into|involved in) (?:an? |the )?(?:[\w-]+ ){0,2}(?:argument|fight|fistfight|altercation|dispute|quarrel|confrontation)|argued|fought|quarreled|quarrelled|feuded|scuffled|struggled) (?:[\w-]+ ){0,4}?with\b/;

/** "A gunman shot a clerk and killed her": the verb that another is joined to, with its object between them: whom it struck is not who killed. A parser may take "shot" of "police say he shot and killed" for what is said. */
function joinedVerb(tokens: readonly Token[], sentence: Sentence, at: number): number | undefined {
  const { relation } = tokens[at]!;
  const head = relation === "conj" ? tokens[at]!.head : verbBeforeAnd(tokens, sentence, at);
  if (head === undefined || head < sentence.first || head >= at) return undefined;
  const between = tokens.slice(head, at);
  const hasOwnSubject = between.some((token) => token.head === at && token.relation?.startsWith("nsubj") === true);
  return !hasOwnSubject && between.some((token) => token.head === head && token.relation === "obj" && !HARM_WORDS.has(token.lower))
    ? head
    : undefined;
}

/** "Ana Brandt walked up to an officer, pulled a gun and shot him": whom a verb of its own led to is not the subject, but who went there. */
function goerTo(tokens: readonly Token[], sentence: Sentence, phrase: Phrase, at: number, row: PhraseRow): Phrase | undefined {
  const { relation, head } = tokens[phrase.head]!;
  if (relation !== "obl" || head === undefined || head > phrase.first || tokens[head]!.tag !== "VERB") return undefined;
  const goer = child(tokens, sentence, head, /^nsubj$/);
  if (goer === undefined || goer > head || head - goer > MAX_TO_SUBJECT) return undefined;
  if (tokens.slice(phrase.last, at).some((token) => /^(?:who|that|when|where|while)$/.test(token.lower))) return undefined;
  return phraseAt(row, goer);
}

/** "stabbed his brother on Monday and later killed him": a parser may hang the second verb on what stands right before it. */
function verbBeforeAnd(tokens: readonly Token[], { first }: Sentence, at: number): number | undefined {
  let and = at - 1;
  while (and > first && tokens[and]!.tag === "ADV") and--;
  if (!/^(?:and|then)$/.test(tokens[and]?.lower ?? "") || tokens[at + 1]?.relation !== "obj" || tokens[at + 1]?.head !== at)
    return undefined;
  for (let i = and - 1; i >= first; i--) if (tokens[i]!.tag === "VERB") return i;
  return undefined;
}

/** Those behind "by": "shot by two men". */
export function byAgents(tokens: readonly Token[], sentence: Sentence, at: number, row: PhraseRow): Phrase[] {
  for (let i = at + 1; i < Math.min(sentence.last, at + 9); i++) {
    const { lower } = tokens[i]!;
    if (lower === "by" && i + 1 < sentence.last) {
      return patientsRight(tokens, sentence, i + 1, row, "anything").map((patient) => patient.phrase);
    }
    if (/^(?:[;:,]|who|which|that|after|when|while|and|but)$/.test(lower)) return [];
  }
  return [];
}

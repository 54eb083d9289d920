import type { Attribution, Token, TokenRange } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { isPersonNoun, isPluralPersonNoun } from "../english/person-nouns.ts";
import { SPEAKING_NOUNS } from "../english/speech-verbs.ts";
import type { AnalysisDraft } from "../stage.ts";
import { nounPhraseBefore } from "./speaker-phrases.ts";

/** Bodies that "they" stands for although they are singular. */
const BODIES: ReadonlySet<string> = new Set(
  "police department office ministry agency army military authorities government hospital".split(" "),
);
/** How far back a pronoun looks for what it stands for. Unit: tokens. */
const REACH = 120;

/** The words a speaker phrase stands for: itself, or for "he", "she", "they", "it" the nearest fitting speaker or name before. */
export function resolveSpeaker(
  draft: Pick<AnalysisDraft, "tokens">,
  speaker: TokenRange,
  before: readonly Attribution[],
  segmentStart: number,
): Span {
  const { tokens } = draft;
  const own: Span = { start: tokens[speaker.first]!.start, end: tokens[speaker.last - 1]!.end };
  const pronoun = speaker.last - speaker.first === 1 ? tokens[speaker.first]!.lower : "";
  if (!/^(?:he|she|they|it|him|her|them)$/.test(pronoun)) return own;
  const last = before.findLast(({ speaker: other }) => own.start - other.start < REACH * 6 && fits(tokens, pronoun, other));
  const name = nearestName(tokens, speaker.first, pronoun, segmentStart);
  if (name === undefined) return last?.speaker ?? own;
  if (last === undefined) return name;
  // A speaker of before is likelier than a name that only stands nearer, unless the name is that of another person in the same or the last sentence.
  if (last.at.start >= name.start || pronoun === "it") return last.speaker;
  // A body that "they" can stand for wins where it is nearer than the last speaker.
  return pronoun === "they" || pronoun === "them" || name.opens ? { start: name.start, end: name.end } : last.speaker;
}

function fits(tokens: readonly Token[], pronoun: string, span: Span): boolean {
  const words = tokensOf(tokens, span);
  const link = words.findIndex((word, index) => index > 0 && /^(?:of|for|from|with|in|at|to|on)$/.test(word.lower));
  const head = words.at(link > 0 ? link - 1 : -1);
  if (head === undefined || /^(?:he|she|they|it|who|which|i|we|you)$/.test(head.lower)) return false;
  const isBody = SPEAKING_NOUNS.has(head.lower) && !ONE_WHO_SPEAKS.test(head.lower);
  const isPlural = isPluralPersonNoun(head.lower) && isPersonNoun(head.lower);
  if (pronoun === "they" || pronoun === "them") return isPlural || isBody || words.some((word) => word.lower === "and");
  if (pronoun === "it") return !isPlural;
  return !isBody && !isPlural;
}

/** Of what can say something, these are people: "a spokesperson said …, he added". */
const ONE_WHO_SPEAKS = /^(?:spokesperson|source|someone|somebody|everyone|another)$/;

/** The nearest name, or words for a person with an article, in the sentence or the two before it. */
function nearestName(
  tokens: readonly Token[],
  at: number,
  pronoun: string,
  segmentStart: number,
): (Span & { readonly opens: boolean }) | undefined {
  if (pronoun === "it") return undefined;
  if (pronoun === "they" || pronoun === "them") return nearestBody(tokens, at, segmentStart);
  for (let index = beforeOwnQuote(tokens, at) - 1; index >= Math.max(0, at - REACH); index--) {
    const token = tokens[index]!;
    const isPerson = token.tag === "PROPN" && /^\p{Lu}\p{Ll}/u.test(token.cased) && !isPluralAtStart(tokens, index);
    if (!isPerson) continue;
    let first = index;
    while (first > 0 && (tokens[first - 1]!.tag === "PROPN" || (pronoun === "they" && /^(?:ADJ|DET|NUM)$/.test(tokens[first - 1]!.tag))))
      first--;
    const opens = first === 0 || /^[.!?”"]$/.test(tokens[first - 1]!.text) || first === segmentStart;
    if (first > 0 && tokens[first - 1]!.tag === "ADP") continue;
    return { start: tokens[first]!.start, end: token.end, opens };
  }
  return undefined;
}

/** `"Vance opened fire," he said`: whom somebody names in their own words is somebody else, so the search begins before the quotation. */
function beforeOwnQuote(tokens: readonly Token[], at: number): number {
  if (!/^["”]$/.test(tokens[at - 1]?.text ?? "")) return at;
  for (let index = at - 2; index >= Math.max(0, at - REACH); index--) if (/^["“]$/.test(tokens[index]!.text)) return index;
  return at;
}

/** "Hooligans attacked the police": a plural that has its capital from the start of a sentence is nobody's name. */
function isPluralAtStart(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  return (
    (at === 0 || /^[.!?"”“]$/.test(tokens[at - 1]!.text)) &&
    (isPluralPersonNoun(lower) || (lemma !== lower && lemma === lower.slice(0, -1)))
  );
}

/** For "they": the nearest police, ministry, officials or residents in the same sentence or the one before. */
function nearestBody(tokens: readonly Token[], at: number, segmentStart: number): (Span & { readonly opens: boolean }) | undefined {
  for (let index = at - 1; index >= Math.max(0, at - REACH / 2); index--) {
    const token = tokens[index]!;
    if (!BODIES.has(token.lower) && !(isPersonNoun(token.lower) && isPluralPersonNoun(token.lower))) continue;
    const phrase = nounPhraseBefore(tokens, index + 1, 0);
    if (phrase === undefined) continue;
    return { start: tokens[phrase.first]!.start, end: token.end, opens: phrase.first === segmentStart };
  }
  return undefined;
}

function tokensOf(tokens: readonly Token[], span: Span): Token[] {
  const words: Token[] = [];
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  for (; low < tokens.length && tokens[low]!.start < span.end; low++) words.push(tokens[low]!);
  return words;
}

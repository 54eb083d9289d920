import type { Token, TokenRange } from "../../model/analysis.ts";
import { helperBefore, type RawAttribution, raw, type Segment, sharedSubject } from "./segment.ts";
import { canSpeakAs, phraseBefore } from "./speaker-phrases.ts";

/** Verbs by which somebody gives a number of those harmed, by lemma; of "speak" only with "of". */
const GIVING = new Set("put give count list document record register tally log speak confirm report".split(" "));
/** Verbs by which somebody changes a number that was given. */
const CHANGING = new Set("raise lower revise update increase reduce cut correct".split(" "));
const HARMED = /^(?:dead|deaths?|killed|wounded|injured|hurt|fatalit(?:y|ies)|injuries|casualties|missing|bodies|victims|losses)$/;
const TOLL = /^(?:toll|number|figure|it|count|casualties|total|deaths|dead|losses)$/;
const PLACED = /^(?:at|to|as)$/;
/** Tokens behind the verb in which the number stands. */
const REACH = 9;

/** Who gives a number of those harmed: "put the death toll at 20", "counted eight dead", "spoke of at least 30 wounded", "raised the toll to 15". */
export function readCount(segment: Segment, at: number): RawAttribution | undefined {
  const { tokens, first, last } = segment;
  const { tag, lemma, lower } = tokens[at]!;
  if (tag !== "VERB" || lower.endsWith("ing") || !(GIVING.has(lemma) || CHANGING.has(lemma))) return undefined;
  if (helperBefore(tokens, at, first) !== undefined) return undefined;
  const from = lemma === "speak" ? at + 2 : at + 1;
  if (lemma === "speak" && tokens[at + 1]?.lower !== "of") return undefined;
  const isBare = lemma === "speak" && tokens[from]?.tag === "NUM" && /^[.,;]$/.test(tokens[from + 1]?.text ?? ".");
  if (!isBare && !givesToll(tokens, from, last) && !(GIVING.has(lemma) && countsHarmed(tokens, from, last))) return undefined;
  const speaker = countingSubject(segment, at);
  const head = speaker && tokens[speaker.last - 1]!;
  if (speaker === undefined || head === undefined || !(canSpeakAs(tokens, speaker) || /^(?:he|she|it|they)$/.test(head.lower)))
    return undefined;
  return raw(speaker, { first: at, last: from }, [{ first: from, last: clauseEnd(tokens, from, last) }], false, false);
}

/** Whoever does the counting; in "the ministry, which counted 143 dead" what stands before the comma. */
function countingSubject(segment: Segment, at: number): TokenRange | undefined {
  const { tokens, first } = segment;
  const subject = sharedSubject(segment, at) ?? phraseBefore(tokens, at, first);
  if (subject === undefined || !/^(?:which|who)$/.test(tokens[subject.last - 1]!.lower)) return subject;
  return tokens[subject.first - 1]?.lower === "," ? phraseBefore(tokens, subject.first - 1, first) : undefined;
}

/** Where what is given ends: "put the number at 30, but it later rose". */
function clauseEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let i = from + 2; i < last; i++) if (/^(?:but|while|although|though|;)$/.test(tokens[i]!.lower)) return i;
  return last;
}

/** "the number of dead at 12", "a toll of 15" */
function givesToll(tokens: readonly Token[], from: number, last: number): boolean {
  const words = tokens.slice(from, Math.min(last, from + REACH)).map(({ lower }) => lower);
  const toll = words.findIndex((word) => TOLL.test(word));
  const placed = words.findIndex((word, i) => i > toll && (PLACED.test(word) || (word === "of" && words[toll] === "toll")));
  return toll >= 0 && placed > toll;
}

/** "at least 12 dead", and not "the names of the 12 killed" */
function countsHarmed(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 5); i++) {
    const { tag } = tokens[i]!;
    if (tag === "NUM") return tokens.slice(i + 1, Math.min(last, i + 4)).some(({ lower }) => HARMED.test(lower));
    if (tag === "NOUN" || tag === "PROPN" || tag === "VERB") return false;
  }
  return false;
}

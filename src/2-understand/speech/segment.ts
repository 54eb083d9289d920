import type { Token, TokenRange } from "../../model/analysis.ts";
import { findFiniteVerb } from "../words/clauses.ts";
import { canSpeak, phraseBefore, SPEAKING_PRONOUNS } from "./speaker-phrases.ts";

/** An attribution in tokens, before pronouns are resolved and quotations are tied to it. */
export interface RawAttribution {
  readonly speaker: TokenRange;
  /** The pronoun that stands for the speaker, where the clause has one: "who". */
  readonly at?: TokenRange | undefined;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly distancing: boolean;
  /** It stands behind what is said. */
  readonly trailing: boolean;
  /** It tells a position and no words. */
  readonly stance: boolean;
}

/** A part of a sentence, with what was found in it so far. */
export interface Segment extends TokenRange {
  readonly tokens: readonly Token[];
  readonly found: readonly RawAttribution[];
}

/** What stands before a verb: "did not say", "to say" (denied), "was told" (passive), "is saying" (progressive). */
export function helperBefore(tokens: readonly Token[], at: number, first: number): "denied" | "passive" | "progressive" | undefined {
  for (let index = at - 1; index >= first && index > at - 4; index--) {
    const token = tokens[index]!;
    if (/^(?:n['’]t|not|never|to|cannot)$/.test(token.lower))
      return token.lower === "to" && /^(?:on|continued?)$/.test(tokens[index - 1]?.lower ?? "") ? undefined : "denied";
    if (/^(?:is|are|was|were|be|been|being|'s|'re)$/.test(token.lower) && token.tag === "AUX")
      return tokens[at]!.lower.endsWith("ing") ? "progressive" : "passive";
    if (token.tag !== "ADV" && token.tag !== "AUX") return undefined;
  }
  return undefined;
}

/** The first phrase of the segment that stands before its first finite verb. */
export function subjectOf(tokens: readonly Token[], first: number, at: number): TokenRange | undefined {
  const verb = findFiniteVerb(tokens, first, at);
  const phrase = verb === undefined ? undefined : phraseBefore(tokens, verb, first);
  return phrase !== undefined && (canSpeak(tokens[phrase.last - 1]!) || SPEAKING_PRONOUNS.has(tokens[phrase.last - 1]!.lower))
    ? phrase
    : undefined;
}

/** "Harlow thanked them and said …": the second verb has the first one's subject. */
export function sharedSubject({ tokens, first, found }: Segment, at: number): TokenRange | undefined {
  let before = at - 1;
  while (before > first && (tokens[before]!.tag === "ADV" || tokens[before]!.tag === "AUX")) before--;
  if (before <= first || !/^(?:and|but|then)$/.test(tokens[before]!.lower)) return undefined;
  const last = found.at(-1);
  return last !== undefined && !last.trailing ? last.speaker : subjectOf(tokens, first, before);
}

/** An attribution by words; parts of the content that hold nothing are left out. */
export function raw(
  speaker: TokenRange,
  cue: TokenRange,
  content: readonly TokenRange[],
  distancing: boolean,
  trailing: boolean,
): RawAttribution {
  return { speaker, cue, content: content.filter((range) => range.last > range.first), distancing, trailing, stance: false };
}

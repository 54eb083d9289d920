import type { Token, TokenRange } from "../../model/analysis.ts";
import { STANCE_ABOUT, STANCE_ADJECTIVES, STANCE_NOUNS, STANCE_VERBS, VOICED_NOUNS, VOICING_VERBS } from "../english/stance-words.ts";
import { isEndMark } from "../words/clauses.ts";
import { helperBefore, type RawAttribution, raw, type Segment, sharedSubject, subjectOf } from "./segment.ts";
import { canSpeak, isComma, phraseAfter, phraseBefore, SPEAKING_PRONOUNS } from "./speaker-phrases.ts";

/** "The mayor criticized the plan", "his call for calm": a position, with what it is about. */
export function readStance(segment: Segment, at: number): RawAttribution | undefined {
  const { tokens, last } = segment;
  const { lemma, tag, lower } = tokens[at]!;
  const isNoun = tag === "NOUN" && STANCE_NOUNS.has(lemma);
  const isAdjective = STANCE_ADJECTIVES.has(lower) && followsCopula(segment, at);
  if (!isNoun && !isAdjective && (tag !== "VERB" || !isStanceVerb(segment, at))) return undefined;
  const next = tokens[at + 1];
  if (tag === "VERB" && next?.lower === "by") return readDoer(segment, at);
  if (next === undefined || at + 1 >= last || isEndMark(next) || isComma(next) || /^(?:by|as|and|or)$/.test(next.lower)) return undefined;
  if ((isNoun || isAdjective) && !/^(?:that|to|of|for|about|on|over|with|at|against)$/.test(next.lower)) return undefined;
  const speaker = isNoun ? ownerBefore(segment, at) : isAdjective ? subjectBefore(segment, at) : stanceHolder(segment, at, lower);
  if (speaker === undefined) return undefined;
  const content = { first: next.lower === "that" ? at + 2 : at + 1, last };
  const stance = { ...raw(speaker, { first: at, last: at + 1 }, [content], false, false), stance: true };
  if (tokens[speaker.first]!.lower !== "who") return stance;
  return { ...stance, at: speaker, speaker: phraseBefore(tokens, speaker.first, segment.first) ?? speaker };
}

/** "The plan was criticized by the mayor": who holds the position stands behind. */
function readDoer({ tokens, first, last }: Segment, at: number): RawAttribution | undefined {
  const speaker = helperBefore(tokens, at, first) === "passive" ? phraseAfter(tokens, at + 2, last) : undefined;
  if (speaker === undefined || !canSpeak(tokens[speaker.last - 1]!)) return undefined;
  return { ...raw(speaker, { first: at, last: at + 2 }, [{ first, last: at }], false, true), stance: true };
}

/** "criticized the plan", "spoke of the losses", "voiced deep concern". */
function isStanceVerb({ tokens, last }: Segment, at: number): boolean {
  const { lemma } = tokens[at]!;
  if (STANCE_VERBS.has(lemma)) return true;
  if (STANCE_ABOUT.has(lemma)) return /^(?:about|of|on)$/.test(tokens[at + 1]?.lower ?? "");
  if (!VOICING_VERBS.has(lemma)) return false;
  const noun = tokens.slice(at + 1, Math.min(last, at + 4)).find(({ tag }) => tag === "NOUN");
  return noun !== undefined && (STANCE_NOUNS.has(noun.lemma) || VOICED_NOUNS.has(noun.lemma));
}

/** "Harlow's latest claim", "his claim": whose it is. */
function ownerBefore({ tokens, first }: Segment, at: number): TokenRange | undefined {
  let before = at - 1;
  while (before > first && /^(?:ADJ|NOUN)$/.test(tokens[before]!.tag) && at - before < 3) before--;
  if (before < first) return undefined;
  if (/^(?:his|her|their)$/.test(tokens[before]!.lower)) return { first: before, last: before + 1 };
  if (!/^['’]s?$/.test(tokens[before]!.lower) || before === first) return undefined;
  const owner = phraseBefore(tokens, before, first);
  return owner !== undefined && canSpeak(tokens[owner.last - 1]!) ? owner : undefined;
}

function followsCopula({ tokens, first }: Segment, at: number): boolean {
  let before = at - 1;
  while (before > first && /^(?:ADV|PART)$/.test(tokens[before]!.tag)) before--;
  return before > first && tokens[before]!.tag === "AUX" && tokens[before]!.lemma === "be";
}

/** The phrase before a verb, its helpers and its negation, where it can speak. */
function subjectBefore(segment: Segment, at: number): TokenRange | undefined {
  const { tokens, first } = segment;
  const speaker =
    sharedSubject(segment, at) ?? phraseBefore(tokens, isNegated(tokens, at, first) ? behindNegation(tokens, at, first) : at, first);
  if (speaker === undefined) return undefined;
  const head = tokens[speaker.last - 1]!;
  return /^(?:i|we|you|it|which|that)$/.test(head.lower) || (!canSpeak(head) && !SPEAKING_PRONOUNS.has(head.lower)) ? undefined : speaker;
}

/** Verbs whose subject does what the infinitive behind them says: "continued to call for". */
const CARRIED_ON = /^(?:continue|begin|start|go|proceed|try|attempt|come|move|rush|like|tend)$/;

/** The subject of a verb in the active voice; of a participle behind the clause the subject of that. */
function stanceHolder(segment: Segment, at: number, lower: string): TokenRange | undefined {
  const { tokens, first, found } = segment;
  const helper = helperBefore(tokens, at, first);
  if (helper === "passive") return undefined;
  const before = tokens[at - 1];
  if (before?.lower === "to" && at > first) {
    const verb = tokens[at - 2]?.lower === "on" ? at - 3 : at - 2;
    return verb > first && CARRIED_ON.test(tokens[verb]!.lemma) ? subjectBefore(segment, verb) : undefined;
  }
  if (lower.endsWith("ing") && helper !== "progressive") {
    const isBound = before !== undefined && at > first && (isComma(before) || /^(?:by|while|after|before|without|for)$/.test(before.lower));
    return isBound ? (subjectOf(tokens, first, at) ?? found.at(-1)?.speaker) : undefined;
  }
  return subjectBefore(segment, at);
}

function isNegated(tokens: readonly Token[], at: number, first: number): boolean {
  return tokens.slice(Math.max(first, at - 3), at).some(({ lower }) => /^(?:n['’]t|not|never)$/.test(lower));
}

/** "did not call for": where the words of negation begin. */
function behindNegation(tokens: readonly Token[], at: number, first: number): number {
  let before = at;
  while (before > first && (/^(?:n['’]t|not|never)$/.test(tokens[before - 1]!.lower) || /^(?:AUX|ADV)$/.test(tokens[before - 1]!.tag)))
    before--;
  return before;
}

import type { Analysis } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { Speaker } from "../../model/statement.ts";
import { WEAPONS } from "../english/thing-words.ts";
import type { Context } from "../extractor.ts";
import { type Accusation, firstSpeaker } from "./accusation.ts";

/** Who says that somebody did it, by which verb. */
export interface Voice {
  readonly speaker: Speaker | undefined;
  /** Base form of the verb that attributes it: "say", "believe". */
  readonly cue: string | undefined;
}

/**
 * The attribution that covers an accusation; without one, the subject of the verb that governs it ("the police concluded that …").
 * "The girls who were abducted by X are free, officials said": who abducted them is told in passing, in the outlet's own voice.
 */
export function voiceOf(analysis: Analysis, context: Context, one: Accusation): Voice {
  const { tokens, quotes } = analysis;
  const { grammar } = context;
  const { relation = "" } = tokens[one.token]!;
  const isQuoted = quotes.some(({ start, end }) => start <= one.start && one.end <= end);
  const inPassing =
    relation.startsWith("acl") || isReduced(tokens, one.token)
      ? grammar.isPassive(one.token) && !isOfWeapon(analysis, one.token)
      : tokens[one.token]!.tag === "NOUN" && relation !== "nsubj" && one.rule.startsWith('"party before');
  if (!isQuoted && one.status === undefined && inPassing) return { speaker: undefined, cue: undefined };
  if (one.status === "claimed" && isDismissed(analysis, context, one)) return { speaker: undefined, cue: undefined };
  const attribution = context.voices.attributionAt(one);
  const reporter = reporterOf(analysis, context, one);
  if (reporter !== undefined) return reporter;
  const isOwnWord = one.status === "claimed" || one.status === "denied" || one.status === "no claim";
  if (attribution !== undefined) {
    if (isOwnWord && !isQuoted && standsBeside(context, attribution.cue, one)) return { speaker: undefined, cue: undefined };
    const cue = tokens.find(({ start }) => start >= attribution.cue.start)?.lemma;
    return { speaker: context.voices.speakerAt(one), cue };
  }
  for (let at = one.token, steps = 0; steps < 4; steps++) {
    const { head, relation = "" } = tokens[at]!;
    if (head === undefined || head === at) break;
    if (relation === "ccomp" && CONCLUDING.test(tokens[head]!.lemma)) {
      const place = { analysis, context, grammar, tokens, sentence: analysis.sentences[context.sentenceOf[head]!]!, at: head };
      return { speaker: firstSpeaker(place, grammar.subjects(head)), cue: tokens[head]!.lemma };
    }
    const sure = convincedOf(context, at);
    if (sure !== undefined) {
      const place = { analysis, context, grammar, tokens, sentence: analysis.sentences[context.sentenceOf[head]!]!, at: head };
      return { speaker: firstSpeaker(place, sure), cue: "say" };
    }
    at = head;
  }
  return { speaker: undefined, cue: undefined };
}

/** "A missile fired by the rebels struck a market, the minister said": what the weapon did is told with whose it was. */
function isOfWeapon({ tokens }: Analysis, at: number): boolean {
  const { head } = tokens[at]!;
  return head !== undefined && WEAPONS.has(tokens[head]!.lower) && tokens[head]!.relation?.startsWith("nsubj") === true;
}

/** "The army denied a claim by the Front that it shot down the plane": who dismisses a claim does not report it. */
function isDismissed({ article: { text }, sentences }: Analysis, { sentenceOf }: Context, { token, start }: Accusation): boolean {
  return DISMISSES.test(text.slice(sentences[sentenceOf[token]!]!.start, start));
}

const DISMISSES =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|doubt on|question(?:s|ed|ing)?) (?:(?:an?|the|any|all|its|their|his|her|earlier) ){0,2}$/i;

/** "Washington is certain that X did it", "the ministry is in no doubt that …": whose conviction a clause is; nobody's where nobody is told to hold it. */
function convincedOf({ analysis: { tokens }, grammar }: Context, clause: number): readonly number[] | undefined {
  const { head, relation = "" } = tokens[clause]!;
  if (head === undefined || !/^(?:ccomp|acl|advcl)/.test(relation)) return undefined;
  const { lower, head: above } = tokens[head]!;
  if (CERTAIN.test(lower)) return grammar.subjects(head);
  if (lower !== "doubt" || tokens[head - 1]?.lower !== "no") return undefined;
  const subjects = grammar.subjects(head);
  return subjects.length > 0 || above === undefined ? subjects : grammar.subjects(above);
}

const CERTAIN = /^(?:certain|sure|convinced|confident|adamant|persuaded)$/;

/** "Ten girls captured by the rebels": a participle right behind a noun. */
function isReduced(tokens: Analysis["tokens"], at: number): boolean {
  return tokens[at]!.tag === "VERB" && tokens[at + 1]?.lower === "by" && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? "");
}

/** "His daughter called to report that he had shot them, the chief said": of two tellers the inner one tells it. */
function reporterOf(analysis: Analysis, context: Context, { token, status }: Accusation): Voice | undefined {
  if (status !== undefined) return undefined;
  const { tokens, sentences } = analysis;
  const sentence = sentences[context.sentenceOf[token]!]!;
  const from = Math.max(sentence.first + 2, token - MOST_BETWEEN);
  const that = tokens.slice(from, token).findLastIndex(({ lower }) => lower === "that") + from;
  const at = tokens.slice(sentence.first, that).findLastIndex(({ lower }) => /^(?:report|say)$/.test(lower)) + sentence.first;
  if (that < from || at <= sentence.first || that - at > MOST_BETWEEN || tokens[at - 1]!.lower !== "to") return undefined;
  const speaker = firstSpeaker({ analysis, context, grammar: context.grammar, tokens, sentence, at }, context.grammar.subjects(at));
  return speaker === undefined ? undefined : { speaker, cue: tokens[at]!.lemma };
}

/** Tokens from a verb of speech to its "that", and from there to the deed: "to report, in a low voice, that her father had shot". */
const MOST_BETWEEN = 7;

const CONCLUDING =
  /^(?:conclude|determine|find|establish|assess|insist|believe|think|suspect|allege|maintain|argue|assert|contend|say|confirm|charge|report|claim|suggest|imply|speculate|hint|joke)$/;

/**
 * "The president said they fled abroad; Sarland denies any role": the claim or denial of another stands beside what is said, not in it. So it is
 * where it hangs on no verb of speech that stands before it.
 */
function standsBeside({ analysis }: Context, cue: Span, { token }: Accusation): boolean {
  const { tokens } = analysis;
  if (tokens[token]!.head === undefined || tokens[token]!.start < cue.start) return false;
  for (let at = token, steps = 0; steps < 8; steps++) {
    const { head, relation = "" } = tokens[at]!;
    if (head === undefined || head === at) return !(cue.start <= tokens[at]!.start && tokens[at]!.end <= cue.end);
    if (relation.endsWith("relcl")) return true;
    // Inside what is said, whatever the verb of speech is.
    if (relation === "ccomp" || (cue.start <= tokens[head]!.start && tokens[head]!.end <= cue.end && relation !== "conj")) return false;
    at = head;
  }
  return false;
}

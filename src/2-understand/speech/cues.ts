import type { Token, TokenRange } from "../../model/analysis.ts";
import { isPersonNoun } from "../english/person-nouns.ts";
import { DISTANCING_VERBS, HEARER_VERBS, NO_SPEECH_OBJECTS, SPEECH_VERBS, type SpeechVerbUse } from "../english/speech-verbs.ts";
import { findFiniteVerb, isEndMark, skipAdverbials } from "../words/clauses.ts";
import { readCount } from "./counts.ts";
import { helperBefore, type RawAttribution, raw, type Segment, sharedSubject, subjectOf } from "./segment.ts";
import { canSpeak, isComma, isQuoteMark, nounPhraseBefore, phraseAfter, phraseBefore, SPEAKING_PRONOUNS } from "./speaker-phrases.ts";
import { readStance } from "./stance-cues.ts";

/** Finds who says what in one segment of a sentence, in the order of the cues. "Two died, police said." → police, "said", "Two died". */
export function findCues(tokens: readonly Token[], { first, last }: TokenRange): RawAttribution[] {
  const found: RawAttribution[] = [];
  const segment: Segment = { tokens, first, last, found };
  for (let at = first; at < last; at++) {
    if (at < (found.at(-1)?.cue.last ?? first)) continue;
    const raw =
      readSourcePhrase(segment, at) ??
      readColon(segment, at) ??
      readSignature(segment, at) ??
      readVerb(segment, at) ??
      readStance(segment, at);
    if (raw === undefined || raw.content.length === 0) continue;
    if (raw.trailing) trimBefore(found, raw);
    found.push(raw);
  }
  return found;
}

/** What a trailing attribution covers no longer belongs to the words of its own speaker: "police said two died, the radio reported". */
function trimBefore(found: RawAttribution[], { speaker, cue }: RawAttribution): void {
  const start = Math.min(speaker.first, cue.first);
  for (const [index, other] of found.entries()) {
    const content = other.content
      .map((range) => (range.first < start && range.last > start ? { first: range.first, last: start } : range))
      .filter((range) => range.last > range.first && range.first < start);
    if (content.length > 0) found[index] = { ...other, content };
  }
}

/** "according to police", "citing officials", "per the ministry". */
function readSourcePhrase(segment: Segment, at: number): RawAttribution | undefined {
  const { tokens, first, last } = segment;
  const word = tokens[at]!.lower;
  const isAccording = word === "according" && tokens[at + 1]?.lower === "to" && at + 1 < last;
  if (!isAccording && !((word === "citing" || word === "quoting") && at > first)) return undefined;
  const next = isAccording ? at + 2 : at + 1;
  const speaker = phraseAfter(tokens, next, last);
  if (speaker === undefined || (!isAccording && !canSpeak(tokens[speaker.last - 1]!))) return undefined;
  const cue = { first: at, last: next };
  const leads =
    at === first ||
    (at - first <= 2 && !isComma(tokens[at - 1]!) && /^(?:CCONJ|ADV|SCONJ)$/.test(tokens[at - 1]!.tag)) ||
    (at > first && /^(?:and|but|while|that)$/.test(tokens[at - 1]!.lower));
  if (leads) {
    const comma = nextComma(tokens, speaker.last, last);
    return raw(speaker, cue, [{ first: comma === undefined ? speaker.last : comma + 1, last }], false, false);
  }
  const before = { first: contentStart(segment, at), last: isComma(tokens[at - 1]!) ? at - 1 : at };
  return raw(speaker, cue, [before, ...resumed(segment, speaker.last)], false, true);
}

/** Before a colon these tell what sort of piece follows, not who speaks. */
const LABEL =
  /^(?:updated?|breaking|exclusive|more|new|original|originally|developing|watch|video|photos?|live|read|related|(?:story|stories)|earlier|previous(?:ly)?|corrections?|clarifications?|analysis|opinion|notes?|warning|sources?|captions?|credits?)$/;

/** "Police: two dead" at the head of a line, "Two dead: police" at its end. */
function readColon({ tokens, first, last }: Segment, at: number): RawAttribution | undefined {
  if (tokens[at]!.text !== ":" || at === first || at + 1 >= last) return undefined;
  const cue = { first: at, last: at + 1 };
  const before = tokens[at - 1]!;
  const quoted = isQuoteMark(tokens[at + 1]!);
  if (
    at - first <= 6 &&
    canSpeak(before) &&
    !LABEL.test(before.lower) &&
    (quoted || !(before.tag === "PROPN" || isDateline(tokens, first, at)) || isTranscribed(tokens, first, at)) &&
    !SPEAKING_PRONOUNS.has(before.lower) &&
    tokens.slice(first, at).every((token) => token.tag !== "VERB" && token.tag !== "AUX")
  ) {
    return raw({ first: behindLabel(tokens, first, at), last: at }, cue, [{ first: at + 1, last }], false, false);
  }
  const behind = tokens.slice(at + 1, last).filter((token) => !isEndMark(token));
  const closes =
    behind.length > 0 &&
    behind.length <= 4 &&
    behind.every((token) => /^(?:NOUN|PROPN|ADJ|DET)$/.test(token.tag)) &&
    canSpeak(behind.at(-1)!) &&
    behind.at(-1)!.tag !== "PROPN";
  return closes ? raw({ first: at + 1, last: at + 1 + behind.length }, cue, [{ first, last: at }], false, true) : undefined;
}

/** "Related: Police: two dead": the speaker stands behind the label. */
function behindLabel(tokens: readonly Token[], first: number, colon: number): number {
  for (let at = colon - 2; at > first; at--) if (tokens[at]!.text === ":") return at + 1;
  return first;
}

/** "TANK: Two officers were shot here", as papers of South Asia begin: a town in capitals, whatever else its word means. "POLICE: two dead" are those who say so. */
function isDateline(tokens: readonly Token[], first: number, at: number): boolean {
  const words = tokens.slice(first, at);
  return (
    words.every((token) => inCapitals(token) && !isPersonNoun(token.lower) && !BODIES.test(token.lower)) &&
    tokens.slice(at + 1, at + LINE).some(({ text }) => /^\p{Ll}{4}/u.test(text))
  );
}

const BODIES = /^(?:police|authorities|officials|firefighters|hospital|court|coroner|report|sources?)$/;

/** "HARLOW: We will not go.": a transcript gives names in capitals, line after line or in the first person; a single "HARWICK: Two people …" is a dateline. */
function isTranscribed(tokens: readonly Token[], first: number, at: number): boolean {
  const name = tokens.slice(first, at).filter((token) => !isQuoteMark(token));
  if (name.length === 0 || !name.every(inCapitals) || !/\p{Ll}/u.test(tokens[at + 1]!.text)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + LINE) && !isEndMark(tokens[next]!); next++)
    if (FIRST_PERSON.test(tokens[next]!.lower)) return true;
  for (let other = Math.max(1, at - NEAR_LINES); other < Math.min(tokens.length, at + NEAR_LINES); other++)
    if (other !== at && tokens[other]!.text === ":" && inCapitals(tokens[other - 1]!)) return true;
  return false;
}

/** Tokens of a line in which it tells that somebody speaks for themselves. */
const LINE = 40;
const FIRST_PERSON = /^(?:i|we|my|our|us|me)$/;

/** How far apart the lines of a transcript begin. Unit: tokens. */
const NEAR_LINES = 300;

function inCapitals({ text }: Token): boolean {
  return /^\p{Lu}[\p{Lu}.'’-]{2,}$/u.test(text);
}

/** A quotation with its speaker's name below it: "We will not go." — Ann Harlow */
function readSignature({ tokens, first, last }: Segment, at: number): RawAttribution | undefined {
  if (!SIGNING_DASHES.has(tokens[at]!.text) || last - at > 6 || last - at < 2 || at === 0 || !isQuoteMark(tokens[at - 1]!))
    return undefined;
  const name = tokens.slice(at + 1, last);
  const quote = name.every(({ tag, text }) => tag === "PROPN" || text === ".") ? quoteBefore(tokens, at) : undefined;
  if (quote === undefined || quote.last - quote.first < SHORTEST_SIGNED || (first < at && first > quote.first)) return undefined;
  return raw({ first: at + 1, last }, { first: at, last: at + 1 }, [quote], false, true);
}

const SIGNING_DASHES: ReadonlySet<string> = new Set(["―", "—", "–", "--"]);

// Unit: tokens. A title in quotation marks may stand before a dash and a name too.
const SHORTEST_SIGNED = 8;

/** Forms that are of a verb of speech whatever their tag, and its lemma. */
const SURE_FORMS: ReadonlyMap<string, string> = new Map([
  ...["said", "says", "say", "saying"].map((form) => [form, "say"] as const),
  ...["tell", "tells", "told", "telling"].map((form) => [form, "tell"] as const),
]);

function readVerb(segment: Segment, at: number): RawAttribution | undefined {
  const { tokens, first } = segment;
  const token = tokens[at]!;
  const lemma = SURE_FORMS.get(token.lower) ?? token.lemma;
  const use = SPEECH_VERBS.get(lemma);
  if (use === undefined || lemma === "put") return readCount(segment, at);
  if (token.tag !== "VERB" && !SURE_FORMS.has(token.lower) && !isNounForVerb(segment, at)) return undefined;
  const helper = helperBefore(tokens, at, first);
  if (helper === "denied") return undefined;
  if (helper === "passive") return readPassive(segment, at, lemma);
  // "gunmen suspected to be rebels": a participle, and no thought of theirs.
  if (/^(?:suspected|believed|thought)$/.test(token.lower) && /^to be /.test(`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower} `))
    return undefined;
  // "at an eviction hearing"
  if (token.lower === "hearing") return undefined;
  if (token.lower.endsWith("ing") && helper !== "progressive") return readParticiple(segment, at, lemma, use);
  return readInverted(segment, at, lemma) ?? readActive(segment, at, lemma, use) ?? readCount(segment, at);
}

/** "The agency reports that …", "…, the agency reports": forms that taggers take for nouns. */
function isNounForVerb({ tokens, first, last }: Segment, at: number): boolean {
  if (!/^(?:reports|claims|estimates|notes|warns|states)$/.test(tokens[at]!.lower) || at === first || !canSpeak(tokens[at - 1]!))
    return false;
  const next = at + 1 < last ? tokens[at + 1]! : undefined;
  return next === undefined || isEndMark(next) || /^(?:that|there|at)$/.test(next.lower) || /^(?:DET|NUM)$/.test(next.tag);
}

/** "was quoted by the agency as saying …", "20 deaths were reported by the ministry". */
function readPassive(segment: Segment, at: number, lemma: string): RawAttribution | undefined {
  const { tokens, first, last } = segment;
  if (lemma === "quote" || lemma === "cite") {
    const saying = tokens
      .slice(at + 1, Math.min(last, at + 14))
      .findIndex((token, index) => token.lower === "saying" && tokens[at + index]!.lower === "as");
    const speaker = saying < 0 ? undefined : phraseBefore(tokens, at, first);
    return speaker === undefined
      ? undefined
      : raw(speaker, { first: at, last: at + 2 + saying }, [behindThat(tokens, at + 2 + saying, last)], false, false);
  }
  // "An ambush that was claimed by the Front": it says who did it, and nothing of what is told before.
  if (lemma === "claim" || tokens[at + 1]?.lower !== "by" || at + 2 >= last) return undefined;
  const speaker = phraseAfter(tokens, at + 2, last);
  if (speaker === undefined || !canSpeak(tokens[speaker.last - 1]!)) return undefined;
  return raw(speaker, { first: at, last: at + 2 }, [{ first: contentStart(segment, at), last: at }], DISTANCING_VERBS.has(lemma), true);
}

/** "…, adding that two had died": the speaker is that of the sentence. */
function readParticiple(segment: Segment, at: number, lemma: string, use: SpeechVerbUse): RawAttribution | undefined {
  const { tokens, first, last, found } = segment;
  const from = hearerEnd(tokens, at + 1, last, lemma);
  if (use === "thought" || at === first || !hasComplement(tokens, from, last, use)) return undefined;
  const speaker = speakerWith(tokens, at, first) ?? found.at(-1)?.speaker ?? subjectOf(tokens, first, at);
  return speaker === undefined
    ? undefined
    : raw(speaker, { first: at, last: at + 1 }, [behindThat(tokens, from, last)], DISTANCING_VERBS.has(lemma), false);
}

/** "…, with the ministry reporting that two had died": a speaker of its own. */
function speakerWith(tokens: readonly Token[], at: number, first: number): TokenRange | undefined {
  const speaker = phraseBefore(tokens, at, first);
  return speaker !== undefined && speaker.last === at && speaker.first > first && tokens[speaker.first - 1]!.lower === "with"
    ? speaker
    : undefined;
}

/** "…," said the chief of police, who had come. */
function readInverted(segment: Segment, at: number, lemma: string): RawAttribution | undefined {
  const { tokens, first, last } = segment;
  const before = at > first ? tokens[at - 1]! : undefined;
  if (before === undefined || !(isQuoteMark(before) || isComma(before)) || (HEARER_VERBS.has(lemma) && lemma !== "tell")) return undefined;
  const speaker = phraseAfter(tokens, at + 1, last);
  if (speaker === undefined) return undefined;
  const after = skipAdverbials(tokens, speaker.last, last);
  const ends =
    after >= last ||
    isEndMark(tokens[after]!) ||
    isComma(tokens[after]!) ||
    isQuoteMark(tokens[after]!) ||
    /^(?:who|which|that|as|after|in|at|:|referring|citing|adding)$/.test(tokens[after]!.lower);
  if (!ends || lemma === "tell") return undefined;
  if (!isQuoteMark(before) && findFiniteVerb(tokens, first, at - 1) === undefined) return undefined;
  const content = [{ first: contentStart(segment, at - 1), last: at - 1 }, ...resumedQuote(tokens, after, last)];
  return raw(speaker, { first: at, last: at + 1 }, content, DISTANCING_VERBS.has(lemma), true);
}

/** "a district that was struck by an attack, said he hoped": what happens says nothing. */
const HAPPENINGS = /^(?:attack|bombing|shooting|explosion|blast|killing|raid|strike|airstrike|clash|crash|battle|war|death)(?:s|es)?$/;

/** "Police said two died", and "Two died, police said". */
function readActive(segment: Segment, at: number, lemma: string, use: SpeechVerbUse): RawAttribution | undefined {
  const { tokens, first, last } = segment;
  const speaker = sharedSubject(segment, at) ?? withOthers(segment, phraseBefore(tokens, at, first));
  if (speaker === undefined) return undefined;
  const head = tokens[speaker.last - 1]!;
  if (
    /^(?:i|we|you)$/.test(head.lower) ||
    HAPPENINGS.test(head.lower) ||
    (use === "thought" && head.lower === "it") ||
    (use !== "always" && !canSpeak(head) && !SPEAKING_PRONOUNS.has(head.lower))
  )
    return undefined;
  const from = hearerEnd(
    tokens,
    isQuoteMark(tokens[at + 1] ?? tokens[at]!) && isQuoteMark(tokens[Math.max(first, at - 2)]!) ? at + 2 : at + 1,
    last,
    lemma,
  );
  if (HEARER_VERBS.has(lemma) && tokens[from]?.lower === "to") return undefined;
  if (isSaidOf(tokens, at) || isSuspectedOf(tokens, at) || isSuspectsNoun(tokens, at, speaker)) return undefined;
  const after = skipAdverbials(tokens, from, last);
  const cue = { first: at, last: at + 1 };
  const isBehind = speaker.first > first && (isComma(tokens[speaker.first - 1]!) || isQuoteMark(tokens[speaker.first - 1]!));
  const ends =
    after >= last ||
    isEndMark(tokens[after]!) ||
    isComma(tokens[after]!) ||
    /^(?:as|after|while|and|but|;|citing|adding|referring)$/.test(tokens[after]!.lower);
  const opensQuote = after < last && isComma(tokens[after]!) && after + 1 < last && isQuoteMark(tokens[after + 1]!);
  if (
    isBehind &&
    ends &&
    !(opensQuote && !isQuoteMark(tokens[speaker.first - 1]!) && findFiniteVerb(tokens, first, speaker.first) === undefined)
  ) {
    const before = { first: contentStart(segment, speaker.first - 1), last: speaker.first - 1 };
    if (before.last > before.first)
      return raw(
        speaker,
        cue,
        [before, ...(opensQuote ? resumedQuote(tokens, after, last) : resumed(segment, after))],
        DISTANCING_VERBS.has(lemma),
        true,
      );
  }
  if (speaker.first === first && ends) {
    const quote = quoteBefore(tokens, first);
    if (quote !== undefined)
      return raw(speaker, cue, [quote, ...(opensQuote ? resumedQuote(tokens, after, last) : [])], DISTANCING_VERBS.has(lemma), true);
  }
  if (!hasComplement(tokens, from, last, use)) return undefined;
  const content = behindThat(tokens, from, last);
  const isRelative = /^(?:who|which|that)$/.test(head.lower) && speaker.first > first;
  const comma = isRelative ? nextComma(tokens, content.first, last) : undefined;
  const who = isRelative ? (phraseBefore(tokens, speaker.first, first) ?? speaker) : speaker;
  const said = raw(who, cue, [comma === undefined ? content : { first: content.first, last: comma }], DISTANCING_VERBS.has(lemma), false);
  return isRelative ? { ...said, at: speaker } : said;
}

/** "five men said to have ties to a gang": others say so of them. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "said" && tokens[at + 1]?.lower === "to" && /^(?:VERB|AUX)$/.test(tokens[at + 2]?.tag ?? "");
}

/** "…, two officials and a hospital source said": those who speak together behind a clause. */
function withOthers({ tokens, first }: Segment, speaker: TokenRange | undefined): TokenRange | undefined {
  if (speaker === undefined || speaker.first - 1 <= first || tokens[speaker.first - 1]!.lower !== "and") return speaker;
  const other = nounPhraseBefore(tokens, speaker.first - 1, first);
  const isOwn = other !== undefined && other.first > first && isComma(tokens[other.first - 1]!) && canSpeak(tokens[other.last - 1]!);
  return isOwn ? { first: other.first, last: speaker.last } : speaker;
}

/** "five people suspected of the attack": others suspect them; "ARLMERE - Suspected rebels killed six": a capital behind the dateline, and no verb. */
function isSuspectedOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text === "Suspected" || tokens[at]!.text === "Alleged") return true;
  return /^(?:suspected|accused|alleged|believed)$/.test(tokens[at]!.lower) && /^(?:of|to)$/.test(tokens[at + 1]?.lower ?? "");
}

/** "two juvenile suspects": behind a number above one it is the noun, whatever the tagger says. */
function isSuspectsNoun(tokens: readonly Token[], at: number, speaker: TokenRange): boolean {
  const { tag, lower } = tokens[speaker.first]!;
  return /^(?:suspects|reports|claims)$/.test(tokens[at]!.lower) && tag === "NUM" && lower !== "one" && lower !== "1";
}

/** A quotation that ends right before the segment: "Will they come?" Harlow asked. */
function quoteBefore(tokens: readonly Token[], first: number): TokenRange | undefined {
  if (first === 0 || !isQuoteMark(tokens[first - 1]!)) return undefined;
  for (let index = first - 2; index >= Math.max(0, first - 80); index--)
    if (isQuoteMark(tokens[index]!)) return { first: index, last: first };
  return undefined;
}

/** Behind "told reporters", "told The Times on Friday": where the hearer ends. */
function hearerEnd(tokens: readonly Token[], at: number, last: number, lemma: string): number {
  if (!HEARER_VERBS.has(lemma) || at >= last || tokens[at]!.lower === "that") return at;
  return phraseAfter(tokens, at, last)?.last ?? at;
}

/** Whether something that can be said stands behind the verb: "that", a quotation, a clause, or a noun where the verb allows one. */
function hasComplement(tokens: readonly Token[], from: number, last: number, use: SpeechVerbUse): boolean {
  const after = skipAdverbials(tokens, from, last);
  const next = tokens[from];
  if (next === undefined || from >= last) return false;
  if (NO_SPEECH_OBJECTS.has(next.lower) && use !== "always") return false;
  // "Woman charged after toddler injured": before a court.
  if (tokens[from - 1]?.lower === "charged" && /^(?:after|over|following|when|once|as)$/.test(next.lower)) return false;
  // "The fire claimed at least nine lives".
  if (use === "noun" && tokens.slice(from, Math.min(last, from + LIVES_REACH)).some(({ lower }) => /^(?:lives|life)$/.test(lower)))
    return false;
  const index = isComma(next) || next.text === ":" ? from + 1 : from;
  if (next.lower === "that" || next.text === ":" || (index < last && isQuoteMark(tokens[index]!))) return true;
  if (after + 1 < last && isComma(tokens[after]!) && isQuoteMark(tokens[after + 1]!)) return true;
  if (use === "always") return after < last && !isEndMark(tokens[after]!) && !isComma(tokens[after]!);
  if (/^(?:to|him|her|them|us|me|when|how|why|what|whether|as)$/.test(next.lower))
    return next.lower === "to" && use === "noun" && tokens[from + 1]?.lower === "have";
  if (use === "noun" && (/^(?:DET|NUM|NOUN|PROPN|PRON)$/.test(next.tag) || /^(?:at|up|more|about|some|nearly|over)$/.test(next.lower)))
    return next.tag === "NUM" || !NO_SPEECH_OBJECTS.has(tokens[from + 1]?.lower ?? "");
  return findFiniteVerb(tokens, from, last, true) !== undefined;
}

/** Tokens behind a verb in which the lives stand that a disaster claims. */
const LIVES_REACH = 5;

function behindThat(tokens: readonly Token[], from: number, last: number): TokenRange {
  let first = from;
  while (first < last && (isComma(tokens[first]!) || tokens[first]!.text === ":" || tokens[first]!.lower === "that")) first++;
  return { first, last };
}

/** Where the words of a trailing attribution begin: the segment's start, or behind ", and" after another attribution. */
function contentStart({ tokens, first, found }: Segment, end: number): number {
  const quote = sentenceQuoteStart(tokens, first, end);
  if (quote !== undefined) return quote;
  const cue = found.at(-1);
  if (cue === undefined) return first;
  for (let index = end - 1; index > cue.cue.last; index--) {
    if (isComma(tokens[index - 1]!) && /^(?:and|but|while)$/.test(tokens[index]!.lower)) return index + 1;
    if (tokens[index]!.text === ";") return index + 1;
  }
  return first;
}

/** Where a quotation that is a sentence of its own begins, if it ends at the index: what stands before it is not part of what is said. */
function sentenceQuoteStart(tokens: readonly Token[], first: number, end: number): number | undefined {
  const closes = [tokens[end - 1], tokens[end]].some((token) => token !== undefined && isQuoteMark(token));
  if (!closes) return undefined;
  for (let index = end - 2; index > first; index--) {
    if (!isQuoteMark(tokens[index]!)) continue;
    const before = tokens[index - 1]!;
    const isOwn =
      /^\p{Lu}/u.test(tokens[index + 1]?.text ?? "") && !isComma(before) && before.text !== ":" && !SPEECH_VERBS.has(before.lemma);
    return isOwn ? index : undefined;
  }
  return undefined;
}

/** "One of the dead, Harlow said, was the driver": what goes on behind the second comma. */
function resumed({ tokens, last }: Segment, after: number): TokenRange[] {
  if (after + 1 >= last || !/^(?:,|-{1,2}|–|—)$/.test(tokens[after]!.text)) return [];
  const next = tokens[after + 1]!;
  if (
    /^(?:and|but|while|as|who|which|whose|where|though|although|citing|after|when|because)$/.test(next.lower) ||
    (next.tag === "VERB" && next.lower.endsWith("ing") && !/^(?:putting|raising|bringing|revising|lowering)$/.test(next.lower))
  )
    return [];
  return [{ first: after + 1, last }];
}

function resumedQuote(tokens: readonly Token[], after: number, last: number): TokenRange[] {
  for (let index = after; index < Math.min(last, after + 3); index++) if (isQuoteMark(tokens[index]!)) return [{ first: index, last }];
  return [];
}

function nextComma(tokens: readonly Token[], from: number, last: number): number | undefined {
  for (let index = from; index < last; index++) if (tokens[index]!.text === ",") return index;
  return undefined;
}

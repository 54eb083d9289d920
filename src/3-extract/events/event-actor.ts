import { overlapping } from "../../model/span.ts";
import { type Context, evidence, spanOf } from "../extractor.ts";
import { subjectPhrase } from "../grammar/clause.ts";
import { partyOf } from "../grammar/parties.ts";
import { nounPhraseAt } from "../grammar/party-at.ts";
import { phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { EventPlace } from "./event-statements.ts";
import type { EventWording } from "./event-wording.ts";

/** That an event lacks the one who must be named. */
export const NOBODY = Symbol("nobody");

/** Who did what a word tells, in the article's words; `undefined` where it may be told without anyone. */
export function actorOf(context: Context, place: EventPlace, row: EventWording, passive: boolean): string | undefined | typeof NOBODY {
  if (row.actor === "none") return undefined;
  const words = wordsOf(context, place, row, passive);
  if (words === undefined) return row.actor === "any" ? undefined : NOBODY;
  return row.by !== undefined && !row.by.has(context.voices.kindOf(words)) ? NOBODY : words;
}

function wordsOf(context: Context, place: EventPlace, { actor }: EventWording, passive: boolean): string | undefined {
  const { analysis } = context;
  if (actor === "speaker") return speakerOf(context, place);
  const phrase = actor === "from" ? sourceOf(context, place) : passive ? agentOf(context, place.at) : subjectOf(context, place);
  if (phrase === undefined) return passive || actor === "from" ? undefined : standIn(context, place);
  return acts(context, phrase) ? evidence(analysis, spanOf(analysis, phrase)).words : undefined;
}

/** The subject of an active verb, without a time or a dateline before it: "Last week police arrested", "HARWICK - Police arrested". */
function subjectOf(context: Context, { index, at }: EventPlace): Phrase | undefined {
  const phrase = sharedSubject(context, at) ?? subjectPhrase(context, index, at);
  if (phrase === undefined || phrase.isTime || isDateline(context, phrase)) return undefined;
  const { tokens, times } = context.analysis;
  const time = times.find(({ start, end }) => start === tokens[phrase.first]!.start && end < tokens[phrase.head]!.start);
  let { first } = phrase;
  for (let at = first; at < phrase.head; at++) if (/^[-–—]+$/.test(tokens[at]!.text)) first = at + 1;
  while (time !== undefined && tokens[first]!.start < time.end) first++;
  return { ...phrase, first };
}

/** "HARWICK COUNTY, Va. -- A boy found a gun": where the report was written finds nothing. */
function isDateline({ analysis }: Context, { head }: Phrase): boolean {
  return overlapping(analysis.places, analysis.tokens[head]!).some(({ role }) => role === "dateline");
}

/** "Police arrested Ansari and charged him": the one who did the first thing. */
function sharedSubject(context: Context, at: number): Phrase | undefined {
  const { analysis, grammar } = context;
  const { head, relation } = analysis.tokens[at]!;
  const [subject] = relation === "conj" && head !== undefined && !grammar.isPassive(head) ? grammar.subjects(at) : [];
  const phrase = subject === undefined ? undefined : nounPhraseAt(analysis, context, grammar, subject);
  return phrase?.form === "pronoun" ? undefined : phrase;
}

/** "They", "it", "we" before a verb in what somebody says: the one who says it. "She" is as likely somebody else. */
function standIn(context: Context, place: EventPlace): string | undefined {
  const { tokens } = context.analysis;
  for (let at = place.at - 1; at >= Math.max(place.sentence.first, place.at - 5); at--) {
    const { lower, tag } = tokens[at]!;
    if (/^(?:they|it|we|i)$/.test(lower))
      return speakerOf(context, place) ?? (at === place.sentence.first ? citedBefore(context, place) : undefined);
    if (tag !== "AUX" && tag !== "ADV" && tag !== "PART") return undefined;
  }
  return undefined;
}

/** "Open Hands said it would stay. It had warned …": the body that the sentence before cites. */
function citedBefore({ analysis, voices }: Context, { index, at }: EventPlace): string | undefined {
  const before = analysis.sentences[index - 1];
  if (before === undefined || /^(?:we|i)$/.test(analysis.tokens[at]!.lower)) return undefined;
  const cited = analysis.attributions.filter(({ speaker }) => before.start <= speaker.start && speaker.end <= before.end);
  if (cited.length !== 1) return undefined;
  const words = analysis.article.text.slice(cited[0]!.speaker.start, cited[0]!.speaker.end);
  return voices.kindOf(words) === "witness" ? undefined : words;
}

function speakerOf(context: Context, { at }: EventPlace): string | undefined {
  const { start, end } = context.analysis.tokens[at]!;
  return context.voices.speakerAt({ start, end })?.words;
}

/** Who does what a passive verb tells; the subject there is who it is done to. */
function agentOf({ analysis, ...context }: Context, at: number): Phrase | undefined {
  const doer = context.grammar.isPassive(at) ? context.grammar.doers(at)[0] : undefined;
  return doer === undefined ? undefined : nounPhraseAt(analysis, { analysis, ...context }, context.grammar, doer);
}

/** "drew condemnation from the union" */
function sourceOf(context: Context, { index, at }: EventPlace): Phrase | undefined {
  const row = context.rows[index];
  const next = context.analysis.tokens[at + 1]?.lower ?? "";
  return row !== undefined && /^(?:from|by)$/.test(next) ? phraseAt(row, at + 2) : undefined;
}

const BODIES =
  /^(?:embass(?:y|ies)|ministr(?:y|ies)|agenc(?:y|ies)|departments?|councils?|parliaments?|courts?|unions?|commissions?|committees?|compan(?:y|ies)|hospitals?|charit(?:y|ies)|church(?:es)?|offices?|administrations?|kingdoms?|countr(?:y|ies)|cit(?:y|ies)|universit(?:y|ies)|schools?|airlines?|authorit(?:y|ies)|associations?|assembl(?:y|ies)|institutes?|nations?|states?|jur(?:y|ies)|tribunals?|opposition|leagues?|clubs?|federations?|reports?|monarchy|palace|house|senate|congress|consulates?|services?|bureau|teams?|thousands|hundreds|dozens|scores|crowds?|callers?|mourners?|worshippers?)$/;

/** Someone or some body that can warn or answer. */
function acts({ analysis, voices }: Context, subject: Phrase): boolean {
  if (partyOf(analysis, subject) !== undefined || BODIES.test(analysis.tokens[subject.head]!.lower)) return true;
  return voices.kindOf(evidence(analysis, spanOf(analysis, subject)).words) !== "other";
}

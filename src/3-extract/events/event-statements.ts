import type { Analysis, Sentence } from "../../model/analysis.ts";
import type { DraftStatement, EventDetail } from "../../model/statement.ts";
import { type Context, draft, evidence } from "../extractor.ts";
import { clauseAround, subjectPhrase } from "../grammar/clause.ts";
import { modalityAt } from "../grammar/modality.ts";
import { isStatistical } from "../harms/scope.ts";
import { actorOf, NOBODY } from "./event-actor.ts";
import { detailOf } from "./event-detail.ts";
import { isOfOtherDeed, isToldBefore } from "./event-standing.ts";
import type { EventWording, EventWordings } from "./event-wording.ts";

type EventDraft = Extract<DraftStatement, { kind: "warning" | "response" | "investigation" }>;

/** Most statements of one kind from one article: the first ones tell the most. */
const MOST = 6;

/** Statements for the words of a table, one for each actor and matter, each with its sentence as evidence. */
export function* eventStatements(
  analysis: Analysis,
  context: Context,
  kind: EventDraft["kind"],
  extractor: string,
  wordings: EventWordings,
): Generator<EventDraft> {
  const main = context.incidents.mentions.find((mention) => mention.main);
  if (main === undefined) return;
  const seen = new Set<string>();
  for (let index = 0; index < analysis.sentences.length && seen.size < MOST; index++) {
    const sentence = analysis.sentences[index]!;
    const told = new Set<string>();
    for (let at = sentence.first; at < sentence.last; at++) {
      const rows = wordings.get(analysis.tokens[at]!.lower);
      const found = rows === undefined ? undefined : read(context, { index, sentence, at }, rows);
      if (found === undefined || told.has(found.what)) continue;
      told.add(found.what);
      const key = keyOf(found, seen);
      if (seen.has(key)) continue;
      seen.add(key);
      const incident = context.incidents.at(at) ?? main;
      const { start, end } = analysis.tokens[at]!;
      yield draft(analysis, {
        kind,
        incident: incident.ref,
        value: { actor: found.actor, what: found.what, ...found.detail },
        speaker: context.voices.speakerAt({ start, end }),
        hedged: false,
        evidence: [evidence(analysis, clauseAround(analysis, sentence, at))],
        extractor,
        rule: `"${analysis.tokens[at]!.lower}" with its subject`,
      });
    }
  }
}

/** A word in its sentence. */
export interface EventPlace {
  readonly index: number;
  readonly sentence: Sentence;
  readonly at: number;
}

interface Told {
  readonly what: string;
  readonly actor: string | undefined;
  readonly detail: EventDetail;
}

/** One statement for each actor, matter and person it is about; where nobody is named as doing it, two: the second arrest may be another one. */
function keyOf({ what, actor, detail: { persons = [] } }: Told, seen: ReadonlySet<string>): string {
  const key = [what, actor ?? "", ...persons].join(" ").toLowerCase();
  return actor === undefined && seen.has(key) ? `${key}again` : key;
}

/** What a word tells: the first of its wordings that its sentence bears out. */
function read(context: Context, place: EventPlace, rows: readonly EventWording[]): Told | undefined {
  const { analysis } = context;
  const { sentence, at } = place;
  const { start, end, tag } = analysis.tokens[at]!;
  const before = analysis.article.text.slice(sentence.start, start);
  const after = analysis.article.text.slice(end, sentence.end);
  for (const row of rows) {
    if (tag === "NOUN" && row.noun !== true) continue;
    if (row.after?.test(after) === false || row.before?.test(before) === false || isAttribute(context, at)) continue;
    const passive = isPassive(context, at);
    if (row.voice !== undefined && (row.voice === "passive") !== passive) continue;
    if (row.to?.test(passive ? undergoing(context, place, before) : after) === false) continue;
    if (row.unreal !== true && !isReal(context, place, before)) continue;
    if (isStatistical(analysis, sentence) || !isInTime(context, place, row)) continue;
    const actor = actorOf(context, place, row, passive);
    if (actor !== NOBODY) return { what: row.what, actor, detail: detailOf(context, place, row, passive) };
  }
  return undefined;
}

/** "the detained leaders": a participle before a noun tells of no step. */
function isAttribute({ analysis: { tokens } }: Context, at: number): boolean {
  const { tag } = tokens[at]!;
  if (tag !== "VERB" && tag !== "ADJ") return false;
  const isBetween = /^(?:DET|ADP|ADJ|NUM|PUNCT|CCONJ)$/.test(tokens[at - 1]?.tag ?? "") && tokens[at + 1]?.tag === "NOUN";
  // The relation is asked for last, as it has the sentence parsed. "Visited the site and laid flowers": a second verb.
  const { relation } = tokens[at]!;
  return relation === "amod" || (isBetween && relation !== "conj");
}

/** "The man, identified as Ansari": passive without a form of "be". */
function isPassive({ analysis: { tokens }, grammar }: Context, at: number): boolean {
  return grammar.isPassive(at) || (tokens[at + 1]?.lower === "as" && tokens[at - 1]?.lower === ",");
}

/** The words before a passive verb that tell what undergoes it: from its subject on, else from where the clause begins. */
function undergoing(context: Context, { index, sentence, at }: EventPlace, before: string): string {
  const subject = subjectPhrase(context, index, at);
  const start = subject === undefined ? before.search(/[^,;:]*$/) : context.analysis.tokens[subject.first]!.start - sentence.start;
  return before.slice(start).replace(/^.*\b(?:says?|said|that) /, "");
}

/** What somebody denies, asks for, expects or leaves open is not told to have been done. */
const UNSAID =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|doubt(?:s|ed)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|wants?|wanted|ask(?:s|ed|ing)? (?:for|that)|call(?:s|ed|ing)? for|expect(?:s|ed)?|whether|if|unless|until|yet to|no one|nobody|none|did not say|declined|when (?:he|she|they|it) (?:is|are)|fac(?:es|ed|ing) up to)\b[^,;]*$/i;

function isReal(context: Context, { sentence, at }: EventPlace, before: string): boolean {
  return modalityAt(context.analysis.tokens, sentence, at) === "fact" && !UNSAID.test(before);
}

function isInTime(context: Context, place: EventPlace, row: EventWording): boolean {
  if (row.time === "before") return isToldBefore(context, place);
  if (row.time === "not before" && isToldBefore(context, place)) return false;
  return !isOfOtherDeed(context, place);
}

import type { Analysis, Sentence } from "../model/analysis.ts";
import type { DraftStatement, SpeakerKind } from "../model/statement.ts";
import { clauseAround, subjectPhrase } from "./clause.ts";
import { type Context, draft, evidence, spanOf } from "./extractor.ts";
import { modalityAt } from "./modality.ts";
import { partyOf } from "./parties.ts";
import { nounPhraseAt } from "./party-at.ts";
import type { Phrase } from "./phrases.ts";
import { isStatistical } from "./scope.ts";

type EventDraft = Extract<DraftStatement, { kind: "warning" | "response" | "investigation" }>;

/** A verb (lower-case forms) that tells of a warning, a response or a step of an investigation. */
export interface EventVerb {
  readonly what: string;
  /** What must follow within the clause; `undefined`: nothing. */
  readonly needs: RegExp | undefined;
  /** Whether someone must be named as doing it. */
  readonly needsActor: boolean;
  /** Who must have done it where the verb alone tells too little: "found" is an investigator's word only by an investigator. */
  readonly by: ReadonlySet<SpeakerKind> | undefined;
}

/** A measure that is told without who took it: "Security has been raised". */
export interface Measure {
  readonly what: string;
  /** What stands before the verb, and undergoes it. */
  readonly of: RegExp;
}

/** Most statements of one kind from one article: the first ones tell the most. */
const MOST = 6;

/** Statements for the verbs of a table, one for each actor and matter, each with its sentence as evidence. */
export function* eventStatements(
  analysis: Analysis,
  context: Context,
  kind: EventDraft["kind"],
  extractor: string,
  verbs: ReadonlyMap<string, EventVerb>,
  measures: ReadonlyMap<string, Measure> = new Map(),
): Generator<EventDraft> {
  const main = context.incidents.mentions.find((mention) => mention.main);
  if (main === undefined) return;
  const seen = new Set<string>();
  for (let index = 0; index < analysis.sentences.length && seen.size < MOST; index++) {
    const sentence = analysis.sentences[index]!;
    for (let at = sentence.first; at < sentence.last; at++) {
      const taken = measureAt(analysis, context, { sentence, at, measures });
      const verb = taken ?? verbs.get(analysis.tokens[at]!.lower);
      if (verb === undefined || analysis.tokens[at]!.tag === "NOUN") continue;
      const rest = analysis.article.text.slice(analysis.tokens[at]!.end, sentence.end);
      if (verb.needs !== undefined && !verb.needs.test(rest)) continue;
      if (modalityAt(analysis.tokens, sentence, at) !== "fact" || isStatistical(analysis, sentence)) continue;
      const passive = context.grammar.isPassive(at);
      const subject = passive ? agentPhrase(analysis, context, at) : subjectPhrase(context, index, at);
      if (verb.needsActor && (subject === undefined || !acts(analysis, subject))) continue;
      if (verb.by !== undefined && !(passive && subject === undefined) && !isBy(analysis, context, subject, verb.by)) continue;
      const actor = subject === undefined ? undefined : evidence(analysis, spanOf(analysis, subject)).words;
      const key = `${verb.what} ${actor ?? ""}`.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      const incident = context.incidents.at(at) ?? main;
      const quoted = clauseAround(analysis, sentence, at);
      yield draft(analysis, {
        kind,
        incident: incident.ref,
        value: { actor, what: verb.what },
        speaker: context.voices.speakerAt({ start: analysis.tokens[at]!.start, end: analysis.tokens[at]!.end }),
        hedged: false,
        evidence: [evidence(analysis, quoted)],
        extractor,
        rule: `"${analysis.tokens[at]!.lower}" with its subject`,
      });
      break;
    }
  }
}

function measureAt(
  analysis: Analysis,
  context: Context,
  { sentence, at, measures }: { readonly sentence: Sentence; readonly at: number; readonly measures: ReadonlyMap<string, Measure> },
): EventVerb | undefined {
  const { lower, start } = analysis.tokens[at]!;
  const measure = measures.get(lower);
  const before = measure === undefined ? "" : analysis.article.text.slice(sentence.start, start);
  const isTaken =
    measure?.of.test(before) === true && /\b(?:been|was|were|being)\s(?:\w+ly\s)?$/.test(before) && context.grammar.isPassive(at);
  return isTaken ? { what: measure.what, needs: undefined, needsActor: false, by: undefined } : undefined;
}

const BODIES =
  /^(?:embassy|ministry|agency|department|council|parliament|court|union|commission|committee|company|hospital|charity|church|office|administration|kingdom|country|city|university|school|airline|authority|association|assembly|institute|nations?|states?)$/;

/** Who does what a passive verb tells; the subject there is who it is done to. */
function agentPhrase(analysis: Analysis, context: Context, at: number): Phrase | undefined {
  const doer = context.grammar.doers(at)[0];
  return doer === undefined ? undefined : nounPhraseAt(analysis, context, context.grammar, doer);
}

function isBy(analysis: Analysis, context: Context, actor: Phrase | undefined, kinds: ReadonlySet<SpeakerKind>): boolean {
  return actor !== undefined && kinds.has(context.voices.kindOf(evidence(analysis, spanOf(analysis, actor)).words));
}

/** Someone or some body that can warn or answer. */
function acts(analysis: Analysis, subject: Phrase): boolean {
  return partyOf(analysis, subject) !== undefined || BODIES.test(analysis.tokens[subject.head]!.lower);
}

/** Builds a table of verbs: each row gives forms, the matter, what must follow, and whether an actor is needed. */
export function eventVerbs(
  rows: readonly (readonly [
    forms: string,
    what: string,
    needs?: RegExp | undefined,
    needsActor?: boolean,
    by?: ReadonlySet<SpeakerKind>,
  ])[],
): Map<string, EventVerb> {
  const verbs = new Map<string, EventVerb>();
  for (const [forms, what, needs, needsActor, by] of rows) {
    for (const form of forms.split(" ")) verbs.set(form, { what, needs, needsActor: needsActor ?? true, by });
  }
  return verbs;
}

import type { Evidence } from "./span.ts";

/** A sentence and what proves it. No evidence, no sentence. */
export interface ProvenSentence {
  readonly text: string;
  /** What it is about, where a section tells of several things: "Origin", "Claimed", an earlier incident. Not part of the sentence. */
  readonly label: string | undefined;
  /** Id of the other incident that it tells of; `undefined`: the explained one. */
  readonly incident: string | undefined;
  /** Ids of the statements it is made from. */
  readonly statements: readonly string[];
  readonly evidence: readonly [Cited, ...Cited[]];
}

/** Evidence with what a reader needs to judge it. */
export interface Cited extends Evidence {
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  /** `undefined`: the outlet's own voice. */
  readonly speaker: string | undefined;
}

/** One figure of the ledger, ready to show. */
export interface FigureRow {
  readonly what: string;
  /** "at least 60", "143", "40 to 50": as bounds say. */
  readonly value: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly of: string;
  readonly speaker: string | undefined;
  /** The office that the table of offices has the speaker in on that day. */
  readonly office: string | undefined;
  readonly saidAt: string | undefined;
  /** "current", "superseded by 93 (the Investigative Committee, 23 March)", "contradicts …". */
  readonly standing: string;
  /** Replaced by a later figure of the same chain of speakers. */
  readonly superseded: boolean;
  /** How many reports and how many independent sources carry it. */
  readonly reports: number;
  readonly families: number;
  readonly statement: string;
  /** Ids of all statements that are this figure, that one first: its repetitions and reprints. */
  readonly statements: readonly string[];
  readonly evidence: readonly [Cited, ...Cited[]];
}

/** One policy's answer. */
export interface PolicyRow {
  readonly policy: string;
  readonly what: string;
  readonly value: string;
  readonly trace: readonly string[];
}

/** One source and its reprints. */
export interface SourceRow {
  readonly family: string;
  readonly articles: readonly {
    readonly id: string;
    readonly outlet: string | undefined;
    readonly title: string | undefined;
    readonly published: string | undefined;
    readonly url: string | undefined;
  }[];
  readonly reasons: readonly string[];
}

/** Another incident that a reader may look for next. */
export interface RelatedRow {
  readonly incident: string;
  readonly label: string;
  /** "the same kind in the same place": about the record, not about the world. */
  readonly reason: string;
}

/** A part of an explainer under one question. */
export interface Section {
  /** "what-happened": stable, used as anchor. */
  readonly key: string;
  readonly heading: string;
  readonly sentences: readonly ProvenSentence[];
  readonly figures: readonly FigureRow[];
  readonly policies: readonly PolicyRow[];
  readonly sources: readonly SourceRow[];
  readonly related: readonly RelatedRow[];
  /** Plain sentences about the record itself, which need no evidence: "No report here names a perpetrator." */
  readonly unknown: readonly string[];
  /** Sentences for which the shipped table of actors stands, and no report; each names it. Left out where there is none. */
  readonly table?: readonly string[] | undefined;
}

/** Answers to a reader's questions. */
export interface Answers {
  readonly title: string;
  readonly sections: readonly Section[];
  /** Both counts: reports, and independent sources. */
  readonly reports: number;
  readonly families: number;
  /** ISO 8601: when its latest report appeared; `undefined` where no report tells. Nothing in it is known to be later than that. */
  readonly asOf: string | undefined;
  /** Sentences that were not printed because their evidence did not prove them, each with what it lacks. */
  readonly problems: readonly string[];
}

/** Answers to a reader's questions about one incident. */
export interface Explainer extends Answers {
  readonly incidentId: string;
}

/** Answers to a reader's questions about a group, an agency or a state. */
export interface ActorExplainer extends Answers {
  readonly actorId: string;
}

import type { Article } from "./article.ts";
import type { DayRange } from "./day.ts";
import type { IncidentType } from "./incident-type.ts";
import type { Location } from "./location.ts";
import type { FigureKind, FigureStatement, ResponsibilityStatus, Statement } from "./statement.ts";

/** Everything that one article yields. */
export interface Report {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

/** Articles that are one source. */
export interface Family {
  /** Id of its earliest article (by publication time, then id). */
  readonly id: string;
  /** Ids, earliest first. */
  readonly articles: readonly string[];
  /** Why each article after the first belongs: "same text as …", "87 of 100 shingles in common with …", "both credited to Northern Wire". */
  readonly reasons: readonly string[];
}

/** Why two incident mentions are or are not the same incident. */
export interface Decision {
  /** SHA-256 (hex, first 20 characters) of its content. */
  readonly id: string;
  readonly kind: "same" | "different" | "override";
  /** Two mentions ("articleId#A"), or for an override one mention and a field. */
  readonly subjects: readonly [string, string];
  /** "rule", or the name of the person who decided. */
  readonly by: string;
  /** 0 to 1: the scorer's sureness; 1 for a person. */
  readonly score: number;
  /** One line that names each feature that counted: "day 0.9 (2024-03-22 = 2024-03-22); place 0.8 (Krasnogorsk = Moscow, 12 km)". */
  readonly reason: string;
  /** ISO 8601 instant; `undefined` for rules, which have no time. */
  readonly at: string | undefined;
  /** The value, for an override: JSON. */
  readonly value: string | undefined;
}

/** A number of people under one policy; `undefined`: open, or not stated. */
export interface Toll {
  readonly policy: string;
  readonly what: FigureKind;
  readonly low: number | undefined;
  readonly best: number | undefined;
  readonly high: number | undefined;
  /** Ids of the figure statements that gave it. */
  readonly chosen: readonly string[];
  /** The words to print instead of a number, where only vague words are stated: "dozens". */
  readonly words: string | undefined;
  /** Each rule that fired, in order, as a sentence: "Rule 3: the most recent of 4 is 144 (Health Minister, 2024-03-29)." */
  readonly trace: readonly string[];
}

/** How a figure stands to the others of its incident. */
export interface LedgerEntry {
  readonly statement: FigureStatement;
  /** Reprints and repetitions by the same original speaker share it. */
  readonly voice: string;
  /** Id of the figure that replaced it: a later one from the same chain of speakers; `undefined`: current. */
  readonly supersededBy: string | undefined;
  /** Ids of current figures of other voices whose bounds exclude this one's. */
  readonly contradicts: readonly string[];
  readonly reason: string | undefined;
}

/** One party's part in an incident: all statements on it, grouped. */
export interface ResponsibilityView {
  /** The commonest words for the party; `undefined`: nobody named. */
  readonly who: string | undefined;
  readonly aliases: readonly string[];
  readonly statuses: readonly { readonly status: ResponsibilityStatus; readonly statements: readonly string[] }[];
}

/** What happened at a place and time: a view over statements, recomputable at any time. */
export interface Incident {
  /** Stable while its founding mention stays: derived from the earliest mention (by publication time, then id). */
  readonly id: string;
  /** "Shooting in Krasnogorsk, Russia, 22 March 2024": made from the fields below. */
  readonly label: string;
  readonly type: IncidentType;
  readonly when: DayRange | undefined;
  readonly where: Location | undefined;
  /** "articleId#A", main ones first, then by publication time and id. */
  readonly mentions: readonly string[];
  /** Articles that report it, main ones first. */
  readonly articles: readonly string[];
  /** Articles that it is the main subject of. */
  readonly mainArticles: readonly string[];
  /** Families among {@link articles}: the number of independent sources. */
  readonly families: readonly string[];
  /** Ids of all its statements, in a fixed order. */
  readonly statements: readonly string[];
  readonly ledger: readonly LedgerEntry[];
  /** Every policy for killed and injured, and the default policy for the other kinds that are stated. */
  readonly tolls: readonly Toll[];
  readonly responsibility: readonly ResponsibilityView[];
  readonly stage: "accomplished" | "attempted" | "threatened";
  readonly negated: boolean;
  /** Fields on which statements disagree, each with the values and their statements. */
  readonly disputes: readonly Dispute[];
  /** How its type, when, where were chosen among the statements: field → sentence. */
  readonly trace: Readonly<Record<"type" | "when" | "where", string>>;
}

/** A field with incompatible statements that supersession does not explain. */
export interface Dispute {
  readonly field: "killed" | "injured" | "when" | "where" | "type" | "responsibility" | FigureKind;
  readonly sides: readonly { readonly value: string; readonly statements: readonly string[] }[];
}

/** Incidents, families and decisions over a set of reports. */
export interface Resolution {
  readonly incidents: readonly Incident[];
  readonly families: readonly Family[];
  readonly decisions: readonly Decision[];
}

import { type Article, versionKey } from "./article.ts";
import type { DayRange } from "./day.ts";
import type { BareName, IncidentType } from "./incident-type.ts";
import type { Location } from "./location.ts";
import type { QueueItem } from "./queue.ts";
import { FIGURE_KINDS, type FigureKind, type FigureStatement, type ResponsibilityStatus, type Statement } from "./statement.ts";

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

/** Id of each article → that of its family. */
export function familyOfArticles(families: readonly Family[]): ReadonlyMap<string, string> {
  return new Map(families.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
}

/** Articles with the statements that their versions make. */
export function toReports(articles: readonly Article[], statements: readonly Statement[]): readonly Report[] {
  const byVersion = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = versionKey({ id: statement.articleId, version: statement.version });
    const known = byVersion.get(key);
    if (known) known.push(statement);
    else byVersion.set(key, [statement]);
  }
  return articles.map((article) => ({ article, statements: byVersion.get(versionKey(article)) ?? [] }));
}

/** Fields of an incident that a person can set. */
export const OVERRIDABLE_FIELDS = ["type", "when", "where", ...FIGURE_KINDS] as const;
export type OverridableField = (typeof OVERRIDABLE_FIELDS)[number];

/** Why two incident mentions are or are not the same incident; or what a person set, or took back. */
export interface Decision {
  /** SHA-256 (hex, first 20 characters) of its content. */
  readonly id: string;
  readonly kind: "same" | "different" | "override" | "undo";
  /** Two mentions ("articleId#A"); for an override a mention and a field; for an undo the decision that it takes back, and that one's kind. */
  readonly subjects: readonly [string, string];
  /**
   * Of a split: the mentions taken out, and those that they are taken out of, the subjects among them. None of the first is one incident with
   * any of the second. `undefined`: the subjects alone.
   */
  readonly sides?: readonly [readonly string[], readonly string[]] | undefined;
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

/** What a person set in the place of what the reports give; both are shown. */
export interface FieldOverride {
  readonly field: OverridableField;
  /** Id of the decision. */
  readonly decision: string;
  readonly by: string;
  readonly reason: string;
  /** ISO 8601 instant. */
  readonly at: string | undefined;
  /** In words: "145", "2024-03-22", "Krasnogorsk, Moscow Oblast, RU", "not stated". */
  readonly value: string;
  /** What the reports give, in the same words; of tolls that under the policy in use. */
  readonly machine: string;
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
  /** What else it is than a number that a report states; `undefined`: it is one. */
  readonly made?: TollMaking | undefined;
}

/** Counted from the people, or the parts, that reports tell of; a stated number with the attackers, or of those struck without the dead. */
export type TollMaking = "counted" | "with attackers" | "without the dead";

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
  /** Id of the group or other actor, the same in all incidents: "isis-k"; `undefined` for a person, whose name proves nothing, and for nobody. */
  readonly actor?: string | undefined;
  readonly statuses: readonly { readonly status: ResponsibilityStatus; readonly statements: readonly string[] }[];
}

/** An incident without the ledger, which is most of it: what lists, comparisons and links are made from. */
export type IncidentOutline = Omit<Incident, "ledger">;

/** What happened at a place and time: a view over statements, recomputable at any time. */
export interface Incident {
  /** Stable while its founding mention stays: derived from the earliest mention (by publication time, then id). */
  readonly id: string;
  /** "Shooting in Krasnogorsk, Russia, 22 March 2024": made from the fields below. */
  readonly label: string;
  readonly type: IncidentType;
  /** What its reports call it, where its type is "other". */
  readonly called?: BareName | undefined;
  readonly when: DayRange | undefined;
  readonly where: Location | undefined;
  /** "articleId#A", main ones first, then by publication time and id. */
  readonly mentions: readonly string[];
  /** Articles that report it, main ones first. */
  readonly articles: readonly string[];
  /** Articles that it is the main subject of. */
  readonly mainArticles: readonly string[];
  /** Families among {@link articles}. */
  readonly families: readonly string[];
  /** {@link articles} by independent source, earliest first: a family, or what one outlet or one wire told in several. */
  readonly sources: readonly (readonly string[])[];
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
  /** What people set, in the order of {@link OVERRIDABLE_FIELDS}; the fields above hold their values. */
  readonly overrides: readonly FieldOverride[];
  /** How its type, when, where were chosen among the statements: field → sentence. */
  readonly trace: Readonly<Record<"type" | "when" | "where", string>>;
}

/**
 * Whether reports about something else tell of an incident in passing, and nothing more: no report is about it, nor do several independent sources tell of
 * it and of its day. Nor is it more than that where one source has, without a day or a number, what is called so every day: "Quake toll rises"; or, without
 * a town either, what a war or unrest is made of: "Air strikes go on".
 */
export function isToldInPassing({ mainArticles, sources, when, where, type, tolls, responsibility }: IncidentOutline): boolean {
  if (mainArticles.length === 0) return when === undefined || sources.length < 2;
  const isTown = where?.precision === "city" || where?.precision === "site";
  const isBare = sources.length < 2 && when === undefined && (EVERY_DAY.has(type) || (GOES_ON.has(type) && !isTown));
  // "Jury indicts man in December slaying": whose case it is tells which.
  if (responsibility.some(({ statuses }) => statuses.some(({ status }) => status === "charged" || status === "convicted"))) return false;
  // One policy writes down nobody where no number is told.
  return isBare && tolls.every(({ low, best, words }) => (best ?? low ?? 0) === 0 && words === undefined);
}

/** Kinds of which only a day, or those whom it struck, tell which one is meant. */
const EVERY_DAY: ReadonlySet<IncidentType> = new Set(["other", "accident", "disaster", "police action"]);

/** Kinds of which a war or a crisis has many, and one of which only a town, too, would tell. */
const GOES_ON: ReadonlySet<IncidentType> = new Set(["air strike", "shelling", "armed clash", "chemical attack", "riot"]);

/** Id of each mention → that of its incident. */
export function incidentOfMentions(incidents: readonly Incident[]): ReadonlyMap<string, string> {
  return new Map(incidents.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
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
  /** What is unsure, most consequential first. */
  readonly queue: readonly QueueItem[];
  /** Ids that an incident had, or would have with fewer reports, and its present one. */
  readonly redirects: readonly (readonly [former: string, present: string])[];
}

import type { Article } from "../model/article.ts";
import type { Blocks } from "../model/blocks.ts";
import type { Day } from "../model/day.ts";
import type { IncidentType } from "../model/incident-type.ts";
import type { Area } from "../model/location.ts";
import type { QueueItem } from "../model/queue.ts";
import type { Decision, Family, Incident, IncidentOutline, Report, Resolution } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { ViewChange } from "./view-change.ts";

/** What an incident must be to be listed. Every condition that is given must hold. */
export interface IncidentQuery {
  /** Words that one of its articles, or its label, must hold: all of them, in any order. */
  readonly text?: string | undefined;
  /** First and last day, both included; an incident without a day fits neither. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly type?: IncidentType | undefined;
  /** The whole name of its town or of its state, in small letters. */
  readonly place?: string | undefined;
  /** Words that the name of a party held responsible, or another name of it, must hold. */
  readonly group?: string | undefined;
  /** At least so many killed, as the policy reads the figures. */
  readonly leastKilled?: { readonly people: number; readonly policy: string } | undefined;
  /** Only those on which reports disagree. */
  readonly disputed?: boolean | undefined;
  /** Only those that the queue asks about. */
  readonly unsure?: boolean | undefined;
  /** Without those that reports tell only in passing (false), or these alone (true); all where it is not given. */
  readonly inPassing?: boolean | undefined;
  /** Only those whose place lies in it. */
  readonly area?: Area | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** A page of incidents, most reported first (then by day, latest first, then by id), and how many there are in all. */
export interface IncidentPage {
  readonly incidents: readonly IncidentOutline[];
  readonly total: number;
}

/** Values that a filter can offer, with the number of incidents that have each. */
export interface Facets {
  readonly countries: readonly { readonly value: string; readonly count: number }[];
  readonly types: readonly { readonly value: IncidentType; readonly count: number }[];
}

/** A place of incidents, and how many were there. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
  readonly incidents: number;
}

/** An outlet, and how the figures that it printed stand to those of others. */
export interface OutletStanding {
  /** `undefined`: reports that name none. */
  readonly outlet: string | undefined;
  readonly reports: number;
  /** Independent sources among its reports. */
  readonly families: number;
  /** Figures in its reports; how many of them were replaced later, and how many others contradict. */
  readonly figures: number;
  readonly superseded: number;
  readonly contradicted: number;
}

/** How much the record holds. */
export interface Counts {
  /** Articles, versions of one counted once. */
  readonly articles: number;
  readonly versions: number;
  readonly statements: number;
  readonly decisions: number;
  readonly incidents: number;
  readonly families: number;
}

/** An actor of the record. */
export interface ActorCount {
  readonly id: string;
  /** As most of its incidents name it. */
  readonly name: string;
  /** Incidents in which it is said to have, or denies, a part. */
  readonly incidents: number;
}

/** What `addReports` did. */
export interface Added {
  readonly articles: number;
  /** New texts of articles known before. */
  readonly versions: number;
  readonly statements: number;
  /** Reports that were there already. */
  readonly known: number;
}

/**
 * Where the record is kept. Articles, statements and decisions are only ever added; incidents and families are a view.
 * Every method is one transaction: a process that is killed leaves the state before it or after it.
 */
export interface Store {
  /** Adds reports that are not there. A report is known by its article's id and version. */
  addReports(reports: readonly Report[]): Promise<Added>;
  addDecisions(decisions: readonly Decision[]): Promise<number>;
  /** "id version" of those that are there. */
  knownVersions(articles: readonly Pick<Article, "id" | "version">[]): Promise<ReadonlySet<string>>;
  /** All reports, by article id and version. */
  reports(): Promise<readonly Report[]>;
  decisions(): Promise<readonly Decision[]>;
  /**
   * Replaces the view; `revision` is what {@link revision} said before the reports were read. Of the decisions, those by rule. With it goes what the
   * view was made from, and the name of what made it: another program, or other settings, would make another view.
   */
  replaceView(resolution: Resolution, revision: number, made: { readonly blocks: Blocks; readonly maker: string }): Promise<void>;
  /** Changes the view so that it holds all that is stored. Does nothing, and gives `false`, where there is no view of that maker. */
  changeView(maker: string, work: (change: ViewChange) => Promise<void>): Promise<boolean>;
  /** Grows with each addition. */
  revision(): Promise<number>;
  /** The revision that the view was made from; −1 where there is none. */
  viewRevision(): Promise<number>;
  /** How many versions of articles are stored, and how many of them the view does not hold yet. */
  waiting(): Promise<{ readonly stored: number; readonly waiting: number }>;
  incidents(query: IncidentQuery): Promise<IncidentPage>;
  incident(id: string): Promise<Incident | undefined>;
  /** Ids that begin so, at most `limit`, in order. */
  incidentIds(start: string, limit: number): Promise<readonly string[]>;
  /** Present ids of the incidents that a former id which begins so leads to, at most `limit`, in order. */
  redirects(start: string, limit: number): Promise<readonly string[]>;
  /** What is unsure, most consequential first. */
  queue(): Promise<readonly QueueItem[]>;
  /** Why the rules put the mentions of an incident together. */
  ruleDecisions(incidentId: string): Promise<readonly Decision[]>;
  /** Of those that are listed, where what is told in passing is left out; else of all. */
  facets(query: Pick<IncidentQuery, "inPassing">): Promise<Facets>;
  /** Where the incidents that fit lie, by latitude and longitude; those without a place are left out. */
  spots(query: IncidentQuery): Promise<readonly Spot[]>;
  /** Most reports first, then by name. */
  outletStandings(): Promise<readonly OutletStanding[]>;
  families(): Promise<readonly Family[]>;
  /** Those of the families that exist, by id. */
  familiesById(ids: readonly string[]): Promise<readonly Family[]>;
  /** All versions, oldest first by publication or update time, then by version. */
  articleVersions(id: string): Promise<readonly Article[]>;
  /** The latest version of each of the articles that exist; others are left out. */
  articles(ids: readonly string[]): Promise<readonly Article[]>;
  /** Reports that hold any of the words, those that hold most of them best; latest versions. */
  search(words: readonly string[], limit: number): Promise<readonly Article[]>;
  /** Statements of the articles, all versions, by article, version and id; where kinds are given, those only. */
  statementsOf(articleIds: readonly string[], kinds?: readonly Statement["kind"][]): Promise<readonly Statement[]>;
  statement(id: string): Promise<Statement | undefined>;
  /** Facts about groups, and statements on who did it, that name one of the parties; names in lower case, without "the". By article and id. */
  statementsNaming(parties: readonly string[]): Promise<readonly Statement[]>;
  /** Ids of the articles with such statements that were said by the end of a day, or of which no time is told: the first so many of them. */
  articlesNaming(parties: readonly string[], which: { readonly until: Day; readonly limit: number }): Promise<readonly string[]>;
  /** Incidents that any of the articles tells of, by id. */
  incidentsOf(articleIds: readonly string[]): Promise<readonly IncidentOutline[]>;
  /** Groups, agencies and states with a part in incidents, those with most incidents first, then by id. */
  actors(): Promise<readonly ActorCount[]>;
  /** The incidents in which an actor is said to have a part, the most reported first, at most `limit`. */
  incidentsOfActor(actor: string, limit: number): Promise<readonly IncidentOutline[]>;
  counts(): Promise<Counts>;
  /** Sentences that say what is wrong with the stored data; none where all is well. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}

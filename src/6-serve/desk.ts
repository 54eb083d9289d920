import type { Act, Decided, ListedDecision, Signature } from "../engine/decide.ts";
import type { AddSummary, IncidentCase, OutletStanding, Progress, Spot } from "../engine/engine.ts";
import type { Explained } from "../engine/explain-incident.ts";
import type { Dot, DotMap } from "../engine/place-dots.ts";
import type { Answer } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import type { ActorExplainer } from "../model/explainer.ts";
import type { IncidentType } from "../model/incident-type.ts";
import type { Area, Location } from "../model/location.ts";
import type { QueueItem } from "../model/queue.ts";
import type { Family, IncidentOutline } from "../model/record.ts";
import type { FigureKind, Statement } from "../model/statement.ts";

/** What the reader asked for; every condition that is given must hold. */
export interface DeskQuery {
  readonly text?: string | undefined;
  /** First and last day, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly type?: IncidentType | undefined;
  /** Words of a name of a party held responsible. */
  readonly group?: string | undefined;
  readonly leastKilled?: { readonly people: number; readonly policy: string } | undefined;
  /** Only those on which reports disagree. */
  readonly disputed?: boolean | undefined;
  /** Only those that the queue asks about. */
  readonly unsure?: boolean | undefined;
  /** Without those that reports tell only in passing (false), or these alone (true); all where it is not given. */
  readonly inPassing?: boolean | undefined;
  /** Only those whose place lies in it. */
  readonly area?: Area | undefined;
  /** What the area lies around, where it was given so. */
  readonly near?: Near | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** A place by its name, and how far around it. */
export interface Near {
  /** "Orme, SE". */
  readonly place: string;
  readonly kilometres: number;
}

/** The smallest interface that the pages need; the engine satisfies it. */
export interface Desk {
  /** Most reported first, with the number that fit in all. */
  incidents(query: DeskQuery): Promise<{ readonly incidents: readonly IncidentOutline[]; readonly total: number }>;
  /** Casualty policy in use. */
  readonly policy: string;
  /** Of each incident, by id, the harms whose toll under that policy no sentence of its page tells. */
  untoldHarms(incidents: readonly IncidentOutline[]): Promise<ReadonlyMap<string, ReadonlySet<FigureKind>>>;
  /** How the figures of each outlet stand to those of others, most reports first. */
  outletStandings(): Promise<readonly OutletStanding[]>;
  /** What the filters can offer, with the number of incidents that have it. */
  facets(query: Pick<DeskQuery, "inPassing">): Promise<{
    readonly countries: readonly { readonly value: string; readonly count: number }[];
    readonly types: readonly { readonly value: IncidentType; readonly count: number }[];
  }>;
  /** Where the incidents that fit lie; those without a place are left out. */
  spots(query: DeskQuery): Promise<readonly Spot[]>;
  counts(): Promise<{ readonly articles: number; readonly statements: number; readonly incidents: number; readonly families: number }>;
  /** As it could be known at the end of a day, where one is given: from the reports up to then; with what changed since another. */
  explain(
    id: string,
    options?: { readonly asOf?: string | undefined; readonly since?: string | undefined },
  ): Promise<Explained | undefined>;
  /** With its articles and statements. */
  incident(id: string): Promise<IncidentCase | undefined>;
  /** What is unsure, most consequential first. */
  queue(): Promise<readonly QueueItem[]>;
  /** Stores what a person decides, and brings the incidents up to date. Throws a `Refusal` where it cannot be done; one call at a time. */
  decide(act: Act, signature: Signature): Promise<Decided>;
  /** All that people decided, the latest first. */
  decisions(): Promise<readonly ListedDecision[]>;
  /** Groups, agencies and states with a part in incidents, those with most incidents first. */
  actors(): Promise<readonly ListedActor[]>;
  /** What the record tells of an actor, by its id. */
  explainActor(id: string): Promise<ExplainedActor | undefined>;
  ask(question: string): Promise<Answer>;
  article(id: string): Promise<ShownArticle | undefined>;
  /** The latest version of each of the articles. */
  articles(ids: readonly string[]): Promise<readonly Article[]>;
  families(): Promise<readonly Family[]>;
  /** Reads reports into the record; one call at a time. */
  add(uploads: readonly Upload[], onProgress: (progress: Progress) => void): Promise<AddSummary>;
  /** The towns around a point, for its map. */
  dotsAround(latitude: number, longitude: number): DotMap;
  /** The towns of an area, those with most inhabitants first. */
  dotsWithin(area: Area, most: number): readonly Dot[];
  /** The place that a name means; `undefined` for "unknown". Throws a `Refusal` that says what to write where it means none, or more than one. */
  place(name: string): Location | undefined;
}

/** A file, or a pasted text with what was told about it. */
export interface Upload {
  /** Name of the file, which nobody takes for a path; or "pasted text". */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** An encoding told from outside: "iso-8859-1". */
  readonly charset?: string;
  readonly told?: { readonly [Field in "title" | "outlet" | "published" | "url"]: string | undefined };
}

/** An actor in the list of all. */
export interface ListedActor {
  readonly id: string;
  readonly name: string;
  /** Incidents in which it is said to have, or denies, a part. */
  readonly incidents: number;
}

/** The explainer of an actor with the forms it can be downloaded in. */
export interface ExplainedActor {
  readonly explainer: ActorExplainer;
  readonly markdown: string;
  readonly json: string;
}

/** An article with what it claims. */
export interface ShownArticle {
  readonly article: Article;
  /** All versions of its text, oldest first. */
  readonly versions: readonly Article[];
  /** Those of the version shown. */
  readonly statements: readonly Statement[];
  /** Incidents that it reports. */
  readonly incidents: readonly IncidentOutline[];
}

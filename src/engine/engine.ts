import { setImmediate as immediate } from "node:timers/promises";
import type { Source } from "../1-read/open.ts";
import type { ResolveOptions } from "../4-resolve/resolve.ts";
import { derive, deriveStatement } from "../5-explain/derive.ts";
import { LENGTHS, type Length } from "../5-explain/shorten.ts";
import { toIncidentLine } from "../export/incident-line.ts";
import type { Actors } from "../model/actor.ts";
import type { Answer } from "../model/answer.ts";
import type { Article } from "../model/article.ts";
import type { DerivableField, Derivation } from "../model/derivation.ts";
import type { Area, Location } from "../model/location.ts";
import type { QueueItem } from "../model/queue.ts";
import type { Incident, IncidentOutline, Report, Resolution } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { Settings } from "../settings.ts";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";
import type { ActorCount, Counts, Facets, IncidentPage, IncidentQuery, OutletStanding, Spot, Store } from "../store/store.ts";
import { type AddSummary, addReports, type ExtractedLine, extractLines, type Intake, type Progress } from "./adding.ts";
import { copyKnown, dayBeforeLatest, decisionsBy, findIncidentThen, type Moment, type Present, reportsKnownBy } from "./as-of.ts";
import { ask } from "./ask.ts";
import { type Act, type Decided, decide, decisionsOn, type ListedDecision, listDecisions, type Signature } from "./decide.ts";
import { type Diff, diff } from "./diff.ts";
import { type ExplainedActor, explainActorIn } from "./explain-actor.ts";
import { caseOf, type Explained, explainCase, type IncidentCase, inEveryForm } from "./explain-incident.ts";
import { type ExportFormat, type ExportName, exportLines } from "./export-lines.ts";
import { type ExtractorPool, openExtractorPool } from "./extractor-pool.ts";
import { findIncident, incidentOnceCalled } from "./find-incident.ts";
import { optimizeLater } from "./optimize-later.ts";
import { readOverride } from "./override-value.ts";
import { dataFile, VERSION } from "./package-files.ts";
import { type Dot, type DotMap, dotsFrom, type PlaceDots } from "./place-dots.ts";
import { readPlace } from "./place-names.ts";
import { Remembered } from "./remembered.ts";
import { loadFrequencies, loadOutlets, ownTableDigest, readActorsWith } from "./resources.ts";
import { type Untold, UntoldTolls } from "./untold-tolls.ts";

export type { AddSummary, IncidentCase, OutletStanding, Progress, Spot };

/** Explainers that are kept for when they are asked for again. One has some hundred kilobytes. */
const MOST_EXPLAINED = 32;
/** Incidents whose explainers a desk makes before it is asked: then the code is warm, too. */
const WARMED = 3;
/** Incidents of the first page of a list. */
const FIRST_PAGE = 40;

/**
 * Bringing one report into the view costs as much as making the view anew for so many of the reports that are stored (measured with bench/run.ts): where
 * more come at once, all is made anew.
 */
const ABSORBING_COSTS = 8;

/** Incidents read at once where all are wanted. */
const PAGE = 200;

/** How long an explainer may be asked for. */
export const EXPLAINER_LENGTHS = LENGTHS;

/** Which explainer is wanted. */
export interface ExplainOptions {
  /** The day at whose end it is told; `undefined`: with all reports. */
  readonly asOf?: string | undefined;
  /** "full" unless given. */
  readonly length?: Length | undefined;
  /** The moment since which it says what changed; a day before the latest report unless given. */
  readonly since?: Moment | undefined;
}

/** Options of {@link openEngine}. */
export interface EngineOptions {
  readonly settings: Settings;
  /** Where "-" reads from. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

/** Opens store and threads. Close it when done. */
export function openEngine(options: EngineOptions): Engine {
  return new Engine(openSqliteStore(options.settings.db), openExtractorPool(options.settings), options);
}

/** Runs the pipeline in transactions and answers questions about the record. It has a life: the store's connection and the threads. */
export class Engine {
  readonly #store: Store;
  readonly #pool: ExtractorPool;
  readonly #options: EngineOptions;
  /** Of an earlier state of a record: that record. */
  readonly #present: Present | undefined;
  #known: Actors | undefined;
  readonly #explained = new Remembered<Explained | undefined>(MOST_EXPLAINED);
  readonly #untold = new UntoldTolls();
  readonly #standings = new Remembered<readonly OutletStanding[]>(1);
  readonly #dots: PlaceDots = dotsFrom(() => dataFile("places/places.tsv.gz"));

  constructor(store: Store, pool: ExtractorPool, options: EngineOptions, present?: Present) {
    this.#store = store;
    this.#pool = pool;
    this.#options = options;
    this.#present = present;
  }

  /**
   * Reads the sources, stores what is new batch by batch, then brings the incidents up to date.
   * Killed at any moment, it has stored whole batches; run again, it goes on from there.
   */
  async add(sources: readonly Source[], onProgress: (progress: Progress) => void = () => {}): Promise<AddSummary> {
    const { read, ...counts } = await addReports(sources, this.#intake, onProgress);
    // Resolving needs the memory that the threads hold.
    await this.#pool.close();
    onProgress({ stage: "resolve", articles: read, problems: counts.problems.length, source: "", stored: [] });
    // Whoever shows the progress gets to do so first: resolving leaves no room.
    await immediate();
    await this.refresh();
    return { read, ...counts, incidents: (await this.#store.counts()).incidents };
  }

  /**
   * Reads and extracts without storing: a line of JSON for each article, and the problems between them.
   * With `trace`, lines to read instead: each statement with its rule and its words.
   */
  extract(sources: readonly Source[], options: { readonly trace?: boolean } = {}): AsyncGenerator<ExtractedLine> {
    return extractLines(sources, this.#intake, options);
  }

  get #intake(): Intake {
    const { settings, stdin } = this.#options;
    return { store: this.#store, pool: this.#pool, settings, stdin };
  }

  /** Brings the incidents up to date if something was added since they were last made. Returns whether it did. */
  async refresh(): Promise<boolean> {
    const [revision, view] = [await this.#store.revision(), await this.#store.viewRevision()];
    if (revision === view) return false;
    const { stored, waiting } = await this.#store.waiting();
    const isSoonAbsorbed = waiting * ABSORBING_COSTS <= stored;
    if (!isSoonAbsorbed || !(await this.#absorb())) await this.rebuild();
    return true;
  }

  /** Makes all incidents anew from articles, statements and decisions. */
  async rebuild(): Promise<Counts> {
    const revision = await this.#store.revision();
    const { resolveAndKeep } = await import("../4-resolve/resolve.ts");
    const { resolution, blocks } = resolveAndKeep(await this.#store.reports(), await this.#store.decisions(), this.#resolveOptions());
    await this.#store.replaceView(resolution, revision, { blocks, maker: this.#maker });
    return await this.#store.counts();
  }

  /** Changes the incidents that the additions concern, see `absorb.ts`; `false` where all must be made anew. */
  async #absorb(): Promise<boolean> {
    const { absorb } = await import("./absorb/absorb.ts");
    return await this.#store.changeView(this.#maker, (change) => absorb(change, this.#resolveOptions()));
  }

  /** What a view depends on beside the record: another version of the program, or other settings, make another view. */
  get #maker(): string {
    const { policy, gtdSameTimeMinutes, actors } = this.#options.settings;
    return JSON.stringify([VERSION, policy, gtdSameTimeMinutes, actors === "" ? "" : ownTableDigest(actors)]);
  }

  incidents(query: IncidentQuery): Promise<IncidentPage> {
    return this.#store.incidents(query);
  }

  /** How the figures of each outlet stand to those of others. */
  async outletStandings(): Promise<readonly OutletStanding[]> {
    return this.#standings.get("all", await this.#state(), () => this.#store.outletStandings());
  }

  /** Casualty policy in use. */
  get policy(): string {
    return this.#options.settings.policy;
  }

  facets(query: Pick<IncidentQuery, "inPassing">): Promise<Facets> {
    return this.#store.facets(query);
  }

  /** Where the incidents that fit lie, and how many. */
  spots(query: IncidentQuery): Promise<readonly Spot[]> {
    return this.#store.spots(query);
  }

  counts(): Promise<Counts> {
    return this.#store.counts();
  }

  /** The incident that has that id, or had it, with its articles and statements; `undefined` where there is none. */
  async incident(id: string): Promise<IncidentCase | undefined> {
    const incident = (await this.#store.incident(id)) ?? (await incidentOnceCalled(id, this.#store));
    return incident && (await caseOf(this.#store, incident));
  }

  /** The id of the incident whose id, or former id, begins so. Throws a `Refusal` where there is none, or more than one. */
  async incidentId(start: string): Promise<string> {
    const found = this.#present ? findIncidentThen(start, this.#store, this.#present) : findIncident(start, this.#store);
    return (await found).id;
  }

  /** The record as it could be known at a moment, made in memory of what was published by then. It takes as long as a rebuild; close it when done. */
  async asOf(then: Moment): Promise<Engine> {
    const past = openSqliteStore(":memory:");
    await copyKnown(this.#store, past, then);
    const engine = new Engine(past, openExtractorPool({ ...this.#options.settings, threads: 0 }), this.#options, {
      store: this.#store,
      then,
    });
    await engine.refresh();
    return engine;
  }

  /** What changed in an incident from one moment to another; `until` is all that is known where it is not given. */
  diff(start: string, since: Moment, until?: Moment): Promise<Diff> {
    return diff(start, { since, until, policy: this.#options.settings.policy }, this);
  }

  /** What is unsure and a person can settle, most consequential first. */
  queue(): Promise<readonly QueueItem[]> {
    return this.#store.queue();
  }

  /** Stores what a person decides and brings the incidents up to date. Throws a `Refusal` where it cannot be done as asked. */
  async decide(act: Act, signature: Signature): Promise<Decided> {
    return decide(act, signature, { store: this.#store, refresh: () => this.refresh(), readPlace });
  }

  /** All that people decided, the latest first, taken back or not. */
  decisions(): Promise<readonly ListedDecision[]> {
    return listDecisions(this.#store);
  }

  /**
   * The explainer in every form but a page; `undefined` where there is no such incident. With a day, it is made from what had been
   * published by its end; `undefined` where nothing had.
   */
  async explain(id: string, { asOf, length = "full", since }: ExplainOptions = {}): Promise<Explained | undefined> {
    const name = JSON.stringify([id, asOf, length, since]);
    return this.#explained.get(name, await this.#state(), () => this.#makeExplained(id, { asOf, length, since }));
  }

  async #makeExplained(id: string, { asOf, length = "full", since }: ExplainOptions): Promise<Explained | undefined> {
    const whole = await this.incident(id);
    const found = whole && asOf !== undefined ? await this.#caseAsOf(whole, asOf) : whole;
    if (!whole || !found) return undefined;
    const moment = since ?? dayBeforeLatest([...found.articles.values()]);
    const { policy, gtdSameTimeMinutes } = this.#options.settings;
    const context = { store: this.#store, actors: this.#actors, policy };
    const then =
      moment === undefined
        ? undefined
        : await (await import("./earlier-state.ts")).earlierIncident(found, moment, { ...context, gtdSameTimeMinutes });
    const earlier = then && { since: moment!, incident: then };
    return inEveryForm(found.incident, await explainCase(found, context, { day: asOf, earlier }), { whole, asOf, length });
  }

  /**
   * Makes ready what a desk is asked for first: the towns of its maps, the tables for earlier states, the explainers of the most reported incidents, now
   * and on an earlier day, and the first page of the list.
   */
  async warm(): Promise<void> {
    optimizeLater();
    this.#dots.around(0, 0);
    this.#resolveOptions();
    const { incidents } = await this.#store.incidents({ inPassing: false, limit: FIRST_PAGE });
    for (const { id } of incidents.slice(0, WARMED)) {
      const days = (await this.explain(id))?.days ?? [];
      await this.explain(id, { asOf: days.at(-2) });
    }
    await this.untoldHarms(incidents);
  }

  /** The record's answer to a question in plain English, each sentence proven; "Not in these reports" where it has none. */
  ask(question: string): Promise<Answer> {
    return ask(question, {
      store: this.#store,
      policy: this.#options.settings.policy,
      actors: this.#actors,
      explain: (id) => this.explain(id),
      untoldHarms: (incidents) => this.untoldHarms(incidents),
      explainActor: (name) => this.explainActor(name),
    });
  }

  /** Of each incident the harms whose toll its explainer tells in no sentence. */
  untoldHarms(incidents: readonly IncidentOutline[]): Promise<Untold> {
    return this.#untold.of(incidents, { store: this.#store, actors: this.#actors, policy: this.policy });
  }

  /** Groups, agencies and states with a part in the record's incidents, those with most incidents first. */
  actors(): Promise<readonly ActorCount[]> {
    return this.#store.actors();
  }

  /** What the record tells of an actor, by its id or any of its names; `undefined` where it tells nothing. */
  explainActor(idOrName: string, { length = "full" }: Pick<ExplainOptions, "length"> = {}): Promise<ExplainedActor | undefined> {
    return explainActorIn(idOrName, { store: this.#store, actors: this.#actors, policy: this.#options.settings.policy, length });
  }

  /** The towns around a point, for a map of it. */
  dotsAround(latitude: number, longitude: number): DotMap {
    return this.#dots.around(latitude, longitude);
  }

  /** The towns of an area, those with most inhabitants first. */
  dotsWithin(area: Area, most: number): readonly Dot[] {
    return this.#dots.within(area, most);
  }

  /** "Orme, SE" → the place of that name; `undefined` for "unknown". Throws a `Refusal` where there is none, or more than one. */
  place(name: string): Location | undefined {
    // For the field "where" it gives a place, or null.
    return (readOverride("where", name, { stated: [], readPlace }) as Location | null) ?? undefined;
  }

  /** Where the values of an incident come from. */
  async why(id: string, fields: readonly DerivableField[]): Promise<readonly Derivation[]> {
    const found = await this.incident(id);
    if (!found) return [];
    const context = { ...found, decisions: await decisionsOn(found.incident, this.#store) };
    return fields.flatMap((field) => derive(found.incident, field, context));
  }

  /** Where a statement comes from; `undefined` where there is none of that id. */
  async whyStatement(id: string): Promise<Derivation | undefined> {
    const statement = await this.#store.statement(id);
    if (!statement) return undefined;
    const articles = await this.#store.articles([statement.articleId]);
    return deriveStatement(statement, { articles: new Map(articles.map((article) => [article.id, article])) });
  }

  /** Incidents as `corroborate incidents --format jsonl` prints them, a line each. */
  async *incidentLines(query: IncidentQuery): AsyncGenerator<string> {
    for await (const found of this.#cases(query))
      yield JSON.stringify(toIncidentLine(found.incident, found.statements, found.articles, this.#options.settings.policy));
  }

  /** A table of the record, a line each, the header of CSV first. */
  async *export(what: ExportName, format: ExportFormat): AsyncGenerator<string> {
    yield* exportLines(what, format, {
      cases: () => this.#cases({}),
      reports: () => this.#store.reports(),
      policy: this.#options.settings.policy,
    });
  }

  /** An article with its versions, what it claims, and the incidents that it reports. */
  async article(id: string) {
    const versions = await this.#store.articleVersions(id);
    const article = versions.at(-1);
    if (!article) return undefined;
    const statements = (await this.#store.statementsOf([id])).filter((statement) => statement.version === article.version);
    const told = await this.#store.incidentsOf([id]);
    const isMain = (one: IncidentOutline) => Number(one.mainArticles.includes(id));
    return { article, versions, statements, incidents: [...told].sort((one, other) => isMain(other) - isMain(one)) };
  }

  /** The latest version of each of the articles that exist. */
  articles(ids: readonly string[]): Promise<readonly Article[]> {
    return this.#store.articles(ids);
  }

  statement(id: string): Promise<Statement | undefined> {
    return this.#store.statement(id);
  }

  families() {
    return this.#store.families();
  }

  reports(): Promise<readonly Report[]> {
    return this.#store.reports();
  }

  /** Sentences that say what is wrong with the stored data. */
  check(): Promise<readonly string[]> {
    return this.#store.check();
  }

  async close(): Promise<void> {
    await this.#pool.close();
    await this.#store.close();
  }

  /** All incidents that fit, with their articles and statements, a page at a time. */
  async *#cases(query: IncidentQuery): AsyncGenerator<IncidentCase> {
    const limit = query.limit ?? Number.MAX_SAFE_INTEGER;
    for (let offset = 0; offset < limit; offset += PAGE) {
      const { incidents } = await this.#store.incidents({ ...query, offset, limit: Math.min(PAGE, limit - offset) });
      for (const { id } of incidents) {
        const incident = await this.#store.incident(id);
        if (incident) yield await caseOf(this.#store, incident);
      }
      if (incidents.length < PAGE) return;
    }
  }

  /** The case as its reports up to the end of a day make it. The incident keeps its id, which links lead to. */
  async #caseAsOf(whole: IncidentCase, day: string): Promise<IncidentCase | undefined> {
    const { incident } = whole;
    const reports = await reportsKnownBy(whole, day, this.#store);
    const mentions = new Set(incident.mentions);
    const shared = (one: Incident) => one.mentions.filter((mention) => mentions.has(mention)).length;
    const [then] = [...(await this.#resolve(reports, day)).incidents].sort((one, other) => shared(other) - shared(one));
    if (!then || shared(then) === 0) return undefined;
    return {
      incident: { ...then, id: incident.id },
      articles: new Map(reports.map(({ article }) => [article.id, article])),
      statements: new Map(reports.flatMap((report) => report.statements.map((one) => [one.id, one] as const))),
    };
  }

  /** Read when first needed: not every command compares names. */
  get #actors(): Actors {
    this.#known ??= readActorsWith(this.#options.settings.actors);
    return this.#known;
  }

  /** Incidents of the reports, with what people decided about them, by a day where one is given. */
  async #resolve(reports: readonly Report[], day?: string): Promise<Resolution> {
    const { resolve } = await import("../4-resolve/resolve.ts");
    const decisions = await this.#store.decisions();
    return resolve(reports, day === undefined ? decisions : decisionsBy(decisions, day), this.#resolveOptions());
  }

  /** Changes whenever something is added or the view is made anew. */
  async #state(): Promise<string> {
    return `${await this.#store.revision()} ${await this.#store.viewRevision()}`;
  }

  #resolveOptions(): ResolveOptions {
    const { policy, gtdSameTimeMinutes } = this.#options.settings;
    return { outlets: loadOutlets(), actors: this.#actors, frequencies: loadFrequencies(), policy, gtdSameTimeMinutes };
  }
}

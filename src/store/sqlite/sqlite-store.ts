import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { Article } from "../../model/article.ts";
import type { IncidentType } from "../../model/incident-type.ts";
import type { QueueItem } from "../../model/queue.ts";
import type { Decision, Family, Incident, Report, Resolution } from "../../model/record.ts";
import type { Statement } from "../../model/statement.ts";
import { type Added, type IncidentQuery, type Spot, type Store, versionKey } from "../store.ts";
import { addIncidentActors, countActors, incidentsOfActor } from "./incident-actors.ts";
import { conditionsOnFilters } from "./incident-conditions.ts";
import { noteFilters } from "./incident-filters.ts";
import { outletStandings } from "./outlet-standings.ts";
import { MIGRATIONS, type Tables } from "./schema.ts";

const DEFAULT_LIMIT = 50;

/** Rows in one JSON parameter: small enough for memory, large enough that the statement's cost does not show. */
const BATCH = 500;

/**
 * Opens the embedded store: one SQLite file in WAL mode with `synchronous = full`, so that what was answered is on disk.
 * `":memory:"` keeps it in memory. Throws where the file is no database of ours, or of a newer version.
 */
export function openSqliteStore(file: string): Store {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("busy_timeout = 10000");
  // Reading 10,000 articles' statements takes half of the time without copies of the pages.
  database.pragma("mmap_size = 1073741824");
  migrate(database, file);
  return storeOver(new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }));
}

function migrate(database: Database.Database, file: string): void {
  const upgrade = database.transaction(() => {
    const version = Number(database.pragma("user_version", { simple: true }));
    if (version > MIGRATIONS.length) {
      throw new Error(
        `${file} was written by a newer Corroborate (schema ${version}, this one knows ${MIGRATIONS.length}): use that version, or another file`,
      );
    }
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    if (version < MIGRATIONS.length) database.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  upgrade.immediate();
}

function storeOver(db: Kysely<Tables>): Store {
  return {
    addReports: (reports) => addReports(db, reports),
    addDecisions: (decisions) => addDecisions(db, decisions),
    knownVersions: (articles) => knownVersions(db, articles),
    reports: () => allReports(db),
    decisions: async () => (await db.selectFrom("decision").select("json").orderBy("id").execute()).map(decoded<Decision>),
    replaceView: (resolution, revision) => replaceView(db, resolution, revision),
    amendView: (amended, revision) => amendView(db, amended, revision),
    revision: () => metaNumber(db, "revision"),
    viewRevision: () => metaNumber(db, "view-revision"),
    incidents: (query) => findIncidents(db, query),
    incident: async (id) => (await db.selectFrom("incident").select("json").where("id", "=", id).execute()).map(decoded<Incident>)[0],
    incidentIds: (start, limit) => incidentIds(db, start, limit),
    redirects: (start, limit) => redirects(db, start, limit),
    queue: async () => (await db.selectFrom("queue").select("json").orderBy("place").execute()).map(decoded<QueueItem>),
    ruleDecisions: async (id) =>
      (await db.selectFrom("rule_decision").select("json").where("incident_id", "=", id).orderBy("id").execute()).map(decoded<Decision>),
    facets: () => facets(db),
    spots: (query) => findSpots(db, query),
    outletStandings: () => outletStandings(db),
    familiesById: (ids) => familiesById(db, ids),
    families: async () => (await db.selectFrom("family").select("json").orderBy("id").execute()).map(decoded<Family>),
    articleVersions: async (id) =>
      (await db.selectFrom("article").select(["json", "text"]).where("id", "=", id).orderBy("as_of").orderBy("version").execute()).map(
        toArticle,
      ),
    articles: (ids) => latestArticles(db, ids),
    search: (words, limit) => search(db, words, limit),
    statementsOf: (ids) => statementsOf(db, ids),
    statement: async (id) =>
      (await db.selectFrom("statement").select(["json", "article_id", "version"]).where("id", "=", id).execute()).map(toStatement)[0],
    statementsNaming: (parties) => statementsNaming(db, parties),
    incidentsOf: (articleIds) => incidentsOf(db, articleIds),
    actors: () => countActors(db),
    incidentsOfActor: (actor, limit) => incidentsOfActor(db, actor, limit),
    counts: () => counts(db),
    check: () => check(db),
    close: () => db.destroy(),
  };
}

/** Rows go in as one JSON parameter: one prepared statement for any number of rows. */
async function addReports(db: Kysely<Tables>, reports: readonly Report[]): Promise<Added> {
  return await db.transaction().execute(async (trx) => {
    const known = await knownVersions(
      trx,
      reports.map((report) => report.article),
    );
    const fresh = uniqueBy(reports, (report) => versionKey(report.article)).filter((report) => !known.has(versionKey(report.article)));
    if (fresh.length === 0) return { articles: 0, versions: 0, statements: 0, known: reports.length };
    const before = await distinctIds(
      trx,
      fresh.map((report) => report.article.id),
    );
    const articles = JSON.stringify(fresh.map(({ article }) => articleRow(article)));
    await sql`insert into article (id, version, title, text, as_of, json)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 from json_each(${articles})`.execute(trx);
    const statements = fresh.flatMap((report) => report.statements.map(statementRow));
    await sql`insert into statement (id, article_id, version, kind, json)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${JSON.stringify(statements)})
      order by 1`.execute(trx);
    await raiseRevision(trx);
    const ids = new Set(fresh.map((report) => report.article.id));
    const newIds = [...ids].filter((id) => !before.has(id)).length;
    return { articles: newIds, versions: fresh.length - newIds, statements: statements.length, known: reports.length - fresh.length };
  });
}

async function addDecisions(db: Kysely<Tables>, decisions: readonly Decision[]): Promise<number> {
  return await db.transaction().execute(async (trx) => {
    const rows = JSON.stringify(decisions.map((decision) => [decision.id, JSON.stringify(decision)]));
    const result = await sql`insert into decision (id, json) select value ->> 0, value ->> 1 from json_each(${rows}) where true
      on conflict do nothing`.execute(trx);
    const added = Number(result.numAffectedRows ?? 0);
    if (added > 0) await raiseRevision(trx);
    return added;
  });
}

async function knownVersions(db: Kysely<Tables>, articles: readonly Pick<Article, "id" | "version">[]): Promise<ReadonlySet<string>> {
  const keys = JSON.stringify(articles.map(({ id, version }) => [id, version]));
  const found = await sql<{ id: string; version: string }>`select article.id, article.version from json_each(${keys}) wanted
    join article on article.id = wanted.value ->> 0 and article.version = wanted.value ->> 1`.execute(db);
  return new Set(found.rows.map(versionKey));
}

async function distinctIds(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await sql<{ id: string }>`select distinct article.id from json_each(${JSON.stringify(ids)}) wanted
    join article on article.id = wanted.value`.execute(db);
  return new Set(found.rows.map((row) => row.id));
}

async function allReports(db: Kysely<Tables>): Promise<readonly Report[]> {
  const articles = await db.selectFrom("article").select(["json", "text"]).orderBy("id").orderBy("version").execute();
  const statements = await db
    .selectFrom("statement")
    .select(["json", "article_id", "version"])
    .orderBy("article_id")
    .orderBy("version")
    .orderBy("id")
    .execute();
  const byVersion = new Map<string, Statement[]>();
  for (const statement of statements.map(toStatement)) {
    const key = versionKey({ id: statement.articleId, version: statement.version });
    byVersion.set(key, [...(byVersion.get(key) ?? []), statement]);
  }
  return articles.map(toArticle).map((article) => ({ article, statements: byVersion.get(versionKey(article)) ?? [] }));
}

const VIEW = [
  ...(["incident_article", "incident_actor", "incident_party", "incident_killed", "incident_doubt"] as const),
  ...(["rule_decision", "incident", "family", "redirect", "queue"] as const),
] as const;

async function replaceView(db: Kysely<Tables>, resolution: Resolution, revision: number): Promise<void> {
  const { incidents, families, decisions, redirects: formers, queue } = resolution;
  await db.transaction().execute(async (trx) => {
    for (const table of VIEW) await trx.deleteFrom(table).execute();
    for (const batch of batchesOf(incidents, BATCH)) {
      await sql`insert into incident (id, label, type, country, day_from, day_to, articles, disputed, latitude, longitude, json)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8,
          value ->> 9, value ->> 10
        from json_each(${JSON.stringify(batch.map(incidentRow))})`.execute(trx);
      const links = batch.flatMap(({ id, articles, mainArticles }) =>
        articles.map((article) => [id, article, mainArticles.includes(article) ? 1 : 0]),
      );
      await sql`insert into incident_article select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(links)})`.execute(
        trx,
      );
    }
    for (const batch of batchesOf(incidents, BATCH)) {
      await addIncidentActors(trx, batch);
      await noteFilters(trx, batch);
    }
    for (const batch of batchesOf(ruleDecisionRows(incidents, decisions), BATCH)) {
      await sql`insert into rule_decision select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(batch)}) where true
        on conflict do nothing`.execute(trx);
    }
    for (const batch of batchesOf(families, BATCH)) {
      const rows = JSON.stringify(batch.map((family) => [family.id, JSON.stringify(family)]));
      await sql`insert into family select value ->> 0, value ->> 1 from json_each(${rows})`.execute(trx);
    }
    for (const batch of batchesOf(formers, BATCH)) {
      await sql`insert into redirect select value ->> 0, value ->> 1 from json_each(${JSON.stringify(batch)}) where true
        on conflict do nothing`.execute(trx);
    }
    await insertQueue(trx, queue);
    await setViewRevision(trx, revision);
  });
}

async function amendView(
  db: Kysely<Tables>,
  { incidents, queue }: Pick<Resolution, "incidents" | "queue">,
  revision: number,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const incident of incidents) {
      const { label, type, when, where } = incident;
      const row = { label, type, country: where?.country ?? null, day_from: when?.from ?? null, day_to: when?.to ?? null };
      const place = { latitude: where?.latitude ?? null, longitude: where?.longitude ?? null };
      await trx
        .updateTable("incident")
        .set({ ...row, ...place, disputed: Number(incident.disputes.length > 0), json: JSON.stringify(incident) })
        .where("id", "=", incident.id)
        .execute();
    }
    await noteFilters(trx, incidents);
    for (const table of ["queue", "incident_doubt"] as const) await trx.deleteFrom(table).execute();
    await insertQueue(trx, queue);
    await setViewRevision(trx, revision);
  });
}

async function insertQueue(trx: Kysely<Tables>, queue: readonly QueueItem[]): Promise<void> {
  for (const batch of batchesOf([...queue.entries()], BATCH)) {
    const rows = JSON.stringify(batch.map(([place, item]) => [place, JSON.stringify(item)]));
    await sql`insert into queue select value ->> 0, value ->> 1 from json_each(${rows})`.execute(trx);
    const doubted = JSON.stringify(batch.flatMap(([, { incidents }]) => incidents.map(({ id }) => id)));
    await sql`insert into incident_doubt select value from json_each(${doubted}) where true on conflict do nothing`.execute(trx);
  }
}

async function setViewRevision(trx: Kysely<Tables>, revision: number): Promise<void> {
  await trx
    .updateTable("meta")
    .set({ value: String(revision) })
    .where("key", "=", "view-revision")
    .execute();
}

/** A decision by rule stands with every incident that holds one of its mentions. */
function ruleDecisionRows(incidents: readonly Incident[], decisions: readonly Decision[]): readonly string[][] {
  const incidentOf = new Map(incidents.flatMap((incident) => incident.mentions.map((mention) => [mention, incident.id] as const)));
  return decisions
    .filter((decision) => decision.by === "rule")
    .flatMap((decision) => {
      const owners = new Set(decision.subjects.map((mention) => incidentOf.get(mention)));
      return [...owners].flatMap((owner) => (owner === undefined ? [] : [[owner, decision.id, JSON.stringify(decision)]]));
    });
}

async function findIncidents(db: Kysely<Tables>, query: IncidentQuery) {
  const matching = matchingIncidents(db, query);
  const { total } = await matching.select((one) => one.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await matching
    .select("json")
    .orderBy("articles", "desc")
    .orderBy("day_from", "desc")
    .orderBy("id")
    .limit(query.limit ?? DEFAULT_LIMIT)
    .offset(query.offset ?? 0)
    .execute();
  return { incidents: rows.map(decoded<Incident>), total: Number(total) };
}

/** Those that fit, counted by place. */
async function findSpots(db: Kysely<Tables>, query: IncidentQuery): Promise<readonly Spot[]> {
  return await matchingIncidents(db, query)
    .where("latitude", "is not", null)
    .select((one) => ["latitude", "longitude", one.fn.countAll<number>().as("incidents")])
    .groupBy(["latitude", "longitude"])
    .orderBy("latitude")
    .orderBy("longitude")
    .$castTo<Spot>()
    .execute();
}

function matchingIncidents(db: Kysely<Tables>, query: IncidentQuery) {
  const words = query.text?.match(/[\p{L}\p{N}]+/gu) ?? [];
  let matching = db.selectFrom("incident");
  if (query.from) matching = matching.where("day_to", ">=", query.from);
  if (query.to) matching = matching.where("day_from", "<=", query.to);
  if (query.country) matching = matching.where("country", "=", query.country.toUpperCase());
  if (query.type) matching = matching.where("type", "=", query.type);
  for (const condition of conditionsOnFilters(query)) matching = matching.where(condition);
  if (query.text?.trim() && words.length === 0) matching = matching.where(sql<boolean>`false`);
  if (words.length > 0) {
    const fullText = words.map((word) => `"${word}"`).join(" ");
    matching = matching.where(sql<boolean>`incident.id in (
      select incident_id from incident_article where article_id in (
        select article.id from article_words join article on article.row = article_words.rowid where article_words match ${fullText}))`);
  }
  return matching;
}

async function incidentIds(db: Kysely<Tables>, start: string, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("incident")
    .select("id")
    .where(sql<boolean>`substr(id, 1, ${start.length}) = ${start}`)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

async function redirects(db: Kysely<Tables>, start: string, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("redirect")
    .select("incident_id")
    .distinct()
    // All ids are hexadecimal: none that begins so comes after its beginning with a "g".
    .where("former", ">=", start)
    .where("former", "<", `${start}g`)
    .orderBy("incident_id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.incident_id);
}

async function facets(db: Kysely<Tables>) {
  const countries = await sql<{ value: string; count: number }>`select country as value, count(*) as count from incident
    where country is not null group by country order by country`.execute(db);
  const types = await sql<{ value: IncidentType; count: number }>`select type as value, count(*) as count from incident
    group by type order by type`.execute(db);
  return { countries: countries.rows, types: types.rows };
}

async function latestArticles(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Article[]> {
  const found = await sql<{ json: string; text: string }>`select json, text from (
      select article.json, article.text, article.id, row_number() over (partition by article.id order by as_of desc, version desc) as place
      from json_each(${JSON.stringify([...new Set(ids)])}) wanted join article on article.id = wanted.value)
    where place = 1 order by id`.execute(db);
  return found.rows.map(toArticle);
}

async function statementsOf(db: Kysely<Tables>, articleIds: readonly string[]): Promise<readonly Statement[]> {
  const found = await sql<StatementRow>`select statement.json, statement.article_id, statement.version
    from json_each(${JSON.stringify([...new Set(articleIds)])}) wanted join statement on statement.article_id = wanted.value
    order by statement.article_id, statement.version, statement.id`.execute(db);
  return found.rows.map(toStatement);
}

async function search(db: Kysely<Tables>, words: readonly string[], limit: number): Promise<readonly Article[]> {
  const terms = words.flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);
  if (terms.length === 0) return [];
  const found = await sql<{ id: string }>`select article.id from article_words join article on article.row = article_words.rowid
    where article_words match ${terms.map((term) => `"${term}"`).join(" OR ")}
    order by bm25(article_words, 3.0, 1.0), article.id limit ${limit}`.execute(db);
  const ids = [...new Set(found.rows.map((row) => row.id))];
  const articles = new Map((await latestArticles(db, ids)).map((article) => [article.id, article]));
  return ids.flatMap((id) => articles.get(id) ?? []);
}

async function statementsNaming(db: Kysely<Tables>, parties: readonly string[]): Promise<readonly Statement[]> {
  if (parties.length === 0) return [];
  // "the" is taken off both: reports write "The Tern Front" and "the Tern Front".
  const found = await sql<StatementRow>`with named as (
      select json, article_id, version, id, lower(coalesce(json ->> '$.value.actor', json ->> '$.value.who')) as name
      from statement where kind in ('profile', 'responsibility'))
    select json, article_id, version from named
    where case when name like 'the %' then substr(name, 5) else name end in (select value from json_each(${JSON.stringify(parties)}))
    order by article_id, version, id`.execute(db);
  return found.rows.map(toStatement);
}

/** Each incident once: the value of a large one is long, and all of its articles lead to it. */
async function incidentsOf(db: Kysely<Tables>, articleIds: readonly string[]): Promise<readonly Incident[]> {
  const found = await sql<{ json: string }>`select json from incident where id in (
      select incident_id from json_each(${JSON.stringify(articleIds)}) wanted join incident_article on article_id = wanted.value)
    order by id`.execute(db);
  return found.rows.map(decoded<Incident>);
}

async function familiesById(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Family[]> {
  const found = await sql<{
    json: string;
  }>`select json from family where id in (select value from json_each(${JSON.stringify(ids)})) order by id`.execute(db);
  return found.rows.map(decoded<Family>);
}

async function counts(db: Kysely<Tables>) {
  const { rows } = await sql<Record<"articles" | "versions" | "statements" | "decisions" | "incidents" | "families", number>>`select
    (select count(distinct id) from article) as articles, (select count(*) from article) as versions,
    (select count(*) from statement) as statements, (select count(*) from decision) as decisions,
    (select count(*) from incident) as incidents, (select count(*) from family) as families`.execute(db);
  return rows[0]!;
}

async function check(db: Kysely<Tables>): Promise<readonly string[]> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const orphans = await sql`pragma foreign_key_check`.execute(db);
  const problems = integrity.rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
  if (orphans.rows.length > 0) problems.push(`${orphans.rows.length} statements have no article`);
  return problems;
}

async function metaNumber(db: Kysely<Tables>, key: string): Promise<number> {
  return Number((await db.selectFrom("meta").select("value").where("key", "=", key).executeTakeFirstOrThrow()).value);
}

async function raiseRevision(db: Kysely<Tables>): Promise<void> {
  await sql`update meta set value = cast(value as integer) + 1 where key = 'revision'`.execute(db);
}

interface StatementRow {
  readonly json: string;
  readonly article_id: string;
  readonly version: string;
}

function articleRow(article: Article): unknown[] {
  const { text, ...rest } = article;
  return [article.id, article.version, article.title ?? null, text, article.updated ?? article.published?.at ?? "", JSON.stringify(rest)];
}

/** Article and version stand in columns; each piece of evidence lies in them and need not repeat them. */
function statementRow(statement: Statement): unknown[] {
  const { id, articleId, version, kind, ...rest } = statement;
  const evidence = statement.evidence.map(({ in: part, start, end, words }) => ({ in: part, start, end, words }));
  return [id, articleId, version, kind, JSON.stringify({ id, kind, ...rest, evidence })];
}

function incidentRow(incident: Incident): unknown[] {
  return [
    incident.id,
    incident.label,
    incident.type,
    incident.where?.country ?? null,
    incident.when?.from ?? null,
    incident.when?.to ?? null,
    incident.articles.length,
    Number(incident.disputes.length > 0),
    incident.where?.latitude ?? null,
    incident.where?.longitude ?? null,
    JSON.stringify(incident),
  ];
}

function toArticle(row: { readonly json: string; readonly text: string }): Article {
  return { ...JSON.parse(row.json), text: row.text };
}

function toStatement(row: StatementRow): Statement {
  const stored = JSON.parse(row.json);
  const evidence = stored.evidence.map((one: object) => ({ articleId: row.article_id, version: row.version, ...one }));
  return { ...stored, articleId: row.article_id, version: row.version, evidence };
}

function decoded<Value>(row: { readonly json: string }): Value {
  return JSON.parse(row.json);
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function* batchesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

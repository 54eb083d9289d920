import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { QueueItem } from "../../model/queue.ts";
import type { Decision, Family } from "../../model/record.ts";
import type { Store } from "../store.ts";
import { facets, familiesById, findIncidents, findSpots, incidentById, incidentIds, incidentsOf, redirects } from "./finding.ts";
import { countActors, incidentsOfActor } from "./incident-actors.ts";
import { outletStandings } from "./outlet-standings.ts";
import { rememberStatements } from "./remember-statements.ts";
import {
  addDecisions,
  addReports,
  allReports,
  articlesNaming,
  articleVersions,
  knownVersions,
  latestArticles,
  search,
  statementById,
  statementsNaming,
  statementsOf,
} from "./reports.ts";
import { decoded, MIGRATIONS, type Tables } from "./schema.ts";
import { markCurrent, metaText, replaceView } from "./view.ts";
import { changeView } from "./view-change.ts";

/** Longer, nobody works through the queue, and its end is of little consequence. */
const MOST_QUEUED = 1000;

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
  return storeOver(new Kysely<Tables>({ dialect: new SqliteDialect({ database: rememberStatements(database) }) }));
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
    replaceView: (resolution, revision, { blocks, maker }) =>
      db.transaction().execute(async (trx) => {
        await replaceView(trx, resolution, blocks);
        await markCurrent(trx, revision, maker);
      }),
    changeView: (maker, work) => changeView(db, maker, work),
    revision: async () => Number(await metaText(db, "revision")),
    viewRevision: async () => Number(await metaText(db, "view-revision")),
    waiting: () => waiting(db),
    incidents: (query) => findIncidents(db, query),
    incident: (id) => incidentById(db, id),
    incidentIds: (start, limit) => incidentIds(db, start, limit),
    redirects: (start, limit) => redirects(db, start, limit),
    queue: async () =>
      (await db.selectFrom("queue").select("json").orderBy("weight", "desc").orderBy("id").limit(MOST_QUEUED).execute()).map(
        decoded<QueueItem>,
      ),
    ruleDecisions: async (id) =>
      (await db.selectFrom("rule_decision").select("json").where("incident_id", "=", id).orderBy("id").execute()).map(decoded<Decision>),
    facets: (query) => facets(db, query),
    spots: (query) => findSpots(db, query),
    outletStandings: () => outletStandings(db),
    familiesById: (ids) => familiesById(db, ids),
    families: async () => (await db.selectFrom("family").select("json").orderBy("id").execute()).map(decoded<Family>),
    articleVersions: (id) => articleVersions(db, id),
    articles: (ids) => latestArticles(db, ids),
    search: (words, limit) => search(db, words, limit),
    statementsOf: (ids, kinds) => statementsOf(db, ids, kinds),
    statement: (id) => statementById(db, id),
    statementsNaming: (parties) => statementsNaming(db, parties),
    articlesNaming: (parties, which) => articlesNaming(db, parties, which),
    incidentsOf: (articleIds) => incidentsOf(db, articleIds),
    actors: () => countActors(db),
    incidentsOfActor: (actor, limit) => incidentsOfActor(db, actor, limit),
    counts: () => counts(db),
    check: () => check(db),
    close: () => db.destroy(),
  };
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

/** Versions of articles that are stored, and how many of them the view does not hold yet. */
async function waiting(db: Kysely<Tables>) {
  const { rows } = await sql<{ stored: number }>`select coalesce(max(row), 0) as stored from article`.execute(db);
  const stored = rows[0]!.stored;
  return { stored, waiting: stored - Number(await metaText(db, "view-article")) };
}

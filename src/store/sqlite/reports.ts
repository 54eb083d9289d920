import { type Kysely, sql } from "kysely";
import { type Article, versionKey } from "../../model/article.ts";
import { type Decision, type Report, toReports } from "../../model/record.ts";
import type { Evidence } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import type { Added } from "../store.ts";
import { PARTY_NAMED, type Tables } from "./schema.ts";

/** Rows go in as one JSON parameter: one prepared statement for any number of rows. */
export async function addReports(db: Kysely<Tables>, reports: readonly Report[]): Promise<Added> {
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

export async function addDecisions(db: Kysely<Tables>, decisions: readonly Decision[]): Promise<number> {
  return await db.transaction().execute(async (trx) => {
    const rows = JSON.stringify(decisions.map((decision) => [decision.id, JSON.stringify(decision)]));
    const result = await sql`insert into decision (id, json) select value ->> 0, value ->> 1 from json_each(${rows}) where true
      on conflict do nothing`.execute(trx);
    const added = Number(result.numAffectedRows ?? 0);
    if (added > 0) await raiseRevision(trx);
    return added;
  });
}

export async function knownVersions(
  db: Kysely<Tables>,
  articles: readonly Pick<Article, "id" | "version">[],
): Promise<ReadonlySet<string>> {
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

export async function allReports(db: Kysely<Tables>): Promise<readonly Report[]> {
  const articles = await db.selectFrom("article").select(["json", "text"]).orderBy("id").orderBy("version").execute();
  const statements = await db
    .selectFrom("statement")
    .select(["json", "article_id", "version"])
    .orderBy("article_id")
    .orderBy("version")
    .orderBy("id")
    .execute();
  return toReports(articles.map(toArticle), statements.map(toStatement));
}

/** All versions of the articles, by id and version. */
export async function reportsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Report[]> {
  const found = await sql<{ json: string; text: string }>`select article.json, article.text
    from json_each(${JSON.stringify([...new Set(ids)])}) wanted join article on article.id = wanted.value
    order by article.id, article.version`.execute(db);
  return toReports(found.rows.map(toArticle), await statementsOf(db, ids));
}

export async function latestArticles(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Article[]> {
  const found = await sql<{ json: string; text: string }>`select json, text from (
      select article.json, article.text, article.id, row_number() over (partition by article.id order by as_of desc, version desc) as place
      from json_each(${JSON.stringify([...new Set(ids)])}) wanted join article on article.id = wanted.value)
    where place = 1 order by id`.execute(db);
  return found.rows.map(toArticle);
}

/** All versions, oldest first. */
export async function articleVersions(db: Kysely<Tables>, id: string): Promise<readonly Article[]> {
  const rows = await db.selectFrom("article").select(["json", "text"]).where("id", "=", id).orderBy("as_of").orderBy("version").execute();
  return rows.map(toArticle);
}

export async function statementsOf(
  db: Kysely<Tables>,
  articleIds: readonly string[],
  kinds?: readonly Statement["kind"][],
): Promise<readonly Statement[]> {
  const ofKinds = kinds === undefined ? sql`` : sql`where kind in (select value from json_each(${JSON.stringify(kinds)}))`;
  const found = await sql<StatementRow>`select statement.json, statement.article_id, statement.version
    from json_each(${JSON.stringify([...new Set(articleIds)])}) wanted join statement on statement.article_id = wanted.value
    ${ofKinds} order by statement.article_id, statement.version, statement.id`.execute(db);
  return found.rows.map(toStatement);
}

/** The statement of that id. */
export async function statementById(db: Kysely<Tables>, id: string): Promise<Statement | undefined> {
  const rows = await db.selectFrom("statement").select(["json", "article_id", "version"]).where("id", "=", id).execute();
  return rows.map(toStatement)[0];
}

export async function search(db: Kysely<Tables>, words: readonly string[], limit: number): Promise<readonly Article[]> {
  const terms = words.flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);
  if (terms.length === 0) return [];
  const found = await sql<{ id: string }>`select article.id from article_words join article on article.row = article_words.rowid
    where article_words match ${terms.map((term) => `"${term}"`).join(" OR ")}
    order by bm25(article_words, 3.0, 1.0), article.id limit ${limit}`.execute(db);
  const ids = [...new Set(found.rows.map((row) => row.id))];
  const articles = new Map((await latestArticles(db, ids)).map((article) => [article.id, article]));
  return ids.flatMap((id) => articles.get(id) ?? []);
}

export async function statementsNaming(db: Kysely<Tables>, parties: readonly string[]): Promise<readonly Statement[]> {
  if (parties.length === 0) return [];
  const found = await sql<StatementRow>`select json, article_id, version from statement
    where ${namesOneOf(parties)} order by article_id, version, id`.execute(db);
  return found.rows.map(toStatement);
}

export async function articlesNaming(
  db: Kysely<Tables>,
  parties: readonly string[],
  { until, limit }: { readonly until: string; readonly limit: number },
): Promise<readonly string[]> {
  if (parties.length === 0) return [];
  const found = await sql<{ article_id: string }>`select distinct article_id from statement
    where ${namesOneOf(parties)} and coalesce(substr(json ->> '$.saidAt', 1, 10), '') <= ${until}
    order by article_id limit ${limit}`.execute(db);
  return found.rows.map((row) => row.article_id);
}

function namesOneOf(parties: readonly string[]) {
  const names = JSON.stringify(parties.map((name) => `^${name}`));
  return sql`kind in ('profile', 'responsibility') and ${sql.raw(PARTY_NAMED)} in (select value from json_each(${names}))`;
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

function toArticle(row: { readonly json: string; readonly text: string }): Article {
  return { ...JSON.parse(row.json), text: row.text };
}

function toStatement(row: StatementRow): Statement {
  // The parsed object is filled rather than copied: a page reads thousands.
  const stored = JSON.parse(row.json);
  const { article_id: articleId, version } = row;
  stored.articleId = articleId;
  stored.version = version;
  stored.evidence = stored.evidence.map(({ in: part, start, end, words }: Evidence) =>
    part === undefined ? { articleId, version, start, end, words } : { articleId, version, in: part, start, end, words },
  );
  return stored;
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

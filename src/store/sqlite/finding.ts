import { type Kysely, sql } from "kysely";
import type { IncidentType } from "../../model/incident-type.ts";
import type { Family, Incident, IncidentOutline, LedgerEntry } from "../../model/record.ts";
import type { IncidentQuery, Spot } from "../store.ts";
import { conditionsOnFilters } from "./incident-conditions.ts";
import { decoded, type Tables } from "./schema.ts";

const DEFAULT_LIMIT = 50;

export async function findIncidents(db: Kysely<Tables>, query: IncidentQuery) {
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
  return { incidents: rows.map(decoded<IncidentOutline>), total: Number(total) };
}

/** The incident of that id, whole. */
export async function incidentById(db: Kysely<Tables>, id: string): Promise<Incident | undefined> {
  const [outline] = (await db.selectFrom("incident").select("json").where("id", "=", id).execute()).map(decoded<IncidentOutline>);
  if (outline === undefined) return undefined;
  const entries = await db.selectFrom("ledger_entry").select("json").where("incident_id", "=", id).orderBy("place").execute();
  return { ...outline, ledger: entries.map(decoded<LedgerEntry>) };
}

/** Those that fit, counted by place. */
export async function findSpots(db: Kysely<Tables>, query: IncidentQuery): Promise<readonly Spot[]> {
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

export async function incidentIds(db: Kysely<Tables>, start: string, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("incident")
    .select("id")
    .where(sql<boolean>`substr(id, 1, ${start.length}) = ${start}`)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

export async function redirects(db: Kysely<Tables>, start: string, limit: number): Promise<readonly string[]> {
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

export async function facets(db: Kysely<Tables>, { inPassing }: Pick<IncidentQuery, "inPassing">) {
  const fits = inPassing === undefined ? sql`true` : sql`in_passing = ${Number(inPassing)}`;
  const countries = await sql<{ value: string; count: number }>`select country as value, count(*) as count from incident
    where country is not null and ${fits} group by country order by country`.execute(db);
  const types = await sql<{ value: IncidentType; count: number }>`select type as value, count(*) as count from incident
    where ${fits} group by type order by type`.execute(db);
  return { countries: countries.rows, types: types.rows };
}

/** Each incident once: the value of a large one is long, and all of its articles lead to it. */
export async function incidentsOf(db: Kysely<Tables>, articleIds: readonly string[]): Promise<readonly IncidentOutline[]> {
  const found = await sql<{ json: string }>`select json from incident where id in (
      select incident_id from json_each(${JSON.stringify(articleIds)}) wanted join incident_article on article_id = wanted.value)
    order by id`.execute(db);
  return found.rows.map(decoded<IncidentOutline>);
}

export async function familiesById(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Family[]> {
  const found = await sql<{
    json: string;
  }>`select json from family where id in (select value from json_each(${JSON.stringify(ids)})) order by id`.execute(db);
  return found.rows.map(decoded<Family>);
}

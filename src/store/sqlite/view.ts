import { type Kysely, sql } from "kysely";
import type { Blocks } from "../../model/blocks.ts";
import type { QueueItem } from "../../model/queue.ts";
import { type Decision, type Family, type Incident, incidentOfMentions, isToldInPassing, type Resolution } from "../../model/record.ts";
import { batchesOf } from "./batches.ts";
import { addIncidentActors } from "./incident-actors.ts";
import { noteFilters } from "./incident-filters.ts";
import { keepBlocks } from "./keep-blocks.ts";
import type { Tables } from "./schema.ts";

/** Tables of the view that hang on an incident, by the column that names it. */
const OF_INCIDENT = [
  ["incident_article", "incident_id"],
  ["ledger_entry", "incident_id"],
  ["incident_actor", "incident_id"],
  ["incident_party", "incident_id"],
  ["incident_killed", "incident_id"],
  ["incident_doubt", "incident_id"],
  ["rule_decision", "incident_id"],
  ["redirect", "incident_id"],
  ["incident", "id"],
] as const;

const BLOCKS = ["known_article", "known_decision", "mention", "posting", "likely_pair", "family_link"] as const;

/** Replaces the view as a whole, with what it was made from. */
export async function replaceView(trx: Kysely<Tables>, resolution: Resolution, blocks: Blocks): Promise<void> {
  for (const [table] of OF_INCIDENT) await trx.deleteFrom(table).execute();
  for (const table of ["family", "queue", ...BLOCKS] as const) await trx.deleteFrom(table).execute();
  await addIncidents(trx, resolution);
  await addFamilies(trx, resolution.families);
  // A million entries in an index made of them take a third of the time that they take one by one.
  await sql`drop index posting_item`.execute(trx);
  await keepBlocks(trx, blocks);
  await sql`create index posting_item on posting (item)`.execute(trx);
}

/** Notes that the view holds all that is stored. */
export async function markCurrent(trx: Kysely<Tables>, revision: number, maker: string): Promise<void> {
  await sql`insert into known_decision select id from decision where true on conflict do nothing`.execute(trx);
  const { rows } = await sql<{ last: number }>`select coalesce(max(row), 0) as last from article`.execute(trx);
  for (const [key, value] of [
    ["view-revision", String(revision)],
    ["view-article", String(rows[0]!.last)],
    ["view-maker", maker],
  ] as const) {
    await trx.updateTable("meta").set({ value }).where("key", "=", key).execute();
  }
}

/** What is noted of the record under a key. */
export async function metaText(db: Kysely<Tables>, key: string): Promise<string> {
  return (await db.selectFrom("meta").select("value").where("key", "=", key).executeTakeFirstOrThrow()).value;
}

/** Takes incidents out, with all that hangs on them. */
export async function dropIncidents(trx: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const gone = JSON.stringify(ids);
  await sql`delete from queue where id in (
    select item from incident_doubt where incident_id in (select value from json_each(${gone})))`.execute(trx);
  await sql`delete from incident_doubt where item in (
    select item from incident_doubt where incident_id in (select value from json_each(${gone})))`.execute(trx);
  for (const [table, column] of OF_INCIDENT) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (select value from json_each(${gone}))`.execute(trx);
  }
}

/** Adds incidents, with all that hangs on them. */
export async function addIncidents(
  trx: Kysely<Tables>,
  { incidents, decisions, redirects, queue }: Omit<Resolution, "families">,
): Promise<void> {
  for (const batch of batchesOf(incidents)) {
    await sql`insert into incident (id, label, type, country, day_from, day_to, articles, disputed, in_passing, latitude, longitude, json)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8,
        value ->> 9, value ->> 10, value ->> 11
      from json_each(${JSON.stringify(batch.map(incidentRow))})`.execute(trx);
    const links = batch.flatMap(({ id, articles, mainArticles }) =>
      articles.map((article) => [id, article, mainArticles.includes(article) ? 1 : 0]),
    );
    await sql`insert into incident_article select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(links)})`.execute(
      trx,
    );
    await addLedgers(trx, batch);
    await addIncidentActors(trx, batch);
    await noteFilters(trx, batch);
  }
  for (const batch of batchesOf(ruleDecisionRows(incidents, decisions))) {
    await sql`insert into rule_decision select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(batch)}) where true
      on conflict do nothing`.execute(trx);
  }
  for (const batch of batchesOf(redirects)) {
    await sql`insert into redirect select value ->> 0, value ->> 1 from json_each(${JSON.stringify(batch)}) where true
      on conflict do nothing`.execute(trx);
  }
  await addQueue(trx, queue);
}

async function addLedgers(trx: Kysely<Tables>, incidents: readonly Incident[]): Promise<void> {
  const rows = incidents.flatMap(({ id, ledger }) =>
    ledger.map((entry, place) => {
      const { articleId } = entry.statement;
      return [id, place, articleId, Number(entry.supersededBy !== undefined), Number(entry.contradicts.length > 0), JSON.stringify(entry)];
    }),
  );
  for (const batch of batchesOf(rows)) {
    await sql`insert into ledger_entry select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      from json_each(${JSON.stringify(batch)})`.execute(trx);
  }
}

/** Adds families, or puts them in the place of those of the same id. */
export async function addFamilies(trx: Kysely<Tables>, families: readonly Family[]): Promise<void> {
  for (const batch of batchesOf(families)) {
    const rows = JSON.stringify(batch.map((family) => [family.id, JSON.stringify(family)]));
    await sql`insert or replace into family select value ->> 0, value ->> 1 from json_each(${rows})`.execute(trx);
  }
}

async function addQueue(trx: Kysely<Tables>, queue: readonly QueueItem[]): Promise<void> {
  for (const batch of batchesOf(queue)) {
    const rows = JSON.stringify(batch.map((item) => [item.id, item.weight, JSON.stringify(item)]));
    await sql`insert or replace into queue select value ->> 0, value ->> 1, value ->> 2 from json_each(${rows})`.execute(trx);
    const doubted = JSON.stringify(batch.flatMap(({ id, incidents }) => incidents.map((incident) => [incident.id, id])));
    await sql`insert into incident_doubt select value ->> 0, value ->> 1 from json_each(${doubted}) where true
      on conflict do nothing`.execute(trx);
  }
}

/** A decision by rule stands with every incident that holds one of its mentions. */
function ruleDecisionRows(incidents: readonly Incident[], decisions: readonly Decision[]): readonly string[][] {
  const incidentOf = incidentOfMentions(incidents);
  return decisions
    .filter((decision) => decision.by === "rule")
    .flatMap((decision) => {
      const owners = new Set(decision.subjects.map((mention) => incidentOf.get(mention)));
      return [...owners].flatMap((owner) => (owner === undefined ? [] : [[owner, decision.id, JSON.stringify(decision)]]));
    });
}

function incidentRow(incident: Incident): unknown[] {
  const { ledger: _, ...outline } = incident;
  return [
    incident.id,
    incident.label,
    incident.type,
    incident.where?.country ?? null,
    incident.when?.from ?? null,
    incident.when?.to ?? null,
    incident.articles.length,
    Number(incident.disputes.length > 0),
    Number(isToldInPassing(incident)),
    incident.where?.latitude ?? null,
    incident.where?.longitude ?? null,
    JSON.stringify(outline),
  ];
}

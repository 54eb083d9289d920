import { type Kysely, sql } from "kysely";
import { inOrder, pairKey, type StoredArticle, type StoredLink, type StoredMention, type StoredPair } from "../../model/blocks.ts";
import type { Decision, IncidentOutline, Report } from "../../model/record.ts";
import type { ViewChange } from "../view-change.ts";
import { keepBlocks } from "./keep-blocks.ts";
import { latestArticles, reportsOf } from "./reports.ts";
import { decoded, type Tables } from "./schema.ts";
import { addFamilies, addIncidents, dropIncidents, markCurrent, metaText } from "./view.ts";

/**
 * Changes the view in one transaction, and notes that it holds all that is stored. Does nothing, and says so, where the view was made by another
 * maker, or there is none.
 */
export async function changeView(db: Kysely<Tables>, maker: string, work: (change: ViewChange) => Promise<void>): Promise<boolean> {
  return await db.transaction().execute(async (trx) => {
    // Writing first takes the lock, so that nobody stores anything in between.
    await trx.updateTable("meta").set({ value: maker }).where("key", "=", "view-maker").where("value", "=", maker).execute();
    if ((await metaText(trx, "view-maker")) !== maker || (await metaText(trx, "view-revision")) === "-1") return false;
    await work(viewChangeIn(trx));
    await markCurrent(trx, Number(await metaText(trx, "revision")), maker);
    return true;
  });
}

function viewChangeIn(trx: Kysely<Tables>): ViewChange {
  const mentionsWhere = async (column: "item" | "article_id" | "incident_id", values: readonly (number | string)[]) => {
    const found = await sql<StoredMention>`select item, id, article_id as "articleId", incident_id as incident, packed from mention
      where ${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)})) order by item`.execute(trx);
    return found.rows;
  };
  const articlesWhere = async (column: "item" | "id", values: readonly (number | string)[]) => {
    const found = await sql<StoredArticle>`select item, id, version, prints, family from known_article
      where ${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)})) order by item`.execute(trx);
    return found.rows;
  };
  return {
    changedArticles: async () => {
      // Not by an index of ids, which SQLite would go through from end to end to have them distinct and in order.
      const found = await sql<{ id: string }>`select distinct id from article not indexed
        where row > (select cast(value as integer) from meta where key = 'view-article') order by id`.execute(trx);
      return found.rows.map(({ id }) => id);
    },
    changedDecisions: async () => {
      const found = await sql<{
        json: string;
      }>`select json from decision where id not in (select id from known_decision) order by id`.execute(trx);
      return found.rows.map(decoded<Decision>);
    },
    decisions: async () => (await trx.selectFrom("decision").select("json").orderBy("id").execute()).map(decoded<Decision>),
    reportsOf: (ids): Promise<readonly Report[]> => reportsOf(trx, ids),
    latestArticles: (ids) => latestArticles(trx, ids),
    articles: (ids) => articlesWhere("id", ids),
    articlesOf: (items) => articlesWhere("item", items),
    mentions: (items) => mentionsWhere("item", items),
    mentionsOf: (ids) => mentionsWhere("article_id", ids),
    mentionsIn: (ids) => mentionsWhere("incident_id", ids),
    incidents: async (ids) => {
      const found = await sql<{ json: string }>`select json from incident
        where id in (select value from json_each(${JSON.stringify(ids)})) order by id`.execute(trx);
      return found.rows.map(decoded<IncidentOutline>);
    },
    windows: async ({ item, time, keys }, most) => {
      const found = await sql<{ before: string; after: string }>`select
        (select json_group_array(item) from (select item from posting where posting.key = wanted.value
          and (time, item) < (${time}, ${item}) order by time desc, item desc limit ${most})) as before,
        (select json_group_array(item) from (select item from posting where posting.key = wanted.value
          and (time, item) > (${time}, ${item}) order by time, item limit ${most})) as after
        from json_each(${JSON.stringify(keys)}) wanted order by wanted.key`.execute(trx);
      return found.rows.map(({ before, after }) => ({ before: JSON.parse(before), after: JSON.parse(after) }));
    },
    between: async (keys, from, to) => {
      const found = await sql<{ items: string }>`select
        (select json_group_array(item) from posting where posting.key = wanted.value and time between ${from} and ${to}) as items
        from json_each(${JSON.stringify(keys)}) wanted order by wanted.key`.execute(trx);
      return found.rows.map(({ items }) => JSON.parse(items));
    },
    entry: async (item) => {
      const rows = await trx.selectFrom("posting").select(["key", "time"]).where("item", "=", item).orderBy("key").execute();
      return rows[0] && { item, time: rows[0].time, keys: rows.map(({ key }) => key) };
    },
    sharedKeys: async (pairs, most) => {
      const found = await sql<{ keys: string }>`select (
          select json_group_array(key) from (select one.key from posting one
            join posting two on two.item in (wanted.value ->> 0, wanted.value ->> 1) and two.key = one.key
            where one.item in (wanted.value ->> 0, wanted.value ->> 1) and (one.time, one.item) < (two.time, two.item)
              and (select count(*) from (select 1 from posting step where step.key = one.key and (step.time, step.item) > (one.time, one.item)
                and (step.time, step.item) <= (two.time, two.item) limit ${most + 1})) <= ${most} order by one.key)) as keys
        from json_each(${JSON.stringify(pairs)}) wanted order by wanted.key`.execute(trx);
      return found.rows.map(({ keys }) => JSON.parse(keys));
    },
    pairsOf: async (items) => {
      const among = JSON.stringify(items);
      const found = await sql<PairRow>`
        select one, two, logit, joined from likely_pair where one in (select value from json_each(${among}))
        union select one, two, logit, joined from likely_pair where two in (select value from json_each(${among}))
        order by one, two`.execute(trx);
      return found.rows.map(toPair);
    },
    pairsAmong: async (pairs) => {
      const found = await sql<PairRow>`select one, two, logit, joined from json_each(${lesserFirst(pairs)}) wanted
        join likely_pair on one = wanted.value ->> 0 and two = wanted.value ->> 1 order by one, two`.execute(trx);
      return found.rows.map(toPair);
    },
    joinedAmong: async (items) => {
      const found = await sql<
        Omit<StoredPair, "isJoined">
      >`with among as materialized (select value as item from json_each(${JSON.stringify(items)}))
        select one, two, logit from likely_pair where one in among and +two in among and joined = 1 order by one, two`.execute(trx);
      return found.rows.map((pair) => ({ ...pair, isJoined: true }));
    },
    linksAmong: async (pairs) => {
      const found = await sql<StoredLink>`select one, two, kind, score, reason from json_each(${bothWays(pairs)}) wanted
        join family_link on one = wanted.value ->> 0 and two = wanted.value ->> 1 order by one, two, kind`.execute(trx);
      return found.rows;
    },
    linksOf: async (items) => {
      const among = JSON.stringify(items);
      const found = await sql<StoredLink>`
        select one, two, kind, score, reason from family_link where one in (select value from json_each(${among}))
        union select one, two, kind, score, reason from family_link where two in (select value from json_each(${among}))
        order by one, two, kind`.execute(trx);
      return found.rows;
    },
    keep: (blocks) => keepBlocks(trx, blocks),
    dropItems: async (items) => {
      for (const table of ["known_article", "mention", "posting"] as const) {
        await sql`delete from ${sql.table(table)} where item in (select value from json_each(${JSON.stringify(items)}))`.execute(trx);
      }
    },
    dropPairs: async (pairs) => {
      await sql`delete from likely_pair where (one, two) in (select value ->> 0, value ->> 1
        from json_each(${JSON.stringify(pairs.map(({ one, two }) => [one, two]))}))`.execute(trx);
    },
    dropLinks: async (links) => {
      await sql`delete from family_link where (one, two, kind) in (select value ->> 0, value ->> 1, value ->> 2
        from json_each(${JSON.stringify(links.map(({ one, two, kind }) => [one, two, kind]))}))`.execute(trx);
    },
    replaceIncidents: async (formerIds, part) => {
      await dropIncidents(trx, formerIds);
      await addIncidents(trx, part);
    },
    replaceFamilies: async (formerIds, families) => {
      await sql`delete from family where id in (select value from json_each(${JSON.stringify(formerIds)}))`.execute(trx);
      await addFamilies(trx, families);
    },
  };
}

type PairRow = Omit<StoredPair, "isJoined"> & { readonly joined: number };

function toPair({ joined, ...pair }: PairRow): StoredPair {
  return { ...pair, isJoined: joined === 1 };
}

/** Each pair once, as likely pairs are kept, as JSON. */
function lesserFirst(pairs: readonly (readonly [number, number])[]): string {
  const ordered = new Map(pairs.map((pair) => inOrder(...pair)).map((pair) => [pairKey(pair), [pair.one, pair.two]]));
  return JSON.stringify([...ordered.values()]);
}

/** Each pair once in either order, as JSON. */
function bothWays(pairs: readonly (readonly [number, number])[]): string {
  const both = new Map(pairs.flatMap(([one, two]) => [[one, two] as const, [two, one] as const]).map((pair) => [`${pair}`, pair]));
  return JSON.stringify([...both.values()]);
}

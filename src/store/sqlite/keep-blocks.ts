import { type Kysely, sql } from "kysely";
import type { Blocks } from "../../model/blocks.ts";
import { batchesOf } from "./batches.ts";
import type { Tables } from "./schema.ts";

/** Columns of each table of what the view was made from. */
const COLUMNS = {
  known_article: ["item", "id", "version", "prints", "family"],
  mention: ["item", "id", "article_id", "incident_id", "packed"],
  posting: ["key", "time", "item"],
  likely_pair: ["one", "two", "logit", "joined"],
  family_link: ["one", "two", "kind", "score", "reason"],
} as const;

/** Adds what the view was made from, or puts it in the place of what stands there. */
export async function keepBlocks(db: Kysely<Tables>, blocks: Partial<Blocks>): Promise<void> {
  const { articles = [], mentions = [], entries = [], pairs = [], links = [] } = blocks;
  const rows: Readonly<Record<keyof typeof COLUMNS, readonly (readonly (string | number)[])[]>> = {
    known_article: articles.map(({ item, id, version, prints, family }) => [item, id, version, prints, family]),
    mention: mentions.map(({ item, id, articleId, incident, packed }) => [item, id, articleId, incident, packed]),
    posting: postings(entries),
    likely_pair: pairs.map(({ one, two, logit, isJoined }) => [one, two, logit, Number(isJoined)]),
    family_link: links.map(({ one, two, kind, score, reason }) => [one, two, kind, score, reason]),
  };
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const values = columns.map((_, index) => sql`value ->> ${sql.lit(index)}`);
    for (const batch of batchesOf(rows[table as keyof typeof rows])) {
      await sql`insert or replace into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
        select ${sql.join(values)} from json_each(${JSON.stringify(batch)})`.execute(db);
    }
  }
}

/** Many postings go in much faster in the order in which they lie. */
function postings(entries: Blocks["entries"]): readonly (readonly number[])[] {
  const rows = entries.flatMap(({ item, time, keys }) => keys.map((key) => [key, time, item] as const));
  return rows.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
}

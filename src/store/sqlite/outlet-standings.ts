import { type Kysely, sql } from "kysely";
import type { OutletStanding } from "../store.ts";
import type { Tables } from "./schema.ts";

/** How the figures of each outlet stand in the ledgers of all incidents, most reports first, then by name. */
export async function outletStandings(db: Kysely<Tables>): Promise<readonly OutletStanding[]> {
  const found = await sql<OutletStanding>`with outlet_of as (
      select id, max(json ->> 'outlet') as outlet from article group by id),
    entry as (
      select one.value ->> '$.statement.articleId' as article_id, (one.value ->> '$.supersededBy') is not null as superseded,
        json_array_length(one.value, '$.contradicts') > 0 as contradicted
      from incident, json_each(incident.json, '$.ledger') one),
    family_of as (select family.id as family, member.value as article_id from family, json_each(family.json, '$.articles') member)
    select outlet, count(distinct outlet_of.id) as reports, count(distinct family) as families, count(entry.article_id) as figures,
      coalesce(sum(superseded), 0) as superseded, coalesce(sum(contradicted), 0) as contradicted
    from outlet_of left join family_of on family_of.article_id = outlet_of.id left join entry on entry.article_id = outlet_of.id
    group by outlet order by reports desc, outlet`.execute(db);
  return found.rows.map((row) => ({ ...row, outlet: row.outlet ?? undefined }));
}

import { type Kysely, sql } from "kysely";
import type { Incident, IncidentOutline } from "../../model/record.ts";
import type { ActorCount } from "../store.ts";
import { decoded, type Tables } from "./schema.ts";

/** Notes which actors have a part in the incidents. */
export async function addIncidentActors(db: Kysely<Tables>, incidents: readonly Incident[]): Promise<void> {
  const parts = incidents.flatMap(({ id, responsibility }) =>
    responsibility.flatMap(({ actor, who }) => (actor === undefined || who === undefined ? [] : [[actor, id, who]])),
  );
  await sql`insert into incident_actor select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(parts)}) where true
    on conflict do nothing`.execute(db);
}

/** All actors with their incidents counted; each under the name that most of these use, of equal ones the first in order. */
export async function countActors(db: Kysely<Tables>): Promise<readonly ActorCount[]> {
  const found = await sql<ActorCount>`with named as (
      select actor, name, count(*) as times, sum(count(*)) over (partition by actor) as incidents,
        row_number() over (partition by actor order by count(*) desc, name) as place
      from incident_actor group by actor, name)
    select actor as id, name, incidents from named where place = 1 order by incidents desc, actor`.execute(db);
  return found.rows.map(({ id, name, incidents }) => ({ id, name, incidents }));
}

/** The incidents in which an actor has a part, the most reported first. */
export async function incidentsOfActor(db: Kysely<Tables>, actor: string, limit: number): Promise<readonly IncidentOutline[]> {
  const found = await sql<{ json: string }>`select json from incident join incident_actor on incident_id = id
    where actor = ${actor} order by articles desc, id limit ${limit}`.execute(db);
  return found.rows.map(decoded<IncidentOutline>);
}

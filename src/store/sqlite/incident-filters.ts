import { type Kysely, sql } from "kysely";
import type { Incident } from "../../model/record.ts";
import type { Tables } from "./schema.ts";

/** Notes of each incident its parties and its dead under each policy, in the place of what was noted before. */
export async function noteFilters(db: Kysely<Tables>, incidents: readonly Incident[]): Promise<void> {
  const ids = JSON.stringify(incidents.map(({ id }) => id));
  const parties = incidents.flatMap(({ id, responsibility }) =>
    responsibility.flatMap(({ who, aliases }) => (who === undefined ? aliases : [who, ...aliases]).map((name) => [id, name.toLowerCase()])),
  );
  const killed = incidents.flatMap(({ id, tolls }) =>
    tolls.flatMap(({ what, policy, best, low }) => {
      const people = best ?? low;
      return what !== "killed" || people === undefined ? [] : [[id, policy, people]];
    }),
  );
  for (const table of ["incident_party", "incident_killed"] as const)
    await sql`delete from ${sql.table(table)} where incident_id in (select value from json_each(${ids}))`.execute(db);
  await sql`insert into incident_party select value ->> 0, value ->> 1 from json_each(${JSON.stringify(parties)}) where true
    on conflict do nothing`.execute(db);
  await sql`insert into incident_killed select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(killed)}) where true
    on conflict do nothing`.execute(db);
}

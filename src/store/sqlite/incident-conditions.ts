import { type RawBuilder, sql } from "kysely";
import type { IncidentQuery } from "../store.ts";

/** The conditions of a query on what an incident's value holds: its parties, tolls, disputes, and doubts in the queue. */
export function conditionsOnValue({ group, leastKilled, disputed, unsure }: IncidentQuery): readonly RawBuilder<boolean>[] {
  const conditions: RawBuilder<boolean>[] = [];
  if (group) {
    const name = group.trim().toLowerCase();
    conditions.push(sql<boolean>`exists (select 1 from json_each(incident.json, '$.responsibility') view
      where instr(lower(view.value ->> 'who'), ${name}) > 0
        or exists (select 1 from json_each(view.value, '$.aliases') alias where instr(lower(alias.value), ${name}) > 0))`);
  }
  if (leastKilled) {
    const { people, policy } = leastKilled;
    conditions.push(sql<boolean>`exists (select 1 from json_each(incident.json, '$.tolls') toll
      where toll.value ->> 'what' = 'killed' and toll.value ->> 'policy' = ${policy}
        and coalesce(toll.value ->> 'best', toll.value ->> 'low') >= ${people})`);
  }
  if (disputed) conditions.push(sql<boolean>`json_array_length(incident.json, '$.disputes') > 0`);
  if (unsure) {
    conditions.push(sql<boolean>`incident.id in (
      select one.value ->> 'id' from queue join json_each(queue.json, '$.incidents') one)`);
  }
  return conditions;
}

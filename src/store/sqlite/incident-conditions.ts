import { type RawBuilder, sql } from "kysely";
import type { Area } from "../../model/location.ts";
import { capitalised } from "../../support/number-text.ts";
import type { IncidentQuery } from "../store.ts";

/** The conditions of a query on what `incident-filters.ts` notes of an incident: its parties, toll, disputes, doubts, place, and whether it is told only in passing. */
export function conditionsOnFilters({
  place,
  group,
  leastKilled,
  disputed,
  unsure,
  inPassing,
  area,
}: IncidentQuery): readonly RawBuilder<boolean>[] {
  const conditions: RawBuilder<boolean>[] = [];
  if (place) conditions.push(isCalled(place));
  if (group) {
    const name = group.trim().toLowerCase();
    conditions.push(sql<boolean>`incident.id in (select incident_id from incident_party where instr(name, ${name}) > 0)`);
  }
  if (leastKilled) {
    const { people, policy } = leastKilled;
    conditions.push(
      sql<boolean>`incident.id in (select incident_id from incident_killed where policy = ${policy} and people >= ${people})`,
    );
  }
  if (disputed) conditions.push(sql<boolean>`incident.disputed = 1`);
  if (unsure) conditions.push(sql<boolean>`incident.id in (select incident_id from incident_doubt)`);
  if (inPassing !== undefined) conditions.push(sql<boolean>`incident.in_passing = ${Number(inPassing)}`);
  if (area) conditions.push(isIn(area));
  return conditions;
}

/** The database makes small letters of English ones only: of "Örebro" it leaves the first. */
function isCalled(place: string): RawBuilder<boolean> {
  const names = sql`(${place}, ${capitalised(place)})`;
  return sql<boolean>`(lower(incident.json ->> '$.where.name') in ${names} or lower(incident.json ->> '$.where.admin1') in ${names})`;
}

function isIn({ south, west, north, east }: Area): RawBuilder<boolean> {
  const isBetween =
    west <= east
      ? sql`incident.longitude between ${west} and ${east}`
      : sql`(incident.longitude >= ${west} or incident.longitude <= ${east})`;
  return sql<boolean>`incident.latitude between ${south} and ${north} and ${isBetween}`;
}

import type { DayRange } from "../model/day.ts";
import { INCIDENT_TYPES, type IncidentType } from "../model/incident-type.ts";
import type { Location } from "../model/location.ts";
import type { Decision } from "../model/record.ts";
import { byText } from "./by-order.ts";
import type { Mention } from "./mention.ts";

/** The fields of an incident that a person can set, with how each was chosen. */
export interface Fields {
  readonly type: IncidentType;
  readonly when: DayRange | undefined;
  readonly where: Location | undefined;
  readonly trace: Readonly<Record<"type" | "when" | "where", string>>;
}

/** Puts a person's value in the place of the chosen one; the latest counts. A value of the wrong shape changes nothing. */
export function overridden(fields: Fields, mentions: readonly Mention[], decisions: readonly Decision[]): Fields {
  if (decisions.length === 0) return fields;
  const ids = new Set(mentions.map(({ id }) => id));
  return decisions
    .filter(({ kind, subjects }) => kind === "override" && ids.has(subjects[0]))
    .sort((one, two) => byText(one.at ?? "", two.at ?? "") || byText(one.id, two.id))
    .reduce(applied, fields);
}

function applied(fields: Fields, { subjects: [, field], by, reason, value }: Decision): Fields {
  const given = parsed(value);
  const trace = (before: string) => `Set by ${by}: ${reason}. The reports: ${before}`;
  if (field === "type" && isType(given)) return { ...fields, type: given, trace: { ...fields.trace, type: trace(fields.trace.type) } };
  if (field === "when" && isRange(given)) return { ...fields, when: given, trace: { ...fields.trace, when: trace(fields.trace.when) } };
  if (field === "where" && isLocation(given))
    return { ...fields, where: given, trace: { ...fields.trace, where: trace(fields.trace.where) } };
  return fields;
}

function parsed(value: string | undefined): unknown {
  try {
    return value === undefined ? undefined : JSON.parse(value);
  } catch {
    return undefined;
  }
}

function isType(value: unknown): value is IncidentType {
  return INCIDENT_TYPES.some((type) => type === value);
}

function isRange(value: unknown): value is DayRange {
  return isObject(value) && typeof value["from"] === "string" && typeof value["to"] === "string" && typeof value["precision"] === "string";
}

function isLocation(value: unknown): value is Location {
  return isObject(value) && typeof value["name"] === "string" && typeof value["precision"] === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

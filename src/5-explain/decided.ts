import type { FieldOverride, Incident, OverridableField } from "../model/record.ts";
import { dayText } from "../support/date-text.ts";
import { capitalised } from "../support/number-text.ts";
import { quoted } from "./grammar/quote-text.ts";

const NAMES: Readonly<Record<string, string>> = { type: "the kind of incident", when: "the time", where: "the place" };

/**
 * What people set among the fields, as sentences about the record: their word is no report's.
 * → "The number killed was set to 145 by Anna Berg on 25 November 2026: “the court's list of names”. The reports give 144."
 */
export function decidedNotes({ overrides }: Pick<Incident, "overrides">, isAbout: (field: OverridableField) => boolean): readonly string[] {
  return overrides.filter(({ field }) => isAbout(field)).map(noteOf);
}

function noteOf({ field, value, by, at, reason, machine }: FieldOverride): string {
  const day = at === undefined ? "" : ` on ${dayText(at.slice(0, 10))}`;
  const name = NAMES[field] ?? `the number ${field}`;
  return `${capitalised(name)} was set to ${value} by ${by}${day}: ${quoted(reason)}. The reports give ${machine}.`;
}

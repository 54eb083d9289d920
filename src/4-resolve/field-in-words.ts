import type { Incident, OverridableField } from "../model/record.ts";
import { whenField, whereField } from "../support/field-text.ts";
import { tollText } from "../support/number-text.ts";

/** A field of an incident as a list shows it, a toll under the policy in use: "2024-03-22", "144 (140 to 150)", "not stated". */
export function fieldInWords(
  { type, when, where, tolls }: Pick<Incident, "type" | "when" | "where" | "tolls">,
  field: OverridableField,
  policy: string,
): string {
  if (field === "type") return type;
  if (field === "when") return whenField(when);
  if (field === "where") return whereField(where);
  const toll = tolls.find((one) => one.what === field && one.policy === policy) ?? tolls.find((one) => one.what === field);
  return toll === undefined ? "not stated" : tollText(toll);
}

import { type TollNumbers, tollText } from "./number-text.ts";

/** A model's day range, as far as it is needed here. */
interface Range {
  readonly from: string;
  readonly to: string;
}

/** A model's location, as far as it is needed here. */
interface Place {
  readonly site: string | undefined;
  readonly name: string;
  readonly admin1: string | undefined;
  readonly country: string | undefined;
}

/** A model's incident, as far as it is needed here. */
interface Fields {
  readonly type: string;
  readonly when: Range | undefined;
  readonly where: Place | undefined;
  readonly tolls: readonly (TollNumbers & { readonly policy: string; readonly what: string })[];
}

/** A field of an incident for a list, a toll under the policy in use: "bombing", "2024-03-22", "144 (140 to 150)", "not stated". */
export function fieldText({ type, when, where, tolls }: Fields, field: string, policy: string): string {
  if (field === "type") return type;
  if (field === "when") return whenField(when);
  if (field === "where") return whereField(where);
  const toll = tolls.find((one) => one.what === field && one.policy === policy) ?? tolls.find((one) => one.what === field);
  return toll === undefined ? "not stated" : tollText(toll);
}

/** When an incident happened, for a list: "2024-03-22", "2004-09-01 to 2004-09-03", "not stated". */
export function whenField(when: Range | undefined): string {
  if (when === undefined) return "not stated";
  return when.from === when.to ? when.from : `${when.from} to ${when.to}`;
}

/** Where it happened, for a list: "Crocus City Hall, Krasnogorsk, Moscow Oblast, RU", "Kerman, IR" in the province of that name, "not stated". */
export function whereField(where: Place | undefined): string {
  return [...new Set([where?.site, where?.name, where?.admin1, where?.country].filter(Boolean))].join(", ") || "not stated";
}

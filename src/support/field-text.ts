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

/** When an incident happened, for a list: "2024-03-22", "2004-09-01 to 2004-09-03", "not stated". */
export function whenField(when: Range | undefined): string {
  if (when === undefined) return "not stated";
  return when.from === when.to ? when.from : `${when.from} to ${when.to}`;
}

/** Where it happened, for a list: "Crocus City Hall, Krasnogorsk, Moscow Oblast, RU", "not stated". */
export function whereField(where: Place | undefined): string {
  return [where?.site, where?.name, where?.admin1, where?.country].filter(Boolean).join(", ") || "not stated";
}

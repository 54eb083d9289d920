import type { Incident } from "../../model/record.ts";
import type { FigureKind } from "../../model/statement.ts";

/** A sum over incidents, with how it was made. */
export interface TollSum {
  /** "At least 61 people killed in 2 incidents": about the record; each addend is proven in its own explainer. */
  readonly text: string;
  /** "Shooting in Lower Quay, 9 June 2019: 4 (policy corroborate)", an addend a line. */
  readonly derivation: readonly string[];
}

/** The tolls of incidents under one policy, added up; an incident without a toll, or one that is open above, makes the sum a lower bound. */
export function sumTolls(incidents: readonly Incident[], what: FigureKind, policy: string): TollSum {
  const rows = incidents.map((incident) => ({ incident, toll: incident.tolls.find((one) => one.policy === policy && one.what === what) }));
  const known = rows.filter(({ toll }) => toll?.best !== undefined);
  const sum = known.reduce((total, { toll }) => total + toll!.best!, 0);
  const isOpen = known.length < rows.length || known.some(({ toll }) => toll!.high === undefined);
  const noun = incidents.length === 1 ? "incident" : "incidents";
  return {
    text: `${isOpen ? "At least " : ""}${sum} people ${what} in ${incidents.length} ${noun} of this record.`,
    derivation: rows.map(({ incident, toll }) => `${incident.label}: ${toll?.best ?? "not stated"} (policy ${policy})`),
  };
}

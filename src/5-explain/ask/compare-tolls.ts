import type { IncidentOutline } from "../../model/record.ts";
import type { FigureKind } from "../../model/statement.ts";
import { tollText } from "../../support/number-text.ts";

/** Two incidents side by side, with how the verdict was made. */
export interface TollComparison {
  /** "More people killed: Bombing in Port Sable, Malta, 4 May 2023." about the record, under one policy. */
  readonly text: string;
  /** A toll a line. */
  readonly derivation: readonly string[];
}

/**
 * Which of two incidents has the higher toll under a policy. No verdict where a toll is missing, or where the ranges of the two overlap:
 * the reports do not bear it out.
 */
export function compareTolls(incidents: readonly [IncidentOutline, IncidentOutline], what: FigureKind, policy: string): TollComparison {
  const rows = incidents.map((incident) => ({ incident, toll: incident.tolls.find((one) => one.policy === policy && one.what === what) }));
  const derivation = rows.map(
    ({ incident, toll }) => `${incident.label}: ${toll === undefined ? "not stated" : tollText(toll)} ${what} (policy ${policy})`,
  );
  const [one, other] = rows.map(({ toll }) => ({
    least: toll?.low ?? toll?.best,
    most: toll?.high ?? (toll?.low === undefined ? toll?.best : undefined),
  }));
  const isMore = (more: typeof one, less: typeof one) =>
    more?.least !== undefined && less?.least !== undefined && less.most !== undefined && more.least > less.most;
  const first = isMore(one, other) ? incidents[0] : isMore(other, one) ? incidents[1] : undefined;
  const text =
    first === undefined
      ? `The figures of this record do not tell in which more people were ${what}.`
      : `More people ${what}: ${first.label}.`;
  return { text, derivation };
}

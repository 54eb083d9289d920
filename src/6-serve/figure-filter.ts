import type { FigureRow } from "../model/explainer.ts";
import { FIGURE_KINDS } from "../model/statement.ts";

/** Which figures of a table are wanted, and in which order; saved in the address, so that a view can be sent. */
export interface FigureFilter {
  readonly harm: string | undefined;
  /** "named": a speaker is named; "own": the outlet says it in its own voice. */
  readonly voice: "named" | "own" | undefined;
  /** "current": not replaced by a later figure. */
  readonly standing: "current" | undefined;
  /** "number": highest first; `undefined`: by harm and time. */
  readonly order: "number" | undefined;
}

/** "?harm=killed&voice=named" → the filter; what makes no sense is left out. */
export function readFigureFilter(parameters: URLSearchParams): FigureFilter {
  const one = <Value extends string>(name: string, values: readonly Value[]) => values.find((value) => value === parameters.get(name));
  return {
    harm: one("harm", FIGURE_KINDS),
    voice: one("voice", ["named", "own"]),
    standing: one("standing", ["current"]),
    order: one("order", ["number"]),
  };
}

/** Whether anything is asked for. */
export function isFiltered(filter: FigureFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** The rows that fit, in the order asked for. */
export function filterFigures(rows: readonly FigureRow[], { harm, voice, standing, order }: FigureFilter): readonly FigureRow[] {
  const fitting = rows.filter(
    (row) =>
      (harm === undefined || row.what === harm) &&
      (voice === undefined || (row.speaker === undefined) === (voice === "own")) &&
      (standing === undefined || row.standing.includes("current")),
  );
  const number = (row: FigureRow) => row.low ?? row.high ?? 0;
  return order === undefined ? fitting : [...fitting].sort((one, other) => number(other) - number(one));
}

import type { FigureRow } from "../model/explainer.ts";
import { FIGURE_KINDS, SPEAKER_KINDS, type SpeakerKind } from "../model/statement.ts";
import type { FigureFacts } from "./figure-facts.ts";

/** Which figures of a table are wanted, and in which order; saved in the address, so that a view can be sent. */
export interface FigureFilter {
  readonly harm: string | undefined;
  /** What sort of voice says it; "outlet": the outlet itself. */
  readonly speaker: SpeakerKind | undefined;
  /** Id of the source that carries it. */
  readonly family: string | undefined;
  /** "current": not replaced by a later figure. */
  readonly standing: "current" | undefined;
  /** "number": highest first; "speaker", "family": by what they are; `undefined`: by harm and time. */
  readonly order: "number" | "speaker" | "family" | undefined;
}

/** "?harm=killed&speaker=health" → the filter; what makes no sense is left out. */
export function readFigureFilter(parameters: URLSearchParams): FigureFilter {
  const one = <Value extends string>(name: string, values: readonly Value[]) => values.find((value) => value === parameters.get(name));
  return {
    harm: one("harm", FIGURE_KINDS),
    speaker: one("speaker", SPEAKER_KINDS),
    family: parameters.get("family") || undefined,
    standing: one("standing", ["current"]),
    order: one("order", ["number", "speaker", "family"]),
  };
}

/** Whether anything is asked for. */
export function isFiltered(filter: FigureFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** The rows that fit, in the order asked for. */
export function filterFigures(rows: readonly FigureRow[], filter: FigureFilter, facts: FigureFacts): readonly FigureRow[] {
  const { harm, speaker, family, standing, order } = filter;
  const fitting = rows.filter(
    (row) =>
      (harm === undefined || row.what === harm) &&
      (speaker === undefined || facts.kindOf(row) === speaker) &&
      (family === undefined || facts.familiesOf(row).includes(family)) &&
      (standing === undefined || row.standing.includes("current")),
  );
  if (order === undefined) return fitting;
  const number = (row: FigureRow) => row.low ?? row.high ?? 0;
  if (order === "number") return [...fitting].sort((one, other) => number(other) - number(one));
  const key = (row: FigureRow) =>
    order === "speaker" ? facts.kindOf(row) : (facts.familyNames.get(facts.familiesOf(row)[0] ?? "") ?? "~");
  return [...fitting].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

import type { FigureRow, SourceRow } from "../model/explainer.ts";
import type { Incident } from "../model/record.ts";
import type { SpeakerKind } from "../model/statement.ts";

/** What a table of figures can be narrowed by, beside what stands in its rows. */
export interface FigureFacts {
  /** What sort of voice the row's speaker is. */
  kindOf(row: FigureRow): SpeakerKind;
  /** The sources that carry the row. */
  familiesOf(row: FigureRow): readonly string[];
  /** Each source by the outlet of its earliest report: id → "Northern Wire". */
  readonly familyNames: ReadonlyMap<string, string>;
}

/** Of an incident's ledger and the sources of its explainer. */
export function figureFacts({ ledger }: Incident, sources: readonly SourceRow[]): FigureFacts {
  const kinds = new Map(ledger.map(({ statement }) => [statement.id, statement.speaker?.kind ?? "outlet"] as const));
  const familyOf = new Map(sources.flatMap(({ family, articles }) => articles.map(({ id }) => [id, family] as const)));
  return {
    kindOf: ({ statement }) => kinds.get(statement) ?? "outlet",
    familiesOf: ({ evidence }) => [...new Set(evidence.flatMap(({ articleId }) => familyOf.get(articleId) ?? []))],
    familyNames: new Map(sources.map(({ family, articles }) => [family, articles[0]?.outlet ?? "Outlet not named"])),
  };
}

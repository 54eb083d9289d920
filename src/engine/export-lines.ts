import {
  ARTICLE_TABLE,
  csvHeader,
  type ExportTable,
  FIGURE_TABLE,
  incidentTable,
  STATEMENT_TABLE,
  toCsvLine,
  toJsonLine,
} from "../export/table.ts";
import type { Incident, Report } from "../model/record.ts";

/** What can be exported. */
export const EXPORTED = ["incidents", "figures", "statements", "articles"] as const;
export type ExportName = (typeof EXPORTED)[number];
export type ExportFormat = "jsonl" | "csv";

/** Where the rows come from. */
export interface ExportSource {
  cases(): AsyncIterable<{ readonly incident: Incident }>;
  reports(): Promise<readonly Report[]>;
  /** Whose tolls the incidents carry. */
  readonly policy: string;
}

/** The lines of one exported table, in a fixed order; CSV begins with its header. */
export async function* exportLines(what: ExportName, format: ExportFormat, source: ExportSource): AsyncGenerator<string> {
  switch (what) {
    case "incidents":
      return yield* lines(incidentTable(source.policy), format, incidentsOf(source));
    case "figures":
      return yield* lines(FIGURE_TABLE, format, figuresOf(source));
    case "statements":
      return yield* lines(
        STATEMENT_TABLE,
        format,
        (await source.reports()).flatMap((report) => report.statements),
      );
    case "articles":
      return yield* lines(
        ARTICLE_TABLE,
        format,
        (await source.reports()).map((report) => report.article),
      );
  }
}

async function* lines<Item>(
  table: ExportTable<Item>,
  format: ExportFormat,
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncGenerator<string> {
  if (format === "csv") yield csvHeader(table);
  for await (const item of items) yield format === "csv" ? toCsvLine(table, item) : toJsonLine(table, item);
}

async function* incidentsOf(source: ExportSource) {
  for await (const { incident } of source.cases()) yield incident;
}

async function* figuresOf(source: ExportSource) {
  for await (const { incident } of source.cases()) {
    for (const entry of incident.ledger) yield { ...entry, incident: incident.id };
  }
}

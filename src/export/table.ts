import type { Article } from "../model/article.ts";
import type { Incident } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";

/** A value in an exported cell. */
export type Cell = string | number | boolean | undefined;

/** One kind of row that the record can be exported as: the same columns in every format. */
export interface ExportTable<Item> {
  readonly name: string;
  readonly columns: readonly string[];
  row(item: Item): readonly Cell[];
}

/** One incident a row. Tolls are those of the policy given; people, inclusive bounds. */
export function incidentTable(policy: string): ExportTable<Incident> {
  return {
    name: "incidents",
    columns: [
      "id",
      "label",
      "type",
      "date_from",
      "date_to",
      "date_precision",
      "site",
      "place",
      "admin1",
      "country",
      "latitude",
      "longitude",
      "place_precision",
      "killed_low",
      "killed_best",
      "killed_high",
      "injured_low",
      "injured_best",
      "injured_high",
      "policy",
      "reports",
      "independent_sources",
      "articles",
    ],
    row({ id, label, type, when, where, tolls, articles, sources }) {
      const toll = (what: string) => tolls.find((one) => one.what === what && one.policy === policy);
      const bounds = (what: string) => [toll(what)?.low, toll(what)?.best, toll(what)?.high];
      return [
        id,
        label,
        type,
        when?.from,
        when?.to,
        when?.precision,
        where?.site,
        where?.name,
        where?.admin1,
        where?.country,
        where?.latitude,
        where?.longitude,
        where?.precision,
        ...bounds("killed"),
        ...bounds("injured"),
        policy,
        articles.length,
        sources.length,
        articles.join(" "),
      ];
    },
  };
}

/** One figure of an incident a row: who says how many, when, in which words, and how it stands to the others. */
export const FIGURE_TABLE: ExportTable<Incident["ledger"][number] & { readonly incident: string }> = {
  name: "figures",
  columns: [
    "incident",
    "statement",
    "what",
    "low",
    "high",
    "of",
    "vague",
    "hedged",
    "speaker",
    "speaker_kind",
    "said_at",
    "superseded_by",
    "contradicts",
    "article",
    "in",
    "start",
    "end",
    "words",
  ],
  row({ incident, statement, supersededBy, contradicts }) {
    const { what, low, high, of, vague } = statement.value;
    const [{ articleId, in: part = "text", start, end, words }] = statement.evidence;
    return [
      incident,
      statement.id,
      what,
      low,
      high,
      of,
      vague,
      statement.hedged,
      statement.speaker?.words,
      statement.speaker?.kind ?? "outlet",
      statement.saidAt,
      supersededBy,
      contradicts.join(" "),
      articleId,
      part,
      start,
      end,
      words,
    ];
  },
};

/** One statement a row; the value as JSON. Offsets are UTF-16 code units of the article's text, or of its title where `in` says so. */
export const STATEMENT_TABLE: ExportTable<Statement> = {
  name: "statements",
  columns: [
    "id",
    "kind",
    "article",
    "version",
    "mention",
    "value",
    "speaker",
    "speaker_kind",
    "hedged",
    "said_at",
    "in",
    "start",
    "end",
    "words",
    "extractor",
    "rule",
  ],
  row({ id, kind, articleId, version, incident, value, speaker, hedged, saidAt, evidence, extractor, rule }) {
    const [{ in: part = "text", start, end, words }] = evidence;
    const mention = incident === undefined ? undefined : `${articleId}#${incident}`;
    return [
      id,
      kind,
      articleId,
      version,
      mention,
      JSON.stringify(value),
      speaker?.words,
      speaker?.kind,
      hedged,
      saidAt,
      part,
      start,
      end,
      words,
      extractor,
      rule,
    ];
  },
};

/** One article a row, in the format that `add` reads again. */
export const ARTICLE_TABLE: ExportTable<Article> = {
  name: "articles",
  columns: ["id", "url", "outlet", "title", "published", "updated", "byline", "credit", "language", "text"],
  row: ({ id, url, outlet, title, published, updated, byline, credit, language, text }) => [
    id,
    url,
    outlet,
    title,
    published?.at,
    updated,
    byline,
    credit,
    language,
    text,
  ],
};

/** The row as one line of JSON; what is not stated is `null`. */
export function toJsonLine<Item>(table: ExportTable<Item>, item: Item): string {
  const cells = table.row(item);
  return JSON.stringify(Object.fromEntries(table.columns.map((column, index) => [column, cells[index] ?? null])));
}

/** The header line, as RFC 4180 has it. */
export function csvHeader<Item>(table: ExportTable<Item>): string {
  return table.columns.join(",");
}

/** The row as one record of RFC 4180; text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function toCsvLine<Item>(table: ExportTable<Item>, item: Item): string {
  return table.row(item).map(csvCell).join(",");
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

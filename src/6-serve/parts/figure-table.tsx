// biome-ignore-all lint/a11y/noRedundantRoles: a table that is shown as blocks on a narrow screen loses its roles in browsers.
import type { FigureRow } from "../../model/explainer.ts";
import { type FigureFilter, filterFigures, isFiltered } from "../figure-filter.ts";
import { statementAnchor } from "../links.ts";
import { Citations, type Citing } from "./citations.tsx";
import { Foreign } from "./foreign.tsx";
import { Time } from "./time.tsx";

/** At most so many notes a row; the row says how many reports there are. */
const MOST_NOTES = 3;

/** A longer table is folded; a link to one of its rows opens it. */
const FEW_ROWS = 12;

interface FigureTableProps {
  readonly rows: readonly FigureRow[];
  readonly citing: Citing;
  /** `undefined` where there is no server to ask: a page that stands alone. */
  readonly filter?: FigureFilter | undefined;
}

/** Every figure with its speaker, time, words and standing; on a narrow screen each row is a card. Roles are written out, for the cards' sake. */
export function FigureTable({ rows, citing, filter }: FigureTableProps) {
  if (rows.length === 0) return null;
  const shown = filter ? filterFigures(rows, filter) : rows;
  const isAsked = filter !== undefined && isFiltered(filter);
  return (
    <details class="all-figures" id="figures" open={rows.length <= FEW_ROWS || isAsked}>
      <summary>
        Every figure in the reports <span class="quiet">({isAsked ? `${shown.length} of ${rows.length}` : rows.length})</span>
      </summary>
      {filter && rows.length > FEW_ROWS ? <FilterForm filter={filter} rows={rows} /> : null}
      {shown.length === 0 ? <p class="quiet">No figure fits.</p> : <Table rows={shown} citing={citing} />}
    </details>
  );
}

/** Narrows the table; the answer is a page with the choice in its address. */
function FilterForm({ filter, rows }: { readonly filter: FigureFilter; readonly rows: readonly FigureRow[] }) {
  const harms = [...new Set(rows.map((row) => row.what))];
  const choices: readonly (readonly [
    name: keyof FigureFilter,
    label: string,
    options: readonly (readonly [value: string, text: string])[],
  ])[] = [
    ["harm", "Harm", [["", "all"], ...harms.map((harm) => [harm, harm] as const)]],
    [
      "voice",
      "Said by",
      [
        ["", "anyone"],
        ["named", "a named speaker"],
        ["own", "the outlet itself"],
      ],
    ],
    [
      "standing",
      "Standing",
      [
        ["", "any"],
        ["current", "current only"],
      ],
    ],
    [
      "order",
      "Order",
      [
        ["", "by time"],
        ["number", "highest first"],
      ],
    ],
  ];
  return (
    <form class="figure-filter" method="get" action="#figures">
      {choices.map(([name, label, options]) => (
        <label key={name}>
          {label}
          <select name={name}>
            {options.map(([value, text]) => (
              <option key={value} value={value} selected={(filter[name] ?? "") === value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">Show</button>
    </form>
  );
}

function Table({ rows, citing }: { readonly rows: readonly FigureRow[]; readonly citing: Citing }) {
  return (
    <table class="figures" role="table">
      <caption class="hidden">Every figure in the reports</caption>
      <thead role="rowgroup">
        <tr role="row">
          {["Figure", "Who says so", "When", "Exact words", "Sources", "Standing"].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.statement} row={row} citing={citing} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, citing }: { readonly row: FigureRow; readonly citing: Citing }) {
  const [lead] = row.evidence;
  for (const id of row.statements) citing.anchored.add(id);
  return (
    <tr role="row" id={statementAnchor(row.statement)} class={row.superseded ? "superseded" : undefined}>
      <td role="cell" data-label="Figure">
        <div>
          {row.statements.slice(1).map((id) => (
            <span key={id} class="anchor" id={statementAnchor(id)} />
          ))}
          <strong>{row.value}</strong> {row.what}
          {row.of === "total" ? null : (
            <span class="part">
              {" "}
              (<Foreign text={row.of} />)
            </span>
          )}
        </div>
      </td>
      <td role="cell" data-label="Who says so">
        <div>
          {row.speaker === undefined ? (
            <>
              <Foreign text={lead.outlet ?? "An outlet that is not named"} /> <span class="quiet">in its own voice</span>
            </>
          ) : (
            <>
              <Foreign text={row.speaker} /> <span class="quiet">in {<Foreign text={lead.outlet ?? "an outlet that is not named"} />}</span>
            </>
          )}
        </div>
      </td>
      <td role="cell" data-label="When">
        <div>
          <Time at={row.saidAt} missing="not stated" />
        </div>
      </td>
      <td role="cell" data-label="Exact words">
        <div>
          <q>
            <Foreign text={lead.words} />
          </q>
          <Citations evidence={row.evidence.slice(0, MOST_NOTES)} citing={citing} />
        </div>
      </td>
      <td role="cell" data-label="Sources">
        <div>
          <span class="whole">{row.reports === 1 ? "1 report" : `${row.reports} reports`},</span>{" "}
          <span class="whole">{row.families} independent</span>
        </div>
      </td>
      <td role="cell" data-label="Standing">
        <div>
          <Foreign text={row.standing} />
        </div>
      </td>
    </tr>
  );
}

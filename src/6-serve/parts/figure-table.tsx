// biome-ignore-all lint/a11y/noRedundantRoles: a table that is shown as blocks on a narrow screen loses its roles in browsers.
import type { FigureRow } from "../../model/explainer.ts";
import type { FigureFacts } from "../figure-facts.ts";
import { type FigureFilter, filterFigures, isFiltered } from "../figure-filter.ts";
import { statementAnchor } from "../links.ts";
import type { PolicyReading } from "../policy-reading.ts";
import { Citations, type Citing } from "./citations.tsx";
import { Foreign } from "./foreign.tsx";
import { Time } from "./time.tsx";

/** At most so many notes a row; the row says how many reports there are. */
const MOST_NOTES = 3;

/** A longer table is folded; a link to one of its rows opens it. */
const FEW_ROWS = 12;

/** Of fewer rows none needs to be left out. */
const FEWEST_TO_FILTER = 4;

interface FigureTableProps {
  readonly rows: readonly FigureRow[];
  readonly citing: Citing;
  /** `undefined` where there is no server to ask: a page that stands alone. */
  readonly choice?: FigureChoice | undefined;
}

/** How a page's figures are read, which of them are shown, and what else its address asks for. */
export interface FigureChoice {
  readonly reading: PolicyReading;
  readonly filter: FigureFilter;
  readonly facts: FigureFacts;
  /** Harms whose number no sentence tells. */
  readonly untold: ReadonlySet<string>;
  /** What a form must keep of the address: the day, the policy. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

/** Every figure with its speaker, time, words and standing; on a narrow screen each row is a card. Roles are written out, for the cards' sake. */
export function FigureTable({ rows, citing, choice }: FigureTableProps) {
  if (rows.length === 0) return null;
  const shown = choice ? filterFigures(rows, choice.filter, choice.facts) : rows;
  const isAsked = choice !== undefined && isFiltered(choice.filter);
  return (
    <details class="all-figures" id="figures" open={rows.length <= FEW_ROWS || isAsked}>
      <summary>
        Every figure in the reports <span class="quiet">({isAsked ? `${shown.length} of ${rows.length}` : rows.length})</span>
      </summary>
      {choice && rows.length >= FEWEST_TO_FILTER ? <FilterForm choice={choice} rows={rows} /> : null}
      {shown.length === 0 ? <p class="quiet">No figure fits.</p> : <Table rows={shown} citing={citing} choice={choice} />}
    </details>
  );
}

/** Narrows the table; the answer is a page with the choice in its address. */
function FilterForm({ choice: { filter, facts, kept }, rows }: { readonly choice: FigureChoice; readonly rows: readonly FigureRow[] }) {
  const harms = [...new Set(rows.map((row) => row.what))];
  const kinds = [...new Set(rows.map((row) => facts.kindOf(row)))].sort();
  const families = [...new Set(rows.flatMap((row) => facts.familiesOf(row)))].map((id) => [id, facts.familyNames.get(id) ?? id] as const);
  families.sort(([, one], [, other]) => (one < other ? -1 : 1));
  const choices: readonly (readonly [
    name: keyof FigureFilter,
    label: string,
    options: readonly (readonly [value: string, text: string])[],
  ])[] = [
    ["harm", "Harm", [["", "all"], ...harms.map((harm) => [harm, harm] as const)]],
    ["speaker", "Kind of speaker", [["", "any"], ...kinds.map((kind) => [kind, kind === "outlet" ? "the outlet itself" : kind] as const)]],
    ["family", "Source", [["", "any"], ...families]],
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
        ["speaker", "by kind of speaker"],
        ["family", "by source"],
      ],
    ],
  ];
  return (
    <form class="figure-filter" method="get" action="#figures" data-live="figures">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
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

function Table({ rows, citing, choice }: FigureTableProps) {
  const chosen = new Map(choice?.reading.tolls.flatMap((toll) => toll.chosen.map((id) => [id, toll.policy] as const)));
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
          <Row
            key={row.statement}
            row={row}
            citing={citing}
            policy={row.statements.map((id) => chosen.get(id)).find((policy) => policy !== undefined)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: FigureRow;
  readonly citing: Citing;
  /** The policy whose toll rests on it. */
  readonly policy: string | undefined;
}

function Row({ row, citing, policy }: RowProps) {
  const [lead] = row.evidence;
  for (const id of row.statements) citing.anchored.add(id);
  return (
    <tr
      role="row"
      id={statementAnchor(row.statement)}
      class={[row.superseded ? "superseded" : "", policy === undefined ? "" : "chosen"].join(" ").trim() || undefined}
    >
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
              <Foreign text={row.speaker} />{" "}
              {row.office === undefined ? null : <span class="quiet">(then {<Foreign text={row.office} />}) </span>}
              <span class="quiet">in {<Foreign text={lead.outlet ?? "an outlet that is not named"} />}</span>
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
          {policy === undefined ? null : <span class="chosen-by">{policy} counts it</span>}
        </div>
      </td>
    </tr>
  );
}

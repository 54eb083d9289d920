import type { OutletStanding } from "../../engine/engine.ts";
import type { SourceRow } from "../../model/explainer.ts";
import { digits } from "../../support/number-text.ts";
import type { Desk } from "../desk.ts";
import { Foreign } from "../parts/foreign.tsx";
import { HeadRow } from "../parts/head-row.tsx";
import { SourceList } from "../parts/source-list.tsx";
import { Page } from "./layout.tsx";

const HEADS = ["Outlet", "Reports", "Independent", "Figures", "Replaced", "Contradicted"];
/** Rows that are shown before the rest is folded. */
const FIRST_OUTLETS = 25;
/** Outlets that are listed. */
const MOST_OUTLETS = 200;

interface SourcesProps {
  readonly counts: Awaited<ReturnType<Desk["counts"]>>;
  /** Families of several reports, the largest first. */
  readonly families: readonly SourceRow[];
  /** How many such families there are in all. */
  readonly total: number;
  /** Every outlet, most reports first. */
  readonly standings: readonly OutletStanding[];
}

/** How many reports and independent sources there are, and which reports are one source. */
export function SourcesPage({ counts, families, total, standings }: SourcesProps) {
  return (
    <Page title="Sources · Corroborate">
      <h1>Sources</h1>
      <p>
        The record holds {digits(counts.articles)} reports from {digits(counts.families)} independent sources, with{" "}
        {digits(counts.statements)} statements about {digits(counts.incidents)} incidents.
      </p>
      <p>
        Reports that print the same text, or the same agency's text, are one source: ten reprints of one report are one voice, not ten. Both
        counts are shown everywhere.
      </p>
      <Standings standings={standings} />
      <section aria-labelledby="families-heading">
        <h2 id="families-heading">{total === 0 ? "No two reports here are one source" : "Reports that are one source"}</h2>
        {total > families.length ? (
          <p class="quiet">
            The largest {families.length} of {total}.
          </p>
        ) : null}
        <SourceList rows={families} target="article" />
      </section>
    </Page>
  );
}

/** Each outlet with how often its figures were replaced or contradicted: no judgement, as an early count is replaced by nature. */
function Standings({ standings }: { readonly standings: readonly OutletStanding[] }) {
  if (standings.length === 0) return null;
  return (
    <section aria-labelledby="standings-heading">
      <h2 id="standings-heading">Outlets, and how their figures stand</h2>
      <p class="quiet">
        A figure is replaced when the same chain of speakers gives a later one: that is how counts grow, and no fault. It is contradicted
        where a current figure of another voice excludes it.
      </p>
      <StandingTable standings={standings.slice(0, FIRST_OUTLETS)} />
      {standings.length > FIRST_OUTLETS ? (
        <details class="all-figures">
          <summary>
            Outlets with fewer reports <span class="quiet">({digits(Math.min(standings.length, MOST_OUTLETS) - FIRST_OUTLETS)})</span>
          </summary>
          <StandingTable standings={standings.slice(FIRST_OUTLETS, MOST_OUTLETS)} />
        </details>
      ) : null}
      {standings.length > MOST_OUTLETS ? (
        <p class="quiet">
          The {MOST_OUTLETS} with most reports, of {standings.length}.
        </p>
      ) : null}
    </section>
  );
}

function StandingTable({ standings }: { readonly standings: readonly OutletStanding[] }) {
  return (
    <table class="standings" aria-labelledby="standings-heading">
      <HeadRow heads={HEADS} />
      <tbody>
        {standings.map(({ outlet, reports, families, figures, superseded, contradicted }) => (
          <tr key={outlet ?? ""}>
            <td>
              <Foreign text={outlet ?? "Outlet not named"} />
            </td>
            {[reports, families, figures, superseded, contradicted].map((number, at) => (
              <td key={at} data-label={HEADS[at + 1]}>
                {digits(number)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

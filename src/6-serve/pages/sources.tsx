import type { SourceRow } from "../../model/explainer.ts";
import type { Desk } from "../desk.ts";
import { SourceList } from "../parts/source-list.tsx";
import { Page } from "./layout.tsx";

interface SourcesProps {
  readonly counts: Awaited<ReturnType<Desk["counts"]>>;
  /** Families of several reports, the largest first. */
  readonly families: readonly SourceRow[];
  /** How many such families there are in all. */
  readonly total: number;
}

/** How many reports and independent sources there are, and which reports are one source. */
export function SourcesPage({ counts, families, total }: SourcesProps) {
  return (
    <Page title="Sources · Corroborate">
      <h1>Sources</h1>
      <p>
        The record holds {counts.articles} reports from {counts.families} independent sources, with {counts.statements} statements about{" "}
        {counts.incidents} incidents.
      </p>
      <p>
        Reports that print the same text, or the same agency's text, are one source: ten reprints of one report are one voice, not ten. Both
        counts are shown everywhere.
      </p>
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

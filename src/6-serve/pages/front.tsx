import type { Spot } from "../../engine/engine.ts";
import type { Explained } from "../../engine/explain-incident.ts";
import type { Dot } from "../../engine/place-dots.ts";
import type { IncidentOutline } from "../../model/record.ts";
import { digits } from "../../support/number-text.ts";
import { TollChart } from "../charts/toll-chart.tsx";
import { WorldMap } from "../charts/world-map.tsx";
import type { Desk, DeskQuery } from "../desk.ts";
import { incidentPath } from "../links.ts";
import { Foreign } from "../parts/foreign.tsx";
import { Conditions, IncidentFilter } from "../parts/incident-filter.tsx";
import { IncidentList, type IncidentListProps } from "../parts/incident-list.tsx";
import { Time } from "../parts/time.tsx";
import { areaPath, isNarrowed, PAGE_SIZE, passingPath, queryPath, type ReadQuery } from "../read-query.ts";
import { Page } from "./layout.tsx";

/** Ids of what a choice on the map changes. */
const PARTS = "map found filter";

/** What the front shows. */
export interface FrontProps extends ReadQuery {
  readonly incidents: readonly IncidentOutline[];
  /** The harms of each whose toll no sentence of its page tells. */
  readonly untold: IncidentListProps["untold"];
  readonly total: number;
  /** Those that fit beside them, and are told only in passing; 0 where they are in the list. */
  readonly inPassing: number;
  readonly facets: Awaited<ReturnType<Desk["facets"]>>;
  readonly counts: Awaited<ReturnType<Desk["counts"]>>;
  /** The map: its largest towns, and where the incidents lie that fit all but the area. */
  readonly towns: readonly Dot[];
  readonly spots: readonly Spot[];
  /** The most reported incident; only where nothing is filtered. */
  readonly lead: Explained | undefined;
  /** The policy in use, under which the list gives its tolls. */
  readonly policy: string;
}

/** "1 incident", "2 incidents", the number in bold. */
function Counted({ count, noun }: { readonly count: number; readonly noun: string }) {
  return (
    <>
      <b>{digits(count)}</b> {count === 1 ? noun : `${noun}s`}
    </>
  );
}

/** The incidents: the most reported one first and large, then the list with its filter. */
export function FrontPage(props: FrontProps) {
  const { incidents, untold, total, inPassing, facets, counts, towns, spots, lead, policy, query, page, complaints } = props;
  return (
    <Page title="Incidents · Corroborate" search={query.text} wide>
      <h1 class={lead ? "hidden" : undefined}>Incidents</h1>
      {lead ? <Lead lead={lead} /> : null}
      <p class="counts">
        <Counted count={counts.articles} noun="report" />
        {counts.families === counts.articles ? null : <>, {digits(counts.families)} without the reprints,</>}{" "}
        {counts.articles === 1 ? "tells" : "tell"} of <Counted count={counts.incidents} noun="incident" />.
      </p>
      <div class="front">
        <IncidentFilter query={query} facets={facets} />
        <div>
          {complaints.map((complaint) => (
            <p key={complaint} class="complaint" role="status">
              <Foreign text={complaint} />
            </p>
          ))}
          {counts.incidents === 0 ? null : (
            <WorldMap towns={towns} spots={spots} area={query.area} href={(area) => areaPath(query, area)} live={PARTS} />
          )}
          <section aria-labelledby="list-heading" id="found">
            <h2 id="list-heading" aria-live="polite">
              {heading(query, total)}
            </h2>
            <Conditions query={query} />
            {incidents.length === 0 ? (
              <Nothing hasAny={counts.incidents > 0} />
            ) : (
              <IncidentList incidents={incidents} policy={policy} untold={untold} />
            )}
            <InPassing query={query} count={inPassing} />
            <Pages query={query} page={page} total={total} />
          </section>
        </div>
      </div>
    </Page>
  );
}

function Lead({ lead: { incident, explainer } }: { readonly lead: Explained }) {
  const figures = explainer.sections.flatMap((section) => section.figures);
  const sentences = explainer.sections.find(({ key }) => key === "what-happened")?.sentences.slice(0, 3) ?? [];
  return (
    <section class="lead" aria-labelledby="lead-heading">
      <div class="lead-text">
        <p class="kicker">Most reported</p>
        <h2 id="lead-heading">
          <a href={incidentPath(incident.id)}>
            <Foreign text={explainer.title} />
          </a>
        </h2>
        <p class="standfirst">
          {sentences.map(({ text }) => (
            <>
              <Foreign text={text} />{" "}
            </>
          ))}
        </p>
        <p class="byline">
          {explainer.reports} reports, {explainer.families} independent sources
          {explainer.asOf === undefined ? null : (
            <>
              , as of <Time at={explainer.asOf} />
            </>
          )}
          . <a href={incidentPath(incident.id)}>Read the explainer, with its evidence</a>
        </p>
      </div>
      <TollChart rows={figures} what="killed" hasKey={false} base={incidentPath(incident.id)} />
    </section>
  );
}

/** What the list leaves out, and the way to it. */
function InPassing({ query, count }: { readonly query: DeskQuery; readonly count: number }) {
  if (count === 0) return null;
  return (
    <p class="quiet">
      {digits(count)} more {count === 1 ? "is" : "are"} told only in passing, by reports about something else:{" "}
      <a href={passingPath(query)}>show {count === 1 ? "it" : "them"} too</a>.
    </p>
  );
}

function Nothing({ hasAny }: { readonly hasAny: boolean }) {
  if (hasAny) return <p>No incident fits. Fewer conditions find more.</p>;
  return (
    <p>
      The record is empty. <a href="/add">Add reports</a> here, or run “corroborate add” with a file or folder of them.
    </p>
  );
}

function Pages({ query, page, total }: { readonly query: DeskQuery; readonly page: number; readonly total: number }) {
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (last === 1) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {page > 1 ? <a href={queryPath(query, page - 1)}>Previous page</a> : null}
      <span>
        Page {page} of {last}
      </span>
      {page < last ? <a href={queryPath(query, page + 1)}>Next page</a> : null}
    </nav>
  );
}

function heading(query: DeskQuery, total: number): string {
  return isNarrowed(query) ? `${digits(total)} ${total === 1 ? "incident fits" : "incidents fit"}` : "Incidents, most reported first";
}

import type { Incident } from "../../model/record.ts";
import { countryName } from "../../support/country-name.ts";
import { tollText } from "../../support/number-text.ts";
import { TollChart } from "../charts/toll-chart.tsx";
import type { Desk, DeskQuery, ExplainedIncident } from "../desk.ts";
import { incidentPath } from "../links.ts";
import { Foreign } from "../parts/foreign.tsx";
import { Time } from "../parts/time.tsx";
import { isNarrowed, PAGE_SIZE, queryPath, type ReadQuery } from "../read-query.ts";
import { Page } from "./layout.tsx";

/** What the front shows. */
export interface FrontProps extends ReadQuery {
  readonly incidents: readonly Incident[];
  readonly total: number;
  readonly facets: Awaited<ReturnType<Desk["facets"]>>;
  readonly counts: Awaited<ReturnType<Desk["counts"]>>;
  /** The most reported incident; only where nothing is filtered. */
  readonly lead: ExplainedIncident | undefined;
}

/** The incidents: the most reported one first and large, then the list with its filter. */
export function FrontPage({ incidents, total, facets, counts, lead, query, page, complaints }: FrontProps) {
  return (
    <Page title="Incidents · Corroborate" search={query.text} wide>
      <h1 class={lead ? "hidden" : undefined}>Incidents</h1>
      {lead ? <Lead lead={lead} /> : null}
      <p class="counts">
        <b>{number(counts.articles)}</b> reports from <b>{number(counts.families)}</b> independent sources tell of{" "}
        <b>{number(counts.incidents)}</b> incidents.
      </p>
      <div class="front">
        <Filter query={query} facets={facets} />
        <section aria-labelledby="list-heading">
          <h2 id="list-heading">{heading(query, total)}</h2>
          {complaints.map((complaint) => (
            <p key={complaint} class="complaint" role="status">
              <Foreign text={complaint} />
            </p>
          ))}
          <IncidentList incidents={incidents} hasAny={counts.incidents > 0} />
          <Pages query={query} page={page} total={total} />
        </section>
      </div>
    </Page>
  );
}

function Lead({ lead: { incident, explainer } }: { readonly lead: ExplainedIncident }) {
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

function Filter({ query, facets }: { readonly query: DeskQuery; readonly facets: FrontProps["facets"] }) {
  const countries = facets.countries.map(({ value, count }) => ({ value, name: countryName(value), count }));
  countries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return (
    <search class="filter" aria-label="Filter the incidents">
      <form action="/" method="get">
        <h2>Filter</h2>
        <label>
          Words
          <input type="search" name="text" value={query.text ?? ""} />
        </label>
        <label>
          From
          <input type="date" name="from" value={query.from ?? ""} />
        </label>
        <label>
          To
          <input type="date" name="to" value={query.to ?? ""} />
        </label>
        <label>
          Country
          <select name="country">
            <option value="">All countries</option>
            {countries.map(({ value, name, count }) => (
              <option key={value} value={value} selected={value === query.country}>
                {name} ({count})
              </option>
            ))}
          </select>
        </label>
        <label>
          Kind
          <select name="type">
            <option value="">All kinds</option>
            {facets.types.map(({ value, count }) => (
              <option key={value} value={value} selected={value === query.type}>
                {value} ({count})
              </option>
            ))}
          </select>
        </label>
        <label>
          Group held responsible
          <input name="group" value={query.group ?? ""} autoComplete="off" />
        </label>
        <label>
          Killed, at least
          <input name="killed" inputMode="numeric" value={query.leastKilled?.people ?? ""} autoComplete="off" />
        </label>
        <label class="tick">
          <input type="checkbox" name="disputed" value="1" checked={query.disputed ?? false} /> Disputed only
        </label>
        <label class="tick">
          <input type="checkbox" name="unsure" value="1" checked={query.unsure ?? false} /> Unsure only
        </label>
        <p class="filter-do">
          <button type="submit">Show</button> <a href="/">Clear</a>
        </p>
      </form>
    </search>
  );
}

function IncidentList({ incidents, hasAny }: { readonly incidents: readonly Incident[]; readonly hasAny: boolean }) {
  if (incidents.length === 0) {
    return (
      <p>
        {hasAny
          ? "No incident fits. Fewer conditions find more."
          : "The record is empty. “corroborate add” with a file or folder of reports fills it."}
      </p>
    );
  }
  return (
    <ol class="incidents">
      {incidents.map((incident) => (
        <li key={incident.id}>
          <h3>
            <a href={incidentPath(incident.id)}>
              <Foreign text={incident.label} />
            </a>
          </h3>
          <p class="quiet">
            {[
              tolls(incident),
              `${incident.articles.length} ${incident.articles.length === 1 ? "report" : "reports"}`,
              `${incident.families.length} independent`,
            ]
              .filter((part) => part !== "")
              .join(" · ")}
            {incident.disputes.length > 0 ? " · disputed" : ""}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** "21 killed (19 to 21), 40 injured" under the first policy that has them, which is the one in use. */
function tolls({ tolls: all }: Incident): string {
  return (["killed", "injured"] as const)
    .flatMap((what) => {
      const toll = all.find((one) => one.what === what && one.policy === "corroborate") ?? all.find((one) => one.what === what);
      if (toll === undefined || (toll.words === undefined && toll.best === undefined)) return [];
      return [`${tollText(toll)} ${what}`.replace(/^(.*?) (\(.*\)) (\w+)$/, "$1 $3 $2")];
    })
    .join(", ");
}

function Pages({ query, page, total }: { readonly query: DeskQuery; readonly page: number; readonly total: number }) {
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (last === 1) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {page > 1 ? <a href={queryPath(query, page - 1)}>Earlier page</a> : null}
      <span>
        Page {page} of {last}
      </span>
      {page < last ? <a href={queryPath(query, page + 1)}>Next page</a> : null}
    </nav>
  );
}

function heading(query: DeskQuery, total: number): string {
  return isNarrowed(query) ? `${number(total)} ${total === 1 ? "incident fits" : "incidents fit"}` : "All incidents, most reported first";
}

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

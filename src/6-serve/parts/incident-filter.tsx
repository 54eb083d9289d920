import { countryName } from "../../support/country-name.ts";
import { areaText } from "../area.ts";
import type { Desk, DeskQuery } from "../desk.ts";
import { conditionsIn, DISTANCES, isNarrowed, USUAL_DISTANCE } from "../read-query.ts";
import { Foreign } from "./foreign.tsx";

interface FilterProps {
  readonly query: DeskQuery;
  /** What there is to choose from. */
  readonly facets: Awaited<ReturnType<Desk["facets"]>>;
}

/** The form that narrows the list of incidents; its choices stand in the address. On a narrow screen it is folded until it is used. */
export function IncidentFilter({ query, facets }: FilterProps) {
  const countries = facets.countries.map(({ value, count }) => ({ value, name: countryName(value), count }));
  countries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return (
    <search class="filter" aria-label="Filter the incidents" id="filter">
      <details open={isNarrowed(query)}>
        <summary>Filter</summary>
        <form action="/" method="get">
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
          <PlaceFields query={query} />
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
          <label class="tick">
            <input type="checkbox" name="passing" value="1" checked={query.inPassing === undefined} /> Also told only in passing
          </label>
          <p class="filter-do">
            <button type="submit">Show</button> <a href="/">Clear</a>
          </p>
        </form>
      </details>
    </search>
  );
}

/** A place by its name; an area that was chosen on the map is kept while no place is named. */
function PlaceFields({ query: { near, area } }: { readonly query: DeskQuery }) {
  return (
    <>
      {area && !near ? <input type="hidden" name="area" value={areaText(area)} /> : null}
      <label>
        Near a place
        <input name="near" value={near?.place ?? ""} placeholder="Orme, SE" autoComplete="off" />
      </label>
      <label>
        Within
        <select name="within">
          {DISTANCES.map((kilometres) => (
            <option key={kilometres} value={kilometres} selected={kilometres === (near?.kilometres ?? USUAL_DISTANCE)}>
              {kilometres} km
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** What narrows the list; each condition can be taken away. */
export function Conditions({ query }: { readonly query: DeskQuery }) {
  const conditions = conditionsIn(query);
  if (conditions.length === 0) return null;
  return (
    <nav class="states conditions" aria-label="Conditions">
      <ul>
        {conditions.map(({ words, without }) => (
          <li key={words}>
            <a href={without}>
              <span class="hidden">Without: </span>
              <Foreign text={words} /> <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

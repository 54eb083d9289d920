import { useContext } from "preact/hooks";
import type { DotMap } from "../../engine/place-dots.ts";
import { mayAct } from "../../model/account.ts";
import type { Incident } from "../../model/record.ts";
import { countryName } from "../../support/country-name.ts";
import { dayText } from "../../support/date-text.ts";
import { DotMapView } from "../charts/dot-map.tsx";
import type { ExplainedIncident } from "../desk.ts";
import type { FigureFilter } from "../figure-filter.ts";
import { actorPath, incidentPath } from "../links.ts";
import { ExplainerView } from "../parts/explainer-view.tsx";
import { Foreign } from "../parts/foreign.tsx";
import { VisitorContext } from "../parts/visitor-context.ts";
import { Page } from "./layout.tsx";

/** States that are offered at most: the first days, on which most changes, and the last one. */
const MOST_STATES = 9;

interface IncidentPageProps extends ExplainedIncident {
  /** `undefined` where the place is not known. */
  readonly map: DotMap | undefined;
  readonly filter: FigureFilter;
}

/** The explainer of one incident, with its map and its earlier states. */
export function IncidentPage({ incident, explainer, days, asOf, map, filter }: IncidentPageProps) {
  const path = incidentPath(incident.id);
  return (
    <Page title={`${explainer.title} · Corroborate`} wide>
      <ExplainerView
        explainer={explainer}
        target="article"
        statements={incident.statements}
        kicker={kickerOf(incident)}
        filter={filter}
        beside={
          <>
            {map && incident.where ? <DotMapView map={map} where={incident.where} /> : null}
            <Actors incident={incident} />
            <States path={path} days={days} asOf={asOf} />
          </>
        }
      />
      <CorrectLink path={path} />
      <p class="downloads">
        This page as <a href={`${path}.md`}>Markdown</a> or <a href={`${path}.json`}>JSON</a>. What becomes known, as a feed:{" "}
        <a href={`${path}.atom`}>Atom</a> or <a href={`${path}.feed.json`}>JSON Feed</a>.
      </p>
    </Page>
  );
}

/** For those who may decide. */
function CorrectLink({ path }: { readonly path: string }) {
  if (!mayAct(useContext(VisitorContext)?.role ?? "reader", "editor")) return null;
  return (
    <p class="downloads">
      Something is wrong here? <a href={`${path}/correct`}>Set a field, take reports out, or put incidents together</a>.
    </p>
  );
}

/** Where to read on about groups, agencies and states that are said to have, or deny, a part. */
function Actors({ incident }: { readonly incident: Incident }) {
  const actors = incident.responsibility.filter(({ actor, who }) => actor !== undefined && who !== undefined);
  if (actors.length === 0) return null;
  return (
    <nav class="states" aria-label="Actors">
      <h2>Who they are</h2>
      <ul>
        {actors.map(({ actor, who }) => (
          <li key={actor}>
            <a href={actorPath(actor!)}>
              <Foreign text={who!} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page as it could be known at the end of each day with reports. */
function States({ path, days, asOf }: { readonly path: string; readonly days: readonly string[]; readonly asOf: string | undefined }) {
  if (days.length < 2) return null;
  const shown = days.length <= MOST_STATES ? days : [...days.slice(0, MOST_STATES - 1), days.at(-1)!];
  return (
    <nav class="states" aria-label="What was known when">
      <h2>As it was known on</h2>
      <ul>
        {shown.slice(0, -1).map((day) => (
          <li key={day}>
            <a href={`${path}?as-of=${day}`} aria-current={day === asOf ? "true" : undefined}>
              {dayText(day)}
            </a>
          </li>
        ))}
        <li>
          <a href={path} aria-current={asOf === undefined ? "true" : undefined}>
            {dayText(shown.at(-1)!)}, all reports
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** "Shooting · Russia": what and where, at a glance. */
function kickerOf({ type, where }: Incident): string {
  const land = where?.country === undefined ? undefined : countryName(where.country);
  return [type === "other" ? "incident" : type, land].filter((part) => part !== undefined).join(" · ");
}

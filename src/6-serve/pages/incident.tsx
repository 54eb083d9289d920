import { useContext } from "preact/hooks";
import type { Explained } from "../../engine/explain-incident.ts";
import type { DotMap } from "../../engine/place-dots.ts";
import { mayAct } from "../../model/account.ts";
import type { Incident } from "../../model/record.ts";
import { untoldHarms } from "../../model/untold-harms.ts";
import { countryName } from "../../support/country-name.ts";
import { dayText } from "../../support/date-text.ts";
import { DotMapView } from "../charts/dot-map.tsx";
import { figureFacts } from "../figure-facts.ts";
import { readFigureFilter } from "../figure-filter.ts";
import { actorPath, incidentPath } from "../links.ts";
import { ExplainerView } from "../parts/explainer-view.tsx";
import { Foreign } from "../parts/foreign.tsx";
import { States } from "../parts/states.tsx";
import { VisitorContext } from "../parts/visitor-context.ts";
import { readPolicy } from "../policy-reading.ts";
import { Page } from "./layout.tsx";

/** What of the address a form on the page keeps. */
const KEPT = ["as-of", "policy"];

interface IncidentPageProps extends Pick<Explained, "incident" | "explainer" | "days" | "asOf"> {
  /** `undefined` where the place is not known. */
  readonly map: DotMap | undefined;
  /** The address's conditions: day, policy, figures. */
  readonly parameters: URLSearchParams;
}

/** The explainer of one incident, with its map and its earlier states. */
export function IncidentPage({ incident, explainer, days, asOf, map, parameters }: IncidentPageProps) {
  const path = incidentPath(incident.id);
  const inUse = explainer.sections.flatMap((section) => section.policies)[0]?.policy ?? "";
  const reading = readPolicy(incident, inUse, parameters);
  const choice = {
    reading,
    // Another policy is asked for what it makes of the same figures, not for what is told.
    untold: reading.policy === inUse ? untoldHarms(incident, explainer.sections, inUse) : new Set<string>(),
    filter: readFigureFilter(parameters),
    facts: figureFacts(
      incident,
      explainer.sections.flatMap((section) => section.sources),
    ),
    kept: KEPT.flatMap((name) =>
      parameters
        .getAll(name)
        .slice(0, 1)
        .map((value) => [name, value] as const),
    ),
  };
  return (
    <Page title={`${explainer.title} · Corroborate`} wide>
      <ExplainerView
        explainer={explainer}
        target="article"
        statements={incident.statements}
        kicker={kickerOf(incident)}
        choice={choice}
        states={
          <>
            <States path={path} days={days} asOf={asOf} />
            <Since path={path} days={days.filter((day) => asOf === undefined || day <= asOf)} />
          </>
        }
        beside={
          <>
            {map && incident.where ? <DotMapView map={map} where={incident.where} /> : null}
            <Actors incident={incident} />
          </>
        }
      />
      <CorrectLink path={path} />
      <Copies path={path} asOf={asOf} />
    </Page>
  );
}

/** Days since which a reader may ask what changed: the latest ones before the last. */
const MOST_SINCE = 4;

/** "What changed since 23 March 2024 · 24 March 2024": each leads to the page with that answer. */
function Since({ path, days }: { readonly path: string; readonly days: readonly string[] }) {
  const earlier = days.slice(0, -1).slice(-MOST_SINCE);
  if (earlier.length === 0) return null;
  return (
    <nav class="states" aria-label="What changed since">
      <h2>What changed since</h2>
      <ul>
        {earlier.map((day) => (
          <li key={day}>
            <a href={`${path}?since=${day}#changed-since`}>{dayText(day)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page to take along: as text, Markdown, JSON or a citation; and as a feed. */
function Copies({ path, asOf }: { readonly path: string; readonly asOf: string | undefined }) {
  const search = asOf === undefined ? "" : `?as-of=${asOf}`;
  const forms = [
    ["text", "txt"],
    ["Markdown", "md"],
    ["citation", "cite"],
  ] as const;
  return (
    <div class="downloads copies" id="copies">
      <p>
        This page as{" "}
        {forms.map(([name, ending]) => (
          <>
            <a href={`${path}.${ending}${search}`}>{name}</a>,{" "}
          </>
        ))}
        <a href={`${path}.json${search}`}>JSON</a>. What becomes known, as a feed: <a href={`${path}.atom`}>Atom</a> or{" "}
        <a href={`${path}.feed.json`}>JSON Feed</a>.
      </p>
      <p class="with-script">
        {forms.map(([name, ending]) => (
          <button key={ending} type="button" data-copy={`${path}.${ending}${search}`}>
            Copy {name}
          </button>
        ))}{" "}
        <span role="status" data-copied />
      </p>
    </div>
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
      <h2>Parties that reports name</h2>
      <ul>
        {actors.map(({ actor, who, statuses }) => (
          <li key={actor}>
            <a href={actorPath(actor!)}>
              <Foreign text={who!} />
              {statuses.every(({ status }) => status === "denied") ? " (denies it)" : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "Shooting · Russia": what and where, at a glance. */
function kickerOf({ type, called, where }: Incident): string {
  const land = where?.country === undefined ? undefined : countryName(where.country);
  return [type === "other" ? (called ?? "incident") : type, land].filter((part) => part !== undefined).join(" · ");
}

import type { IncidentOutline, Toll } from "../../model/record.ts";
import { tollText } from "../../support/number-text.ts";
import { incidentPath } from "../links.ts";
import { Foreign } from "./foreign.tsx";
import { shortToll, untoldNote } from "./short-toll.ts";

/** What a list of incidents shows. */
export interface IncidentListProps {
  readonly incidents: readonly IncidentOutline[];
  /** The policy in use. */
  readonly policy: string;
  /** The harms of each, by id, whose toll no sentence of its page tells. */
  readonly untold: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Incidents, each with its toll in large numbers and how well it is reported. */
export function IncidentList({ incidents, policy, untold }: IncidentListProps) {
  return (
    <ol class="incidents">
      {incidents.map((incident) => (
        <li key={incident.id}>
          <div>
            <h3>
              <a href={incidentPath(incident.id)}>
                <Foreign text={incident.label} />
              </a>
            </h3>
            <p class="quiet">
              {incident.articles.length} {incident.articles.length === 1 ? "report" : "reports"}, {incident.sources.length} independent
              {incident.disputes.length > 0 ? <span class="tag">disputed</span> : null}
            </p>
          </div>
          {HARMS.map((what) => (
            <TollCell key={what} toll={tollIn(incident, what, policy)} isTold={untold.get(incident.id)?.has(what) !== true} />
          ))}
        </li>
      ))}
    </ol>
  );
}

const HARMS = ["killed", "injured"] as const;

/** Under the policy in use where it has a number for the harm, else under the first that has. */
function tollIn({ tolls }: IncidentOutline, what: string, policy: string): Toll | undefined {
  return tolls.find((one) => one.what === what && one.policy === policy) ?? tolls.find((one) => one.what === what);
}

interface TollCellProps {
  readonly toll: Toll | undefined;
  /** By a sentence of the incident's page. */
  readonly isTold: boolean;
}

/** A number that no sentence tells is pale and says how it was made; one that was read out of unclear words is none. */
function TollCell({ toll, isTold }: TollCellProps) {
  if (toll === undefined || (toll.words === undefined && toll.best === undefined)) return <p class="toll" />;
  const { best, range } = shortToll(tollText(toll));
  const note = isTold ? range : untoldNote(toll);
  return (
    <p class={isTold ? "toll" : "toll untold"}>
      {isTold || toll.made !== undefined ? <b>{best}</b> : null} <span>{toll.what}</span>{" "}
      {note === undefined ? null : <span class="range">{note}</span>}
    </p>
  );
}

import type { IncidentOutline } from "../../model/record.ts";
import { tollText } from "../../support/number-text.ts";
import { incidentPath } from "../links.ts";
import { Foreign } from "./foreign.tsx";
import { shortToll } from "./short-toll.ts";

interface IncidentListProps {
  readonly incidents: readonly IncidentOutline[];
  /** The policy in use. */
  readonly policy: string;
}

/** Incidents, each with its toll in large numbers and how well it is reported. */
export function IncidentList({ incidents, policy }: IncidentListProps) {
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
              {incident.articles.length} {incident.articles.length === 1 ? "report" : "reports"}, {incident.families.length} independent
              {incident.disputes.length > 0 ? <span class="tag">disputed</span> : null}
            </p>
          </div>
          <TollCell incident={incident} policy={policy} what="killed" />
          <TollCell incident={incident} policy={policy} what="injured" />
        </li>
      ))}
    </ol>
  );
}

interface TollCellProps {
  readonly incident: IncidentOutline;
  readonly policy: string;
  readonly what: "killed" | "injured";
}

/** Under the policy in use where it has a number for the harm, else under the first that has. */
function TollCell({ incident: { tolls }, policy, what }: TollCellProps) {
  const toll = tolls.find((one) => one.what === what && one.policy === policy) ?? tolls.find((one) => one.what === what);
  if (toll === undefined || (toll.words === undefined && toll.best === undefined)) return <p class="toll" />;
  const { best, range } = shortToll(tollText(toll));
  return (
    <p class="toll">
      <b>{best}</b> <span>{what}</span> {range === undefined ? null : <span class="range">{range}</span>}
    </p>
  );
}

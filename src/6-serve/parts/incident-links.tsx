import type { Incident } from "../../model/record.ts";
import { incidentPath } from "../links.ts";
import { Foreign } from "./foreign.tsx";

/** Incidents by their labels, each leading to its explainer. */
export function IncidentLinks({ incidents }: { readonly incidents: readonly Pick<Incident, "id" | "label">[] }) {
  return (
    <ul class="related">
      {incidents.map(({ id, label }) => (
        <li key={id}>
          <a href={incidentPath(id)}>
            <Foreign text={label} />
          </a>
        </li>
      ))}
    </ul>
  );
}

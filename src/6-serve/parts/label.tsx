import { incidentPath } from "../links.ts";
import { Foreign } from "./foreign.tsx";

/** What a sentence is under, as a line over it; where it is an incident's, the way to its page. */
export function Label({ label, incident }: { readonly label: string; readonly incident: string | undefined }) {
  const text = <Foreign text={label} />;
  return <b class="label">{incident === undefined ? text : <a href={incidentPath(incident)}>{text}</a>}</b>;
}

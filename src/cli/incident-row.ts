import type { IncidentOutline } from "../model/record.ts";
import { counted } from "./terminal.ts";

/** "d16a6a0f8eca  Shooting in Krasnogorsk, Russia, 22 March 2024  (39 reports, 12 independent)". */
export function incidentRow(incident: IncidentOutline): string {
  const sources = `${counted(incident.articles.length, "report")}, ${incident.sources.length} independent`;
  return `${incident.id}  ${incident.label}  (${sources})`;
}

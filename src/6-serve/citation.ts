import type { Explainer } from "../model/explainer.ts";
import { instantText } from "../support/date-text.ts";

/** How the page of an incident is cited: "Shooting in Port Sable. Corroborate, from 5 reports (4 independent sources), as of 4 May 2023. http://…". */
export function citationOf({ title, reports, families, asOf }: Explainer, address: string): string {
  const sources = `${reports} ${reports === 1 ? "report" : "reports"} (${families} independent ${families === 1 ? "source" : "sources"})`;
  return `${title}. Corroborate, from ${sources}${asOf === undefined ? "" : `, as of ${instantText(asOf)}`}. ${address}\n`;
}

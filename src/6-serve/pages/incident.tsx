import type { ExplainedIncident } from "../desk.ts";
import { incidentPath } from "../links.ts";
import { ExplainerView } from "../parts/explainer-view.tsx";
import { Page } from "./layout.tsx";

/** The explainer of one incident. */
export function IncidentPage({ incident, explainer }: ExplainedIncident) {
  const path = incidentPath(incident.id);
  return (
    <Page title={`${explainer.title} · Corroborate`}>
      <ExplainerView explainer={explainer} target="article" statements={incident.statements} />
      <p class="downloads">
        This page as <a href={`${path}.md`}>Markdown</a> or <a href={`${path}.json`}>JSON</a>.
      </p>
    </Page>
  );
}

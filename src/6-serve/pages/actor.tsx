import type { ActorExplainer } from "../../model/explainer.ts";
import { actorPath } from "../links.ts";
import { ExplainerView } from "../parts/explainer-view.tsx";
import { Page } from "./layout.tsx";

/** What the record tells of one group, agency or state. */
export function ActorPage({ explainer }: { readonly explainer: ActorExplainer }) {
  const path = actorPath(explainer.actorId);
  return (
    <Page title={`${explainer.title} · Corroborate`} wide>
      <ExplainerView explainer={explainer} target="article" statements={[]} kicker="actor" />
      <p class="downloads">
        This page as <a href={`${path}.md`}>Markdown</a> or <a href={`${path}.json`}>JSON</a>. What is reported of it, as a feed:{" "}
        <a href={`${path}.atom`}>Atom</a> or <a href={`${path}.feed.json`}>JSON Feed</a>.
      </p>
    </Page>
  );
}

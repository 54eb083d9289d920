import type { Answers } from "../model/explainer.ts";
import { Page } from "./pages/layout.tsx";
import { ExplainerView } from "./parts/explainer-view.tsx";
import { renderPage } from "./render.ts";
import { STYLE } from "./style.ts";

/** The explainer as one HTML file that needs no other: its style is inside, and the numbers lead to the evidence at its end. */
export function renderExplainerPage(explainer: Answers): string {
  return renderPage(
    <Page title={explainer.title} inlineStyle={STYLE} wide>
      <ExplainerView explainer={explainer} target="note" statements={[]} />
    </Page>,
  );
}

import type { Cited } from "../../model/explainer.ts";
import { citedPath } from "../links.ts";
import type { Notes } from "./notes.ts";

/** Where the number of a note leads: to the words in their article, or to the note below where there are no article pages. */
export type CitationTarget = "article" | "note";

/** What the parts of an explainer share. */
export interface Citing {
  readonly notes: Notes;
  readonly target: CitationTarget;
  /** Statement ids that have their anchor already; each gets one, where a reader should land. */
  readonly anchored: Set<string>;
}

/** The small numbers after a sentence. */
export function Citations({ evidence, citing }: { readonly evidence: readonly Cited[]; readonly citing: Citing }) {
  return (
    <sup class="cites">
      {evidence.map((cited) => {
        const number = citing.notes.number(cited);
        const href = citing.target === "article" ? citedPath(cited) : `#note-${number}`;
        const label = `Evidence ${number}: ${cited.outlet ?? "outlet not named"}`;
        return (
          <a key={number} href={href} aria-label={label} title={`${cited.outlet ?? "Outlet not named"}: “${cited.words.slice(0, 200)}”`}>
            {number}
          </a>
        );
      })}
    </sup>
  );
}

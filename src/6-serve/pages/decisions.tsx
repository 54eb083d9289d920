import { useContext } from "preact/hooks";
import type { ListedDecision } from "../../engine/decide.ts";
import { mayAct } from "../../model/account.ts";
import { DecisionView } from "../parts/decision-text.tsx";
import { VisitorContext } from "../parts/visitor-context.ts";
import { Page } from "./layout.tsx";

/** All that people decided, the latest first; who may decide may take back. */
export function DecisionsPage({ decisions }: { readonly decisions: readonly ListedDecision[] }) {
  return (
    <Page title="Decisions · Corroborate">
      <h1>Decisions</h1>
      <p class="standfirst">
        {decisions.length === 0
          ? "Nobody has decided anything yet: the record stands as the rules made it."
          : "What people decided outranks the rules. Nothing of it is ever dropped; what was taken back stands here too."}
      </p>
      <List decisions={decisions} />
    </Page>
  );
}

function List({ decisions }: { readonly decisions: readonly ListedDecision[] }) {
  const isUndoable = mayAct(useContext(VisitorContext)?.role ?? "reader", "editor");
  return (
    <ol class="decisions">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <DecisionView decision={decision} isUndoable={isUndoable} />
        </li>
      ))}
    </ol>
  );
}

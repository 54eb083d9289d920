import type { PolicyRow } from "../../model/explainer.ts";
import { tollAnchor } from "../links.ts";
import { Foreign } from "./foreign.tsx";

/** What each casualty policy makes of the figures, with the rules that fired. */
export function PolicyTable({ rows }: { readonly rows: readonly PolicyRow[] }) {
  if (rows.length === 0) return null;
  return (
    <details class="policies">
      <summary>How named casualty policies read these figures</summary>
      <dl>
        {rows.map((row) => (
          <div key={`${row.what} ${row.policy}`}>
            <dt id={tollAnchor(row.what, row.policy)}>
              {row.what}, policy <i>{row.policy}</i>
            </dt>
            <dd>
              <strong>{row.value}</strong>
              <ul>
                {row.trace.map((step) => (
                  <li key={step}>
                    <Foreign text={step} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

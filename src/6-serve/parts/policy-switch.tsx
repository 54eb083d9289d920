import { tollText } from "../../support/number-text.ts";
import type { PolicyReading } from "../policy-reading.ts";

/** Under which casualty policy chart and table are read; each choice is a page of its own. */
export function PolicySwitch({ reading }: { readonly reading: PolicyReading }) {
  const { policy, policies, tolls, href } = reading;
  if (policies.length < 2) return null;
  const stated = tolls.filter((toll) => toll.policy === policy && tollText(toll) !== "not stated");
  return (
    <nav class="policy-switch states" aria-label="Casualty policy">
      <p>
        Read under the policy <b>{policy}</b>
        {stated.length === 0 ? ": not stated" : `: ${stated.map((toll) => `${tollText(toll)} ${toll.what}`).join(", ")}`}
      </p>
      <ul>
        {policies.map((one) => (
          <li key={one}>
            <a href={href(one)} aria-current={one === policy ? "true" : undefined} data-live="how-many glance">
              {one}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

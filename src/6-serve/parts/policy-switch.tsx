import type { FigureRow } from "../../model/explainer.ts";
import { tollText } from "../../support/number-text.ts";
import type { PolicyReading } from "../policy-reading.ts";
import { boundedText } from "./short-toll.ts";

interface PolicySwitchProps {
  readonly reading: PolicyReading;
  /** The figures that it reads. */
  readonly rows: readonly FigureRow[];
}

/** Under which casualty policy chart and table are read; each choice is a page of its own. */
export function PolicySwitch({ reading, rows }: PolicySwitchProps) {
  const { policy, policies, tolls, href } = reading;
  if (policies.length < 2) return null;
  const stated = tolls.filter((toll) => toll.policy === policy && tollText(toll) !== "not stated");
  return (
    <nav class="policy-switch states" aria-label="Casualty policy">
      <p>
        Read under the policy <b>{policy}</b>
        {stated.length === 0 ? ": not stated" : `: ${stated.map((toll) => `${boundedText(toll, rows)} ${toll.what}`).join(", ")}`}
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

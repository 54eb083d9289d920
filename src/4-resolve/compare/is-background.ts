import type { Compared } from "../compared.ts";

/** Whether one of the two is only background in its article. */
export function isBackground(one: Compared, two: Compared): boolean {
  return !one.incident.main || !two.incident.main;
}

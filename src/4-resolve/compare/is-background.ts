import type { Mention } from "../mention.ts";

/** Whether one of the two is only background in its article. */
export function isBackground(one: Mention, two: Mention): boolean {
  return !one.incident.main || !two.incident.main;
}

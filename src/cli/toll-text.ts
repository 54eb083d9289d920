import type { Toll } from "../model/record.ts";

/** "144 (144 to 150)", "\"dozens\"", "not stated". */
export function tollText(toll: Toll): string {
  if (toll.words !== undefined) return `"${toll.words}"`;
  if (toll.best === undefined && toll.low === undefined && toll.high === undefined) return "not stated";
  const bounds = toll.low === toll.high ? "" : ` (${toll.low ?? "?"} to ${toll.high ?? "?"})`;
  return `${toll.best ?? "no single figure"}${bounds}`;
}

import { loadActors, loadFrequencies, loadOutlets } from "../src/engine/resources.ts";

/** What a view is made with in the benches. */
export function resolveOptions() {
  return { outlets: loadOutlets(), actors: loadActors(), frequencies: loadFrequencies(), policy: "corroborate", gtdSameTimeMinutes: 60 };
}

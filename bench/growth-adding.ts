// Adds reports one by one to a view that is there, in a process of its own, as `corroborate add` does: one that has just made a large view
// anew clears away what that left while it is timed (51 ms for 35 at 100,000). Prints the processor time of each, a JSON list of seconds.
//   node dist/bench/growth-adding.js DATABASE REPORTS.json
import { readFileSync } from "node:fs";
import { absorb } from "../src/engine/absorb/absorb.ts";
import type { Report } from "../src/model/record.ts";
import { openSqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import { processorSeconds } from "./processor-seconds.ts";
import { resolveOptions } from "./resolve-options.ts";

const [database, file] = process.argv.slice(2) as [string, string];
const options = resolveOptions();
const store = openSqliteStore(database);
const each: number[] = [];
for (const report of JSON.parse(readFileSync(file, "utf8")) as readonly Report[]) {
  await store.addReports([report]);
  each.push(
    await processorSeconds(async () => {
      if (!(await store.changeView("bench", (change) => absorb(change, options)))) throw new Error("there is no view to add to");
    }),
  );
}
await store.close();
console.log(JSON.stringify(each));

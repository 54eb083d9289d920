import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { settingsFrom } from "../../src/settings.ts";

/** An invented report; `published` is a day or an instant. */
export type Report = readonly [outlet: string, published: string, title: string, text: string];

/** A record in memory of some invented reports, for the caller to close. */
export async function recordOf(reports: readonly Report[]): Promise<Engine> {
  const file = join(mkdtempSync(join(tmpdir(), "corroborate-")), "reports.jsonl");
  const lines = reports.map(([outlet, published, title, text], at) => JSON.stringify({ id: `r${at}`, outlet, published, title, text }));
  writeFileSync(file, lines.join("\n"));
  const engine = openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
  await engine.add([file]);
  return engine;
}

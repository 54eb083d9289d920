// What a reader of the desk waits for: pages made as the server makes them, without the network. Times are of the processor: other programs do not count.
import type { Hono } from "hono";
import type { DeskEnv } from "../src/6-serve/access/desk-env.ts";
import { PUBLIC_ONLY } from "../src/6-serve/adding/fetch-page.ts";
import { createApp } from "../src/6-serve/app.tsx";
import { type Engine, openEngine } from "../src/engine/engine.ts";
import { optimizeLater } from "../src/engine/optimize-later.ts";
import { settingsFrom } from "../src/settings.ts";
import { processorSeconds } from "./processor-seconds.ts";

/** Incidents whose pages are asked for, the most reported first; and those asked for before, so that the program has warmed up. */
const VISITED = 20;
const WARMING = 20;
const QUESTIONS = [
  "How many people were killed in Chicago?",
  "What happened in Nashville?",
  "How many people were killed in the United States?",
];

/** Prints how long the pages of the record in a database file take, each asked for the first time unless it says so. */
export async function benchDesk(db: string): Promise<void> {
  // As a desk begins, but for the page that it makes beforehand.
  optimizeLater();
  const engine = openEngine({ settings: settingsFrom({}, { db, threads: 0 }) });
  const app = appOver(engine);
  const { incidents } = await engine.incidents({ limit: VISITED + WARMING });
  const visited = incidents.slice(0, VISITED).map(({ id }) => `/incidents/${id}`);
  for (const { id } of incidents.slice(VISITED)) await milliseconds(app, `/incidents/${id}`);
  const first = await milliseconds(app, visited[0]!);
  const again = await milliseconds(app, visited[0]!);
  const others = await all(app, visited.slice(1));
  const explained = 1000 * (await processorSeconds(() => engine.explain(incidents[0]!.id, { length: "standard" })));
  const answered = await all(
    app,
    QUESTIONS.map((question) => `/ask?q=${encodeURIComponent(question)}`),
  );
  row("desk: page of the most reported incident", `${told(first)}, again ${told(again)}`);
  row(`desk: pages of the ${others.length} next`, spread(others));
  row("an explainer of the most reported incident", told(explained));
  row("desk: answers to questions", spread(answered));
  row("desk: front page, sources, actors, queue", spread(await all(app, ["/", "/sources", "/actors", "/review"])));
  await engine.close();
}

function appOver(engine: Engine): Hono<DeskEnv> {
  return createApp(engine, {
    access: { accounts: undefined, localName: "bench", secret: "bench" },
    ...{ script: "", maxUploadBytes: 0, fetching: { maxBytes: 0, seconds: 0, reach: PUBLIC_ONLY } },
    random: (bytes) => new Uint8Array(bytes),
    now: () => new Date().toISOString(),
  });
}

async function all(app: Hono<DeskEnv>, paths: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const path of paths) times.push(await milliseconds(app, path));
  return times;
}

async function milliseconds(app: Hono<DeskEnv>, path: string): Promise<number> {
  const seconds = await processorSeconds(async () => {
    const answer = await app.request(`http://127.0.0.1${path}`);
    await answer.text();
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`);
  });
  return 1000 * seconds;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `median ${told(sorted[Math.floor(sorted.length / 2)]!)}, at most ${told(sorted.at(-1)!)}`;
}

function told(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

function row(what: string, times: string): void {
  console.log(`  ${what.padEnd(44)} ${times}`);
}

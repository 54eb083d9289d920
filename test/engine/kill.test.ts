import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "../../bin/corroborate.js");
const FOLDER = mkdtempSync(join(tmpdir(), "corroborate-kill-"));
const INPUT = join(FOLDER, "reports.jsonl");
const TOWNS = ["Kandahar", "Peshawar", "Lagos", "Bogota", "Manila", "Cairo", "Basra", "Quetta"];
const ARTICLES = 240;

afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Small batches, so that there are many moments between two transactions. */
const ENVIRONMENT = { ...process.env, CORROBORATE_BATCH: "8" };

writeFileSync(
  INPUT,
  Array.from({ length: ARTICLES }, (_, index) => {
    const town = TOWNS[index % TOWNS.length]!;
    const day = `2024-0${1 + (index % 9)}-${10 + (index % 18)}`;
    const text = `A bomb exploded near the market in ${town} on ${day}, killing ${2 + (index % 40)} people and wounding at least ${index % 17} others, police said.`;
    return JSON.stringify({ id: `r${index}`, url: null, outlet: "Example Wire", title: `Bomb in ${town}`, published: day, text });
  }).join("\n"),
);

test("a process killed at any moment loses and doubles nothing", { timeout: 240_000 }, async () => {
  const whole = join(FOLDER, "whole.db");
  const killed = join(FOLDER, "killed.db");
  const start = performance.now();
  run(["add", "--db", whole, INPUT]);
  const duration = performance.now() - start;
  for (let moment = 1; moment <= 10; moment++) {
    await killAfter((duration * moment) / 10, ["add", "--db", killed, INPUT]);
    expect(run(["doctor", "--db", killed])).not.toContain("FAIL");
  }
  run(["add", "--db", killed, INPUT]);
  for (const what of ["articles", "statements", "incidents", "figures"]) {
    expect(run(["export", "--db", killed, "--what", what])).toBe(run(["export", "--db", whole, "--what", what]));
  }
  expect(run(["export", "--db", whole, "--what", "articles"]).trim().split("\n")).toHaveLength(ARTICLES);
});

function run(parameters: readonly string[]): string {
  const result = spawnSync(process.execPath, [PROGRAM, ...parameters], { encoding: "utf8", env: ENVIRONMENT, maxBuffer: 1 << 28 });
  expect(result.status, result.stderr).toBe(0);
  return result.stdout;
}

/** Starts the program and kills it so hard that it cannot tidy up. A process that was done before is no failure. */
async function killAfter(milliseconds: number, parameters: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, ...parameters], { env: ENVIRONMENT, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
  child.kill("SIGKILL");
  await ended;
}

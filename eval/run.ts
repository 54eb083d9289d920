// `npm run eval`: measures on the real texts beside the checkout, prints one table, and holds it against eval/floors.json.
//   npm run eval                  everything
//   npm run eval -- figures html  only these
//   npm run eval -- --raise       and raise the floors to what was measured
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../src/engine/package-files.ts";
import type { Evaluation, EvaluationContext, Measure } from "./evaluation.ts";
import { EVALUATIONS } from "./evaluations.ts";
import { type Floors, findFallen, raiseFloors, round } from "./floors.ts";

const FLOORS = join(PACKAGE_ROOT, "eval/floors.json");
const SHARED = process.env["CORROBORATE_SHARED"] ?? join(PACKAGE_ROOT, "../shared");
const LARGE = 1024 * 1024 * 1024;

const parameters = process.argv.slice(2);
const names = parameters.filter((one) => !one.startsWith("--"));
const chosen = EVALUATIONS.filter((evaluation) => names.length === 0 || names.includes(evaluation.name));
const unknown = names.filter((name) => !EVALUATIONS.some((evaluation) => evaluation.name === name));

if (unknown.length > 0) {
  console.error(`No evaluation ${unknown.join(", ")}. There are: ${EVALUATIONS.map((evaluation) => evaluation.name).join(", ")}`);
  process.exitCode = 2;
} else if (!existsSync(join(SHARED, "data"))) {
  console.log(
    `The evaluation data is not here (${SHARED}/data): nothing was measured. It is not part of the repository; CORROBORATE_SHARED names another place.`,
  );
} else {
  await measureAll();
}

async function measureAll(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "corroborate-eval-"));
  const context = contextIn(work);
  const measures: Measure[] = [];
  for (const evaluation of chosen) {
    const missing = evaluation.needs.filter((path) => !existsSync(join(SHARED, path)));
    if (missing.length > 0) console.log(`${evaluation.name}: not measured, ${missing.join(", ")} is not here`);
    else measures.push(...(await measure(evaluation, context)));
  }
  rmSync(work, { recursive: true });
  judge(measures);
}

async function measure(evaluation: Evaluation, context: EvaluationContext): Promise<readonly Measure[]> {
  const start = performance.now();
  const measures = await evaluation.run(context);
  console.log(`\n${evaluation.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  const floors = readFloors();
  for (const { name, value, unit } of measures) {
    const floor = floors[name] === undefined ? "" : `   floor ${floors[name]}`;
    console.log(`  ${name.padEnd(58)} ${round(value).toFixed(2).padStart(10)} ${unit.padEnd(10)}${floor}`);
  }
  return measures;
}

function judge(measures: readonly Measure[]): void {
  const fallen = findFallen(measures, readFloors());
  if (parameters.includes("--raise")) writeFileSync(FLOORS, `${JSON.stringify(raiseFloors(measures, readFloors()), undefined, 2)}\n`);
  console.log(
    fallen.length === 0 ? "\nNo figure is below its floor." : `\nBelow the floor:\n${fallen.map((line) => `  ${line}`).join("\n")}`,
  );
  if (fallen.length > 0) process.exitCode = 1;
}

function readFloors(): Floors {
  return existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, "utf8")) : {};
}

function contextIn(work: string): EvaluationContext {
  return {
    shared: SHARED,
    work,
    corroborate: (given) => output(process.execPath, [join(PACKAGE_ROOT, "bin/corroborate.js"), ...given], [0, 3]),
    python: (script, given) => output("python3", [script, ...given], [0]),
    score: (script, given) => JSON.parse(output("python3", [join(SHARED, script), ...given], [0])),
  };
}

function output(command: string, given: readonly string[], accepted: readonly number[]): string {
  const result = spawnSync(command, given, { encoding: "utf8", maxBuffer: LARGE });
  if (result.error) throw new Error(`${command} could not be started: ${result.error.message}`);
  if (!accepted.includes(result.status ?? 1))
    throw new Error(`${command} ${given.join(" ")} ended with ${result.status}: ${result.stderr.slice(-2000)}`);
  return result.stdout;
}

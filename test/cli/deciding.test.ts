import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CommandError, EXIT } from "../../src/cli/terminal.ts";
import { DOUBTFUL } from "../engine/doubtful.ts";
import { type Outcome, run } from "./run.ts";

const SAMPLES = join(import.meta.dirname, "../../samples/crocus");
const FOLDER = mkdtempSync(join(tmpdir(), "corroborate-deciding-"));
const DB = join(FOLDER, "samples.db");
const SIGNED = ["--db", DB, "--author", "Anna Berg", "--reason", "read both"];
let one = "";
let two = "";

beforeAll(async () => {
  writeFileSync(join(FOLDER, "doubtful.jsonl"), DOUBTFUL);
  await run(["add", "--db", DB, SAMPLES, join(FOLDER, "doubtful.jsonl")]);
  const { out } = await run(["incidents", "--db", DB]);
  [one, two] = out.map((line) => line.split(" ")[0]!) as [string, string];
});
afterAll(() => rmSync(FOLDER, { recursive: true }));
afterEach(() => {
  process.exitCode = 0;
});

/** Takes back what a command decided, as it advises. */
async function takeBack({ notes }: Outcome): Promise<Outcome> {
  const id = /corroborate undo (\w+)/.exec(notes.join())![1]!;
  return run(["undo", id, ...SIGNED]);
}

describe("a person decides on the command line", () => {
  test("merge tells what it made and how to take it back; show, why and decisions tell of it", async () => {
    const merged = await run(["merge", one, two, ...SIGNED]);
    expect(merged.out[0]).toMatch(/same: .+ and .+ — by Anna Berg, 2026-11-25 10:00: read both$/);
    expect(merged.out[1]).toMatch(/^ {2}now: \w{12} {2}.+reports/);
    expect((await run(["show", two, "--db", DB])).out.join("\n")).toMatch(/decided .*same: .+ by Anna Berg/);
    expect((await run(["why", two, "same", "--db", DB])).out.join("\n")).toMatch(/: same, by Anna Berg/);
    await takeBack(merged);
    const { out } = await run(["decisions", "--db", DB]);
    expect(out[0]).toMatch(/undo: takes back \w+ \(same\) — by Anna Berg/);
    expect(out.join("\n")).toMatch(/same: .*\n {2}taken back by \w{20}/);
  });

  test("override sets a field, and show keeps the reports' value beside it", async () => {
    const set = await run(["override", one, "killed", "145 to 150", ...SIGNED]);
    expect((await run(["show", one, "--db", DB])).out.join("\n")).toMatch(
      /killed {3}no single figure \(145 to 150\) \(policy corroborate\) \(set by Anna Berg: read both; the reports give \d+.*\)/,
    );
    expect((await run(["explain", one, "--db", DB])).out.join("\n")).toContain("was set to 145 to 150 by Anna Berg");
    expect(set.out[0]).toMatch(/override: killed of \S+ is no single figure \(145 to 150\) — by Anna Berg/);
    const asked = await run(["ask", "How many people were killed at Crocus City Hall?", "--db", DB]);
    expect(asked.out.join("\n")).toContain("The number killed was set to 145 to 150 by Anna Berg");
    await takeBack(set);
    expect((await run(["show", one, "--db", DB])).out.join("\n")).not.toContain("Anna Berg");
  });

  test("queue lists items that same and different take", async () => {
    const { out } = await run(["queue", "--db", DB, "--json"]);
    const item = out.map((line) => JSON.parse(line)).find(({ question }) => question === "same incident");
    expect((await run(["queue", "--db", DB])).out.join("\n")).toContain(`${item.id}  One incident or two? Now two incidents`);
    const decided = await run(["different", item.id, ...SIGNED]);
    expect((await run(["queue", "--db", DB])).out.join("\n")).not.toContain(item.id);
    await takeBack(decided);
  });

  test("split --json gives the decision", async () => {
    const shown = JSON.parse((await run(["show", two, "--db", DB, "--json"])).out[0]!);
    expect((await run(["show", two, "--db", DB])).out.join("\n")).toContain(`[${shown.articles.at(-1)}]`);
    const { out } = await run(["split", two, shown.articles.at(-1), ...SIGNED, "--json"]);
    const { decision } = JSON.parse(out[0]!);
    expect(decision).toMatchObject({ kind: "different", by: "Anna Berg", reason: "read both" });
    await run(["undo", decision.id, ...SIGNED]);
  });

  test("the author may come from the environment", async () => {
    const { error } = await run(["undo", "zzz", "--db", DB, "--reason", "x"], { CORROBORATE_AUTHOR: "Anna Berg" });
    expect(error!.message).toMatch(/^no decision "zzz"/);
  });

  test.each<[string, string[], RegExp, number]>([
    ["nobody who decides", ["merge", "a", "b", "--reason", "x"], /no incident "a"|say who decides/, EXIT.usage],
    ["no reason", ["merge", "a", "b", "--author", "x"], /say why: --reason TEXT/, EXIT.usage],
    ["an incident that is not there", ["merge", "zzz", "yyy", "--author", "x", "--reason", "y"], /no incident "zzz"/, EXIT.notFound],
    [
      "no value",
      ["override", "zzz", "killed", "--author", "x", "--reason", "y"],
      /give the value: corroborate override zzz killed VALUE/,
      EXIT.usage,
    ],
    ["an item that is not there", ["override", "q0", "145", "--author", "x", "--reason", "y"], /no item "q0" in the queue/, EXIT.notFound],
  ])("%s is refused", async (_title, parameters, message, code) => {
    const { error } = await run([...parameters, "--db", DB]);
    expect(error).toBeInstanceOf(CommandError);
    expect(error!.message).toMatch(message);
    expect((error as CommandError).exitCode).toBe(code);
  });
});

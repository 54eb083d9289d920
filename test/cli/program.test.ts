import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommanderError } from "commander";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CommandError, EXIT } from "../../src/cli/terminal.ts";
import { run } from "./run.ts";

const SAMPLES = join(import.meta.dirname, "../../samples/crocus");
const FOLDER = mkdtempSync(join(tmpdir(), "corroborate-cli-"));
const DB = join(FOLDER, "samples.db");
afterAll(() => rmSync(FOLDER, { recursive: true }));
afterEach(() => {
  process.exitCode = 0;
});

describe("the command line over the samples", () => {
  let id = "";
  beforeAll(async () => {
    await run(["add", "--db", DB, SAMPLES]);
    const [first] = (await run(["incidents", "--db", DB, "--format", "jsonl", "--limit", "1"])).out;
    id = JSON.parse(first!).id;
  });

  test("add says what it read and what the record holds", async () => {
    const { out } = await run(["add", "--db", join(FOLDER, "again.db"), SAMPLES]);
    expect(out.join("\n")).toMatch(
      /\d+ articles read: \d+ new, \d+ new versions?, 0 known already\.\n\d[\d,]* statements added\. The record now holds \d+ incidents\./,
    );
  });

  test("add --json gives the summary with its problems", async () => {
    const { out } = await run(["add", "--db", DB, "--json", join(SAMPLES, "nowhere.txt")]);
    expect(JSON.parse(out[0]!)).toMatchObject({ read: 0, problems: [{ code: "not-found" }] });
    expect(process.exitCode).toBe(EXIT.partial);
  });

  test("a program reads every incident, also those told only in passing", async () => {
    const lines = (await run(["incidents", "--db", DB, "--format", "jsonl"])).out;
    const all = (await run(["incidents", "--db", DB, "--all", "--limit", "1000"])).out;
    expect(lines.length).toBe(all.filter((line) => line !== "").length);
  });

  test("incidents lists the attack first, in Russia, with both counts", async () => {
    const { out } = await run(["incidents", "--db", DB]);
    expect(out[0]).toMatch(/2024.*\(\d+ reports, \d+ independent\)$/);
    expect(out[0]).toContain("Krasnogorsk");
  });

  test("incidents filters, and says so when nothing fits", async () => {
    const { out, notes } = await run(["incidents", "--db", DB, "--country", "NZ"]);
    expect(out).toEqual([]);
    expect(notes.join()).toContain("No incident fits");
  });

  test("show takes the beginning of an id", async () => {
    const { out } = await run(["show", "--db", DB, id.slice(0, 8)]);
    expect(out.join("\n")).toContain(id);
    expect(out.join("\n")).toContain("policy gtd");
  });

  test("every view takes the record as of a time", async () => {
    const then = ["--db", DB, "--as-of", "2024-03-22T20:00"];
    expect((await run(["incidents", ...then])).out[0]).toMatch(new RegExp(`^${id}`));
    for (const command of ["show", "tolls", "explain", "why"]) {
      const text = (await run([command, id.slice(0, 8), ...then])).out.join("\n");
      expect(text).toMatch(/\b40\b/);
      expect(text).not.toMatch(/\b(133|137|144|149) (people|killed|dead)/);
    }
    expect((await run(["ask", ...then, "How many people were killed at Crocus City Hall?"])).out.join("\n")).toMatch(/40 people/);
  });

  test("ask says which incident each sentence is on", async () => {
    const { out } = await run(["ask", "--db", DB, "What had ISIS-K done before the attack on Crocus City Hall?"]);
    expect(out.join("\n")).toContain("Attack in Kerman, Iran, 3 January 2024: Quillon Institute reported that 84 people were killed.");
  });

  test("diff tells what changed, by whom and why, with the words", async () => {
    const { out } = await run(["diff", id, "--db", DB, "--since", "2024-03-22", "--until", "2024-03-24"]);
    expect(out.join("\n")).toMatch(/^ {2}killed: 40 .* → \d+.*\n {6}superseded, by .*: .*\n {6}".*" — .+, article .+, \d+–\d+$/m);
    const { out: lines } = await run(["diff", id, "--db", DB, "--since", "2024-03-24", "--json"]);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ field: expect.any(String), from: expect.any(String), to: expect.any(String) });
  });

  test("tolls shows every policy with its rules and the words chosen", async () => {
    const { out } = await run(["tolls", "--db", DB, id.slice(0, 8)]);
    const text = out.join("\n");
    for (const policy of ["corroborate", "gtd", "ucdp", "acled", "ibc"]) expect(text).toMatch(new RegExp(`^  ${policy} +\\S`, "m"));
    expect(text).toMatch(/Rule 3: /);
    expect(text).toMatch(/"[^"]+".* — .+, statement [0-9a-f]+/);
  });

  test.each(["markdown", "html", "json"])("explain writes %s", async (format) => {
    const { out } = await run(["explain", "--db", DB, id, "--format", format]);
    const text = out.join("\n");
    expect(text).toContain("Krasnogorsk");
    if (format === "json") expect(JSON.parse(text).incidentId).toBe(id);
    if (format === "html") expect(text).toMatch(/^<!doctype html>/i);
  });

  test("explain --actor takes any name of an actor, and puts differing years side by side", async () => {
    const { out } = await run(["explain", "--db", DB, "--actor", "the ISKP", "--format", "text"]);
    const text = out.join("\n");
    expect(text).toContain("What reports tell of Islamic State Khorasan");
    expect(text).toContain("Reports differ on the year: “2014” (three reports), “2015” (two reports).");
    expect(text).toContain("Reports call it “ISIS-K”, “Islamic State Khorasan”, ");
    expect(text).toContain("WHY DOES IT ATTACK, AS OTHERS PUT IT?");
    const brief = await run(["explain", "--db", DB, "--actor", "isis-k", "--format", "text", "--length", "brief"]);
    expect(brief.out.join("\n").length).toBeLessThan(text.length / 2);
  });

  test.each([
    [["--actor", "Nobody's Army"], 4],
    [[], 2],
    [["3f2a", "--actor", "ISIS-K"], 2],
  ])("explain %s ends with %i", async (parameters, code) => {
    const { error } = await run(["explain", "--db", DB, ...parameters]);
    expect((error as CommandError).exitCode).toBe(code);
  });

  test("what reports tell of the group and of its motives is in the incident's explainer", async () => {
    const { out } = await run(["explain", "--db", DB, id, "--format", "text"]);
    const text = out.join("\n");
    expect(text).toContain("WHAT DO REPORTS SAY OF ISIS-K?");
    expect(text).toContain("WHY, AS OTHERS PUT IT?");
  });

  test("why gives rules, statements and their words", async () => {
    const { out } = await run(["why", "--db", DB, id, "killed"]);
    const text = out.join("\n");
    expect(text).toMatch(/killed \(policy corroborate\): \d+/);
    expect(text).toMatch(/rule: /);
    expect(text).toMatch(/— .+, article .+, \d+–\d+/);
  });

  test("why takes a statement too", async () => {
    const { out: rows } = await run(["export", "--db", DB, "--what", "statements"]);
    const statement = JSON.parse(rows[0]!);
    const { out } = await run(["why", "--db", DB, statement.id]);
    expect(out.join("\n")).toContain(`"${statement.words}"`);
  });

  test.each(["incidents", "figures", "statements", "articles"])(
    "export gives %s as lines of JSON and as CSV of as many records",
    async (what) => {
      const { out: lines } = await run(["export", "--db", DB, "--what", what]);
      const { out: csv } = await run(["export", "--db", DB, "--what", what, "--format", "csv"]);
      expect(Object.keys(JSON.parse(lines[0]!)).join(",")).toBe(csv[0]);
      expect(csv).toHaveLength(lines.length + 1);
    },
  );

  test("extract --trace prints which rule made each statement from which words", async () => {
    const { out } = await run(["extract", "--trace", join(SAMPLES, "2024-03-22-1930-northern-wire-lead.txt")]);
    expect(out.join("\n")).toMatch(/killed 40, of total, by the FSB.*\n {6}rule: casualties: .*\n {6}"[^"]*40[^"]*" \d+–\d+/);
  });

  test("extract prints a line for each article and touches no database", async () => {
    const { out } = await run(["extract", join(SAMPLES)]);
    for (const line of out) expect(JSON.parse(line)).toMatchObject({ id: expect.any(String), incidents: expect.any(Array) });
  });

  test("rebuild tells what it made", async () => {
    expect((await run(["rebuild", "--db", DB])).out[0]).toMatch(/\d+ incidents from \d+ articles/);
  });

  test("doctor finds all in order", async () => {
    const { out } = await run(["doctor", "--db", DB]);
    expect(out.join("\n")).not.toContain("FAIL");
  });
});

describe("a command that is not understood says what to do", () => {
  test.each<[string, string[], RegExp]>([
    ["an unknown command", ["incident"], /unknown command 'incident'[\s\S]*incidents/],
    ["an unknown option", ["add", "--dbb", "x", "y"], /unknown option '--dbb'/],
    ["add without input", ["add"], /missing required argument 'input'/],
    ["a day that is none", ["incidents", "--from", "22.3.2024"], /"22.3.2024" is no day: give YYYY-MM-DD/],
    ["a type that is none", ["incidents", "--type", "murder"], /"murder" is no type: bombing, /],
    ["an incident that is not there", ["show", "zzz"], /no incident "zzz"/],
    ["a time that is none", ["incidents", "--as-of", "yesterday"], /"yesterday" is no time: give a day as in 2024-03-22/],
    ["diff without a time", ["diff", "zzz"], /say since when: --since/],
    ["a field without derivation", ["why", "x", "colour"], /"colour" is no field/],
    ["a format that is none", ["export", "--format", "xml"], /"xml" is no format of export: jsonl or csv/],
    [
      "a desk open to others without accounts",
      ["serve", "--host", "0.0.0.0"],
      /no admin yet: run "corroborate account add NAME --role admin"/,
    ],
    ["a role that is none", ["account", "add", "Ada", "--role", "boss"], /"boss" is no role/],
    ["a port that is none", ["serve", "--port", "99999999"], /--port is "99999999"/],
  ])("%s", async (_, parameters, message) => {
    const { error, notes } = await run([...parameters.slice(0, 1), ...parameters.slice(1)], { CORROBORATE_DB: ":memory:" });
    expect(error).toBeInstanceOf(error instanceof CommanderError ? CommanderError : CommandError);
    expect(`${notes.join("\n")}\n${error?.message}`).toMatch(message);
  });
});

test("accounts are added, listed, changed, removed and logged", async () => {
  const db = join(FOLDER, "accounts.db");
  const account = (...words: string[]) => run(["account", ...words, "--db", db], { SECRET: "four plain words here" });
  expect((await account("add", "Ada", "--role", "admin")).out).toEqual(["Ada may sign in (admin)."]);
  await account("add", "Bea", "--role", "reader");
  await account("role", "Bea", "editor");
  expect((await account("list")).out).toEqual(["Ada  admin  since 2026-11-25", "Bea  editor  since 2026-11-25"]);
  expect((await account("remove", "Ada")).error?.message).toContain("the only admin");
  await account("password", "Bea");
  await account("remove", "Bea");
  expect((await account("log", "--limit", "2")).out[0]).toMatch(
    /^2026-11-25T\S+ {2}command line {2}account-removed {2}Bea {2}from command line$/,
  );
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { extracted } from "../../src/engine/extracted.ts";

const PROGRAM = join(import.meta.dirname, "../../bin/corroborate.js");
const FOLDER = mkdtempSync(join(tmpdir(), "corroborate-long-"));
const INPUT = join(FOLDER, "reports.jsonl");
afterAll(() => rmSync(FOLDER, { recursive: true }));

const TOWNS = ["Mosul", "Kabul", "Lagos", "Quetta", "Basra"];

/** A list of attacks as long as a book. */
function longList(incidents: number): string {
  return Array.from({ length: incidents }, (_, index) => {
    const town = TOWNS[index % TOWNS.length]!;
    return `${town}, ${1 + (index % 28)} March ${1990 + (index % 30)}\n\nA bomb killed ${2 + (index % 40)} people in ${town} on that day, police said.\n\n`;
  }).join("");
}

writeFileSync(
  INPUT,
  Array.from({ length: 12 }, (_, index) => {
    const text =
      index === 5 ? longList(2200) : `A bomb killed ${index + 2} people in Mosul on Monday, police said. It was the third in a week.`;
    return JSON.stringify({ id: `r${index}`, url: null, outlet: "Example Wire", title: "Bomb in Mosul", published: "2024-03-05", text });
  }).join("\n"),
);

describe("an article that cannot be read to its end is a problem, and the others are read", () => {
  test("a text that needs more memory than a thread has", { timeout: 120_000 }, () => {
    const result = spawnSync(process.execPath, [PROGRAM, "add", "--db", join(FOLDER, "record.db"), "--json", INPUT], {
      encoding: "utf8",
      env: { ...process.env, CORROBORATE_THREAD_HEAP: "40" },
    });
    expect(result.status, result.stderr).toBe(3);
    const summary = JSON.parse(result.stdout);
    expect(summary).toMatchObject({ read: 11, added: 11, problems: [{ code: "too-much-memory", place: { source: INPUT, line: 6 } }] });
    expect(summary.problems[0].message).toContain("40 MB");
  });

  test("a text that the program stumbles over: the message has none of it", () => {
    const outcome = extracted(() => {
      throw new TypeError("no property of “the secret text”");
    });
    expect(outcome).toEqual({ failure: { code: "reading-failed", message: expect.stringContaining("TypeError") } });
    expect(JSON.stringify(outcome)).not.toContain("secret");
    expect(extracted(() => [])).toEqual({ statements: [] });
  });
});

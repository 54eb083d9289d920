import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { type OpenOptions, open } from "../../src/1-read/open.ts";
import { read } from "../../src/1-read/read.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "corroborate-open-"));
for (const name of ["b.txt", "a.txt", "B.txt", ".hidden.txt", "README.md", "deep/er/c.txt", "deep/.git/x.txt", "articles.jsonl"]) {
  mkdirSync(join(FOLDER, name, ".."), { recursive: true });
  writeFileSync(join(FOLDER, name), `${name}`);
}
symlinkSync(FOLDER, join(FOLDER, "deep/circle"));
symlinkSync(join(FOLDER, "gone.txt"), join(FOLDER, "deep/broken.txt"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

async function opened(sources: readonly string[], options: OpenOptions = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const input of open(sources, options)) {
    found.push("problem" in input ? `${input.problem.code}: ${input.problem.message}` : input.source.replace(`${FOLDER}/`, ""));
  }
  return found;
}

describe("opening", () => {
  test("a folder gives all below it by code unit, without hidden files and its README, and tells of broken links", async () => {
    const found = await opened([FOLDER]);
    expect(found.filter((each) => !each.includes(":"))).toEqual(["B.txt", "a.txt", "articles.jsonl", "b.txt", "deep/er/c.txt"]);
    expect(found.filter((each) => each.includes(":"))).toEqual([expect.stringMatching(/^not-found: .*broken\.txt/)]);
  });

  test("sources come in the order given", async () => {
    expect(await opened([join(FOLDER, "b.txt"), join(FOLDER, "a.txt")])).toEqual(["b.txt", "a.txt"]);
  });

  test("a glob gives what matches, sorted", async () => {
    expect(await opened([`${FOLDER}/*.txt`])).toEqual(["B.txt", "a.txt", "b.txt"]);
    expect(await opened([`${FOLDER}/**/c.*`])).toEqual(["deep/er/c.txt"]);
  });

  test("a glob without a match says so", async () => {
    expect(await opened([`${FOLDER}/*.pdf`])).toEqual([expect.stringMatching(/^not-found: No file matches/)]);
  });

  test("a missing file is told with names like it, and the rest goes on", async () => {
    const found = await opened([join(FOLDER, "artcles.jsonl"), join(FOLDER, "a.txt")]);
    expect(found).toEqual([expect.stringMatching(/^not-found: .*Did you mean "articles.jsonl"\?/), "a.txt"]);
  });

  test("a missing folder is told", async () => {
    expect(await opened([join(FOLDER, "nowhere/a.txt")])).toEqual([expect.stringMatching(/There is no folder ".*nowhere" either/)]);
  });

  // Root may read everything, so there is nothing to see as root.
  test.skipIf(process.getuid?.() === 0)("an unreadable file is told", async () => {
    const path = join(FOLDER, "locked.txt");
    writeFileSync(path, "x");
    chmodSync(path, 0);
    expect(await opened([path])).toEqual([expect.stringMatching(/^unreadable: .*no permission/)]);
    rmSync(path, { force: true });
  });

  test("a file over the limit is told and not loaded", async () => {
    expect(await opened([join(FOLDER, "a.txt")], { maxInputBytes: 3 })).toEqual([expect.stringMatching(/^too-large: .*3 bytes/)]);
  });

  test("- is standard input", async () => {
    expect(await opened(["-"], { stdin: Readable.from([Buffer.from("a"), Buffer.from("b")]) })).toEqual(["standard input"]);
    expect(await opened(["-"])).toEqual([expect.stringMatching(/^unreadable: Nothing is connected/)]);
  });

  test("a long file of lines comes in slices, with every line once and its own number", async () => {
    const path = join(FOLDER, "long.jsonl");
    const filler = "and then the next of them said the same thing as before. ".repeat(40);
    const lines = Array.from({ length: 5000 }, (_, id) =>
      id === 4321 ? "{" : JSON.stringify({ id: `n${id}`, text: `Number ${id}: ${filler}` }),
    );
    writeFileSync(path, lines.join("\n"));
    const ids: string[] = [];
    let slices = 0;
    for await (const input of open([path])) {
      if ("problem" in input) throw new Error(input.problem.message);
      slices++;
      expect(basename(input.source)).toBe("long.jsonl");
      for (const item of read(input)) ids.push("problem" in item ? `${item.problem.code} ${item.problem.place.line}` : item.article.id);
    }
    expect(slices).toBeGreaterThan(1);
    expect(ids).toEqual(lines.map((_, id) => (id === 4321 ? "invalid-json 4322" : `n${id}`)));
    rmSync(path);
  });
});

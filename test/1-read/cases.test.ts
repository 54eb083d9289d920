import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read } from "../../src/1-read/read.ts";

const CASES = join(import.meta.dirname, "../cases/1-read");

test.each(readdirSync(CASES).sort())("%s reads as expected", (slug) => {
  const folder = join(CASES, slug);
  const file = readdirSync(folder).find((name) => name.startsWith("source."))!;
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  expect(readCase(file, readFileSync(join(folder, file)))).toEqual(expected);
});

/** Articles without what is made from the rest, and problems as code and place: messages may be worded better at any time. */
function readCase(source: string, bytes: Uint8Array): unknown[] {
  return [...read({ source, bytes })].map((item) => {
    if ("problem" in item) return JSON.parse(JSON.stringify({ problem: item.problem.code, ...item.problem.place, source: undefined }));
    const { version, ...article } = item.article;
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    return JSON.parse(JSON.stringify({ ...article, text: article.text.split("\n\n") }));
  });
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOutlets } from "../../src/4-resolve/outlets.ts";

const shipped = readOutlets(readFileSync(join(import.meta.dirname, "../../data/outlets/outlets.csv")));

test.each([
  ["Chicago Tribune", undefined, "Alden Global Capital"],
  ["the chicago tribune", undefined, "Alden Global Capital"],
  ["minnesota.cbslocal.com", undefined, "Paramount"],
  ["kltv.com:80", undefined, "Gray Television"],
  [undefined, "https://www.bbc.co.uk/news/1", "BBC"],
  ["A Blog", "https://www.bbc.co.uk/news/1", "BBC"],
  ["A Blog", "https://blog.example/1", undefined],
  ["A Blog", "no address", undefined],
  [undefined, undefined, undefined],
])("The owner of %s at %s is %s", (outlet, url, owner) => {
  expect(shipped.ownerOf(outlet, url)).toBe(owner);
});

test("Every line of the shipped table has three fields", () => {
  const lines = readFileSync(join(import.meta.dirname, "../../data/outlets/outlets.csv"), "utf8")
    .trim()
    .split("\n");
  for (const line of lines) expect(line.split(",").filter(Boolean), line).toHaveLength(3);
});

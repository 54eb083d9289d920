import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readParts, writeParts } from "../../src/engine/parts-file.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "corroborate-parts-"));
const FILE = join(FOLDER, "parts.bin");
const PARTS = {
  name: "a",
  part: { numbers: new Int32Array([1, -2, 3]), bytes: Buffer.from("words"), few: new Uint16Array([7]), none: new Int8Array(0) },
  map: new Map([["x", new Int8Array([-1])]]),
  counts: new Map([["US", 3]]),
  list: ["x", "y"],
};

afterAll(() => rmSync(FOLDER, { recursive: true }));

test("parts come back as they were, in shared memory", () => {
  writeParts(FILE, "key", PARTS);
  const read = readParts(FILE, "key") as typeof PARTS;
  expect(read).toEqual({ ...PARTS, part: { ...PARTS.part, bytes: new Uint8Array(Buffer.from("words")) } });
  expect(read.part.numbers.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test("a file of another key, a damaged one and none are nothing", () => {
  writeParts(FILE, "key", PARTS);
  expect(readParts(FILE, "other key")).toBeUndefined();
  writeFileSync(FILE, readFileSync(FILE).subarray(0, -3));
  expect(readParts(FILE, "key")).toBeUndefined();
  writeFileSync(FILE, "short");
  expect(readParts(FILE, "key")).toBeUndefined();
  expect(readParts(join(FOLDER, "nowhere.bin"), "key")).toBeUndefined();
});

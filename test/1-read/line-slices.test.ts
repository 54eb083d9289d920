import fc from "fast-check";
import { expect, test } from "vitest";
import { lineSlices } from "../../src/1-read/line-slices.ts";

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

test("slices joined are the file, and each but the last ends with its line", async () => {
  const file = fc.array(fc.string({ maxLength: 30 }), { maxLength: 30 }).map((lines) => lines.join("\n"));
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 100 }), async (text, chunkSize, sliceBytes) => {
      const slices: string[] = [];
      for await (const slice of lineSlices(chunks(Buffer.from(text), chunkSize), { sliceBytes, maxLineBytes: 10_000 })) {
        if ("tooLongLine" in slice) throw new Error("no line is too long here");
        expect(slice.firstLine).toBe(slices.join("").split("\n").length);
        slices.push(Buffer.from(slice.bytes).toString());
      }
      expect(slices.join("")).toBe(text);
      for (const slice of slices.slice(0, -1)) expect(slice.endsWith("\n")).toBe(true);
    }),
  );
});

test("a line beyond the limit ends the file with its number", async () => {
  const found: unknown[] = [];
  for await (const slice of lineSlices(chunks(Buffer.from(`a\nb\n${"c".repeat(500)}`), 10), { sliceBytes: 4, maxLineBytes: 100 })) {
    found.push("tooLongLine" in slice ? slice : slice.firstLine);
  }
  expect(found.at(-1)).toEqual({ tooLongLine: 3 });
});

import { expect, test } from "vitest";
import { share } from "../../src/engine/shared-parts.ts";

test("typed arrays move into shared memory, at their own length, and all else stays as it is", () => {
  const room = new Int32Array([1, 2, 3, 4]);
  const parts = {
    name: "a",
    part: { numbers: room.subarray(1, 3), bytes: Buffer.from("words") },
    map: new Map([[7, new Int8Array([-1])]]),
    list: ["x"],
  };
  const shared = share(parts);
  expect(shared.part.numbers).toEqual(new Int32Array([2, 3]));
  expect(shared.part.numbers.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(shared.part.numbers.buffer.byteLength).toBe(8);
  expect(Buffer.from(shared.part.bytes).toString()).toBe("words");
  expect(shared.map.get(7)).toEqual(new Int8Array([-1]));
  expect({ name: shared.name, list: shared.list }).toEqual({ name: "a", list: ["x"] });
});

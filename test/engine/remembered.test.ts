import { expect, test } from "vitest";
import { Remembered } from "../../src/engine/remembered.ts";

test("makes a value once for a state, anew for another, and keeps the last ones asked for", async () => {
  const made: string[] = [];
  const remembered = new Remembered<string>(2);
  const ask = (name: string, state: string) =>
    remembered.get(name, state, async () => {
      made.push(`${name}${state}`);
      return `${name}${state}`;
    });
  for (const name of ["a", "a", "b", "a", "c", "a", "b"]) await ask(name, "1");
  expect(made).toEqual(["a1", "b1", "c1", "b1"]);
  expect(await ask("a", "2")).toBe("a2");
});

test("forgets what could not be made", async () => {
  const remembered = new Remembered<number>(2);
  await expect(remembered.get("a", "1", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await remembered.get("a", "1", async () => 7)).toBe(7);
});

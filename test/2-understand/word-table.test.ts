import fc from "fast-check";
import { expect, test } from "vitest";
import { makeWordTable, openWordTable } from "../../src/2-understand/words/word-table.ts";

test("a table gives what the map that it was made of gives", () => {
  const words = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: -5, max: 1 << 30 }));
  fc.assert(
    fc.property(words, fc.array(fc.string({ maxLength: 8 })), (entries, others) => {
      const map = new Map(Object.entries(entries));
      const table = openWordTable(makeWordTable(map));
      for (const word of [...map.keys(), ...others, ""]) {
        expect(table.get(word)).toBe(map.get(word));
        expect(table.has(word)).toBe(map.has(word));
      }
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvHeader, type ExportTable, toCsvLine, toJsonLine } from "../../src/export/table.ts";

const TABLE: ExportTable<readonly (string | number | boolean | undefined)[]> = { name: "test", columns: ["a", "b"], row: (cells) => cells };

describe("a line of CSV", () => {
  test.each([
    ["plain text", ["x", "y"], "x,y"],
    ["numbers as they are, negative ones too", [-5, 1.5], "-5,1.5"],
    ["nothing for what is not stated", [undefined, "y"], ",y"],
    ["quotes around commas", ["a, b", "y"], '"a, b",y'],
    ["doubled quotation marks", ['say "no"', "y"], '"say ""no""",y'],
    ["quotes around line breaks", ["a\nb", "y"], '"a\nb",y'],
    ["an apostrophe before what a spreadsheet would run", ["=HYPERLINK(1)", "@x"], "'=HYPERLINK(1),'@x"],
  ])("has %s", (_, cells, line) => {
    expect(toCsvLine(TABLE, cells)).toBe(line);
  });

  test("follows a header with the columns", () => {
    expect(csvHeader(TABLE)).toBe("a,b");
  });
});

describe("a line of JSON", () => {
  test("names each column and gives null for what is not stated", () => {
    expect(toJsonLine(TABLE, [undefined, 3])).toBe('{"a":null,"b":3}');
  });

  test("is one line whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !toJsonLine(TABLE, [text, text]).includes("\n")));
  });
});

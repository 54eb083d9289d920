import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import { filterFigures, isFiltered, readFigureFilter } from "../../src/6-serve/figure-filter.ts";
import { CONTEXT, INCIDENT } from "../5-explain/fixture.ts";

const ROWS = explain(INCIDENT, CONTEXT).sections.flatMap((section) => section.figures);
const shown = (address: string) =>
  filterFigures(ROWS, readFigureFilter(new URLSearchParams(address))).map((row) => `${row.value} ${row.what}${row.superseded ? "*" : ""}`);

describe("the table of figures, as the address asks for it", () => {
  test.each([
    ["harm=injured", ["40 injured"]],
    ["voice=own", ["21 killed"]],
    ["harm=killed&voice=named&standing=current&order=number", ["21 killed", "21 killed", "19 killed", "three killed"]],
  ])("%s", (address, rows) => {
    expect(shown(address)).toEqual(rows);
  });

  test("shows all where nothing is asked for, or nothing that makes sense", () => {
    expect(shown("harm=sadness&voice=loud")).toHaveLength(ROWS.length);
    expect(isFiltered(readFigureFilter(new URLSearchParams("as-of=2024-01-01")))).toBe(false);
  });
});

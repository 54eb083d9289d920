import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import { figureFacts } from "../../src/6-serve/figure-facts.ts";
import { filterFigures, isFiltered, readFigureFilter } from "../../src/6-serve/figure-filter.ts";
import { CONTEXT, INCIDENT } from "../5-explain/fixture.ts";

const SECTIONS = explain(INCIDENT, CONTEXT).sections;
const ROWS = SECTIONS.flatMap((section) => section.figures);
const FACTS = figureFacts(
  INCIDENT,
  SECTIONS.flatMap((section) => section.sources),
);
const shown = (address: string) =>
  filterFigures(ROWS, readFigureFilter(new URLSearchParams(address)), FACTS).map(
    (row) => `${row.value} ${row.what}${row.superseded ? "*" : ""}`,
  );

describe("the table of figures, as the address asks for it", () => {
  test.each([
    ["harm=injured", ["40 injured"]],
    ["speaker=outlet", ["21 killed"]],
    ["harm=killed&standing=current&order=number", ["21 killed", "21 killed", "21 killed", "19 killed", "three killed"]],
    ["family=nowhere", []],
  ])("%s", (address, rows) => {
    expect(shown(address)).toEqual(rows);
  });

  test("keeps the figures of one source, and orders by kind of speaker and by source", () => {
    const [family] = FACTS.familiesOf(ROWS[0]!);
    const own = filterFigures(ROWS, readFigureFilter(new URLSearchParams({ family: family! })), FACTS);
    expect(own.length).toBeGreaterThan(0);
    for (const row of own) expect(FACTS.familiesOf(row)).toContain(family);
    const kinds = filterFigures(ROWS, readFigureFilter(new URLSearchParams("order=speaker")), FACTS).map((row) => FACTS.kindOf(row));
    expect(kinds).toEqual([...kinds].sort());
  });

  test("shows all where nothing is asked for, or nothing that makes sense", () => {
    expect(shown("harm=sadness&speaker=loud")).toHaveLength(ROWS.length);
    expect(isFiltered(readFigureFilter(new URLSearchParams("as-of=2024-01-01")))).toBe(false);
  });
});

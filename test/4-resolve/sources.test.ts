import { expect, test } from "vitest";
import { bySource, type Reported, sourceOfArticles } from "../../src/4-resolve/sources.ts";

const report = (id: string, outlet?: string, more: Partial<Reported> = {}): Reported => ({
  id,
  outlet,
  url: undefined,
  credit: undefined,
  ...more,
});

const CASES: readonly (readonly [string, readonly Reported[], Readonly<Record<string, string>>, readonly (readonly string[])[]])[] = [
  [
    "three updates of one outlet are one source",
    [report("a", "Arl Post"), report("b", "the arl post"), report("c", "Arl Post ")],
    {},
    [["a", "b", "c"]],
  ],
  ["two outlets are two", [report("a", "Arl Post"), report("b", "Sel Herald")], {}, [["a"], ["b"]]],
  ["a family is one, whatever its outlets", [report("a", "Arl Post"), report("b", "Sel Herald")], { b: "a" }, [["a", "b"]]],
  [
    "an outlet that reprinted another's text tells its own story by itself",
    [report("a", "Arl Post"), report("b", "Sel Herald"), report("c", "Sel Herald")],
    { b: "a" },
    [["a", "b"], ["c"]],
  ],
  [
    "what a wire sends on two days is one, and not the printer's own",
    [report("a", "Arl Post", { credit: "AP" }), report("b", "Sel Herald", { credit: "Associated Press" }), report("c", "Arl Post")],
    {},
    [["a", "b"], ["c"]],
  ],
  [
    "without a name the address tells the outlet",
    [report("a", undefined, { url: "https://www.arlpost.example/1" }), report("b", undefined, { url: "http://arlpost.example/2" })],
    {},
    [["a", "b"]],
  ],
  ["nobody knows whose they are: each alone", [report("a"), report("b")], {}, [["a"], ["b"]]],
];

test.each(CASES)("Of the reports of one incident, %s", (_, reports, families, expected) => {
  const familyOf = new Map(reports.map(({ id }) => [id, families[id] ?? id]));
  expect(bySource(sourceOfArticles(reports, familyOf))).toEqual(expected);
});

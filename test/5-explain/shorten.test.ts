import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import { shorten } from "../../src/5-explain/shorten.ts";
import { toText } from "../../src/5-explain/to-text.ts";
import { CONTEXT, INCIDENT } from "./fixture.ts";

const FULL = explain(INCIDENT, CONTEXT);

describe("an explainer on request", () => {
  test("brief has what, how many, who and what is open, in sentences", () => {
    const brief = shorten(FULL, "brief");
    expect(brief.sections.map(({ key }) => key)).toEqual(["what-happened", "how-many", "responsibility", "disputed", "not-known"]);
    expect(brief.sections.flatMap(({ figures, sources }) => [...figures, ...sources])).toEqual([]);
  });

  test("standard has all questions, and only figures that stand", () => {
    const standard = shorten(FULL, "standard");
    expect(standard.sections.map(({ key }) => key)).toEqual(FULL.sections.map(({ key }) => key));
    expect(standard.sections.flatMap(({ figures }) => figures).some((row) => row.superseded)).toBe(false);
  });

  test("full is all of it", () => {
    expect(shorten(FULL, "full")).toBe(FULL);
  });

  test("as plain text has its sentences, and no marks of another form", () => {
    const text = toText(shorten(FULL, "brief"));
    expect(text).toContain("WHAT HAPPENED?\nReports describe a bombing at Quarry Pier in Port Sable, Malta, on 4 May 2023.\n");
    expect(text).not.toMatch(/\[\^|\*\*|^#/m);
  });
});

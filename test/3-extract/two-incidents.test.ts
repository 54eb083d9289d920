import { describe, expect, it } from "vitest";
import { told } from "./told.ts";
import { SEVERAL } from "./two-incidents.ts";

/** Texts whose figures go to the wrong incident, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlySet<string> = new Set(["deadliest since", "two told in one sentence"]);

/** The words of the figures of each incident, in the order of the text. */
function read(text: string, title: string): string[][] {
  const incidents = new Map<string, string[]>();
  for (const { incident, value, evidence } of told("figure", text, title, "2024-03-27")) {
    if (incident === undefined || value.scope !== "this incident") continue;
    incidents.set(incident, [...(incidents.get(incident) ?? []), evidence[0].words]);
  }
  return [...incidents.values()];
}

describe("figures of several incidents", () => {
  for (const [kind, title, text, ...incidents] of SEVERAL)
    it(`${kind}: ${title}`, () => {
      const found = read(text, title);
      if (WRONG.has(kind)) expect(found).not.toEqual(incidents);
      else expect(found).toEqual(incidents);
    });
});

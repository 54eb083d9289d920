import { describe, expect, it } from "vitest";
import { ANSWERED } from "./answered-deeds.ts";
import { told } from "./told.ts";
import { SEVERAL } from "./two-incidents.ts";

/** Texts whose figures go to the wrong incident, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlySet<string> = new Set([
  "two told in one sentence: Bombs in Mogadishu and Kismayo kill 15",
  "background, group's past: Al-Shabab kills six in Lamu",
  "background, timeline dash: Bomb kills 14 in Istanbul",
  "background, of two others: Bomb kills 10 in Basra",
  "round-up, heads: Crime briefs",
  "trial, two deeds: Gunman convicted of two Florida murders",
  "former and latter: Attacks in Nigeria and Cameroon",
  "two places, respectively: Attacks in Iraq",
  "one, told again at a crossing: Police seek gunman who shot driver in San Francisco",
]);

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
  for (const [kind, title, text, ...incidents] of [...SEVERAL, ...ANSWERED])
    it(`${kind}: ${title}`, () => {
      const found = read(text, title);
      if (WRONG.has(`${kind}: ${title}`)) expect(found).not.toEqual(incidents);
      else expect(found).toEqual(incidents);
    });
});

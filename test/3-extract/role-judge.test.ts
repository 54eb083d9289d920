import { describe, expect, test } from "vitest";
import { understand } from "../../src/2-understand/understand.ts";
import { contextOf } from "../../src/3-extract/extract.ts";
import type { Sighting } from "../../src/3-extract/participants/participant-list.ts";
import { judged } from "../../src/3-extract/participants/role-judge.ts";
import { openRoles, ROLE_CLASSES, type RoleClass, unpackRoles } from "../../src/3-extract/participants/role-model.ts";
import { sightings } from "../../src/3-extract/participants/sightings.ts";
import { readingOf } from "../../src/3-extract/reading.ts";
import { loadResources } from "../../src/engine/resources.ts";
import { writeModelFile } from "../../src/support/perceptron.ts";
import { articleOf } from "./told.ts";

const TEXT =
  "Three teachers were killed when rebels of the Red Path attacked a school in Arlmere with mortars on Tuesday. After the attack a house stood empty.";

describe("the model of roles", () => {
  test("drops what it does not believe, victims never", () => {
    const { told, kept } = judge({});
    expect(rolesOf(told)).toEqual(new Set(["victim", "perpetrator", "target", "weapon"]));
    expect(rolesOf(kept)).toEqual(new Set(["victim"]));
  });

  test("leaves the rules alone where it is of their mind", () => {
    const all = Object.fromEntries(ROLE_CLASSES.map((name) => [name, -1]));
    const { told, kept } = judge(all);
    expect(kept).toEqual(told);
  });

  test("adds what it is sure of, with its odds as the reason", () => {
    const { kept, words } = judge({ target: 2.04 }, (features) => features.includes("head house"));
    const added = kept.find(({ phrase }) => words(phrase) === "a house");
    expect(added).toMatchObject({ role: "target", rule: "the model of roles, log odds 2.0" });
  });

  test("accuses neither the police nor anybody else by itself", () => {
    const sure = judge({ "individual perpetrator": 9, "perpetrating group": 9 });
    expect(sure.kept.filter(({ role, rule }) => role === "perpetrator" && rule.startsWith("the model"))).toEqual([]);
  });

  test("sums the weights of its features, in units of log odds, each feature once", () => {
    const { oddsOf } = openRoles({ classes: ROLE_CLASSES, bits: 1, weights: Int8Array.from([32, -16, 0, 64, 32, -16, 0, 64]) });
    expect(oddsOf(["head bomb"])).toEqual([1, -0.5, 0, 2]);
    expect(oddsOf(["head bomb", "head bomb"])).toEqual([1, -0.5, 0, 2]);
  });

  test("a file without roles is refused with what to do", () => {
    const file = writeModelFile({ models: {}, texts: {} });
    expect(() => unpackRoles(file)).toThrow("npm run train -- roles");
  });
});

/** What the rules see in the text, and what is left of it with a model that gives these odds, −5 for the rest. */
function judge(odds: Partial<Record<RoleClass, number>>, speaks: (features: readonly string[]) => boolean = () => true) {
  const { understand: language, actors } = loadResources();
  const analysis = understand(articleOf(TEXT), language);
  const roles = { oddsOf: (features: readonly string[]) => ROLE_CLASSES.map((name) => (speaks(features) ? (odds[name] ?? -5) : -5)) };
  const context = contextOf(readingOf(analysis), { actors, roles });
  const told = sightings(analysis, context);
  const words = ({ first, last }: Sighting["phrase"]) =>
    analysis.tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(" ");
  return { told, kept: judged(analysis, context, told), words };
}

function rolesOf(sightings: readonly Sighting[]): ReadonlySet<string> {
  return new Set(sightings.map(({ role }) => role));
}

import { describe, expect, test } from "vitest";
import { NO_OUTLETS } from "../../src/4-resolve/outlets.ts";
import { resolve } from "../../src/4-resolve/resolve.ts";
import { standingDecisions } from "../../src/4-resolve/standing-decisions.ts";
import { NO_FREQUENCIES } from "../../src/4-resolve/text/word-frequencies.ts";
import { NO_ACTORS } from "../../src/model/actor.ts";
import type { Decision, Report } from "../../src/model/record.ts";
import type { IncidentStatement } from "../../src/model/statement.ts";
import { article } from "./article.ts";

const OPTIONS = { outlets: NO_OUTLETS, actors: NO_ACTORS, frequencies: NO_FREQUENCIES, policy: "corroborate", gtdSameTimeMinutes: 60 };
const FERRY = "A ferry named Brannigan ran onto rocks off Tallow Point, and Captain Osgood Wetherby told inspectors that eleven were hurt.";
const MARKET = "A scaffold fell at Osterby market and hurt a trader, Linnea Marsh, said Mayor Torvald Ek on the Kirkegata square.";
const TEXTS = {
  f1: FERRY,
  f2: `${FERRY} Wetherby praised the crew.`,
  f3: `${FERRY} The Brannigan is to be towed.`,
  m1: MARKET,
  m2: `${MARKET} Ek promised an inquiry.`,
};

const reports = Object.entries(TEXTS).map(([id, text]): Report => {
  const one = article({ id, text, published: id.startsWith("f") ? "2024-05-01" : "2024-05-07" });
  const statement: IncidentStatement = {
    ...{ id: `s-${id}`, kind: "incident", articleId: id, version: one.version, incident: "A", speaker: undefined, hedged: false },
    ...{ value: { main: true, stage: "accomplished", negated: false }, saidAt: undefined, extractor: "case", rule: "case" },
    evidence: [{ articleId: id, version: one.version, start: 0, end: 7, words: text.slice(0, 7) }],
  };
  return { article: one, statements: [statement] };
});

type Given =
  | readonly ["same" | "different", string, string]
  | readonly ["undo", number]
  | readonly ["split", readonly string[], readonly string[]];

/** Decisions in the order in which they were made; the id of each is its place. */
function decisions(given: readonly Given[]): readonly Decision[] {
  return given.map((one, place): Decision => {
    const common = { id: String(place), by: "An Editor", score: 1, reason: "read both", at: `2024-06-0${place + 1}`, value: undefined };
    if (one[0] === "undo") return { ...common, kind: "undo", subjects: [String(one[1]), "same"] };
    if (one[0] !== "split") return { ...common, kind: one[0], subjects: [`${one[1]}#A`, `${one[2]}#A`] };
    const sides = [one[1], one[2]].map((side) => side.map((id) => `${id}#A`)) as [string[], string[]];
    return { ...common, kind: "different", subjects: [sides[0][0]!, sides[1][0]!], sides };
  });
}

function groups(given: readonly Given[]): string {
  const { incidents } = resolve(reports, decisions(given), OPTIONS);
  return incidents
    .map(({ articles }) => [...articles].sort().join("+"))
    .sort()
    .join(" ");
}

describe("What people decide outranks every score", () => {
  const out = ["split", ["f3"], ["f1", "f2"]] as const;
  const cases: readonly [string, readonly Given[], string][] = [
    ["without decisions the reports are grouped by what they say", [], "f1+f2+f3 m1+m2"],
    ["one pair brings two incidents together as wholes", [["same", "f1", "m1"]], "f1+f2+f3+m1+m2"],
    ["any of their reports will do", [["same", "f3", "m2"]], "f1+f2+f3+m1+m2"],
    ["a split takes reports out of all the rest", [out], "f1+f2 f3 m1+m2"],
    ["several may go at once", [["split", ["f1", "f3"], ["f2"]]], "f1+f3 f2 m1+m2"],
    [
      "a later word on the same pair counts",
      [
        ["different", "f1", "f3"],
        ["same", "f1", "f3"],
      ],
      "f1+f2+f3 m1+m2",
    ],
    ["putting a split-off report back undoes the whole split", [out, ["same", "f3", "f1"]], "f1+f2+f3 m1+m2"],
    [
      "a split after a merger takes out what it names",
      [
        ["same", "f1", "m1"],
        ["split", ["m1", "m2"], ["f1", "f2", "f3"]],
      ],
      "f1+f2+f3 m1+m2",
    ],
    [
      "a decision that was taken back does not count",
      [
        ["same", "f1", "m1"],
        ["undo", 0],
      ],
      "f1+f2+f3 m1+m2",
    ],
    [
      "taking back the taking back lets it count again",
      [
        ["same", "f1", "m1"],
        ["undo", 0],
        ["undo", 1],
      ],
      "f1+f2+f3+m1+m2",
    ],
    ["a decision on reports that are not here is passed over", [["same", "f1", "nowhere"]], "f1+f2+f3 m1+m2"],
  ];
  test.each(cases)("%s", (_title, given, expected) => {
    expect(groups(given)).toBe(expected);
    expect(groups([...given])).toBe(groups(given));
  });
});

test("The order of the decisions does not matter: their times do", () => {
  const given = decisions([
    ["same", "f1", "m1"],
    ["different", "f1", "f3"],
    ["undo", 0],
  ]);
  expect(resolve(reports, [...given].reverse(), OPTIONS)).toEqual(resolve(reports, given, OPTIONS));
  expect(standingDecisions(given).map(({ id }) => id)).toEqual(["1"]);
});

test("Every id that an incident could have had leads to it", () => {
  const apart = resolve(reports, [], OPTIONS);
  const { incidents, redirects } = resolve(reports, decisions([["same", "f1", "m1"]]), OPTIONS);
  const leadsTo = new Map(redirects);
  const [whole] = incidents;
  for (const { id } of apart.incidents) expect(leadsTo.get(id) ?? id).toBe(whole!.id);
  expect(redirects).toHaveLength(4);
});

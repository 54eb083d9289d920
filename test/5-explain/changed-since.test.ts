import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import type { Incident } from "../../src/model/record.ts";
import { CONTEXT, INCIDENT } from "./fixture.ts";

/** The invented bombing as it was known in the evening: two reports, twelve killed, nobody named. */
const EVENING: Incident = {
  ...INCIDENT,
  articles: ["first", "reprint"],
  statements: ["k1", "k2"],
  ledger: INCIDENT.ledger.filter(({ statement }) => statement.id === "k1" || statement.id === "k2"),
  tolls: INCIDENT.tolls.flatMap((toll) =>
    toll.policy === "corroborate" && toll.what === "killed" ? { ...toll, low: 12, best: 12, high: undefined, chosen: ["k1"] } : [],
  ),
  responsibility: [],
  disputes: [],
};

function changedSince(incident: Incident | undefined, since = "2023-05-04T18:00:00.000Z") {
  const { sections, problems } = explain(INCIDENT, { ...CONTEXT, earlier: incident && { since, incident } });
  expect(problems.filter((problem) => /place of the number|for the first time|a new one/.test(problem))).toEqual([]);
  return sections.find(({ key }) => key === "changed-since");
}

describe("what changed since", () => {
  test("names each figure that reads otherwise, with both voices and why, and cites both", () => {
    const { heading, sentences } = changedSince(EVENING)!;
    expect(heading).toBe("What changed since 4 May 2023, 18:00 UTC?");
    const killed = sentences.find(({ label }) => label === "Killed")!;
    expect(killed.text).toMatch(
      /number killed.*: at least 12 \(harbour police, 4 May 2023\); 21 \(Health Minister Ada Cutajar, 5 May 2023\)\.$/,
    );
    expect(killed.evidence.map(({ articleId }) => articleId)).toEqual(["first", "morning"]);
    expect(sentences.find(({ label }) => label === "Injured")!.text).toBe(
      "The number injured is told for the first time: 40 (the Health Ministry, 4 May 2023).",
    );
  });

  test("names who is newly said to have done it, each on somebody's word", () => {
    const told = changedSince(EVENING)!.sentences.filter(({ label }) => label === "Who did it");
    expect(told.map(({ text }) => text).join("\n")).toContain("The Tern Front claimed responsibility through its Ebb channel");
    for (const { evidence } of told) expect(evidence.length).toBeGreaterThan(0);
  });

  test("counts the reports that came", () => {
    expect(changedSince(EVENING)!.unknown).toEqual([expect.stringMatching(/^\w+ reports? came to the record since; it holds \d+ now\.$/)]);
  });

  test("tells a day as its end", () => {
    expect(changedSince(EVENING, "2023-05-04")!.heading).toBe("What changed since 4 May 2023?");
  });

  test("is left out where nothing changed, and where nothing was known", () => {
    expect(changedSince(INCIDENT)).toBeUndefined();
    expect(changedSince(undefined)).toBeUndefined();
  });
});

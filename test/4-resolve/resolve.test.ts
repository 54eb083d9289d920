import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_OUTLETS } from "../../src/4-resolve/outlets.ts";
import { resolve } from "../../src/4-resolve/resolve.ts";
import { NO_FREQUENCIES } from "../../src/4-resolve/text/word-frequencies.ts";
import { NO_ACTORS } from "../../src/model/actor.ts";
import type { Decision, Report } from "../../src/model/record.ts";
import type { IncidentStatement } from "../../src/model/statement.ts";
import { article } from "./article.ts";

const OPTIONS = { outlets: NO_OUTLETS, actors: NO_ACTORS, frequencies: NO_FREQUENCIES, policy: "corroborate", gtdSameTimeMinutes: 60 };
const FERRY = "A ferry named Brannigan ran onto rocks off Tallow Point, and Captain Osgood Wetherby told inspectors that eleven were hurt.";
const MARKET = "A scaffold fell at Osterby market and hurt a trader, Linnea Marsh, said Mayor Torvald Ek on the Kirkegata square.";

const reports = [FERRY, `${FERRY} Wetherby praised the crew.`, MARKET, `${MARKET} Ek promised an inquiry.`].map((text, index): Report => {
  const one = article({ id: `r${index}`, text, published: `2024-05-0${index < 2 ? 1 : 7}` });
  const evidence = { articleId: one.id, version: one.version, start: 0, end: 7, words: text.slice(0, 7) };
  const statement: IncidentStatement = {
    id: `s${index}`,
    kind: "incident",
    articleId: one.id,
    version: one.version,
    incident: "A",
    value: { main: true, stage: "accomplished", negated: false },
    speaker: undefined,
    hedged: false,
    saidAt: undefined,
    evidence: [evidence],
    extractor: "case",
    rule: "case",
  };
  return { article: one, statements: [statement] };
});

function decided(kind: "same" | "different", one: string, two: string): Decision {
  return {
    id: `${kind}${one}${two}`,
    kind,
    subjects: [one, two],
    by: "An Editor",
    score: 1,
    reason: "read both",
    at: "2024-06-01",
    value: undefined,
  };
}

function groups(decisions: readonly Decision[] = []): string {
  const { incidents } = resolve(reports, decisions, OPTIONS);
  return incidents
    .map(({ articles }) => [...articles].sort().join("+"))
    .sort()
    .join(" ");
}

test("Any order of the reports gives the same record", () => {
  const expected = resolve(reports, [], OPTIONS);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(resolve(shuffled, [], OPTIONS)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

test("What a person decided outranks every score, and taking it back restores", () => {
  const before = groups();
  expect(groups([decided("same", "r0#A", "r2#A")])).toMatch(/r0.*\+r2/);
  expect(groups([decided("different", "r0#A", "r1#A")])).not.toContain("r0+r1");
  expect(groups([])).toBe(before);
});

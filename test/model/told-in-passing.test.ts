import { expect, test } from "vitest";
import { type Incident, isToldInPassing } from "../../src/model/record.ts";

const DAY = { from: "2023-05-04", to: "2023-05-04", precision: "day" } as const;
const DEAD = { policy: "corroborate", what: "killed", low: 3, best: 3, high: 3, words: undefined, chosen: [], trace: [] } as const;
const LAND = {
  ...{ name: "Sarland", site: undefined, admin2: undefined, admin1: undefined, country: "MT" },
  ...{ latitude: undefined, longitude: undefined, geonameId: undefined, population: 0 },
} as const;
const TOLD: Incident = {
  ...{ id: "i", label: "Accident", type: "accident", when: undefined, where: undefined, stage: "accomplished", negated: false },
  ...{ mentions: ["a#A"], articles: ["a"], mainArticles: ["a"], families: ["a"], sources: [["a"]], statements: [] },
  ...{ ledger: [], tolls: [], responsibility: [], disputes: [], overrides: [], trace: { type: "", when: "", where: "" } },
};

test.each<readonly [string, Partial<Incident>, boolean]>([
  ["an accident without a day or a number", {}, true],
  ["an accident that a policy counts nobody for", { tolls: [{ ...DEAD, policy: "acled", low: 0, best: 0, high: undefined }] }, true],
  [
    "a deed that somebody is charged with",
    {
      type: "other",
      responsibility: [{ who: "Omar Vance", aliases: [], actor: undefined, statuses: [{ status: "charged", statements: ["r"] }] }],
    },
    false,
  ],
  ["an accident with a day", { when: DAY }, false],
  ["an accident with its dead", { tolls: [DEAD] }, false],
  ["an accident of two sources", { sources: [["a"], ["b"]] }, false],
  ["a shooting without a day or a number", { type: "shooting" }, false],
  ["air strikes without a day, a number or a town", { type: "air strike", where: { ...LAND, precision: "country" } }, true],
  ["unrest without a place", { type: "riot" }, true],
  ["an air strike on a town", { type: "air strike", where: { ...LAND, precision: "city" } }, false],
  ["air strikes of a day", { type: "air strike", when: DAY }, false],
  ["what a report about something else recalls without a day", { type: "shooting", mainArticles: [] }, true],
  ["what two sources recall with its day", { type: "shooting", mainArticles: [], sources: [["a"], ["b"]], when: DAY }, false],
])("%s", (_what, told, expected) => {
  expect(isToldInPassing({ ...TOLD, ...told })).toBe(expected);
});

import { expect, test } from "vitest";
import { toIncidentLine } from "../../src/export/incident-line.ts";
import { ARTICLES, INCIDENT, STATEMENTS } from "../5-explain/fixture.ts";

const LINE = toIncidentLine(INCIDENT, STATEMENTS, ARTICLES, "corroborate");

test("an incident's line has the toll of its policy, its place, day and sources", () => {
  expect(LINE).toMatchObject({
    id: "inc-sable",
    type: "bombing",
    main: true,
    stage: "accomplished",
    date: { from: "2023-05-04", to: "2023-05-04", precision: "day" },
    place: { name: "Port Sable", site: "Quarry Pier", admin1: null, country: "MT", lat: 35.9, lon: 14.5, precision: "site" },
    policy: "corroborate",
    toll: { killed: { low: 19, best: 21, high: 21 }, injured: { low: 40, best: 40, high: 40 } },
    sources: 7,
  });
});

test("each figure and party names the article that it stands in", () => {
  const articleOf = (words: string) => LINE.figures.find((figure) => JSON.stringify(figure).includes(words))?.article;
  expect([articleOf("At least 12 people"), articleOf("40 injured")]).toEqual(["first", "evening"]);
  expect(LINE.responsibility.map(({ article, who, status }) => [article, who, status])).toContainEqual([
    "evening",
    "The Tern Front",
    "claimed",
  ]);
});

test("offsets count in the article that is named", () => {
  const figure = LINE.figures.find(({ article, what }) => article === "evening" && what === "injured")!;
  expect([...ARTICLES.get("evening")!.text].slice(figure.start, figure.end).join("")).toBe("40 injured");
});

test("what the policy does not give is null, and an incident without day or place says so", () => {
  const bare = toIncidentLine({ ...INCIDENT, when: undefined, where: undefined, tolls: [] }, STATEMENTS, ARTICLES, "corroborate");
  expect([bare.date, bare.place, bare.toll.killed.best]).toEqual([null, null, null]);
});

test("a retracted incident is marked, an ordinary one is not", () => {
  expect("negated" in LINE).toBe(false);
  expect(toIncidentLine({ ...INCIDENT, negated: true }, STATEMENTS, ARTICLES, "corroborate").negated).toBe(true);
});

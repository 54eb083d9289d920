import { describe, expect, test } from "vitest";
import { explainActor } from "../../src/5-explain/actor/explain-actor.ts";
import { answerOnActor, groupAsked } from "../../src/5-explain/ask/answer.ts";
import { readQuestion } from "../../src/5-explain/ask/read-question.ts";
import { type Actor, NO_ACTORS, toActors } from "../../src/model/actor.ts";
import { ARTICLES, FAMILIES, INCIDENT, STATEMENTS } from "./fixture.ts";

const TERN_FRONT: Actor = {
  ...{ id: "tern-front", name: "Tern Front", kind: "armed group", countries: ["MT"], parent: "gull-army", wikidata: undefined },
  aliases: ["Front of the Tern"],
  ambiguous: ["TF"],
};
const GULL_ARMY: Actor = { ...TERN_FRONT, id: "gull-army", name: "Gull Army", parent: undefined, aliases: [], ambiguous: [] };
const CONTEXT = {
  ...{ incidents: [INCIDENT], articles: ARTICLES, statements: [...STATEMENTS.values()], families: FAMILIES, policy: "corroborate" },
  actors: toActors([TERN_FRONT, GULL_ARMY]),
};
const explainer = explainActor("tern-front", CONTEXT)!;
const section = (key: string) => explainer.sections.find((one) => one.key === key);
const texts = (key: string) => (section(key)?.sentences ?? []).map(({ text }) => text);

describe("the explainer of an actor", () => {
  test("puts facts that do not go together side by side, with the number of reports of each", () => {
    expect(texts("what-it-is")[0]).toBe("Reports differ on the year: “2016” (one report), “2017” (one report).");
    expect(section("what-it-is")!.sentences[0]!.evidence.map(({ articleId }) => articleId)).toEqual(["group", "profile"]);
  });

  test("tells what it claimed, with the toll and the incident", () => {
    expect(texts("claimed")[0]).toMatch(/^The Tern Front claimed responsibility through its Ebb channel/);
    expect(texts("claimed").at(-1)).toBe("According to the Health Ministry, 40 people were injured.");
    for (const { label, incident } of section("claimed")!.sentences) expect([label, incident]).toEqual([INCIDENT.label, INCIDENT.id]);
  });

  test("names the table of actors as the source of what no report says", () => {
    expect(section("what-it-is")!.table).toEqual([
      "The table of actors that ships with this program lists it as an armed group (Malta).",
      "The table of actors that ships with this program lists it as a branch or part of Gull Army.",
    ]);
    expect(section("names")!.table).toEqual([
      "The table of actors that ships with this program also lists the names Front of the Tern, TF.",
    ]);
  });

  test("says what no report tells", () => {
    expect(section("not-known")!.unknown).toContain("No report here tells how strong it is.");
    expect(section("not-known")!.unknown).not.toContain("No report here tells when or by whom it was founded.");
  });

  test("has evidence for every sentence, and leaves nothing out as unproven", () => {
    expect(explainer.problems).toEqual([]);
    const sentences = explainer.sections.flatMap((one) => one.sentences);
    expect(sentences.length).toBeGreaterThan(5);
    for (const { evidence } of sentences)
      for (const { articleId, start, end, words } of evidence) expect(ARTICLES.get(articleId)!.text.slice(start, end)).toBe(words);
  });

  test("is the same in whatever order its reports come, and counts reports and independent sources", () => {
    const turned = { ...CONTEXT, statements: [...CONTEXT.statements].reverse(), articles: new Map([...ARTICLES].reverse()) };
    expect(explainActor("tern-front", turned)).toEqual(explainer);
    expect(explainer.reports).toBeGreaterThanOrEqual(explainer.families);
  });

  test.each([
    ["Who are the Tern Front?", /“2016”/],
    ["When was the Tern Front founded?", /“2016”/],
    ["Who leads the Tern Front?", undefined],
    ["What happened in Port Sable?", undefined],
  ])("answers questions about it as such: %s", (text, answer) => {
    const question = readQuestion(text);
    const [first] = groupAsked(question) === undefined ? [] : answerOnActor(question, explainer);
    if (answer === undefined) expect(first).toBeUndefined();
    else expect(first?.text).toMatch(answer);
  });

  test("works for a group that no table knows, and is none for one that no report names", () => {
    expect(explainActor("tern-front", { ...CONTEXT, actors: NO_ACTORS })?.title).toBe("What reports tell of the Tern Front");
    expect(explainActor("gull-army", { ...CONTEXT, incidents: [] })).toBeUndefined();
  });
});

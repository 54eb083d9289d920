import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import { atPlaceText } from "../../src/5-explain/grammar/incident-text.ts";
import { peopleText } from "../../src/5-explain/grammar/people-text.ts";
import { toJson } from "../../src/5-explain/to-json.ts";
import { toMarkdown } from "../../src/5-explain/to-markdown.ts";
import { ARTICLES, CONTEXT, EARLIER, figureOf, INCIDENT, STATEMENTS } from "./fixture.ts";

const EXPLAINER = explain(INCIDENT, CONTEXT);
const section = (key: string) => EXPLAINER.sections.find((one) => one.key === key);
const textsOf = (key: string) => section(key)?.sentences.map((one) => one.text) ?? [];

describe("an explainer", () => {
  test("has a plain title with place and day", () => {
    expect(EXPLAINER.title).toBe("What is known about the bombing at Quarry Pier in Port Sable, Malta, on 4 May 2023");
  });

  test("counts reports and independent sources, and says as of when", () => {
    expect([EXPLAINER.reports, EXPLAINER.families, EXPLAINER.asOf]).toEqual([8, 7, "2023-05-09T15:00:00Z"]);
  });

  test("counts what one outlet reports twice as one source, and says so", () => {
    const sources = [["warning"], ["first", "reprint", "evening"], ["morning"], ["group"], ["profile"], ["charged"]];
    const twice = explain({ ...INCIDENT, sources }, CONTEXT);
    const { outlet } = ARTICLES.get("first")!;
    expect(twice.families).toBe(6);
    const row = twice.sections.flatMap((one) => one.sources).find(({ articles }) => articles.some(({ id }) => id === "evening"));
    expect(row?.articles.map(({ id }) => id)).toEqual(["first", "reprint", "evening"]);
    expect(row?.reasons).toContain(`${outlet} reported more than once`);
    expect(toMarkdown(twice)).toContain(`  - the same source: ${ARTICLES.get("evening")!.outlet}: `);
  });

  test("leaves nothing out for want of proof", () => {
    expect(EXPLAINER.problems).toEqual([]);
  });

  test.each([
    ["what-happened", "Reports describe a bombing at Quarry Pier in Port Sable, Malta, on 4 May 2023."],
    ["what-happened", "As of 5 May 2023, 21 people had been killed, according to Health Minister Ada Cutajar."],
    ["what-happened", "As of 4 May 2023, 40 people had been injured, according to the Health Ministry."],
    [
      "what-happened",
      "Coastal Wire reported on 4 May 2023: “A bomb exploded in the waiting hall of Quarry Pier ferry terminal in Port Sable on Thursday afternoon.”",
    ],
    ["how-many", "As of 4 May 2023, three children had been killed, according to the Health Ministry."],
    [
      "how-many",
      "The number killed rose as reports came in: at least 12 (harbour police, 4 May 2023); 17 (the Health Ministry, 4 May 2023); 21 (Health Minister Ada Cutajar, 5 May 2023).",
    ],
    ["responsibility", "The Tern Front claimed responsibility through its Ebb channel, Harbour Gazette reported on 4 May 2023."],
    ["responsibility", "An intelligence official confirmed the claim by the Tern Front, Coastal Wire reported on 5 May 2023."],
    ["responsibility", "The Dock Workers' League denied involvement, Harbour Gazette reported on 4 May 2023."],
    [
      "responsibility",
      "Selmun Post reported on 9 May 2023: “Luca Farran was charged on Tuesday with planting the bomb that killed 21 people at Port Sable, prosecutors said.”",
    ],
    ["responsibility", "At first, no group had claimed responsibility, Coastal Wire reported on 4 May 2023."],
    ["warnings", "Selmun Post reported on 1 May 2023: “Port police warned on Monday that unattended bags had been found at two piers.”"],
    ["responses", "Coastal Wire reported on 5 May 2023: “The minister condemned the attack as cowardly.”"],
    ["the-group", "Meridian Review reported on 6 May 2023: “The Tern Front was formed in 2016 by former fishermen.”"],
    ["the-group", "Harbour Gazette reported on 7 May 2023: “The Tern Front was formed in 2017 after a strike.”"],
    ["earlier-incidents", "Meridian Review reported that four people were killed."],
    ["disputed", "Figures for those killed differ: 21 (Health Minister Ada Cutajar, 5 May 2023); 19 (harbour police, 5 May 2023)."],
    ["timeline", "Coastal Wire had the first of these reports."],
    ["timeline", "17 killed, according to the Health Ministry."],
    [
      "timeline",
      "Selmun Post reported: “Luca Farran was charged on Tuesday with planting the bomb that killed 21 people at Port Sable, prosecutors said.”",
    ],
  ])("says under %s: %s", (key, text) => {
    expect(textsOf(key)).toContain(text);
  });

  test("cites for each sentence words that stand in an article", () => {
    for (const { evidence } of EXPLAINER.sections.flatMap((one) => one.sentences)) {
      for (const { articleId, start, end, words } of evidence) expect(ARTICLES.get(articleId)!.text.slice(start, end)).toBe(words);
    }
  });

  test("says one thing once", () => {
    const answers = EXPLAINER.sections.filter(({ key }) => key !== "timeline");
    const texts = answers.flatMap((one) => one.sentences.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("links an earlier incident to its own explainer", () => {
    expect(section("earlier-incidents")!.sentences[0]).toMatchObject({ incident: EARLIER.id, label: EARLIER.label });
  });

  test("tells of no gap where the reports say something", () => {
    expect(section("not-known")!.unknown).toEqual([
      "The final number of people killed is open: the reports that stand give different figures.",
      "The record holds no motive.",
    ]);
  });

  test("is the same whatever the order of what it is made from", () => {
    const reversed = {
      ...CONTEXT,
      articles: new Map([...ARTICLES].reverse()),
      statements: new Map([...STATEMENTS].reverse()),
      families: [...CONTEXT.families].reverse(),
      incidents: [...CONTEXT.incidents].reverse(),
    };
    expect(toJson(explain(INCIDENT, reversed))).toBe(toJson(EXPLAINER));
  });
});

describe("the table of figures", () => {
  const figures = section("how-many")!.figures;
  const row = (speaker: string) => figures.find((one) => one.speaker === speaker)!;

  test("joins a reprint with what it repeats, and counts both ways", () => {
    expect(row("harbour police")).toMatchObject({ value: "at least 12", reports: 2, families: 1 });
  });

  test("says what replaced a figure, and what it differs from", () => {
    expect(row("the Health Ministry")).toMatchObject({
      standing: "replaced by 21 (Health Minister Ada Cutajar, 5 May 2023)",
      superseded: true,
    });
    expect(row("Harbour police").standing).toBe("current, but differs from 21 (Health Minister Ada Cutajar, 5 May 2023)");
  });

  test("keeps a part apart from the total", () => {
    expect(figures.filter((one) => one.of === "children").map((one) => one.value)).toEqual(["three"]);
  });
});

describe("a place is told with the preposition of its kind", () => {
  test.each([
    [undefined, "in Port Sable, Malta"],
    ["Quarry Pier", "at Quarry Pier in Port Sable, Malta"],
    ["Quay Street", "on Quay Street in Port Sable, Malta"],
    ["400 block of Quay Street", "in the 400 block of Quay Street in Port Sable, Malta"],
  ])("%s", (site, expected) => {
    expect(atPlaceText({ ...INCIDENT.where!, site })).toBe(expected);
  });

  test("an American state stands for its country", () => {
    expect(atPlaceText({ ...INCIDENT.where!, site: undefined, admin1: "Oregon", country: "US" })).toBe("in Port Sable, Oregon");
  });
});

describe("bounds are told as the words put them", () => {
  test.each([
    ["more than 60 people", 61, undefined, "More than 60 people were killed"],
    ["over 60 people", 61, undefined, "More than 60 people were killed"],
    ["at least 61 people", 61, undefined, "At least 61 people were killed"],
    ["fewer than ten people", undefined, 9, "Fewer than 10 people were killed"],
    ["up to nine people", undefined, 9, "Up to nine people were killed"],
    ["between 50 and 60 people", 50, 60, "Between 50 and 60 people were killed"],
    ["one person", 1, 1, "One person was killed"],
    ["nobody", 0, 0, "Nobody was killed"],
  ] as const)("%s", (words, low, high, expected) => {
    const statement = figureOf("k3");
    const [evidence] = statement.evidence;
    expect(peopleText({ ...statement, value: { ...statement.value, low, high }, evidence: [{ ...evidence, words }] })).toBe(expected);
  });

  test("vague and hedged ones have no words of ours", () => {
    const statement = figureOf("k3");
    expect(peopleText({ ...statement, hedged: true })).toBeUndefined();
    expect(peopleText({ ...statement, value: { ...statement.value, vague: true } })).toBeUndefined();
  });
});

test("parties that are disputed stand next to each other, each with its part", () => {
  const sides = [
    { value: "the Tern Front", statements: ["r2"] },
    { value: "Luca Farran", statements: ["r5"] },
  ];
  const { sections } = explain({ ...INCIDENT, disputes: [{ field: "responsibility", sides }] }, CONTEXT);
  expect(sections.find((one) => one.key === "disputed")?.sentences.map((one) => one.text)).toEqual([
    "Reports differ: the Tern Front claimed responsibility through its Ebb channel, Harbour Gazette reported on 4 May 2023; Luca Farran was charged, according to prosecutors, as of 9 May 2023.",
  ]);
});

describe("an incident of which little is told", () => {
  const bare = explain({ ...EARLIER, statements: ["b2"], ledger: [], tolls: [], when: undefined, where: undefined }, CONTEXT);

  test("says what is not known, and nothing of what is not told", () => {
    // One that is only mentioned, without a place, a day or a sentence that can be read by itself: "reported a shooting" would say nothing.
    expect(bare.sections.map((one) => one.key)).toEqual(["earlier-incidents", "not-known", "sources", "related"]);
    expect(bare.sections[1]!.unknown).toContain(
      "No report here is about it alone: it is told beside other things, so that much is left out.",
    );
    expect(bare.sections[1]!.unknown).not.toContain("The record names nobody as responsible.");
    expect(bare.title).toBe("What is known about the shooting");
  });

  test.each([
    ["in the same land", INCIDENT.where!.country, false],
    ["in another land", "IS", true],
  ])("tells of another incident only where that is not perhaps the same: %s", (_, country, isTold) => {
    const where = { ...INCIDENT.where!, ...{ name: "there", site: undefined, precision: "country" as const, country } };
    const { sections } = explain({ ...EARLIER, ...{ statements: ["b2"], ledger: [], tolls: [], when: undefined, where } }, CONTEXT);
    expect(sections.some(({ key }) => key === "earlier-incidents")).toBe(isTold);
  });

  test("calls another incident earlier only where both days are known", () => {
    expect(bare.sections[0]!.heading).toBe("Other incidents that the reports recall");
    expect(section("earlier-incidents")!.heading).toBe("Earlier incidents that the reports recall");
  });
});

describe("as Markdown", () => {
  const markdown = toMarkdown(EXPLAINER);

  test("has a note for each mark", () => {
    const marks = new Set(markdown.match(/(?<=\[\^)\d+(?=\](?!:))/g));
    const notes = new Set(markdown.match(/(?<=^\[\^)\d+(?=\]:)/gm));
    expect([...marks].sort()).toEqual([...notes].sort());
  });

  test("lets no markup of a report through", () => {
    const hostile = { ...EXPLAINER, title: "<script>alert(1)</script> [x](javascript:alert(1)) *a*" };
    expect(toMarkdown(hostile)).toContain("# \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:alert(1)) \\*a\\*");
  });
});

test("What a person set is told as theirs, beside what the reports give", () => {
  const set = { decision: "d1", by: "Anna Berg", reason: "the court's list", at: "2023-06-01T10:00:00Z" };
  const { sections } = explain(
    {
      ...INCIDENT,
      overrides: [
        { ...set, field: "killed", value: "22", machine: "21" },
        { ...set, field: "where", value: "Lower Quay, MT", machine: "Port Sable, MT" },
      ],
    },
    CONTEXT,
  );
  const notes = (key: string) => sections.find((section) => section.key === key)!.unknown;
  expect(notes("how-many")).toEqual([
    "The number killed was set to 22 by Anna Berg on 1 June 2023: “the court's list”. The reports give 21.",
  ]);
  expect(notes("what-happened")).toEqual([
    "The place was set to Lower Quay, MT by Anna Berg on 1 June 2023: “the court's list”. The reports give Port Sable, MT.",
  ]);
});

import { describe, expect, test } from "vitest";
import { countsAll } from "../../src/5-explain/counts-all.ts";
import { isElsewhere } from "../../src/5-explain/elsewhere.ts";
import type { FigureStatement } from "../../src/model/statement.ts";
import { countsOverTime } from "../../src/support/over-time.ts";
import { says, toArticle } from "./fixture.ts";
import { of, PLACE, rowsOf, sentencesOf } from "./one-shooting.ts";

const text = (id: string, words: string, title = "Quay") =>
  toArticle({ id, outlet: "Coastal Wire", title, published: "2023-05-04T10:00:00Z", text: words });

type Told = readonly [words: string, what: "killed" | "injured", number: number];

/** Whether the last of the figures counts all: each is the words, the harm and the number. */
function lastCountsAll(words: string, ...figures: readonly Told[]): boolean {
  return countsAllUnder("Quay", words, ...figures);
}

function countsAllUnder(title: string, words: string, ...figures: readonly Told[]): boolean {
  const articles = new Map([["r", text("r", words, title)]]);
  const all = figures.map(([told, what, number], at) => says(`s${at}`, "r", "figure", told, of(what, number, "total"), {}, articles));
  // `says` gives the kind that it is asked for.
  const counted = all as readonly FigureStatement[];
  return countsAll({ articles, familyOf: new Map(), miscounted: new Set() }, counted.at(-1)!, counted);
}

describe("a figure counts all who were harmed", () => {
  test.each([
    ["Four people were shot at the quay.", [["Four people", "injured", 4]]],
    [
      "One person was killed and three others injured.",
      [
        ["One person", "killed", 1],
        ["three others", "injured", 3],
      ],
    ],
    [
      "The dead were 137 guests. Another 182 people were hurt.",
      [
        ["137 guests", "killed", 137],
        ["Another 182 people", "injured", 182],
      ],
    ],
    ["Another 182 people were hurt, the ministry said.", [["Another 182 people", "injured", 182]]],
    ["He is accused of killing Osgood Wetherby and injuring three others.", [["three others", "injured", 3]]],
    ["Two women were found dead. A third person was taken to a clinic.", [["A third person", "injured", 1]]],
    ["A clerk was killed and another wounded at the quay.", [["another", "injured", 1]]],
    ["More than 40 people were hurt.", [["More than 40 people", "injured", 41]]],
    ["A man killed his sister.", [["his sister", "killed", 1]]],
  ] as const)("%s", (words, figures) => {
    expect(lastCountsAll(words, ...figures)).toBe(true);
  });

  test.each([
    ["Police learned that two other victims drove to a hospital.", [["two other victims", "injured", 2]]],
    ["Seven more marchers died at the gate.", [["Seven more marchers", "killed", 7]]],
    ["A clerk was killed, a baker was hurt and another wounded.", [["another", "injured", 1]]],
    ["The dead man lay at the gate. It rained. Another guest was hurt.", [["Another guest", "injured", 1]]],
    ["A 17-year-old boy and three women were hurt.", [["three women", "injured", 3]]],
    ["They were among a dozen people hurt that night.", [["a dozen people", "injured", 12]]],
    ["Another 12 people died on Monday.", [["Another 12 people", "killed", 12]]],
    ["A fifth victim died at night.", [["A fifth victim", "killed", 1]]],
    ["A fisherman and his two sons were found dead.", [["his two sons", "killed", 2]]],
    ["The blast hurt 1 child and 1 adult.", [["1 child", "injured", 1]]],
    ["Up to 80 percent of Ormay's shootings hurt 12 people.", [["12 people", "injured", 12]]],
    ["A tally by the union puts the dead at 990.", [["990", "killed", 990]]],
    ["Since May 2014, such shootings have killed 133 children.", [["133 children", "killed", 133]]],
    ["The department lost five of its men that night.", [["five of its men", "killed", 5]]],
    ["They drove up with an allegedly wounded sailor.", [["an allegedly wounded sailor", "injured", 1]]],
    ["Gunmen killed a baker and his assistant.", [["a baker", "killed", 1]]],
    ["He came back after losing five relatives in a raid.", [["five relatives", "killed", 5]]],
    ["The attack left seven officers and two civilians injured.", [["two civilians", "injured", 2]]],
    ["Raids since the start of the revolt have killed 400 people.", [["400 people", "killed", 400]]],
  ] as const)("and not some of them or more: %s", (words, figures) => {
    expect(lastCountsAll(words, ...figures)).toBe(false);
  });
});

test.each([
  ["Three ferry hands killed at quay", true],
  ["Gunmen kill three at quay", true],
  ["Five killed at quay", false],
  ["Quay closed", false],
])("three of its hands, under the title %s", (title, counts) => {
  expect(countsAllUnder(title, "Gunmen shot at the ferry, killing three of its hands.", ["three of its hands", "killed", 3])).toBe(counts);
});

test.each([
  ["The attack was the deadliest since 2004.", false],
  ["On average 12 people die there.", true],
  ["Between 1882 and 1931 mobs killed 3,318 people.", true],
  ["Crime stats for 2015 show 165 people were murdered.", true],
  ["So far this year 12 have been killed.", true],
])("a count of a stretch of time: %s", (words, expected) => {
  expect(countsOverTime(words)).toBe(expected);
});

test.each([
  ["Ten men were arrested in Morocco in October.", true],
  ["Ten men were arrested in northern Iraq.", true],
  ["Ten men were arrested in Lower Quay and in Morocco.", false],
  ["Ten men from Morocco were arrested.", false],
  ["Ten men were arrested in Lebanon, Ohio.", false],
])("another country than Malta: %s", (words, expected) => {
  expect(isElsewhere(words, PLACE)).toBe(expected);
});

test("what was taken back is no toll", () => {
  const told = (words: string) =>
    sentencesOf({
      texts: [`There was a shooting at the quay. ${words}`],
      state: (say) => [say(0, "type", "shooting", { type: "shooting" }), say(0, "figure", "eight people", of("injured", 8, "total"))],
      incident: {
        tolls: [{ policy: "corroborate", what: "injured", low: 8, best: 8, high: 8, chosen: ["s1"], words: undefined, trace: [] }],
      },
    })("what-happened").join();
  expect(told("Police said that eight people were hurt.")).toContain("eight people had been injured");
  expect(told("Police originally said that eight people were hurt, but five were.")).not.toContain("eight people had been");
});

describe("the place", () => {
  const where = (words: string, main: readonly string[], precision: "city" | "country" = "city") =>
    sentencesOf({
      texts: [words],
      state: (say) => [
        say(0, "type", "shootings", { type: "shooting" }),
        say(0, "where", precision === "city" ? "Lower Quay" : "Maltese", {
          ...PLACE,
          name: precision === "city" ? "Lower Quay" : "Malta",
          precision,
        }),
      ],
      incident: { mainArticles: main, where: { ...PLACE, name: precision === "city" ? "Lower Quay" : "Malta", precision } },
    })("what-happened")[0];

  test("is not told of deeds in general, of which one source says nothing more: its sentence stands", () => {
    expect(where("The shootings in Lower Quay were years ago.", ["r0"])).toBe(
      "Outlet 0 reported on 4 May 2023: “The shootings in Lower Quay were years ago.”",
    );
  });

  test("says too little of what a report only recalls, with nobody hurt: then the report's own sentence stands", () => {
    expect(where("The shootings in Lower Quay were years ago.", [])).toBe(
      "Outlet 0 reported on 4 May 2023: “The shootings in Lower Quay were years ago.”",
    );
    expect(where(`The shootings were years ago. ${"The fair is open again. ".repeat(20)}Buses go to Lower Quay.`, [])).toBe(
      "Outlet 0 reported on 4 May 2023: “The shootings were years ago.”",
    );
  });

  test("is no town of whose name there is only a street", () => {
    expect(where("The shootings were in the 300 block of Lower Quay on Friday.", ["r0"])).toBe(
      "Outlet 0 reported on 4 May 2023: “The shootings were in the 300 block of Lower Quay on Friday.”",
    );
  });

  test("is no country of which only an adjective is said", () => {
    expect(where("The shootings of Maltese sailors were years ago.", [], "country")).toBe(
      "Outlet 0 reported on 4 May 2023: “The shootings of Maltese sailors were years ago.”",
    );
  });
});

test("a count beside another year is not in the table", () => {
  const standing = (words: string) => {
    const [row] = rowsOf({
      texts: [words],
      state: (say) => [say(0, "type", "shooting", { type: "shooting" }), say(0, "figure", "170 islanders", of("killed", 170, "islanders"))],
      incident: { when: { from: "2023-05-02", to: "2023-05-02", precision: "day" } },
    });
    return row?.standing;
  };
  expect(standing("The shooting on 2 May shook Lower Quay. 170 islanders were killed.")).toBe("current");
  expect(standing("170 islanders killed in shooting Posted: Friday, May 5, 2023 4:46 AM EDT")).toBe("current");
  expect(standing("The shooting recalls that of 2021. 170 islanders were killed.")).toBeUndefined();
  expect(standing("The shooting shook Lower Quay. A wave of attacks last month left 170 islanders dead.")).toBeUndefined();
  expect(standing("The shooting was like another. In 2021, 170 islanders were killed.")).toBeUndefined();
});

test.each([
  ["The shooting shook Lower Quay. 170 islanders were killed.", "current"],
  [`The shooting shook Lower Quay. ${"The film has a score by Ada Borg. ".repeat(9)}170 islanders were killed in the strike.`, undefined],
])("a count apart from what a report tells in passing is not in the table: %s", (text, expected) => {
  const [row] = rowsOf({
    texts: [text],
    state: (say) => [say(0, "type", "shooting", { type: "shooting" }), say(0, "figure", "170 islanders", of("killed", 170, "islanders"))],
    incident: { mainArticles: [] },
  });
  expect(row?.standing).toBe(expected);
});

test.each([
  ["Four of the fighters", 4, ["As of 4 May 2023, four attackers had been killed, Outlet 0 reported."]],
  ["One of the fighters", 1, []],
])("one of several of whom more is told is no count of them: %s", (words, number, expected) => {
  const sentences = sentencesOf({
    texts: [`The shooting shook Lower Quay. ${words} killed in it came from Selmun.`],
    state: (say) => [say(0, "type", "shooting", { type: "shooting" }), say(0, "figure", words, of("killed", number, "attackers"))],
  })("how-many");
  expect(sentences).toEqual(expected);
});

describe("how a row of the table stands to the others", () => {
  const toll = (what: "killed" | "injured", best: number) =>
    ({
      ...{ what, policy: "corroborate", low: best, best, high: best },
      ...{ words: undefined, chosen: [], excluded: [], trace: [] },
    }) as const;
  const standings = (text: string, ...figures: readonly (readonly [string, FigureStatement["value"]])[]) =>
    rowsOf({
      texts: [text],
      state: (say) => [
        say(0, "type", "shooting", { type: "shooting" }),
        ...figures.map(([words, value]) => say(0, "figure", words, value)),
      ],
      incident: { tolls: [toll("killed", 1), toll("injured", 4)] },
    }).map(({ standing }) => standing);
  const together = { scope: "dead and hurt" } as const;
  const struck = { struck: true } as const;

  test.each<readonly [string, string, FigureStatement["value"], string | undefined]>([
    ["The shooting shook the quay. Four people were hurt.", "Four people", of("injured", 4, "total"), "current"],
    ["The shooting shook the quay. Two other guests were hurt.", "Two other guests", of("injured", 2, "total"), "counts only some of them"],
    [
      "The shooting shook the quay. Five people were shot.",
      "Five people",
      { ...of("injured", 5, "total"), ...together },
      "counts dead and hurt together",
    ],
    ["The shooting shook the quay. Nine people were shot.", "Nine people", { ...of("injured", 9, "total"), ...together }, undefined],
    ["The shooting shook the quay. A fifth was shot.", "A fifth", { ...of("injured", 1, "part"), ...together }, undefined],
    ["The shooting shook the quay. There were four other shootings, and 4 boys were hurt.", "4 boys", of("injured", 4, "total"), undefined],
    ["The shooting shook the quay. The day also saw two cooks hurt in Selmun.", "two cooks", of("injured", 2, "cooks"), undefined],
    ["The shooting shook the quay. One man was killed in another incident.", "One man", of("killed", 1, "men"), undefined],
    ["The shooting shook the quay. Four men, none of whom has been named, were hurt.", "none of whom", of("injured", 0, "men"), undefined],
    ["The shooting shook the quay. Four men, none of whom was hurt, fled.", "none of whom", of("injured", 0, "men"), "current"],
    ["The shooting shook the quay. The hurt cooks are 44 and 61 years old.", "44", of("injured", 44, "part"), undefined],
    ["The shooting shook the quay. Of those hurt 28 came on foot.", "28", of("injured", 28, "part"), "current"],
    ["The shooting shook the quay. Last Memorial Day, four people were hurt.", "four people", of("injured", 4, "total"), undefined],
    ["The shooting shook the quay. Later 150 protesters were arrested.", "150 protesters", of("arrested", 150, "total"), undefined],
    ["The shooting shook the quay. A cook was hurt.", "A cook", of("injured", 1, "total"), "counts only some of them"],
    [
      "The shooting shook the quay. It adds to the scores of displaced families.",
      "scores of displaced families",
      of("displaced", 40, "total"),
      undefined,
    ],
    ["The shooting shook the quay. Scores of families were displaced.", "Scores of families", of("displaced", 40, "total"), "current"],
    ["The shooting shook the quay, said three eyewitnesses.", "three eyewitnesses", of("injured", 3, "total"), undefined],
    ["The shooting shook the quay. Two men were arrested for fighting.", "Two men", of("arrested", 2, "total"), undefined],
    ["The shooting shook the quay. Two men were arrested.", "Two men", of("arrested", 2, "total"), "current"],
  ])("%s", (text, words, value, expected) => {
    expect(standings(text, [words, value])).toEqual(expected === undefined ? [] : [expected]);
  });

  test("one person beside twelve who were hurt in a riot is one of them", () => {
    const counted = (type: "riot" | "shooting") =>
      rowsOf({
        texts: ["The night shook the quay. One person is hurt and in hospital."],
        state: (say) => [say(0, "figure", "One person", of("injured", 1, "total"))],
        incident: { type, tolls: [toll("injured", 12)] },
      }).map(({ standing }) => standing);
    expect(counted("riot")).toEqual(["counts only some of them"]);
    expect(counted("shooting")).toEqual(["current"]);
  });

  test("who is told as shot may be dead where a death is told, and not where their condition is", () => {
    const text = "The shooting killed one man. A sailor was shot. Two cooks were shot and are in stable condition.";
    const dead = ["one man", of("killed", 1, "total")] as const;
    const men = [
      ["A sailor", { ...of("injured", 1, "men"), ...struck }],
      ["Two cooks", { ...of("injured", 2, "men"), ...struck }],
    ] as const;
    expect(standings(text, dead, ...men)).toEqual(["current", "told only as struck: who died may be among them", "current"]);
    expect(standings(text, ...men)).toEqual(["current", "current"]);
  });
});

import { describe, expect, test } from "vitest";
import { isOfOtherMonth, isOfOtherTime, isOfOtherYear, recallsOther } from "../../src/5-explain/beside-deed.ts";
import { isReadable } from "../../src/5-explain/sections/quoted-events.ts";
import type { Statement } from "../../src/model/statement.ts";
import { says, toArticle } from "./fixture.ts";
import { day, gapsOf, of, PLACE, sentencesOf } from "./one-shooting.ts";

test("what the reports call an attack is called so where its means are not told, and nothing more", () => {
  const told = (called: "attack" | "explosion") =>
    sentencesOf({
      texts: ["The attack on 2 May shook Lower Quay."],
      state: (say) => [say(0, "type", "attack", { type: "other", called: "attack" }), say(0, "when", "2 May", day("2023-05-02"))],
      incident: { type: "other", called, when: { from: "2023-05-02", to: "2023-05-02", precision: "day" } },
    })("what-happened");
  expect(told("attack")[0]).toBe("Outlet 0 reported an attack on 2 May 2023.");
  expect(told("explosion").join()).not.toContain("an explosion");
});

describe("the day", () => {
  const dated = (text: string, words: string, from = "2023-05-02") =>
    sentencesOf({
      texts: [text],
      state: (say) => [say(0, "type", "shooting", { type: "shooting" }), say(0, "when", words, day(from))],
      incident: { when: { from, to: from, precision: "day" } },
    })("what-happened")[0];

  test.each([
    ["The shooting on 2 May shook Lower Quay.", "2 May", "Outlet 0 reported a shooting on 2 May 2023."],
    ["There was a shooting. On 2 May the fair opened.", "2 May", "Outlet 0 reported a shooting."],
    [
      "A man was shot. It was the second such shooting in town this month. On 2 May the first shooting shook Lower Quay.",
      "2 May",
      "Outlet 0 reported a shooting.",
    ],
    [
      "On 2 May, the envoy called the shooting unacceptable.",
      "2 May",
      "Outlet 0 reported on 4 May 2023: “On 2 May, the envoy called the shooting unacceptable.”",
    ],
    [
      "The town begins a new term on 2 May after a week of mourning over the shooting.",
      "2 May",
      "Outlet 0 reported on 4 May 2023: “The town begins a new term on 2 May after a week of mourning over the shooting.”",
    ],
    [
      "The shooting was the worst since the one of 2 May.",
      "2 May",
      "Outlet 0 reported on 4 May 2023: “The shooting was the worst since the one of 2 May.”",
    ],
    [
      "The man charged over the shooting was in court on 2 May.",
      "2 May",
      "Outlet 0 reported on 4 May 2023: “The man charged over the shooting was in court on 2 May.”",
    ],
  ])("%s", (text, words, expected) => {
    expect(dated(text, words)).toBe(expected);
  });

  test("is not that of a picture of what came after", () => {
    const pictured = (text: string, words: string) =>
      sentencesOf({
        texts: [text],
        state: (say) => [
          say(0, "type", "shooting", { type: "shooting" }),
          say(0, "where", "Lower Quay", PLACE),
          say(0, "when", words, day("2023-05-02")),
        ],
        incident: { when: { from: "2023-05-02", to: "2023-05-02", precision: "day" } },
      })("what-happened").join(" ");
    expect(pictured("A woman lights a candle following a shooting in Lower Quay, Malta, May 2, 2023.", "May 2, 2023")).not.toContain(
      "2 May",
    );
    expect(pictured("Officers at the scene after the shooting in Lower Quay, Malta, May 2, 2023.", "May 2, 2023")).not.toContain("2 May");
    expect(pictured("A guard runs from a shooting in Lower Quay, Malta, May 2, 2023.", "May 2, 2023")).toContain("2 May");
  });

  test("is disputed only where both sides date the deed, and not within one night", () => {
    const disputed = (texts: readonly [string, string], words: readonly [string, string], clock?: string) =>
      sentencesOf({
        texts,
        state: (say) => [
          ...[0, 1].map((at) => say(at, "type", "shooting", { type: "shooting" })),
          say(0, "when", words[0], day("2023-05-02", clock)),
          say(1, "when", words[1], day("2023-05-03")),
        ],
        incident: {
          disputes: [
            {
              field: "when",
              sides: [
                { value: "2023-05-02", statements: ["s2"] },
                { value: "2023-05-03", statements: ["s3"] },
              ],
            },
          ],
        },
      })("disputed");
    expect(disputed(["The shooting was on 2 May.", "The shooting was on 3 May."], ["2 May", "3 May"])).toEqual([
      "Reports differ: “2 May” (Outlet 0); “3 May” (Outlet 1).",
    ]);
    expect(disputed(["The shooting was on 2 May.", "The shooting left a man dead. He died on 3 May."], ["2 May", "3 May"])).toEqual([]);
    expect(disputed(["The shooting was on 2 May.", "The shooting was on 3 May."], ["2 May", "3 May"], "23:40")).toEqual([]);
  });
});

test("the venue is told where it stands beside the deed", () => {
  const site = { ...PLACE, site: "Quarry Hall", precision: "site" } as const;
  const told = (text: string) =>
    sentencesOf({
      texts: [text],
      state: (say) => [say(0, "type", "shooting", { type: "shooting" }), say(0, "where", "Quarry Hall in Lower Quay", site)],
      incident: { where: site },
    })("what-happened")[0];
  expect(told("The shooting at Quarry Hall in Lower Quay lasted an hour.")).toBe(
    "Outlet 0 reported a shooting at Quarry Hall in Lower Quay, Malta.",
  );
  expect(told("The shooting lasted an hour. Relatives wait at Quarry Hall in Lower Quay.")).toBe(
    "Outlet 0 reported a shooting in Lower Quay, Malta.",
  );
});

test("the account says what kind of incident it was", () => {
  const mention = { main: true, stage: "accomplished", negated: false } as const;
  const told = sentencesOf({
    texts: ["A shooting shook Lower Quay on Friday night.", "A man was indicted on nine counts of theft in Lower Quay."],
    state: (say) => [
      say(0, "incident", "shooting", mention),
      say(0, "type", "shooting", { type: "shooting" }),
      say(1, "incident", "indicted", mention),
      say(1, "where", "Lower Quay", PLACE),
    ],
  });
  expect(told("what-happened")).toContain("Outlet 0 reported on 4 May 2023: “A shooting shook Lower Quay on Friday night.”");
  expect(told("what-happened").join()).not.toContain("theft");
});

describe("the toll", () => {
  const toll = (what: "killed" | "injured", chosen: string, best: number) =>
    ({ policy: "corroborate", what, low: best, best, high: best, chosen: [chosen], words: undefined, trace: [] }) as const;
  const told = (texts: readonly string[], figures: readonly (readonly [number, string, "killed" | "injured", number])[], best: number) =>
    sentencesOf({
      texts,
      state: (say) => figures.map(([report, words, what, number]) => say(report, "figure", words, of(what, number, "total"))),
      incident: { tolls: [toll(figures[0]![2], "s0", best)] },
    })("what-happened");

  test("is not that nobody was hurt, where others count those who were", () => {
    const figures = [
      [0, "no injuries", "injured", 0],
      [1, "13 people", "injured", 13],
    ] as const;
    expect(told(["There appear to be no injuries.", "The blast wounded 13 people."], figures, 0)).toEqual([]);
    expect(told(["There appear to be no injuries."], figures.slice(0, 1), 0)).toEqual([
      "As of 4 May 2023, nobody had been injured, Outlet 0 reported.",
    ]);
  });

  test.each([
    ["It was in revenge for the death of another man.", "another man", "killed"],
    ["The two were taken to a hospital, where they were pronounced dead.", "The two", "injured"],
  ] as const)("is not read from: %s", (text, words, what) => {
    expect(told([text], [[0, words, what, 1]], 1)).toEqual([]);
  });
});

test.each([
  ["Earlier this year an officer was sentenced for another shooting.", true],
  ["In that incident he was accused of stabbing a barman.", true],
  ["He was sentenced on Friday.", false],
])("%s: recalls another", (words, expected) => {
  expect(recallsOther(words)).toBe(expected);
});

describe("a part of those harmed", () => {
  const parts = (text: string, figures: readonly (readonly [words: string, ...of: Parameters<typeof of>])[]) =>
    sentencesOf({ texts: [text], state: (say) => figures.map(([words, ...counted]) => say(0, "figure", words, of(...counted))) })(
      "how-many",
    );

  test("is told where its sentence names the harm", () => {
    expect(parts("Two children were killed.", [["Two children", "killed", 2, "children"]])).toEqual([
      "As of 4 May 2023, two children had been killed, Outlet 0 reported.",
    ]);
    expect(parts("Guards wounded two children.", [["two children", "killed", 2, "children"]])).toEqual([]);
  });

  test("is not told of one where another figure tells more of them", () => {
    const text = "Two children were killed. A girl was killed upstairs, police said.";
    const told = [
      ["Two children", "killed", 2, "children"],
      ["A girl", "killed", 1, "children"],
    ] as const;
    expect(parts(text, told)).toEqual(["As of 4 May 2023, two children had been killed, Outlet 0 reported."]);
  });

  test("is not told where the report counts the same people as killed and as injured", () => {
    const both = [
      ["an officer", "killed", 1, "security forces"],
      ["an officer", "injured", 1, "security forces"],
    ] as const;
    expect(parts("He is accused of killing a woman and injuring an officer.", both)).toEqual([]);
  });
});

describe("weapons", () => {
  const weapons = (text: string, words: string) =>
    sentencesOf({
      texts: [text],
      state: (say) => [
        say(0, "type", "shooting", { type: "shooting" }),
        say(0, "participant", words, { role: "weapon", text: words, form: "description", mentions: [] }),
      ],
    })("what-happened").filter((one) => one.startsWith("Weapons"));

  test.each([
    ["He used a hunting rifle in the shooting.", "a hunting rifle", 1],
    ["The shooting ended at noon. Agents fly a drone over the pier.", "a drone", 0],
    ["After the shooting she said: every bullet that leaves your gun is yours.", "your gun", 0],
    ["He owned a hunting rifle. The shooting was later.", "a hunting rifle", 0],
  ])("%s", (text, words, expected) => {
    expect(weapons(text, words)).toHaveLength(expected);
  });
});

test("only ranks of violence are compared", () => {
  const compared = (text: string) =>
    sentencesOf({ texts: [text], state: (say) => [say(0, "incident", "shooting", { main: true, stage: "accomplished", negated: false })] })(
      "comparisons",
    );
  expect(compared("A shooting shook Lower Quay on Friday night. Friday's was the worst attack on the quays since 2004.")).toHaveLength(1);
  expect(compared("A shooting shook Lower Quay on Friday night. Friday ended the worst year for herring since 2004.")).toEqual([]);
});

test("who is missing is told as of the day on which it was first said", () => {
  const told = sentencesOf({
    texts: ["The shooting left 95 people missing.", "A year ago 95 people were missing."],
    state: (say) => [say(0, "figure", "95 people", of("missing", 95, "total")), say(1, "figure", "95 people", of("missing", 95, "total"))],
    incident: {
      tolls: [{ policy: "corroborate", what: "missing", low: 95, best: 95, high: 95, chosen: ["s1"], words: undefined, trace: [] }],
    },
  });
  expect(told("how-many")).toContain("As of 4 May 2023, 95 people were missing, Outlet 0 reported.");
});

test("the wider context is quoted, once from each source", () => {
  const mention = { main: true, stage: "accomplished", negated: false } as const;
  const told = sentencesOf({
    texts: [
      "A shooting shook Lower Quay on Friday night. Friday's attack is the latest in a series of shootings on the quays. Amid tensions with the islands the mayor resigned.",
      "A shooting shook Lower Quay. He said it came amid tensions.",
    ],
    state: (say) => [say(0, "incident", "shooting", mention), say(1, "incident", "shooting", mention)],
  });
  expect(told("context")).toEqual([
    "Outlet 0 reported on 4 May 2023: “Friday's attack is the latest in a series of shootings on the quays.”",
  ]);
});

test.each([
  ["It struck in 2011 as well.", "2023-05-02", true, true],
  ["It struck in 2011 and in May 2023.", "2023-05-02", true, false],
  ["He was sentenced in 2026.", "2023-05-02", false, false],
  ["He was sentenced in 2026.", "2023-05-02", true, true],
  ["It struck as well.", "2023-05-02", true, false],
] as const)("%s (%s): of another year", (words, from, isAfterToo, expected) => {
  expect(isOfOtherYear(words, { from, to: from, precision: "day" }, isAfterToo)).toBe(expected);
});

test.each([
  ["A surge of attacks last month left eight dead.", true],
  ["Hundreds were killed in the protests of August.", false],
  ["Hundreds were killed last August.", true],
  ["They were held during the protests of 15 April.", true],
  ["As of 6 May the hospital counted 20 dead.", false],
  ["Flags fly after a gunman killed five, in Lower Quay, May 4, 2023.", false],
  ["Two died on Tuesday.", false],
] as const)("%s: in another month or on another day", (text, expected) => {
  const articles = new Map([["r", toArticle({ id: "r", outlet: "Coastal Wire", title: "Quay", published: "2023-05-04T10:00:00Z", text })]]);
  const figure = says("s", "r", "figure", text.slice(0, 8), of("killed", 8, "total"), {}, articles);
  const when = { from: "2023-05-02", to: "2023-05-02", precision: "day" } as const;
  expect(isOfOtherTime({ articles, familyOf: new Map() }, figure, text, when)).toBe(expected);
});

describe("figures far from the toll count others", () => {
  const killed = (texts: readonly string[], counts: readonly (readonly [number, string, number])[], best: number) => {
    const ids = counts.map((_, at) => `s${at}`);
    return sentencesOf({
      texts,
      state: (say) => counts.map(([report, words, number]) => say(report, "figure", words, of("killed", number, "total"))),
      incident: {
        tolls: [{ policy: "corroborate", what: "killed", low: best, best, high: best, chosen: ["s0"], words: undefined, trace: [] }],
        disputes: [{ field: "killed", sides: ids.map((id) => ({ value: id, statements: [id] })) }],
      },
    });
  };

  test("no step of a count, and no side of a dispute", () => {
    const told = killed(
      ["The shooting killed six people, and at noon seven people. Two years ago 40 people died, and eight people here."],
      [
        [0, "six people", 6],
        [0, "seven people", 7],
        [0, "40 people", 40],
        [0, "eight people", 8],
      ],
      7,
    );
    expect(told("how-many").join()).toContain(": six (Outlet 0, 4 May 2023); seven (Outlet 0, 4 May 2023); eight (Outlet 0, 4 May 2023).");
    expect(told("disputed").join()).not.toContain("40");
  });

  test("one of nine killed is no toll of one", () => {
    const told = killed(["Borg was one of nine people killed on Friday."], [[0, "one of nine people", 1]], 1);
    expect(told("what-happened")).toEqual(["Outlet 0 reported on 4 May 2023: “Borg was one of nine people killed on Friday.”"]);
  });
});

test("who speaks is no link of the page, nor one of those it tells of", () => {
  const garbled = (words: string) => {
    const [text, speaker] = ["The shooting killed five people.", { words, kind: "police" }] as const;
    return sentencesOf({
      texts: [text],
      state: (say) => [
        say(0, "type", "shooting", { type: "shooting" }),
        { ...say(0, "figure", "five people", of("killed", 5, "total")), speaker } as Statement,
      ],
      incident: {
        tolls: [{ policy: "corroborate", what: "killed", low: 5, best: 5, high: 5, chosen: ["s1"], words: undefined, trace: [] }],
      },
    })("what-happened").join(" ");
  };
  expect(garbled("harbour police")).toContain("five people had been killed, according to harbour police.");
  expect(garbled("a neighbour")).toContain("five people had been killed, according to a neighbour.");
  const nobody = ["A 20-year-old Selmun man", "the shooter", "three people", "or", "Murderer"];
  for (const words of ["Related: Police", "– harbour police", "less Police", "PORT SABLE - Police", ...nobody])
    expect(garbled(words)).not.toContain("five people had");
});

test.each([
  ["arrested", "No one has been arrested.", "No one", 0, "nobody had been arrested"],
  ["arrested", "He left with a child and was arrested.", "a child", 1, undefined],
  ["evacuated", "No one had fled.", "No one", 0, undefined],
] as const)("%s: %s", (what, text, words, number, expected) => {
  const told = sentencesOf({
    texts: [text],
    state: (say) => [say(0, "figure", words, of(what, number, "total"))],
    incident: {
      tolls: [{ policy: "corroborate", what, low: number, best: number, high: number, chosen: ["s0"], words: undefined, trace: [] }],
    },
  })("how-many");
  if (expected === undefined) expect(told).toEqual([]);
  else expect(told.join()).toContain(expected);
});

test.each([
  ["Borg was arrested in Selmun four days before the fatal shooting.", true],
  ["In that case, detectives found shells.", true],
  ["Detectives also were investigating a shooting at the mill.", true],
  ["Borg was arrested four days after the fatal shooting.", false],
])("a sentence recalls what was before: %s", (words, expected) => {
  expect(recallsOther(words)).toBe(expected);
});

test.each([
  ["He was sentenced in June 2012, to be released in June 2029.", true],
  ["He was sentenced in June 2029.", false],
])("a year before the deed is another year, though one after it stands beside: %s", (words, expected) => {
  expect(isOfOtherYear(words, { from: "2023-05-02", to: "2023-05-02", precision: "day" }, false)).toBe(expected);
});

test.each([
  ["The minister said that the Tern Front was responsible for this air strike.", 0],
  ["The minister said that the Tern Front was responsible for this attack.", 1],
] as const)("what is laid to somebody is of the incident's kind: %s", (sentence, expected) => {
  const told = sentencesOf({
    texts: [`The gas attack shook Lower Quay. ${sentence}`],
    state: (say) => [
      say(0, "type", "gas attack", { type: "chemical attack" }),
      say(0, "responsibility", "the Tern Front was responsible", { who: "the Tern Front", status: "accused", channel: undefined }),
    ],
    incident: { type: "chemical attack" },
  })("responsibility");
  expect(told).toHaveLength(expected);
});

describe("what is not known", () => {
  const ARREST = "The record holds no arrest, charge or verdict.";
  const NOBODY = "The record names nobody as responsible.";
  const KILLED = "The record holds no number of people killed.";
  const INJURED = "The record holds no number of people injured.";
  test.each([
    ["Shots were fired at the quay.", [KILLED, INJURED, NOBODY, ARREST]],
    ["Shots were fired at the quay. No one has been arrested.", [KILLED, INJURED, NOBODY, ARREST]],
    ["Shots were fired at the quay. A sailor is in custody.", [KILLED, INJURED]],
    ["A sailor was shot at the quay.", [KILLED, NOBODY, ARREST]],
    ["A sailor shot himself at the quay.", [KILLED, ARREST]],
    ["Shots were fired at the quay by a gunman, identified as Karl Amsel.", [KILLED, INJURED, ARREST]],
    ["Shots were fired at the quay. The owner was identified as Karl Amsel.", [KILLED, INJURED, NOBODY, ARREST]],
    ["Shots were fired at the quay. Police officers returned fire.", [KILLED, INJURED, ARREST]],
    ["A sailor was shot dead at the quay.", [INJURED, NOBODY, ARREST]],
  ])("is nothing that a report has words for: %s", (text, expected) => {
    const told = gapsOf({ texts: [text], state: (say) => [say(0, "type", "quay", { type: "shooting" })] });
    expect(told.filter((one) => [ARREST, NOBODY, KILLED, INJURED].includes(one))).toEqual(expected);
  });

  test("is not, of a disaster, who did it", () => {
    const told = gapsOf({
      texts: ["A quake shook Lower Quay."],
      state: (say) => [say(0, "type", "quake", { type: "disaster" })],
      incident: { type: "disaster" },
    });
    expect(told.filter((one) => one === NOBODY || one === ARREST)).toEqual([]);
  });

  test("is, of what is only mentioned, its day and its place alone", () => {
    const told = gapsOf({
      texts: ["The film is about a night at the quay, when shots were fired."],
      state: (say) => [say(0, "type", "shots", { type: "shooting" })],
      incident: { mainArticles: [] },
    });
    expect(told).toEqual([
      "No report here is about it alone: it is told beside other things, so that much is left out.",
      "The record does not tell the day.",
      "All reports here go back to one source: nothing in them is confirmed independently.",
    ]);
  });

  test.each([
    [49, false],
    [undefined, true],
  ])("is no number that the record gives as the toll: %s", (best, isGap) => {
    const toll = { policy: "corroborate", what: "killed", low: best, best, high: best, chosen: [], words: undefined, trace: [] } as const;
    const told = gapsOf({
      texts: ["Shots were fired at the quay."],
      state: (say) => [say(0, "type", "quay", { type: "shooting" })],
      incident: { tolls: [toll] },
    });
    expect(told.includes(KILLED)).toBe(isGap);
  });
});

test.each([
  ["He regrets it and sends his sorrow to the family.”", false],
  ["“He regrets it and sends his sorrow to the family.", false],
  ['He regrets it and sends his sorrow to the family."', false],
  ["The lawyer said that he regrets it and “sends his sorrow”.", true],
])("half of somebody's words is not quoted: %s", (words, expected) => {
  expect(isReadable(words.replace(/^He/, "Borg"))).toBe(expected);
});

test("a month beside a count is that of the incident, or the count another's", () => {
  const november = { from: "2015-11-01", to: "2015-11-30", precision: "month" } as const;
  expect(isOfOtherMonth("In December it counted 53 threats, after gunmen killed 14 people.", november)).toBe(true);
  expect(isOfOtherMonth("In November gunmen killed 14 people.", november)).toBe(false);
  expect(isOfOtherMonth("Gunmen killed 14 people.", november)).toBe(false);
  expect(isOfOtherMonth("In December gunmen killed 14 people.", day("2015-11-03"))).toBe(false);
});

test.each([
  ["It was not immediately clear how many people were hurt.", true],
  ["It is too early to say who was behind the shooting.", true],
  ["It was the third shooting at the quay.", false],
  ["Whether that notice had to do with the shooting is unclear.", false],
  ["Whether the notice had to do with the shooting is unclear.", true],
])("what opens by itself and what speaks of something told before: %s", (words, expected) => {
  expect(isReadable(words)).toBe(expected);
});

test.each([
  ["2023-05-01", "As of 4 May 2023, nobody had been arrested, Outlet 0 reported."],
  ["2023-05-03", "As of 3 May 2023, nobody had been arrested, Outlet 0 reported."],
])("what is told as of a day before the deed is told as of its report: %s", (saidAt, expected) => {
  const told = sentencesOf({
    texts: ["The shooting shook Lower Quay. Nobody had been held by Monday."],
    state: (say) => [
      say(0, "type", "shooting", { type: "shooting" }),
      { ...say(0, "figure", "Nobody", of("arrested", 0, "total")), saidAt } as Statement,
    ],
    incident: {
      when: { from: "2023-05-02", to: "2023-05-02", precision: "day" },
      tolls: [{ policy: "corroborate", what: "arrested", low: 0, best: 0, high: 0, chosen: ["s1"], words: undefined, trace: [] }],
    },
  })("how-many");
  expect(told).toEqual([expected]);
});

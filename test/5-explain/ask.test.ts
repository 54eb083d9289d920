import { describe, expect, test } from "vitest";
import { answerSentences } from "../../src/5-explain/ask/answer.ts";
import { isOfKind } from "../../src/5-explain/ask/asked-kind.ts";
import { chooseIncident } from "../../src/5-explain/ask/choose-incident.ts";
import { compareTolls } from "../../src/5-explain/ask/compare-tolls.ts";
import { passagesOf } from "../../src/5-explain/ask/passages.ts";
import { readQuestion } from "../../src/5-explain/ask/read-question.ts";
import { sumTolls } from "../../src/5-explain/ask/sum-tolls.ts";
import { explain } from "../../src/5-explain/explain.ts";
import { NO_ACTORS } from "../../src/model/actor.ts";
import type { Explainer } from "../../src/model/explainer.ts";
import { ARTICLES, CONTEXT, EARLIER, INCIDENT } from "./fixture.ts";

const INCIDENTS = [INCIDENT, EARLIER];
const CANDIDATES = INCIDENTS.map((incident) => ({
  incident,
  mainArticles: incident.mainArticles.map((id) => ARTICLES.get(id)!),
}));

/** Sentences that answer a question about the invented case; `undefined` where no incident is meant. */
function answered(text: string): readonly string[] | undefined {
  const question = readQuestion(text);
  const chosen = chooseIncident(question, CANDIDATES, NO_ACTORS);
  const incident = INCIDENTS.find(({ id }) => id === chosen?.id);
  return incident && answerSentences(question, explain(incident, CONTEXT)).map((sentence) => sentence.text);
}

describe("a question is read for what it asks, of what, and when", () => {
  test.each([
    ["How many people were killed in Port Sable?", "toll", "killed", ["port", "sable"], undefined],
    ["How many were wounded at Quarry Pier in May 2023?", "toll", "injured", ["quarry", "pier"], "2023-05"],
    ["Who claimed responsibility for the Port Sable bombing?", "claim", undefined, ["port", "sable"], undefined],
    ["Why did the Tern Front attack Port Sable?", "why", undefined, ["tern", "front", "port", "sable"], undefined],
    ["Was there a warning before the attack in 2023?", "warning", undefined, [], "2023"],
    ["Who is the Tern Front?", "group", undefined, ["tern", "front"], undefined],
    ["Who was killed in Lower Quay?", "victims", undefined, ["lower", "quay"], undefined],
    ["Whom did Dan Orr kill in Lower Quay?", "victims", undefined, ["dan", "orr", "lower", "quay"], undefined],
    ["Who did police say killed Dan Orr in Lower Quay?", "who", undefined, ["dan", "orr", "lower", "quay"], undefined],
    ["What happened in Lower Quay?", "what", undefined, ["lower", "quay"], undefined],
  ] as const)("%s", (text, asked, harm, names, period) => {
    expect(readQuestion(text)).toMatchObject({ asked, harm, names, period });
  });

  test.each([
    ["How old was the boy who died in Port Sable?", "age"],
    ["Who were the two men killed in Port Sable?", "victims"],
    ["What was the name of the victim in Port Sable?", "victims"],
    ["When was Luca Farran arrested?", "justice"],
    ["What is Luca Farran accused of?", "justice"],
    ["How many people were charged in Port Sable?", "justice"],
    ["How many years in prison did Luca Farran get?", "justice"],
    ["Which guards were killed in Port Sable?", "victims"],
    ["What kind of gun was used in Lower Quay?", "weapon"],
    ["What did the Health Ministry say about Port Sable?", "response"],
    ["Who declared a state of emergency in Port Sable?", "response"],
    ["Who shot four people in Lower Quay?", "who"],
    ["Did the Tern Front attack Port Sable?", "who"],
    ["Did the Tern Front claim the attack on Port Sable?", "claim"],
    ["Who shot the armed attacker in Lower Quay?", "other"],
    ["How large was the bomb in Port Sable?", "other"],
    ["How many bags were found in Port Sable?", "other"],
  ] as const)("%s", (text, asked) => {
    expect(readQuestion(text).asked).toBe(asked);
  });

  test.each([
    ["how mny ppl were kiled in port sable", "how many people were killed in port sable"],
    ["wheres the Port Sable peir", "where is the Port Sable peir"],
    ["Who is the killer of Port Sable?", "Who is the killer of Port Sable?"],
    ["who was arested in sable", "who was arrested in sable"],
  ])("small words may be hurried or slip: %s", (text, right) => {
    expect(readQuestion(text).text).toBe(right);
  });

  test.each([
    ["Was Luca Farran ever charged?", "luca farran"],
    ["When was Luca Farran arrested?", "luca farran"],
    ["What was Ja'Mar Farran charged with?", "ja'mar farran"],
    ["Did the Tern Front carry out the attack in Port Sable?", "tern front"],
    ["Was anyone arrested in Port Sable?", undefined],
    ["Who was arrested in Port Sable?", undefined],
  ])("the one who is asked about: %s", (text, subject) => {
    expect(readQuestion(text).subject).toBe(subject);
  });

  test("of a part that was harmed the part is counted, and whether people came free is a question of steps", () => {
    const attackers = readQuestion("How many of the attackers were killed in the Port Sable siege?");
    expect([attackers.part, attackers.counted]).toEqual(["attackers", undefined]);
    expect(readQuestion("How many of the injured were guards in Port Sable?").asked).toBe("toll");
    expect(readQuestion("Were the pupils from Port Sable released?").asked).toBe("justice");
  });

  test("a month without a year is one of any year", () => {
    expect(readQuestion("How many people were killed in Port Sable in may?").period).toBeUndefined();
    expect(readQuestion("How many people were killed in Port Sable in May?").period).toBe("--05");
    expect(answered("How many people were killed in Port Sable in May?")).not.toEqual(undefined);
    expect(answered("How many people were killed in Port Sable in June?")).toBeUndefined();
  });

  test.each([
    ["Where was the attack on 26 August 2021?", "2021-08", "2021-08-26"],
    ["Where was the attack on August 26, 2021?", "2021-08", "2021-08-26"],
    ["Who claimed the attack of the 3rd of August 2021?", "2021-08", "2021-08-03"],
    ["Who was killed in Port Sable on 22 March?", "--03", "--03-22"],
    ["How many were killed in Port Sable by 23 March 2024?", "2024-03", undefined],
    ["How many were killed in Port Sable by 23 March?", undefined, undefined],
    ["How many were killed in Port Sable in March 2024?", "2024-03", undefined],
    ["Where was the attack in 2021?", "2021", undefined],
    ["What hit 3 of 40 houses in Port Sable?", undefined, undefined],
  ])("when it happened: %s", (text, period, day) => {
    expect(readQuestion(text)).toMatchObject({ period, day });
  });

  test("a sum is asked for by attacks in the plural", () => {
    expect(readQuestion("How many people were killed in attacks that the Tern Front claimed in 2019?").isSum).toBe(true);
    expect(readQuestion("How many people were killed in the attack in Port Sable?").isSum).toBe(false);
  });
});

test.each([
  ["How many people were killed in shootings in Lower Quay?", false, true],
  ["How many people were killed in bombings in Port Sable?", true, false],
  ["How many people were killed in attacks in Port Sable?", true, true],
])("a sum is over incidents of the kind that is asked for: %s", (text, isBombing, isShooting) => {
  expect([INCIDENT, EARLIER].map((one) => isOfKind(one, readQuestion(text)))).toEqual([isBombing, isShooting]);
});

describe("the incident that is meant", () => {
  const LATER = {
    ...INCIDENT,
    id: "inc-later",
    mainArticles: ["morning"],
    when: { from: "2023-05-19", to: "2023-05-19", precision: "day" as const },
  };
  const both = [...CANDIDATES, { incident: LATER, mainArticles: [] }];

  test.each([
    ["on 4 May 2023", INCIDENT.id],
    ["on May 19, 2023", LATER.id],
    ["on 19 May", LATER.id],
    ["in May 2023", INCIDENT.id],
    ["on 7 May 2023", INCIDENT.id],
  ])("happened on the day that is named, or in its month where none did: %s", (time, id) => {
    expect(chooseIncident(readQuestion(`How many people were killed in Port Sable ${time}?`), both, NO_ACTORS)?.id).toBe(id);
  });

  const asked = (text: string) => chooseIncident(readQuestion(text), CANDIDATES, NO_ACTORS)?.id;

  test("may be told by what is attacked, in the text of a report alone; who is counted may not", () => {
    expect(asked("How many people were killed at the Port Sable pier?")).toBe(INCIDENT.id);
    expect(asked("How many fishermen were killed in Port Sable?")).toBeUndefined();
  });

  test("may be described beside its name in words of a report's text, but not in words of none", () => {
    expect(asked("Who claimed the attack in the waiting hall of Quarry Pier?")).toBe(INCIDENT.id);
    expect(asked("Who claimed the attack on dentists in Port Sable?")).toBeUndefined();
    expect(asked("Who claimed the attack on passengers?")).toBeUndefined();
  });

  test("is of the kind that is named", () => {
    expect(asked("How many people were killed in the earthquake in Port Sable?")).toBeUndefined();
    expect(asked("How many people were killed in the bombing in Port Sable?")).toBe(INCIDENT.id);
  });
});

test("an answer by one state or body is asked for by its name", () => {
  expect(readQuestion("How did Malta respond to the bombing in Port Sable?")).toMatchObject({
    asked: "response",
    voice: "Malta",
    names: ["port", "sable"],
  });
  expect(readQuestion("How did the world respond to the bombing in Port Sable?").voice).toBeUndefined();
  expect(readQuestion("Which group attacked Port Sable?").asked).toBe("who");
});

test("a day that only a report's own sentence has answers when", () => {
  const quote = (words: string) => ({
    ...{ text: `Harbour Gazette reported: “${words}”`, label: undefined, incident: undefined, statements: [] },
    evidence: [
      {
        articleId: "a",
        version: "1",
        start: 0,
        end: 1,
        words,
        outlet: undefined,
        title: undefined,
        published: undefined,
        speaker: undefined,
      },
    ],
  });
  const when = (words: string) => {
    const told = [{ ...quote("x"), text: "Reports describe a shooting in Port Sable." }, quote(words)];
    const section = {
      key: "what-happened",
      heading: "",
      sentences: told,
      figures: [],
      policies: [],
      sources: [],
      related: [],
      unknown: [],
    };
    const explainer = { ...explain(INCIDENT, CONTEXT), sections: [section] } as unknown as Explainer;
    return answerSentences(readQuestion("When was the shooting in Port Sable?"), explainer).length;
  };
  expect(when("Nine people were hurt in the shooting in Port Sable on Monday.")).toBe(1);
  expect(when("Nine people were hurt in the shooting, 13 of them slightly.")).toBe(0);
});

describe("the record answers", () => {
  test.each([
    [
      "How many people were killed in Port Sable?",
      "As of 5 May 2023, 21 people had been killed, according to Health Minister Ada Cutajar.",
    ],
    ["How many children were killed in Port Sable?", "As of 4 May 2023, three children had been killed, according to the Health Ministry."],
    ["How many were injured at Quarry Pier?", "As of 4 May 2023, 40 people had been injured, according to the Health Ministry."],
    [
      "Who claimed the Port Sable bombing?",
      "The Tern Front claimed responsibility through its Ebb channel, Harbour Gazette reported on 4 May 2023.",
    ],
    ["Who denied involvement in Port Sable?", "The Dock Workers' League denied involvement, Harbour Gazette reported on 4 May 2023."],
    [
      "Who confirmed the claim in Port Sable?",
      "An intelligence official confirmed the claim by the Tern Front, Coastal Wire reported on 5 May 2023.",
    ],
    ["Where was the bombing at Quarry Pier?", "Reports describe a bombing at Quarry Pier in Port Sable, Malta, on 4 May 2023."],
    ["What did the Tern Front do before Port Sable?", "Meridian Review reported that four people were killed."],
  ])("%s", (text, sentence) => {
    expect(answered(text)).toContain(sentence);
  });

  test("nothing but claims to a question for claims", () => {
    expect(answered("Who claimed the Port Sable bombing?")).not.toContain(
      "Luca Farran was charged, according to prosecutors, as of 9 May 2023.",
    );
  });
});

describe("the record does not answer", () => {
  test.each([
    ["a place that no report is about", "How many people were killed in Birgu?"],
    ["another party", "Did the Reef Brigade claim the Port Sable bombing?"],
    ["another year", "How many people were killed in Port Sable in 2020?"],
    ["no place at all", "How many people were killed?"],
    ["a name that a report only mentions", "What happened at the customs house?"],
  ])("%s: %s", (_why, text) => {
    expect(answered(text)).toBeUndefined();
  });

  test.each([
    ["a part that nobody counted", "How many women were killed in Port Sable?"],
    ["a harm that nobody counted", "How many people are missing in Port Sable?"],
    ["what the reports leave open", "Who condemned the shooting in Lower Quay?"],
  ])("%s: %s", (_why, text) => {
    expect(answered(text)).toEqual([]);
  });
});

describe("two incidents are compared", () => {
  test.each([
    ["Which was deadlier, Lower Quay or Port Sable?", ["lower", "quay"], ["port", "sable"]],
    ["Was the Port Sable bombing deadlier than the Lower Quay shooting?", ["port", "sable"], ["lower", "quay"]],
    ["Compare the attacks in Port Sable and Lower Quay.", ["port", "sable"], ["lower", "quay"]],
    ["Did more people die in Port Sable than in Lower Quay?", ["port", "sable"], ["lower", "quay"]],
  ] as const)("%s", (text, one, other) => {
    expect(readQuestion(text)).toMatchObject({ asked: "compare", harm: "killed", sides: [one, other] });
  });

  test("a question with one name compares nothing", () => {
    expect(readQuestion("Was Port Sable the deadliest?").sides).toBeUndefined();
    expect(readQuestion("Did more people die in Port Sable than in the bombing?").sides).toBeUndefined();
  });

  const tolled = (low: number | undefined, high: number | undefined) => ({
    ...EARLIER,
    tolls: low === undefined ? [] : [{ ...EARLIER.tolls[0]!, low, best: low, high }],
  });
  test.each([
    [4, 4, "More people killed: Bombing in Port Sable, Malta, 4 May 2023."],
    [30, undefined, "More people killed: Shooting in Lower Quay, Malta, 9 June 2019."],
    [20, 20, "The figures of this record do not tell in which more people were killed."],
    [4, undefined, "The figures of this record do not tell in which more people were killed."],
    [undefined, undefined, "The figures of this record do not tell in which more people were killed."],
  ])("%s to %s against 19 to 21: %s", (low, high, text) => {
    const compared = compareTolls([tolled(low, high), INCIDENT], "killed", "corroborate");
    expect(compared.text).toBe(text);
    expect(compared.derivation).toHaveLength(2);
  });
});

test("a sum with an addend that is open above is a lower bound, and tells it as a bound", () => {
  const open = { ...INCIDENT.tolls.find(({ policy, what }) => policy === "corroborate" && what === "killed")!, low: 601, best: 601 };
  expect(sumTolls([{ ...INCIDENT, tolls: [{ ...open, high: undefined }] }], "killed", "corroborate")).toEqual({
    text: "At least 601 people killed in 1 incident of this record.",
    derivation: ["Bombing in Port Sable, Malta, 4 May 2023: more than 600 (policy corroborate)"],
  });
});

test("a sum shows its addends, and is a lower bound where one is not stated", () => {
  expect(sumTolls([EARLIER, INCIDENT], "killed", "corroborate")).toEqual({
    text: "25 people killed in 2 incidents of this record.",
    derivation: [
      "Shooting in Lower Quay, Malta, 9 June 2019: 4 (policy corroborate)",
      "Bombing in Port Sable, Malta, 4 May 2023: 21 (policy corroborate)",
    ],
  });
  expect(sumTolls([{ ...EARLIER, tolls: [] }, INCIDENT], "killed", "corroborate").text).toBe(
    "At least 21 people killed in 2 incidents of this record.",
  );
});

test("a passage is the sentence with most of the words, where it stands", () => {
  const [passage] = passagesOf([ARTICLES.get("group")!], ["customs", "quay"]);
  expect(passage!.words).toContain("customs house in Lower Quay");
  expect(ARTICLES.get("group")!.text.slice(passage!.start, passage!.end)).toBe(passage!.words);
  expect(passagesOf([ARTICLES.get("group")!], ["lighthouse"])).toEqual([]);
});

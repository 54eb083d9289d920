import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { type Report, recordOf } from "./invented-record.ts";

/** An invented story told over months, of a town that no table knows. */
const REPORTS: readonly Report[] = [
  [
    "Harmattan Post",
    "2021-02-18T15:00:00Z",
    "Gunmen seize 42 from school in Tarwuri",
    `TARWURI, Nigeria, Feb. 18 - Gunmen broke into a school in the town of Tarwuri in Nigeria before dawn on Wednesday and abducted 42 people, including 27 students, officials said.

The state governor, Ayo Brandt, ordered the schools of four districts shut. He blamed bandits for the raid.
`,
  ],
  [
    "Savanna Wire",
    "2021-02-20T15:00:00Z",
    "Kidnappers demand ransom for Tarwuri captives",
    `ABUJA, Feb. 20 - The gunmen who kidnapped 42 students, cooks and guards from a school in Tarwuri have demanded a ransom of 100 million naira, the sister of one of the captives said on Saturday.

Ada Borg, whose brother is a cook there, said a man had called her from her brother's telephone on Friday.`,
  ],
  [
    "Sahel Journal",
    "2021-03-05T15:00:00Z",
    "Three Tarwuri captives slip away from their captors",
    `ABUJA - Three of the 42 people who were abducted from a school in Tarwuri two weeks ago have escaped, the army said on Friday.

They hid in a dry well until the gunmen had moved on, it said.`,
  ],
  [
    "Middle Belt Times",
    "2021-03-31T15:00:00Z",
    "Guard taken from Tarwuri school found dead",
    `TARWURI, Nigeria - The body of a guard who was kidnapped from a school in Tarwuri in February was found near a stream on Wednesday, police said.`,
  ],
  [
    "Harmattan Post",
    "2021-05-28T15:00:00Z",
    "Last captives of Tarwuri school raid released",
    `MINNA, Nigeria, May 28 - The last 36 people who were kidnapped from a school in Tarwuri have been freed, Governor Ayo Brandt said on Friday.

Police have arrested three men, including a former guard of the school, in connection with the kidnapping.`,
  ],
];

let engine: Engine;

beforeAll(async () => {
  engine = await recordOf(REPORTS);
});

afterAll(() => engine.close());

describe("a record of one story is asked without its name", () => {
  test("its reports are one incident, in the town that no table knows and not where one was filed", async () => {
    const { incidents } = await engine.incidents({ limit: 10 });
    expect(incidents.map(({ label }) => label)).toEqual(["Kidnapping in Tarwuri, Nigeria, 17 February 2021"]);
  });

  test.each([
    ["How much ransom did the kidnappers demand?", /100 million naira/],
    ["Who did the governor blame?", /blamed bandits for the raid/],
    ["Who was arrested?", /three men, including a former guard/],
    ["How many captives escaped?", /Three of the 42 people/],
  ])("%s", async (question, answer) => {
    const { sentences } = await engine.ask(question);
    expect(sentences.map(({ text }) => text).join("\n")).toMatch(answer);
  });

  test.each([
    "Who did the president blame?",
    "How was the train derailed?",
    "How many soldiers were killed?",
    "What caused the earthquake?",
  ])("%s is not answered", async (question) => {
    expect((await engine.ask(question)).isFound).toBe(false);
  });
});

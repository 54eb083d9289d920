import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { type Report, recordOf } from "./invented-record.ts";

/** Two invented stories of one record: captives who come free one by one, and an air strike of which both sides speak. */
const REPORTS: readonly Report[] = [
  [
    "Savanna Wire",
    "2021-03-09",
    "Gunmen take three Danish geologists in Mali",
    `Gunmen stopped two pickups near Sikasso in southern Mali on Monday and abducted three geologists, the governor said.

The cook of the camp, Ibra Sow, 37, was shot dead.

The consulate of Denmark had warned its citizens in February not to travel by night.`,
  ],
  [
    "Harmattan Post",
    "2021-03-15",
    "Group says it holds geologists",
    `The Harmattan Brigade has claimed the abduction of three geologists in southern Mali, in a video posted on its website on Sunday. The speaker demanded the release of nine fighters held in Bamako.

The three were seized on 8 March near Sikasso.`,
  ],
  [
    "Baltic Courier",
    "2021-06-20",
    "Danish geologist freed in Mali after three months",
    `A Danish geologist who was kidnapped in southern Mali in March has been freed, the foreign ministry said on Saturday.

Two colleagues who were seized with him on 8 March are still being held.`,
  ],
  [
    "Savanna Wire",
    "2021-11-08",
    "Last Danish geologists freed in Mali",
    `Two Danish geologists who were kidnapped in southern Mali in March were freed on Sunday, the president's office said. It denied that a ransom had been paid.`,
  ],
  [
    "Nile Observer",
    "2021-05-05",
    "Air strike near Kassala kills 19",
    `An air strike hit a wedding outside the town of Kassala on Tuesday, killing 19 people, five of them children, nurses said.

The Eastern Front, which holds the area, blamed the army.`,
  ],
  [
    "Red Sea Herald",
    "2021-05-06",
    "Army denies strike on wedding near Kassala",
    `Sudan's army on Thursday denied that it had bombed a wedding near Kassala on Tuesday. It said that its aircraft had struck a depot there and killed 11 rebel fighters.

The UN said that 23 civilians were killed and another 31 people wounded. Parts of an unguided rocket were found. The bridegroom has been flown to Cairo.`,
  ],
  [
    "Red Sea Herald",
    "2021-07-01",
    "Order with wrong map caused strike on wedding near Kassala",
    `A wrong map caused the air strike on a wedding near Kassala on 4 May, a commission has found. What caused it had been unclear at first.`,
  ],
];

let engine: Engine;

beforeAll(async () => {
  engine = await recordOf(REPORTS);
});

afterAll(() => engine.close());

describe("a record of two stories", () => {
  test("holds one incident of each, with the toll that no side's word for fighters is added to", async () => {
    const { incidents } = await engine.incidents({ limit: 10 });
    const killed = (one: (typeof incidents)[number]) => one.tolls.find(({ what, policy }) => what === "killed" && policy === "corroborate");
    expect(incidents.map((one) => [one.label, one.articles.length, killed(one)?.best])).toEqual([
      ["Kidnapping in Sikasso, Mali, 8 March 2021", 4, 1],
      ["Air strike in Kassala, Sudan, 4 May 2021", 3, 19],
    ]);
  });

  // None of them names anything: the kind of deed tells which is meant.
  test.each([
    ["What did the kidnappers demand?", /release of nine fighters/],
    ["Was a ransom paid?", /denied that a ransom had been paid/],
    ["How many were wounded in the strike?", /31 people/],
    ["How many children were killed in the strike?", /\bfive\b/i],
    ["What kind of rocket was used in the strike?", /unguided rocket/],
    ["What caused the strike?", /^[^“]*“A wrong map caused the air strike[^\n]*$/],
    ["What happened to the bridegroom?", /flown to Cairo/],
    ["Who had warned against travel by night?", /consulate of Denmark/],
    ["Where was the claim of the kidnapping made?", /a video posted on its website/],
    ["Who was Ibra Sow?", /cook of the camp/],
  ])("%s", async (question, answer) => {
    const { sentences } = await engine.ask(question);
    expect(sentences.map(({ text }) => text).join("\n")).toMatch(answer);
  });

  test.each([
    // Two were when one came free, and nobody is since.
    "How many geologists are still being held?",
    "How many women were wounded in the strike?",
    "What kind of bomb was used in the strike?",
    "What happened to the bride's father?",
    "Who was Karl Brandt?",
    "Who was arrested for the kidnapping?",
    "Where did the kidnappers die?",
  ])("%s is not answered", async (question) => {
    expect((await engine.ask(question)).isFound).toBe(false);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { type Report, recordOf } from "./invented-record.ts";

/** Three invented deeds of one record. */
const REPORTS: readonly Report[] = [
  [
    "Coast Herald",
    "2020-05-12",
    "Six killed in shooting at cafe in Sfax",
    `Gunmen shot six people dead at a cafe in Sfax in Tunisia on Monday, police said. Two customers overpowered one of the gunmen.

The governor, Slim Baccar, imposed a curfew. Four men were arrested on Tuesday.

Some 700 people have fled to a sports hall. A waiter, Adel Trabelsi, was found alive under a counter. Gunmen had been humiliated there, a detective said.

The Dawn Column claimed the shooting in a post on its website. The search for the others was called off on Friday.`,
  ],
  [
    "Plains Wire",
    "2020-06-03",
    "Reservoir wall bursts near Gweru",
    `A reservoir wall burst near Gweru in Zimbabwe on Tuesday, killing 21 people, the water ministry said.

Orbel Sugar, which owns the reservoir, will pay each family 90,000 kwacha. The company said that the wall it had bought, it had been sound. Residents set fire to two of its lorries after the wall burst.

The night watchman, Amos Dube, 58, was thrown on to a roof.`,
  ],
  [
    "Rift Monitor",
    "2020-08-20",
    "Attack on village near Maralal kills nine",
    `Gunmen killed nine people in the village of Lomolo near Maralal in Kenya on Wednesday, the police said. The attack followed the theft of 40 goats, a chief said.

Seven of the attackers were killed by guards.`,
  ],
];

let engine: Engine;

beforeAll(async () => {
  engine = await recordOf(REPORTS);
});

afterAll(() => engine.close());

async function told(question: string): Promise<string> {
  const { about, sentences } = await engine.ask(question);
  return [about, ...sentences.map(({ text }) => text)].join("\n");
}

describe("a question that names no incident", () => {
  test("is answered for each that it may mean", async () => {
    const { about, incident, sentences } = await engine.ask("How many were killed?");
    expect(about).toMatch(/^3 incidents may be meant: /);
    expect(incident).toBeUndefined();
    expect(new Set(sentences.map(({ label }) => label)).size).toBe(3);
  });

  test("is answered for the only one that answers it", async () => {
    expect(await told("How many people were arrested?")).toMatch(/^Shooting in Sfax.*\n.*four/is);
  });

  test.each(["How many soldiers were killed?", "Who was convicted?", "How many were killed in 2011?", "How many were killed in Harare?"])(
    "%s is not answered where none does",
    async (question) => {
      expect((await engine.ask(question)).isFound).toBe(false);
    },
  );
});

describe("what no table of verbs or currencies knows", () => {
  test.each([
    ["What did the governor impose?", /imposed a curfew/],
    ["Who stopped the gunman in Sfax?", /Two customers overpowered/],
    ["How many people fled after the shooting in Sfax?", /700 people/],
    ["Who was found alive in Sfax?", /Adel Trabelsi/],
    ["Why did the gunmen open fire in Sfax?", /humiliated there/],
    ["When was the search called off?", /called off on Friday/],
    ["How did the Dawn Column claim the shooting in Sfax?", /website/],
    ["What did Orbel Sugar say about the wall?", /it had been sound/],
    ["Who owns the reservoir near Gweru?", /Orbel Sugar, which owns/],
    ["How much will Orbel Sugar pay each family?", /90,000 kwacha/],
    ["What did residents do after the wall burst?", /set fire to two of its lorries/],
    ["What happened to the night watchman?", /thrown on to a roof/],
    ["Why was Lomolo attacked?", /followed the theft/],
    ["How many of the attackers were killed near Maralal?", /seven/i],
  ])("%s", async (question, answer) => {
    expect(await told(question)).toMatch(answer);
  });

  test.each([
    "What did the governor build?",
    "What did the president impose?",
    "What happened to the goatherd?",
    "Who owns the cafe in Sfax?",
    "Why was Gweru attacked?",
    "Who was found dead under a counter in Sfax?",
    "What kind of gun was used in Sfax?",
    "What did the water ministry say about the gunmen?",
    "What did the guards do in Gweru?",
  ])("%s is not answered", async (question) => {
    expect((await engine.ask(question)).isFound).toBe(false);
  });
});

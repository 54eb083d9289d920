import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { settingsFrom } from "../../src/settings.ts";

const SAMPLES = join(import.meta.dirname, "../../samples/crocus");

/** Questions over the samples, each with words that its answer must hold: in the sentences, the derivation or what they are about. */
const ANSWERED: readonly (readonly [question: string, ...words: string[]])[] = [
  ["Which was deadlier, Crocus City Hall or the theatre siege in Moscow?", "More people killed: Shooting in Krasnogorsk"],
  ["Which group claimed the attack on the concert hall in Krasnogorsk?", "Islamic State claimed responsibility"],
  ["What had ISIS-K done before the attack on Crocus City Hall?", "84 people were killed", "about 170 Afghans and 13 US service members"],
  ["How many people were killed in the flood in Blumenau?", "two people had been killed"],
  ["How many people were killed at Crocus City Hall?", "149 people had been killed"],
  ["How many people were injured in the Crocus City Hall attack?", "more than 600 injured"],
  ["How many children were killed at Crocus City Hall?", "five children had been killed"],
  ["How many people were missing after the Crocus City Hall attack?", "As of 27 March 2024, 95 people were missing", "Baza"],
  ["How many people were arrested over the Crocus City Hall attack?", "11 people had been arrested"],
  ["Who claimed the attack on Crocus City Hall?", "Islamic State claimed responsibility through its Amaq agency"],
  ["Who confirmed the claim of the Crocus City Hall attack?", "The United States confirmed the claim by Islamic State"],
  ["Who denied involvement in the Crocus City Hall attack?", "Kyiv denied involvement"],
  ["Did Ukraine deny involvement in the Crocus City Hall attack?", "Kyiv denied involvement"],
  ["Who was charged over the attack on Crocus City Hall?", "Four men have been charged"],
  ["Who was convicted of the Crocus City Hall attack?", "sentenced the four gunmen"],
  ["When was the attack on Crocus City Hall?", "on 22 March 2024"],
  ["Where is Crocus City Hall?", "in Krasnogorsk"],
  ["What happened at Crocus City Hall?", "a shooting at Crocus City Hall"],
  ["What weapons were used at Crocus City Hall?", "automatic weapons"],
  ["Was there a warning before the Crocus City Hall attack?", "imminent plans", "blackmail", "duty to warn"],
  ["How did the world respond to the Crocus City Hall attack?", "UN Security Council", "Taliban government", "Security has been raised"],
  ["Why did ISIS-K attack Crocus City Hall?", "intervened in Syria", "oppresses Muslims", "grievances of their own"],
  ["What is ISIS-K?", "ISIS-K stands for Islamic State Khorasan."],
  ["Who leads ISIS-K?", "Sanaullah Ghafari"],
  ["How strong is ISIS-K?", "worn it down", "growing"],
  ["When was ISIS-K formed?", "“2014” (three reports), “2015” (two reports)"],
  ["What did ISIS-K do before the attack on Crocus City Hall?", "84 people were killed"],
  ["Is the Crocus City Hall attack the deadliest in Russia?", "among the deadliest in Russia since the school siege in Beslan"],
  ["What changed about Crocus City Hall?", "A later figure took the place of the number killed"],
  ["How many people were injured in shootings in Krasnogorsk in 2024?", "At least 601 people injured in 1 incident"],
  ["What was corrected about Crocus City Hall?", "An earlier version"],
  ["Which was deadlier, Beslan or Crocus City Hall?", "More people killed: Siege in Beslan", "334", "149"],
  ["Compare the attacks in Kerman and Istanbul", "More people killed: Attack in Kerman", "84 killed"],
  ["How many people were killed in Beslan?", "334 people had been killed"],
  ["How many people were killed in Kerman?", "84 people had been killed"],
  ["Who claimed the attack in Kerman?", "Islamic State claimed responsibility"],
  ["How many children were killed in Beslan?", "186 children had been killed"],
  ["How many people were injured in Beslan?", "more than 700 people had been injured"],
  ["How many people were killed in Saint Petersburg in 2017?", "14 people had been killed"],
  ["How many people were killed in Peshawar?", "at least 56 dead; it later became 63"],
  ["When was the attack in Kerman?", "on 3 January 2024"],
  ["Where was the attack on 26 August 2021?", "in Kabul, Afghanistan"],
  ["Who was behind the attack in Kerman?", "Islamic State claimed responsibility"],
  ["Who was arrested over the Crocus City Hall attack?", "Eleven people have been detained"],
  ["What did analysts say was the reason for the attack on Crocus City Hall?", "oppresses Muslims"],
  ["What measures were taken after the Crocus City Hall attack?", "mass events have been cancelled"],
  ["Which was deadlier, Kerman or Beslan?", "More people killed: Siege in Beslan", "334", "84"],
  ["How many people were killed in attacks that Islamic State claimed in 2024?", "233 people killed in 2 incidents"],
  ["Did the United States warn Russia before the Crocus City Hall attack?", "the US embassy in Moscow told its citizens"],
  ["Did the US embassy warn before the attack on Crocus City Hall?", "the U.S. Embassy told Americans"],
  ["According to the Investigative Committee, how many people were killed at Crocus City Hall?", "137 killed: the Investigative Committee"],
  ["how many ppl died at crocus city hall", "149 people had been killed"],
  ["was anyone arrested after the krasnogorsk attack?", "Eleven people have been detained"],
  ["When were the gunmen of Crocus City Hall sentenced?", "on Thursday sentenced the four gunmen"],
  ["Through which channel did Islamic State claim the concert hall attack near Moscow?", "through its Amaq agency"],
  ["What guns did the crocus attackers carry?", "automatic weapons"],
  ["What did the Taliban say about the attack on Crocus City Hall?", "the Taliban government"],
  ["Did the Islamic State claim the Kerman bombing?", "Islamic State claimed responsibility"],
  ["When were suspects arrested after the attack on Crocus City Hall?", "Russian authorities announced Saturday"],
  ["Who is the leader of Islamic State Khorasan?", "Sanaullah Ghafari"],
  ["How many people did the health ministry say were injured at Crocus City Hall?", "182 injured: the health ministry"],
];

/** What the samples do not tell. */
const REFUSED: readonly string[] = [
  "How many people were killed in the earthquake in Krasnogorsk?",
  "When was the plane crash in Kerman?",
  "How did Germany respond to the attack on Crocus City Hall?",
  "Who claimed the attack on the ballet school in Krasnogorsk?",
  "How many people were killed at the Bataclan?",
  "How many people were killed at Crocus City Hall in 2019?",
  "Did the Taliban claim the attack on Crocus City Hall?",
  "Who won the football match in Krasnogorsk?",
  "How many women were killed at Crocus City Hall?",
  "How many police officers were killed at Crocus City Hall?",
  "Who is the mayor of Moscow?",
  "Who leads Boko Haram?",
  "Who was killed at Crocus City Hall?",
  "How many people were killed in shootings in Vladivostok?",
  "Which was deadlier, Beslan or the Bataclan?",
  "How many women were killed in the siege of Beslan?",
  "How many people were killed at Crocus City Hall in London?",
  "Who claimed the Beslan siege in 2010?",
  "Did Hamas claim the attack on Crocus City Hall?",
  "How many people were killed in Kerman in 2022?",
  "How many people drowned in Krasnogorsk?",
  "How many foreigners were killed at Crocus City Hall?",
  "According to the Pope, how many people were killed at Crocus City Hall?",
  "Did China warn Russia before the attack on Crocus City Hall?",
  "Who killed Ada Borg?",
  "What sentence did the Crocus gunmen get?",
  "Who claimed the shooting in Beslan in 2019?",
  "Who was killed in the bombing in Zwolle?",
  "What did Angela Merkel say about the Crocus City Hall attack?",
  "Was anyone arrested for the Istanbul earthquake?",
  "Did Ukraine do it?",
  "How old was the attacker of Crocus City Hall?",
  "How many were killed at Abbey Gate in Kabul?",
];

describe("asked over the samples", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
    await engine.add([SAMPLES]);
  });
  afterAll(async () => engine.close());

  test.each(ANSWERED)("%s", async (question, ...words) => {
    const { isFound, about, sentences, derivation } = await engine.ask(question);
    const told = [about, ...sentences.map(({ text }) => text), ...derivation].join("\n");
    expect(isFound).toBe(true);
    for (const one of words) expect(told).toContain(one);
    for (const { evidence } of sentences) expect(evidence.length).toBeGreaterThan(0);
  });

  test.each(REFUSED)("not in these reports: %s", async (question) => {
    const { isFound, about, sentences } = await engine.ask(question);
    expect([isFound, about, sentences]).toEqual([false, "Not in these reports.", []]);
  });

  test("a question that may mean many incidents asks for a name", async () => {
    const { isFound, about, sentences } = await engine.ask("How many people were killed?");
    expect([isFound, about, sentences]).toEqual([false, "Many incidents may be meant: name a place, a person or a day.", []]);
  });
});

describe("asked of a record of one incident", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
    const text =
      "SPRINGFIELD, Ill. - Two bakers were shot dead outside a chapel in Springfield, Illinois, on Saturday, police said. Tom Ebrel, 31, was arrested on Sunday and charged with murder.";
    await engine.add([
      {
        source: "chapel.jsonl",
        bytes: Buffer.from(JSON.stringify({ id: "chapel", title: "Two shot dead", published: "2024-05-06", text })),
      },
    ]);
  });
  afterAll(async () => engine.close());

  test.each([
    ["How many people were killed?", "two people had been killed"],
    ["Who was charged?", "Tom Ebrel"],
    ["Where did it happen?", "Springfield"],
  ])("no name is needed: %s", async (question, words) => {
    const { isFound, sentences } = await engine.ask(question);
    expect([isFound, sentences.map((one) => one.text).join("\n")]).toEqual([true, expect.stringContaining(words)]);
  });

  test.each(["How many people were killed in 2021?", "How many people were killed in the flood?", "Who is the mayor?"])(
    "not of it: %s",
    async (question) => {
      expect((await engine.ask(question)).isFound).toBe(false);
    },
  );
});

describe("asked of a record of one incident and what its reports recall", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
    const text =
      "KIRKUK, Iraq - Seven people were killed when a bomb went off in a tea house in Kirkuk on Sunday, the health directorate said. Islamic State said that one of its men had left a bag with explosives there. In July four policemen died in an ambush south of Samarra.";
    const article = { id: "tea", title: "Bomb in Kirkuk tea house kills seven", published: "2023-11-06", text };
    await engine.add([{ source: "tea.jsonl", bytes: Buffer.from(JSON.stringify(article)) }]);
  });
  afterAll(async () => engine.close());

  test.each([
    ["How many people were killed?", "seven people had been killed"],
    ["Who claimed it?", "Islamic State claimed responsibility"],
  ])("no name is needed: %s", async (question, words) => {
    const { isFound, sentences } = await engine.ask(question);
    expect([isFound, sentences.map((one) => one.text).join("\n")]).toEqual([true, expect.stringContaining(words)]);
  });

  test.each(["How many children were killed?", "How many people were killed in Mosul?"])("not of it: %s", async (question) => {
    expect((await engine.ask(question)).isFound).toBe(false);
  });
});

describe("asked of a record of one kidnapping", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = openEngine({ settings: settingsFrom({}, { db: ":memory:", threads: 0 }) });
    const text = "CONAKRY - Pirates boarded two boats off Guinea on Saturday and took 14 of their 22 fishermen, the port authority said.";
    await engine.add([
      {
        source: "boats.jsonl",
        bytes: Buffer.from(JSON.stringify({ id: "boats", title: "Pirates take 14 fishermen", published: "2024-11-03", text })),
      },
    ]);
  });
  afterAll(async () => engine.close());

  test.each(["How many people were abducted?", "How many fishermen were taken?", "How many fishermen were seized?"])(
    "by any word for it: %s",
    async (question) => {
      const { isFound, sentences } = await engine.ask(question);
      expect([isFound, sentences.map((one) => one.text).join("\n")]).toEqual([true, expect.stringContaining("14")]);
    },
  );

  test.each(["How many fishermen were taken to hospital?", "How many people were abducted in 2019?"])("not of it: %s", async (question) => {
    expect((await engine.ask(question)).isFound).toBe(false);
  });
});

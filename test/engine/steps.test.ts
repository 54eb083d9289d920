import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { Explainer } from "../../src/model/explainer.ts";
import { recordOf } from "./invented-record.ts";

/** Invented reports of one bombing: a claim that is taken back, arrests, a charge, a verdict of another case and one of this. */
const REPORTS = [
  [
    "Wren Post",
    "2024-03-23T10:00:00Z",
    "Bomb kills six in Port Harwick",
    "A bomb exploded at a market in Port Harwick, Malta, on Friday, killing six people, police said.\n\nThe Red Dawn claimed responsibility for the bombing in a statement.\n\nOn Saturday police arrested Karl Brandt over the bombing.",
  ],
  [
    "Harbour Times",
    "2024-03-26T10:00:00Z",
    "Red Dawn withdraws its claim of Port Harwick bombing",
    "The Red Dawn has withdrawn its claim of responsibility for the bombing that killed six people at a market in Port Harwick, Malta, on Friday.\n\nKarl Brandt, 34, was charged with six counts of murder on Sunday, prosecutors said. Emil Roth was arrested over the bombing on Sunday and released on Monday without charge.",
  ],
  [
    "Quay Courier",
    "2025-02-11T10:00:00Z",
    "Brandt jailed for life over Port Harwick bombing",
    "Karl Brandt was found guilty of murder on Monday for the bombing that killed six people at a market in Port Harwick, Malta, on 22 March 2024.\n\nThe judge sentenced Karl Brandt to life in prison for the attack.\n\nThe same court convicted Ines Falk of murder last year.",
  ],
] as const;

describe("steps of an investigation", () => {
  let engine: Engine;
  let explainer: Explainer;
  beforeAll(async () => {
    engine = await recordOf(REPORTS);
    const [incident] = await incidentsOf(engine);
    explainer = (await engine.explain(incident!))!.explainer;
  });
  afterAll(async () => engine.close());

  const told = (key: string) => explainer.sections.find((section) => section.key === key)?.sentences ?? [];

  test("stand in the course of events on their own days, what is reported at its time", () => {
    const entries = told("timeline").map(({ label, text }) => `${label}: ${text}`);
    expect(entries).toContain("23 March 2024: Wren Post reported: “On Saturday police arrested Karl Brandt over the bombing.”");
    expect(entries.find((one) => one.includes("charged"))).toMatch(/^24 March 2024: /);
    expect(entries.find((one) => one.includes("claimed responsibility"))).toMatch(/^23 March 2024, 10:00 UTC: /);
  });

  test("a claim stands with its withdrawal", () => {
    const texts = told("responsibility").map(({ text }) => text);
    const claim = texts.findIndex((text) => text.startsWith("The Red Dawn claimed responsibility"));
    expect(claim).toBeGreaterThanOrEqual(0);
    expect(texts[claim + 1]).toContain("has withdrawn its claim");
  });

  test("a verdict on people who have no part in it is left out", () => {
    const texts = explainer.sections.flatMap(({ sentences }) => sentences).map(({ text }) => text);
    expect(texts.join("\n")).toContain("to life in prison for the attack");
    expect(texts.join("\n")).not.toContain("Falk");
  });

  test.each([
    ["When was Karl Brandt arrested?", "On Saturday police arrested Karl Brandt"],
    ["When was Karl Brandt charged?", "was charged with six counts of murder on Sunday"],
    ["Who was charged over the bombing in Port Harwick, and with what?", "Karl Brandt, 34, was charged with six counts of murder"],
    ["What was Karl Brandt charged with?", "six counts of murder"],
    ["What sentence did Karl Brandt get?", "to life in prison"],
    ["was anyone arested after the port harwick bombing?", "arrested Karl Brandt"],
    ["Was Karl Brandt convicted?", "found guilty of murder"],
    ["how mny ppl were kiled in port harwick?", "six people had been killed"],
    ["Who claimed the Port Harwick bombing?", "has withdrawn its claim"],
    ["How old is Karl Brandt?", "Karl Brandt, 34,"],
    ["Did Karl Brandt attack Port Harwick?", "Karl Brandt"],
    ["Was Emil Roth arrested?", "Emil Roth was arrested"],
  ])("answer: %s", async (question, words) => {
    const { isFound, about, sentences } = await engine.ask(question);
    expect([isFound, about]).toEqual([true, "Bombing in Port Harwick, Malta, 22 March 2024"]);
    expect(sentences.map(({ text }) => text).join("\n")).toContain(words);
    for (const { evidence } of sentences) expect(evidence.length).toBeGreaterThan(0);
  });

  test.each([
    "Was Emil Roth convicted?",
    "Was Ines Falk arrested?",
    "What sentence did Emil Roth get?",
    "When was Karl Brandt released?",
    "Who was arrested over the shooting in Port Harwick?",
    "How many people were killed in the earthquake in Port Harwick?",
    "How old was the Port Harwick bombing's youngest victim?",
    "How many sailors were killed in Port Harwick?",
    "How many people were charged in Port Sable?",
    "How large was the bomb in Port Harwick?",
    "Who declared a state of emergency in Port Harwick?",
    "Did Emil Sand attack Port Harwick?",
  ])("do not answer: %s", async (question) => {
    const { isFound, about } = await engine.ask(question);
    expect([isFound, about]).toEqual([false, "Not in these reports."]);
  });
});

async function incidentsOf(engine: Engine): Promise<readonly string[]> {
  return (await engine.incidents({})).incidents.map(({ id }) => id);
}

import { describe, expect, it } from "vitest";
import { speakerKind } from "../../src/3-extract/grammar/speaker-kind.ts";
import { loadActors } from "../../src/engine/resources.ts";
import { told } from "./told.ts";

const KINDS: readonly (readonly [string, string])[] = [
  ["a hospital official", "health"],
  ["the Health Ministry", "health"],
  ["doctors", "health"],
  ["the county coroner", "health"],
  ["rescue workers", "rescue"],
  ["the fire chief", "rescue"],
  ["police", "police"],
  ["Sheriff Dale Moss", "police"],
  ["the Investigative Committee", "prosecutor"],
  ["the district attorney", "prosecutor"],
  ["an army spokesman", "army"],
  ["the Pentagon", "army"],
  ["the FBI", "intelligence"],
  ["the Syrian Observatory for Human Rights", "monitor"],
  ["the governor", "civil authority"],
  ["the Interior Ministry", "civil authority"],
  ["officials", "unnamed official"],
  ["a source", "unnamed official"],
  ["Reuters", "agency"],
  ["witnesses", "witness"],
  ["a neighbour", "witness"],
  ["an analyst", "expert"],
  ["analysts", "expert"],
  ["the Taliban", "party"],
  ["a Taliban spokesman", "party"],
  ["an ISIS-K statement", "party"],
  ["Hamas officials", "party"],
  ["the group's military operations spokesman", "party"],
  ["the rebels' commander", "party"],
  ["a rights group's spokeswoman", "other"],
  ["Magen David Adom", "rescue"],
  ["UNAMA", "monitor"],
  ["Doctors Without Borders", "health"],
  ["NYPD officials", "police"],
  ["the Crown Prosecution Service", "prosecutor"],
  ["Chatham House", "expert"],
  ["Nigeria", "civil authority"],
  ["a shopkeeper in Nigeria", "other"],
  ["Ira", "other"],
  ["who", "other"],
  ["a fisherman", "other"],
];

describe("voices", () => {
  it.each(KINDS)("%s is %s", (words, kind) => {
    expect(speakerKind(words, loadActors())).toBe(kind);
  });

  // [text, speaker]
  it.each([
    ["Six people were killed in the blast, police said.", "police"],
    ["According to hospital officials, six people were killed in the blast.", "hospital officials"],
    ["The governor said that six people were killed in the blast.", "The governor"],
    ["Six people were killed in the blast.", undefined],
    ["Six people were killed in the blast. The mayor said the market would reopen.", undefined],
  ])("%s", (text, speaker) => {
    expect(told("figure", text, "Blast in Quetta")[0]?.speaker?.words).toBe(speaker);
  });

  it.each([
    ["Six people were reportedly killed in the blast.", true],
    ["About six people were killed in the blast.", true],
    ["Six people were killed in the blast.", false],
    ["Six people were killed in the blast by men believed to be rebels.", false],
  ])("hedged: %s", (text, hedged) => {
    expect(told("figure", text, "Blast in Quetta")[0]?.hedged).toBe(hedged);
  });

  // [day of the article, text, kind of the speaker, office]
  it.each([
    ["2016-11-14", "Ten people were killed in the blast, Barack Obama said.", "civil authority", "President of the United States"],
    ["2019-11-14", "Ten people were killed in the blast, Barack Obama said.", "other", undefined],
    ["2016-11-14", "Ten people were killed in the blast, Donald Trump said.", "other", undefined],
    [
      "2018-11-14",
      "Donald Trump met mayors. Ten people were killed in the blast, Trump said.",
      "civil authority",
      "President of the United States",
    ],
    ["2018-11-14", "Ten people were killed in the blast, Trump said.", "other", undefined],
    [
      "2015-11-14",
      "Ten people were killed in the blast, French President François Hollande said.",
      "civil authority",
      "President of France",
    ],
  ])("On %s: %s", (published, text, kind, office) => {
    const [figure] = told("figure", text, "Blast in Quetta", `${published}T09:00:00Z`);
    expect([figure?.speaker?.kind, figure?.speaker?.office]).toEqual([kind, office]);
  });
});

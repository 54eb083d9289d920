import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSentence } from "../../src/5-explain/check-sentence.ts";
import type { Cited } from "../../src/model/explainer.ts";
import type { Statement } from "../../src/model/statement.ts";
import { ARTICLES, figureOf, STATEMENTS } from "./fixture.ts";

/** What the checker has against a sentence made from the statements. */
function check(text: string, ...ids: string[]): readonly string[] {
  const statements = ids.map((id) => STATEMENTS.get(id)!);
  return checkSentence({ text, statements, evidence: statements.map(cited) });
}

function cited(statement: Statement): Cited {
  const article = ARTICLES.get(statement.articleId)!;
  const voice = { outlet: article.outlet, title: article.title, published: article.published?.at, speaker: statement.speaker?.words };
  return { ...statement.evidence[0], ...voice };
}

describe("a sentence that its evidence proves has nothing against it", () => {
  test.each([
    ["At least 12 people were killed, according to harbour police, as of 4 May 2023.", "k1"],
    ["According to the Health Ministry, 17 people were killed, as of 4 May 2023.", "k3"],
    ["Three children were killed, according to the Health Ministry, as of 4 May 2023.", "k4"],
    ["Harbour Gazette reported on 7 May 2023 that 21 people were killed.", "k7"],
    ["The Tern Front claimed responsibility through its Ebb channel, Harbour Gazette reported on 4 May 2023.", "r2"],
    ["An intelligence official confirmed the claim by the Tern Front, Coastal Wire reported on 5 May 2023.", "r4"],
    ["As of 4 May 2023, at least 12 people had been killed, according to harbour police.", "k1"],
    ["No group had claimed responsibility, Coastal Wire reported on 4 May 2023.", "r1"],
    ["Coastal Wire, 5 May 2023: “condemned the attack as cowardly”", "e1"],
  ])("%s", (text, id) => {
    expect(check(text, id)).toEqual([]);
  });

  test("digits in the names of outlets and parties count nobody", () => {
    const statement = { ...STATEMENTS.get("r5")!, value: { who: "two dockers", status: "charged", channel: undefined } } as Statement;
    const evidence = [{ ...cited(statement), outlet: "channel4.example:80" }];
    const text = "Two dockers were charged, according to prosecutors, as of 9 May 2023.";
    expect(checkSentence({ text, statements: [statement], evidence })).toEqual([]);
    const quote = "Channel4.example:80, 9 May 2023: “Luca Farran was charged”";
    expect(checkSentence({ text: quote, statements: [STATEMENTS.get("g1")!], evidence })).toEqual([]);
  });

  test("killed and injured in one sentence share their speaker, or name both", () => {
    expect(check("As of 4 May 2023, 17 people had been killed and 40 injured, according to the Health Ministry.", "k3", "j1")).toEqual([]);
    const text =
      "As of 5 May 2023, 19 people had been killed, according to harbour police, and 40 injured, according to the Health Ministry.";
    expect(check(text, "k6", "j1")).toEqual([]);
  });

  test("the two ends of a range belong to the harm that stands behind them", () => {
    const range = figureOf("j1");
    const statements = [figureOf("k3"), { ...range, value: { ...range.value, low: 40, high: 42 } }];
    const text = (low: number) =>
      `As of 4 May 2023, 17 people had been killed and between ${low} and 42 injured, according to the Health Ministry.`;
    const against = (low: number) => checkSentence({ text: text(low), statements, evidence: statements.map(cited) });
    expect(against(40)).toEqual([]);
    expect(against(17)).not.toEqual([]);
  });

  test("two figures in one sentence each keep their speaker", () => {
    const text = "Figures for those killed differ: 21 (Health Minister Ada Cutajar, 5 May 2023); 19 (harbour police, 5 May 2023).";
    expect(check(text, "k5", "k6")).toEqual([]);
  });
});

describe("an attack is refused:", () => {
  test.each([
    ["a digit changed", "At least 13 people were killed, according to harbour police, as of 4 May 2023.", ["k1"]],
    ["a digit added", "According to the Health Ministry, 170 people were killed, as of 4 May 2023.", ["k3"]],
    ["a number in words changed", "Four children were killed, according to the Health Ministry, as of 4 May 2023.", ["k4"]],
    ["a digit from another incident", "Four people were killed, according to harbour police, as of 4 May 2023.", ["k1"]],
    ["injured for killed", "At least 12 people were injured, according to harbour police, as of 4 May 2023.", ["k1"]],
    ["killed for injured", "According to the Health Ministry, 40 people were killed, as of 4 May 2023.", ["j1"]],
    ["a bound dropped", "According to harbour police, 12 people were killed, as of 4 May 2023.", ["k1"]],
    ["a bound added", "At least 17 people were killed, according to the Health Ministry, as of 4 May 2023.", ["k3"]],
    ["a bound turned", "Up to 12 people were killed, according to harbour police, as of 4 May 2023.", ["k1"]],
    ["a speaker swapped", "At least 12 people were killed, according to the Health Ministry, as of 4 May 2023.", ["k1"]],
    ["a speaker dropped", "At least 12 people were killed, as of 4 May 2023.", ["k1"]],
    ["a speaker taken for the outlet", "Coastal Wire reported on 4 May 2023 that at least 12 people were killed.", ["k1"]],
    ["the outlet's word given to a speaker", "According to harbour police, 21 people were killed, as of 7 May 2023.", ["k7"]],
    [
      "two speakers crossed",
      "Figures for those killed differ: 19 (Health Minister Ada Cutajar, 5 May 2023); 21 (harbour police, 5 May 2023).",
      ["k5", "k6"],
    ],
    ["a part told as the total", "Three people were killed, according to the Health Ministry, as of 4 May 2023.", ["k4"]],
    ["the total told as a part", "According to the Health Ministry, 17 children were killed, as of 4 May 2023.", ["k3"]],
    [
      "killed and injured crossed",
      "As of 4 May 2023, 40 people had been killed and 17 injured, according to the Health Ministry.",
      ["k3", "j1"],
    ],
    ["one speaker for two", "As of 5 May 2023, 19 people had been killed and 40 injured, according to harbour police.", ["k6", "j1"]],
    [
      "a total told of a part's people",
      "As of 4 May 2023, three children had been killed and 40 injured, according to the Health Ministry.",
      ["k4", "j1"],
    ],
    ["a day before the thing was said", "As of 3 May 2023, at least 12 people had been killed, according to harbour police.", ["k1"]],
    [
      "a denial told as a claim's confirmation",
      "The claim by the Dock Workers' League was confirmed, Harbour Gazette reported on 4 May 2023.",
      ["r3"],
    ],
    [
      "a charge by the authorities made of a charge by nobody",
      "Luca Farran was accused by the authorities, Selmun Post reported on 9 May 2023.",
      ["r5"],
    ],
    ["no incident where there was one", "Reports say that there was no shooting in Port Sable, Malta, on 4 May 2023.", ["t1", "p1", "w1"]],
    ["another day", "At least 12 people were killed, according to harbour police, as of 5 May 2023.", ["k1"]],
    ["another year", "At least 12 people were killed, according to harbour police, as of 4 May 2024.", ["k1"]],
    ["the day it was said as the day it happened", "Reports tell of a bombing in Port Sable, Malta, on 6 May 2023.", ["t1", "p1", "w1"]],
    ["another place", "Reports tell of a bombing in Lower Quay, Malta, on 4 May 2023.", ["t1", "p1", "w1"]],
    ["another country", "Reports tell of a bombing in Port Sable, Italy, on 4 May 2023.", ["t1", "p1", "w1"]],
    ["another kind of incident", "Reports tell of a shooting in Port Sable, Malta, on 4 May 2023.", ["t1", "p1", "w1"]],
    ["a claim by another", "The Dock Workers' League claimed responsibility, Harbour Gazette reported on 4 May 2023.", ["r2"]],
    ["a denial turned into a claim", "The Dock Workers' League claimed responsibility, Harbour Gazette reported on 4 May 2023.", ["r3"]],
    ["a negation lost", "The Tern Front claimed responsibility, Coastal Wire reported on 4 May 2023.", ["r1"]],
    ["a negation added", "No group had claimed responsibility, Harbour Gazette reported on 4 May 2023.", ["r2"]],
    ["another channel", "The Tern Front claimed responsibility through Coastal Wire, Harbour Gazette reported on 4 May 2023.", ["r2"]],
    ["a confirmation by another", "Harbour police confirmed the claim by the Tern Front, Coastal Wire reported on 5 May 2023.", ["r4"]],
    ["a charge made a conviction", "Luca Farran was convicted, according to prosecutors, as of 9 May 2023.", ["r5"]],
    ["another person charged", "Marco Farran was charged, according to prosecutors, as of 9 May 2023.", ["r5"]],
    ["words put into quotation marks", "Coastal Wire, 5 May 2023: “condemned the attack as heinous”", ["e1"]],
    ["a quotation mark left open", "Coastal Wire, 5 May 2023: “condemned the attack", ["e1"]],
    ["another outlet", "Selmun Post, 5 May 2023: “condemned the attack as cowardly”", ["e1"]],
    ["no evidence", "Nobody was killed.", []],
  ] as [string, string, string[]][])("%s", (_name, text, ids) => {
    expect(check(text, ...ids)).not.toEqual([]);
  });

  test("an old toll told as a newer one", () => {
    expect(check("According to the Health Ministry, 17 people were killed, as of 5 May 2023.", "k3")).not.toEqual([]);
  });

  test("a doubt lost", () => {
    const statement = { ...figureOf("k3"), hedged: true };
    const text = "According to the Health Ministry, 17 people were killed, as of 4 May 2023.";
    expect(checkSentence({ text, statements: [statement], evidence: [cited(statement)] })).toEqual(['"17" is told without its doubt']);
  });

  test("those who were harmed taken for those who did it", () => {
    const statement = { ...STATEMENTS.get("r5")!, value: { who: "40 wounded", status: "charged", channel: undefined } } as Statement;
    const text = "40 wounded were charged, according to prosecutors, as of 9 May 2023.";
    expect(checkSentence({ text, statements: [statement], evidence: [cited(statement)] })).not.toEqual([]);
  });

  test("a figure whose own words tell of another harm", () => {
    const statement = { ...figureOf("j1"), value: { ...figureOf("j1").value, what: "killed" as const } };
    const text = "According to the Health Ministry, 40 people were killed, as of 4 May 2023.";
    expect(checkSentence({ text, statements: [statement], evidence: [cited(statement)] })).toEqual([
      "“40 injured” does not tell of people killed",
    ]);
  });
});

test("no number but the figure's own passes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 5000 }), (number) => {
      const complaints = check(`According to the Health Ministry, ${number} people were killed, as of 4 May 2023.`, "k3");
      expect(complaints.length === 0).toBe(number === 17);
    }),
  );
});

describe("facts that do not go together", () => {
  const own = (years: string) => `Reports differ on the year: ${years}.`;

  test("stand with the number of reports that say each", () => {
    expect(check(own("“2016” (one report), “2017” (one report)"), "f1", "f2")).toEqual([]);
  });

  test.each([
    ["a report too many", "“2016” (two reports), “2017” (one report)"],
    ["a report too few", "“2016” (no reports), “2017” (one report)"],
    ["a year that nobody tells", "“2016” (one report), “2018” (one report)"],
  ])("%s is refused", (_attack, years) => {
    expect(check(own(years), "f1", "f2")).not.toEqual([]);
  });
});

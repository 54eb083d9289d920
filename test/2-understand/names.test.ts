import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/model/analysis.ts";
import { analyse, analyseNames } from "./analyse.ts";

/** All names of a text, one line each: "person Ann Harlow"; a name that stands for an earlier one: "person Harlow = Ann Harlow". */
function namesOf(text: string, read: (text: string) => Analysis = analyse): string[] {
  const { names } = read(text);
  const words = (index: number): string => text.slice(names[index]!.start, names[index]!.end);
  return names.map(({ kind, sameAs }, index) => `${kind} ${words(index)}${sameAs === index ? "" : ` = ${words(sameAs)}`}`);
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["Police Chief Ann Harlow came.", ["person Ann Harlow"]],
  ["They met Mr. Orlan Petty there.", ["person Orlan Petty"]],
  ["They met President Petty there.", ["person Petty"]],
  ["They met Sheriff T. Petty there.", ["person T. Petty"]],
  ["They met spokeswoman Ann Harlow there.", ["person Ann Harlow"]],
  ["They met Maria there.", ["person Maria"]],
  ["They met Ann Harlow there. Harlow left.", ["person Ann Harlow", "person Harlow = Ann Harlow"]],
  ["The man, Maria Tervo, 34, was hurt.", ["person Maria Tervo"]],
  ["The bomb was claimed by the Islamic State.", ["group Islamic State"]],
  ["The bomb was claimed by Boko Haram.", ["group Boko Haram"]],
  ["The bomb was claimed by the Sons of Harmattan.", ["other Sons of Harmattan"]],
  ["The bomb was claimed by the Sons of the Harmattan.", ["other Sons of the Harmattan"]],
  ["The bomb was claimed by the People's Front for Harmattan.", ["group People's Front for Harmattan"]],
  ["The bomb was claimed by the Taliban.", ["group Taliban"]],
  [
    "The bomb was claimed by Islamic State (IS). Later IS denied it.",
    ["group Islamic State", "group IS = Islamic State", "group IS = Islamic State"],
  ],
  ["He works for the Harwick Fire Department.", ["group Harwick Fire Department"]],
  ["He works for the Harwick Police Department.", ["group Harwick Police Department"]],
  ["It happened at Harwick International Airport.", ["facility Harwick International Airport"]],
  ["The bomb hit the Grand Tervo Hotel.", ["facility Grand Tervo Hotel"]],
  ["She reads the Harwick Times.", ["outlet Harwick Times"]],
  ["It was reported by Reuters.", ["outlet Reuters"]],
  ["He was seen on CNN.", ["outlet CNN"]],
  ["It happened in Afghanistan.", ["place Afghanistan"]],
  ["It happened in Harwick County.", ["place Harwick County"]],
  ["The fire was in Tervola.", ["place Tervola"]],
  ["He studied at the University of Harwick.", ["group University of Harwick"]],
];

const NOTHING: readonly string[] = [
  "Two people died.",
  "Police came late.",
  "It happened on Friday.",
  "It happened in March.",
  "It happened on Nov 3.",
  "The president came.",
  "She stayed at home on Monday night.",
  "They went to the hospital.",
  "Officials said nothing.",
  "Nobody knew who it was.",
  "The army and the police left.",
  "Several houses burned.",
  "He is a doctor.",
  "Who did it is not known.",
  "Sixty soldiers were there.",
  "A man was hurt.",
  "The front of the house fell.",
  "On Tuesday it rained.",
  "Authorities closed the road.",
  "Nothing was found.",
  "They are at war.",
];

describe("Names", () => {
  it.each(CASES)("%s", (text, expected) => expect(namesOf(text)).toEqual(expected));
  it.each(NOTHING)("nobody is named in: %s", (text) => expect(namesOf(text)).toEqual([]));

  it("points every short form to a first name, whatever the text is", () => {
    const word = fc.constantFrom(
      "Ann",
      "Harlow",
      "Petty",
      "the",
      "Islamic",
      "State",
      "(",
      "IS",
      ")",
      "of",
      "Front",
      "Mr.",
      "said",
      ".",
      "in",
      "Harwick",
      "Army",
      "-",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join(" ");
        const { names } = analyse(text);
        let end = 0;
        for (const [index, name] of names.entries()) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          end = name.end;
          expect(name.sameAs).toBeLessThanOrEqual(index);
          expect(names[name.sameAs]!.sameAs).toBe(name.sameAs);
          expect(names[name.sameAs]!.kind).toBe(name.kind);
        }
      }),
    );
  });
});

// Names that no table knows and nothing beside them tells: [text, without the model, with it].
const LEARNED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["Friends of Jarvell Okonde waited.", ["other Jarvell Okonde"], ["person Jarvell Okonde"]],
  ["Police arrested Dravik Molenko in the town.", ["other Dravik Molenko"], ["person Dravik Molenko"]],
  ["They met Jarvell Brunt there.", ["other Jarvell Brunt"], ["person Jarvell Brunt"]],
  // Nothing is sure here, and nothing is guessed.
  ["He worked for Ostrel.", ["other Ostrel"], ["other Ostrel"]],
];

describe("what is learned of names", () => {
  it.each(LEARNED)("%s", (text, plain, learned) => {
    expect(namesOf(text)).toEqual(plain);
    expect(namesOf(text, analyseNames)).toEqual(learned);
  });

  it("leaves what a table tells as it is", () => {
    for (const [text, names] of CASES) expect(namesOf(text, analyseNames)).toEqual(names);
  });
});

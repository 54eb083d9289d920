import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const TITLE = "What is the Red Dawn Front?";
const LEAD = "The Red Dawn Front is a militia in eastern Kenya. ";

/** What is told of a group without its name, behind a sentence that names it, and who is then held responsible. */
const SPOKEN_OF: readonly (readonly [words: string, ...says: readonly string[]])[] = [
  ["In September 2022 it struck the Russian embassy in Nairobi; six people died.", "reported as fact"],
  ["The group attacked a market in Mombasa in May 2019, killing 12 people.", "reported as fact"],
  ["In 2018 it kidnapped 20 schoolgirls in Mombasa.", "reported as fact"],
  ["In January 2016 its fighters stormed a hotel in Nairobi and killed 21 people.", "reported as fact"],
  ["Many people fled. In January 2016 it bombed a hotel in Nairobi and killed 21 people.", "reported as fact"],
  ["It claimed an attack on a police post in Mombasa in June 2021 that left nine officers dead.", "claimed"],
  ["It was blamed for a car bomb in Nairobi in March 2017 that killed 14.", "accused"],
  ["It was behind the 2013 siege of a shopping centre in Nairobi, in which 67 people died.", "reported as fact"],
  ["Its deadliest attack was the bombing of a bus in Nairobi on 3 May 2020, in which 30 people died.", "reported as fact"],
  ["The group's last big attack was on a church in Mombasa in April 2015, when 40 worshippers were killed.", "reported as fact"],
  [
    "Among its attacks are the bombing of a bus station in Nairobi in 2014, which killed 11 people, and the shooting of four aid workers near Mombasa in 2016.",
    "reported as fact",
    "reported as fact",
  ],
  // "It" is another body, a thing or nobody.
  ["A storm struck Mombasa in May 2019. It killed 12 people."],
  ["A car bomb went off in Nairobi in March 2017. It killed 14 people."],
  ["A drone flew over Mombasa in May 2020. It killed 12 people."],
  ["Kenya's worst attack was the bombing of a bus in Nairobi on 3 May 2020, in which 30 people died."],
  ["It was founded in 2014, a year after a bomb killed nine people in Nairobi."],
  ["Nobody knows whether it bombed the bus in Nairobi on 3 May 2020, in which 30 people died."],
  ["It has denounced the bombing of a bus in Nairobi on 3 May 2020, in which 30 people died."],
];

describe("a group that is spoken of without its name", () => {
  it.each(SPOKEN_OF)("%s", (words, ...says) => {
    const read = told("responsibility", LEAD + words, TITLE).map(({ value: { who, status } }) => [who, status]);
    expect(read).toEqual(says.map((status) => ["Red Dawn Front", status]));
  });

  it("is the one of the sentence before, where the title names none", () => {
    const text =
      "The bombers came at dawn, people in Nairobi say. The Red Dawn Front has fought the government since 2014. In May 2019 it attacked a market in Mombasa, killing 12 people.";
    expect(told("responsibility", text, "The towns that were left").map(({ value: { who } }) => who)).toEqual(["Red Dawn Front"]);
  });

  it("is not the army that tells of its own deed", () => {
    const text = `${LEAD}The army says it killed 12 people in a raid on a village near Mombasa in July 2020.`;
    expect(told("responsibility", text, TITLE).map(({ value: { who } }) => who)).not.toContain("Red Dawn Front");
  });
});

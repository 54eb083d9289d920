import { describe, expect, it } from "vitest";
import { figures, told } from "./told.ts";

// [what it is about, title, text, figures in short]: what the words tell of another deed, and beside it the same told of this one.
const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "what two towns mourn together is no count of either",
    "Governor mourns drivers",
    "The governor mourned two drivers who were shot dead by officers this week. Her words on the killings, one in Dayton, Ohio, and the other in Camden, New Jersey, were few.",
    ["killed 2 total (cumulative)"],
  ],
  [
    "two shootings in one town",
    "Two drivers shot dead",
    "Two drivers were shot dead in Dayton, Ohio, on Tuesday. The killings, one in Shed Lane and the other in a car park, came within an hour.",
    ["killed 2 total"],
  ],
  [
    "a deed that the news may be tied to",
    "Shots at wake",
    "Detectives are asking whether the shooting at a wake in Dayton, Ohio, on Sunday is tied to a double homicide of the week before. A guest was wounded.",
    ["killed 2 total (unclear)", "injured 1 total"],
  ],
  [
    "robberies that are tied to the deed of the news",
    "Reward in cook's murder",
    "Police say raids on two shops are linked to the murder of a cook in Dayton, Ohio, on Sunday. Her sons offer a reward.",
    ["killed 1 total"],
  ],
  [
    "a deed that is tied to no other",
    "Two shot dead",
    "A quarrel is linked to the shooting in Dayton, Ohio, on Sunday. Two men were shot dead.",
    ["killed 2 total"],
  ],
  [
    "who were brought in are the dead and the hurt",
    "One dead, two hurt in Dayton shooting",
    "One man is dead and two are hurt after a shooting in Dayton, Ohio, on Sunday. Three people were taken to a hospital.",
    ["killed 1 total", "injured 2 total", "injured 3 total (dead and hurt)"],
  ],
  [
    "who were brought in are more than the hurt",
    "One dead, two hurt in Dayton shooting",
    "One man is dead and two are hurt after a shooting in Dayton, Ohio, on Sunday. Five people were taken to a hospital.",
    ["killed 1 total", "injured 2 total", "injured 5 total"],
  ],
  [
    "whom people rose over is none of those hurt in the riot",
    "Rioters tear Ormay apart",
    "After the shooting of a young man by an officer, things spun out of control in Ormay. Rioters burned cars, and four guards were hurt in the riot.",
    ["injured 1 men (unclear)", "injured 4 total"],
  ],
  [
    "a protester who was shot, and one whose death a riot led to",
    "Rioters burn cars in Ormay",
    "Rioters burned cars and looted shops in Ormay on Thursday. The shooting of a protester made them angry. The riots led to the death of a woman who was on her way home.",
    ["killed 1 protester", "killed 1 women"],
  ],
  [
    "people killed in a rising are not killed in the fighting",
    "Kyiv says troops struck its units",
    "Troops attacked two army posts in the Luhansk region on Tuesday, killing four soldiers, Kyiv said.\n\nThe former leader is wanted. Ninety people, most of them opponents, were killed during the rallies against him.",
    ["killed 4 total", "killed 90 total (unclear)"],
  ],
  [
    "people killed at the rally that was struck",
    "Gunman fires on rally in Tulsa",
    "A gunman opened fire on a rally in Tulsa on Tuesday. Nine people were killed during the rally, police said.",
    ["killed 9 total"],
  ],
  [
    "arrests after protests of months before",
    "Pupils throw stones in Cairo",
    "Pupils threw stones at police in Cairo on Monday, and three officers were hurt. Recent marches were calmer, with 60 arrests following January protests over a land sale.",
    ["arrested 60 total (unclear)", "injured 3 total"],
  ],
  [
    "arrests after the unrest of the day",
    "Pupils throw stones in Cairo",
    "Pupils threw stones at police in Cairo on Monday, and three officers were hurt. Police made 60 arrests following Monday's protests.",
    ["arrested 60 total", "injured 3 total"],
  ],
  [
    "who is only about to be an attacker",
    "Women attack post in Kisumu",
    "Women stabbed a guard at a post in Kisumu on Monday. The group trains women, and six would-be bombers were arrested in Algeria.",
    ["arrested 6 total (unclear)", "injured 1 total"],
  ],
  [
    "a funeral of some of the dead",
    "Gunman kills four deputies in Tulsa",
    "A gunman killed four deputies in Tulsa on Sunday. The mayor spoke at funerals for two of the four deputies killed.",
    ["killed 4 total"],
  ],
  [
    "some of the wounded who died",
    "Gunman wounds four deputies in Tulsa",
    "A gunman wounded four deputies in Tulsa on Sunday. Two of the four deputies wounded have died.",
    ["injured 4 total (dead and hurt)", "killed 2 security forces"],
  ],
  [
    "none of those in one house",
    "Man wounded in break-in in Tulsa",
    "A robber shot himself in the leg in Tulsa on Sunday. No one inside the home was hurt.",
    ["injured 0 part", "injured 1 total"],
  ],
  [
    "none at all",
    "Gunmen attack home in Tulsa",
    "Gunmen attacked a home in Tulsa on Sunday with rifles. No one was hurt.",
    ["injured 0 total"],
  ],
  [
    "no arrests in one part of a case",
    "Four shot in robbery in Tulsa",
    "Four people were shot in Tulsa on Sunday. Two men were arrested. No arrests were made over that half of the case.",
    ["arrested 0 part", "arrested 2 total", "injured 4 total"],
  ],
  [
    "ages between which they are",
    "Four shot in Tulsa",
    "Four people were shot in Tulsa on Sunday. The wounded are between the ages of 19 and 41.",
    ["injured 4 total"],
  ],
  [
    "a wounded comrade who is none",
    "Base attacked in Mazar-i-Sharif",
    "Fighters in uniform, and with an allegedly wounded comrade, stormed a base in Mazar-i-Sharif on Friday and killed 90 soldiers.",
    ["killed 90 total"],
  ],
  [
    "so many attacks that they are no one deed",
    "Gunman wounds nine in Fresno",
    "A gunman wounded nine people in Fresno on Sunday. The list holds 16 raids by one group that killed 44 people.",
    ["injured 9 total", "killed 44 total (cumulative)"],
  ],
  [
    "one deed in three places",
    "Gunmen wound nine in Fresno",
    "Gunmen wounded nine people in Fresno on Sunday, in three raids by one group that killed four people.",
    ["injured 9 total", "killed 4 total"],
  ],
  [
    "a lead that the page prints again",
    "Police seek leads in Tulsa",
    "Police ask who began the stabbing of three guards and the beating of another guard in Tulsa on Saturday.\n\n- Police ask who began the stabbing of three guards and the beating of another guard in Tulsa on Saturday.",
    ["injured 1 security forces", "injured 3 security forces"],
  ],
];

describe("what is told of another deed", () => {
  it.each(CASES)("%s", (_, title, text, expected) => {
    expect(figures(text, title).sort()).toEqual([...expected].sort());
  });

  it("a deed in another land, behind an old one", () => {
    const text =
      "In September, three women attacked a post in Kisumu, Kenya. They stabbed a guard.\n\nTwo bombers blew themselves up in a northern Malian refugee camp, killing 30 people.";
    const day = "2023-12-28";
    const types = told("type", text, "Attack on Kenyan post", day).map(({ value }) => value.type);
    expect(types).not.toContain(undefined);
    const killed = told("figure", text, "Attack on Kenyan post", day).filter(({ value }) => value.what === "killed");
    const [stabbed] = told("figure", text, "Attack on Kenyan post", day).filter(({ value }) => value.what === "injured");
    expect(killed.every(({ incident }) => incident !== stabbed!.incident)).toBe(true);
  });

  it("a deed at a place without a name in another town", () => {
    const text =
      "A gunman killed four deputies in Tulsa, Oklahoma, on Sunday.\n\nThe mayor also spoke of the man who killed nine people at a Reno nightclub.";
    const dead = told("figure", text, "Gunman kills four deputies in Tulsa").map(({ incident, value }) => [value.low, incident]);
    expect(dead).toEqual([
      [4, "A"],
      [9, "B"],
    ]);
  });

  it("a deed called by a day of its own", () => {
    const text =
      "Marchers decried the March 5 killing of a man by police in Tulsa. Police shot the vendor outside a shop.\n\nThe department of Omaha was praised before the March 8 ambush that killed four of its men.";
    const four = told("figure", text, "Police kill man in Tulsa").filter(({ value }) => value.low === 4);
    const others = told("figure", text, "Police kill man in Tulsa").filter(({ value }) => value.low !== 4);
    expect(four).toHaveLength(1);
    expect(others.every(({ incident }) => incident !== four[0]!.incident)).toBe(true);
  });

  it("whom a minister summons in one town over a deed in another", () => {
    const text =
      "India broke off talks after an attack on an army base in Assam that killed 12 soldiers.\n\nOn Tuesday, India summoned the envoy in New Delhi and showed him what it called proof of a hand in the strike on an army base in Assam that killed 12 soldiers.";
    const dead = told("figure", text, "India breaks off talks after attack in Assam");
    expect(new Set(dead.map(({ incident }) => incident)).size).toBe(1);
  });

  it("the deed of the same land goes on with it", () => {
    const text =
      "In September, three women attacked a post in Kisumu, Kenya. They stabbed a guard.\n\nTwo bombers blew themselves up in a crowded Kenyan market behind it, killing 30 people.";
    const told30 = told("figure", text, "Attack on Kenyan post", "2023-12-28");
    expect(new Set(told30.map(({ incident }) => incident)).size).toBe(1);
  });
});

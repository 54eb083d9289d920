import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const TITLE = "Bomb kills six in Quetta";
const LEAD = "A bomb exploded in Quetta on Thursday, killing six people. ";

// [sentence, status, party, speaker]
const SAYS: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  ["The Taliban claimed responsibility for the attack.", "claimed", "The Taliban", undefined],
  ["Islamic State has claimed responsibility for the bombing.", "claimed", "Islamic State", undefined],
  ["The attack was claimed by the Taliban.", "claimed", "the Taliban", undefined],
  ["No group has claimed responsibility for the attack.", "no claim", "No group", undefined],
  ["There was no immediate claim of responsibility.", "no claim", undefined, undefined],
  ["The Taliban denied any involvement in the attack.", "denied", "The Taliban", undefined],
  ["The governor blamed the attack on the Taliban.", "accused by authorities", "the Taliban", "The governor"],
  ["Residents blamed the Taliban for the attack.", "accused", "the Taliban", "Residents"],
  ["Farid Ansari was charged with murder over the attack.", "charged", "Farid Ansari", undefined],
  ["Farid Ansari was convicted of murder over the attack.", "convicted", "Farid Ansari", undefined],
  ["Farid Ansari is suspected of carrying out the attack.", "suspected", "Farid Ansari", undefined],
];

const SAYS_NOTHING: readonly string[] = [
  "The governor took responsibility for road repairs.",
  "The airline denied that the flight was late.",
  "The minister was accused of wasting money.",
  "A driver was charged with speeding near the market.",
  "He was behind the counter at the time.",
  "The blast was heard far away.",
  "The gunman fled on foot.",
  "The shop claimed to be the oldest in the city.",
];

describe("responsibility", () => {
  it.each(SAYS)("%s", (sentence, status, who, by) => {
    const found = told("responsibility", LEAD + sentence, TITLE).map(({ value, speaker }) => [value.status, value.who, speaker?.words]);
    expect(found).toContainEqual([status, who, by]);
  });

  it.each(SAYS_NOTHING)("nobody is held responsible: %s", (sentence) => {
    expect(told("responsibility", LEAD + sentence, TITLE).filter(({ evidence }) => evidence[0].start >= LEAD.length)).toEqual([]);
  });

  it("names the channel of a claim", () => {
    const found = told("responsibility", `${LEAD}Islamic State claimed responsibility for the attack in a statement on Telegram.`, TITLE);
    expect(found.find(({ value }) => value.status === "claimed")?.value.channel).toMatch(/^a statement/);
  });

  it("makes police who tell of their own shots claimants", () => {
    const found = told("responsibility", "Police shot a man dead in Dayton on Thursday, police said.", "Police shoot man dead");
    expect(found.map(({ value }) => value.status)).toEqual(["claimed"]);
  });
});

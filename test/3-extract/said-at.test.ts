import { expect, it, test } from "vitest";
import { told } from "./told.ts";

const LEAD = "A bomb exploded at a market in Quetta on Friday. ";
/** A Wednesday. */
const PUBLISHED = "2024-03-27T15:00:00Z";

// [sentence, number, day it was given; the publication time where the words tell none]
const SAID: readonly (readonly [string, number, string])[] = [
  ["Twelve people were killed, the health ministry said on Monday.", 12, "2024-03-25"],
  ["The health ministry said in a statement on Monday that 12 people had been killed.", 12, "2024-03-25"],
  ["On Tuesday, the health ministry said 12 people had been killed.", 12, "2024-03-26"],
  ["As of Sunday evening, 12 people had been killed.", 12, "2024-03-24"],
  ["Twelve people had been killed by late Saturday.", 12, "2024-03-23"],
  ["The death toll stood at 12 on Sunday.", 12, "2024-03-24"],
  ["The death toll rose to 15 on Tuesday.", 15, "2024-03-26"],
  ["Twelve people were killed, the health ministry said on Wednesday.", 12, PUBLISHED],
  ["Twelve people were killed on Friday, the health ministry said.", 12, PUBLISHED],
  ["Twelve people were killed in Friday's blast, the health ministry said.", 12, PUBLISHED],
  ["The health ministry said 12 people were killed on Friday.", 12, PUBLISHED],
  ["Twelve people were killed.", 12, PUBLISHED],
  ["The victims will be buried on Thursday; 12 people were killed, the health ministry said.", 12, PUBLISHED],
];

it.each(SAID)("%s", (sentence, low, at) => {
  const [found] = told("figure", LEAD + sentence, "Bomb kills people in Quetta", PUBLISHED).filter(({ value }) => value.low === low);
  expect(found?.saidAt).toBe(at);
});

it("takes the day that stands nearest to the number", () => {
  const text = `${LEAD}The death toll rose to 40 on Tuesday, up from 31 on Sunday.`;
  const found = told("figure", text, "Bomb kills people in Quetta", PUBLISHED).map(({ value, saidAt }) => [value.low, saidAt]);
  expect(found).toEqual([[40, "2024-03-26"]]);
});

test.each([
  ["At first the toll stood at about 100. It was corrected to 84.", [100]],
  ["Police initially said six people had died; eight people were killed, they said later.", [6]],
  ["The first figure was at least 56 dead; it later became 63.", [56]],
  ["Officials had earlier reported 12 deaths. Fifteen people were killed, they say now.", [12]],
  ["On the night itself a channel reported 12 dead. Fifteen people were killed, officials say now.", [12]],
  ["On the evening of the bombing the army put the number of dead at 12.", [12]],
  ["A radio station was the first to publish any count: at least 12 dead.", [12]],
  ["Within hours the governor spoke of 40 dead.", [40]],
  ["On the night of the bombing 12 people were killed.", []],
  ["Within hours 12 of the wounded had died.", []],
  ["The bomb went off that night, and 12 people were killed, police said.", []],
  ["Six people were killed. First aid was given at the scene.", []],
  ["Fifteen people were killed, officials say. An earlier toll had put the dead at nine.", [9]],
  ["Fifteen people were killed. A previous count by the ministry spoke of nine dead.", [9]],
  ["An earlier toll had put the dead at nine, but officials now say 15 people were killed.", [9]],
  ["The first toll was nine dead, but 15 people were killed, officials say now.", [9]],
  ["An earlier attack there killed nine people.", []],
  ["Fifteen people were killed, a spokesman said. On Sunday he had spoken of nine dead.", [9]],
  ["Fifteen people were killed, a spokesman said. On Sunday he spoke to the families of nine dead.", []],
  ["At least 82 people were killed, the ministry said. Earlier, health officials had put the toll at 58.", [58]],
  ["Sixteen people were killed, officials say. A spokesman had on Sunday put the toll at nine.", [9]],
  ["Sixteen people were killed, officials say. The first toll, given to radio reporters by a doctor, was nine.", [9]],
  ["Sixteen people were killed, officials say. The ministry had a day earlier reported nine deaths.", [9]],
  ["Sixteen people were killed, officials say. He had on Sunday buried nine of the dead.", []],
])("What was known first is told apart from what is known now: %s", (words, former) => {
  const figures = told("figure", `A bomb exploded at a market in Quetta on Thursday. ${words}`, "Bomb in Quetta");
  expect(figures.filter(({ value }) => value.former === true).map(({ value }) => value.low)).toEqual(former);
});

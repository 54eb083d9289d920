import { expect, test } from "vitest";
import { analyse } from "./analyse.ts";

const sentencesOf = (text: string) => {
  const { sentences } = analyse(text);
  return sentences.map(({ start, end }) => text.slice(start, end));
};

const WITHOUT_STOPS = [
  "A bomb tore through a crowded bus station in Varnholm on Tuesday morning, killing nine people and wounding dozens of travelers",
  "The mayor of the river town called the bombing an act of cowards and ordered a day of mourning for the dead",
  "Hospitals in the region asked for blood as more of the injured arrived from the scene of the blast with burns",
  "Eastmark blamed the attack on rebels",
  "Sarland denied any role in the attack, and said it could be a reaction to the arrests of last week",
];

test("a text that has lost its full stops is parted where capitals begin something new", () => {
  expect(sentencesOf(WITHOUT_STOPS.join(" "))).toEqual(WITHOUT_STOPS);
});

test("a name behind a singular noun belongs to it", () => {
  const text = `${WITHOUT_STOPS[0]} and hurting the driver Ali Reza said to be on his first day and the guide Omar Vance`;
  expect(sentencesOf(text)).toEqual([text]);
});

test("a text with its full stops keeps its sentences, whatever is capitalised inside", () => {
  const text =
    "The readers of the weekly The Lantern were asked on Tuesday, after many months of doubt about sales and staff and rent and paper, whether " +
    "they would pay more for a longer crossword, a second page of letters and a map of the river. Most said no.";
  expect(sentencesOf(text)).toHaveLength(2);
});

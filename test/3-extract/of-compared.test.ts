import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  ["The fire was the worst in the province since 1980, when 25 residents died at a nursing home.", "accident"],
  ["In 1980, 25 residents died at a nursing home.", "other"],
])("what the news is the worst since is of its kind: %s", (words, type) => {
  const types = told("type", `Five people died in a hostel fire in Mississauga on Wednesday.\n\n${words}`, "Fire in hostel");
  expect(types.map(({ value }) => value.type)).toEqual(["accident", type]);
});

test.each([
  ["In August 1996 three climbers, one of them Norwegian, died when the volcano threw out rocks.", []],
  ["In August 1996 two Danes died when the volcano threw out rocks.", []],
  ["In August 1996 two Danes died when a volcano in Iceland threw out rocks.", ["IS"]],
])("the people of those who died in an old deed are not its place: %s", (words, countries) => {
  const places = told("where", `A volcano erupted in Chile on Sunday, killing 12 farmers.\n\n${words}`, "Volcano kills 12");
  expect(places.map(({ value }) => value.country).slice(1)).toEqual(countries);
});

test.each([
  ["In July 2018 a fire in the resort of Mati killed 104 people.", []],
  ["In July 2018 a fire in Davao killed 104 people.", ["PH"]],
  ["In July 2018 a fire in the Philippine resort of Mati killed 104 people.", ["PH"]],
])("what has to be called a town lies in no other land than the news, unless it is named: %s", (words, countries) => {
  const places = told("where", `A fire killed 22 people on the Greek island of Evia on Friday.\n\n${words}`, "Fire kills 22");
  expect(places.map(({ value }) => value.country).slice(1)).toEqual(countries);
});

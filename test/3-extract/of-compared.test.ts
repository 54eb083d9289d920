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

test.each([
  [
    "A flood killed 196 people in Germany and Belgium on Monday. In Germany, 165 people died.",
    [
      ["total", 196],
      ["part", 165],
    ],
  ],
  [
    "A flood killed 196 people in Germany on Monday. In Germany, officials said 165 people died.",
    [
      ["total", 196],
      ["total", 165],
    ],
  ],
])("of the dead of a flood, those under a place that opens a sentence are some: %s", (words, parts) => {
  expect(told("figure", words, "Flood").map(({ value }) => [value.of, value.low])).toEqual(parts);
});

test.each([
  ["The number of dead in the quake that struck the south on Saturday rose to 1,419 on Monday, officials said.", "2024-03-16"],
  ["The quake struck on Saturday; 1,419 people died in a landslide on Monday, officials said.", "2024-03-18"],
])("the day of a count is not that of the quake: %s", (words, day) => {
  const [when] = told("when", words, "Quake", "2024-03-20");
  expect(when?.value.from).toBe(day);
});

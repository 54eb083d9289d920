import { expect, test } from "vitest";
import { statementsOf } from "./told.ts";

// [title, text, for each incident whether it is told as another deed than those beside it]
test.each([
  [
    "Three hurt in separate shootings in Ormay",
    "Three people were hurt in separate shootings in Ormay on Sunday.\n\nA man took a bullet to his leg in the 1500 block of Elm Street about 2 p.m.\n\nA woman was shot near a bakery in the 300 block of Mill Street about 9 p.m.",
    [false, true],
  ],
  [
    "Two hurt in shooting in Ormay",
    "Two people were shot in the 1500 block of Elm Street in Ormay on Sunday.\n\nOne has a wound in the arm, the other in the leg, police said.",
    [false],
  ],
  [
    "Blast kills four in Ormay",
    "A bomb killed four people in Ormay on Sunday in revenge for an ambush in Sandel in which nine soldiers died.",
    [false, true],
  ],
] as const)("An article says of its deeds which are others: %s", (title, text, expected) => {
  const apart = statementsOf(text, title).flatMap((one) => (one.kind === "incident" ? [one.value.isApart === true] : []));
  expect(apart).toEqual(expected);
});

import { expect, test } from "vitest";
import { figures } from "./told.ts";

const OWN = "A gunman wounded four people in a bakery in Ormay on Thursday, police said.";

// What stands above the report on its page, and what is counted with it.
test.each([
  [
    "a teaser and its story, cut off",
    "Two girls were hurt when a bus ran off the road near the fair.\n\n(WXYZ) - Two girls were hurt when a bus ran off the road near the fair. The driver was",
    [],
  ],
  [
    "a teaser three times",
    "Two girls were hurt when a bus ran off the road near the fair.\n\nTwo girls were hurt when a bus ran off the road near the fair.\n\nTwo girls were hurt when a bus ran off the road near the fair.",
    [],
  ],
  [
    "a lead that is told twice",
    "Two girls were hurt when a gunman fired into a bakery.\n\nTwo girls were hurt when a gunman fired into a bakery.",
    ["injured 2 children"],
  ],
  ["a headline behind its label", "Related stories 3 killed, 12 hurt when bus falls off bridge", []],
] as const)("Of a page only the report is read: %s", (_, above, more) => {
  expect(figures(`${above}\n\n${OWN}`, "Four hurt in Ormay bakery").sort()).toEqual(["injured 4 total", ...more].sort());
});

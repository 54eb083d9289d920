import { expect, test } from "vitest";
import { statesIn } from "../../src/support/us-states.ts";

test.each([
  ["A man from Ohio was hurt in Kentucky.", ["OH", "KY"]],
  ["HARWICK, Ala. — The mill burned down.", ["AL"]],
  ["The mill in Harwick, TX, burned down.", ["TX"]],
  ["An N.J. ferry sank.", ["NJ"]],
  ["Two towns of West Virginia were flooded.", ["WV"]],
  ["Officials in Washington met.", []],
  ["The fleet of Washington State lay in Harwick, Washington.", ["WA"]],
  ["He flew to Washington, D.C.", ["DC"]],
  ["THE MEN WERE SHOT, OR SO IT SEEMED.", []],
  ["HARWICK, OR (QUAY WIRE) — The mill burned down.", ["OR"]],
  ["Col. Harwick said no.", []],
  ["Kansas City is not in Arkansas, they say.", ["AR"]],
])("%s", (text, expected) => {
  expect([...statesIn(text)]).toEqual(expected);
});

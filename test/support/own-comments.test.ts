import { expect, test } from "vitest";
import { ownComments } from "../../src/support/own-comments.ts";

const NEWS = "A man was stabbed at the ferry gate in Ormay on Friday. The police are looking for two teenagers. ";

test("a text in which a writer speaks to the reader, asks and judges is a column", () => {
  const column =
    "Do you still take the ferry? I do not, frankly. Our town is run by idiots. What a pathetic excuse for a harbour this is! ";
  expect(ownComments(`${NEWS}${column}`.repeat(3))).toBe(9);
});

test.each([
  ["news", NEWS.repeat(6)],
  ["what others are quoted with", `${NEWS}“You see, I told you it is a pathetic harbour!” she said of it. `.repeat(5)],
  ["a page's own calls to the reader", `${NEWS.repeat(5)}Sign up for our letters today! What do you think of it?`],
  ["a short note", `${NEWS}We thank you for all your kind letters. Do you know more about it? Call us at our desk! We are here for you.`],
  ["the U.S. and US troops", "US troops left the harbour on Friday. The U.S. consul flew home with them. ".repeat(6)],
])("%s: no column", (_what, text) => {
  expect(ownComments(text)).toBeUndefined();
});

import { expect, test } from "vitest";
import { read } from "../../src/1-read/read.ts";

const BODY = "Two bakers were killed in Ormay on Monday, the police said, and a third was hurt.";

/** The title and the text of a file without header lines. */
function titleAndText(document: string): readonly (string | undefined)[] {
  const [item] = [...read({ source: "a.txt", bytes: Buffer.from(document) })];
  return item !== undefined && "article" in item ? [item.article.title, item.article.text] : [];
}

test.each([
  ["a headline", `Two killed in Ormay\n\n${BODY}`, ["Two killed in Ormay", BODY]],
  ["a sentence", `Two were killed.\n\n${BODY}`, [undefined, `Two were killed.\n\n${BODY}`]],
  ["a dateline", `ORMAY, Friday\n\n${BODY}`, [undefined, `ORMAY, Friday\n\n${BODY}`]],
  ["a byline", `By Ota Marl, Ormay Herald\n\n${BODY}`, [undefined, `By Ota Marl, Ormay Herald\n\n${BODY}`]],
  ["a date", `Tuesday, 3 March 2022\n\n${BODY}`, [undefined, `Tuesday, 3 March 2022\n\n${BODY}`]],
  [
    "a line of the text itself",
    `Two killed in Ormay\n${BODY}`,
    [
      undefined,
      `Two killed in Ormay
${BODY}`,
    ],
  ],
  [
    "more than its text",
    `Two bakers killed in Ormay on Monday and a third hurt\n\nThey were at work.`,
    [undefined, "Two bakers killed in Ormay on Monday and a third hurt\n\nThey were at work."],
  ],
])("above a text without header lines stands %s", (_what, document, expected) => {
  expect(titleAndText(document)).toEqual(expected);
});

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

/** Title, outlet and byline, day of publication, update and the first words of the text. */
function above(document: string): readonly (string | undefined)[] {
  const [item] = [...read({ source: "a.txt", bytes: Buffer.from(document) })];
  if (item === undefined || !("article" in item)) return [];
  const { title, outlet, byline, published, updated, text } = item.article;
  return [
    title,
    outlet === undefined ? byline : [outlet, byline].join(": "),
    published && `${published.at} ${published.foundBy}`,
    updated,
    text.slice(0, 11),
  ];
}

const TITLE = "Two killed in Ormay";

test.each([
  [
    "a byline with a day",
    `${TITLE}\n\nBy Ota Marl, Ormay Herald, 3 March 2022\n\n${BODY}`,
    [TITLE, "Ota Marl, Ormay Herald", "2022-03-03 text", undefined, "Two bakers "],
  ],
  [
    "lines one under another",
    `${TITLE}\nBy Our Correspondent\nMarch 3, 2022\n\n${BODY}`,
    [TITLE, "Our Correspondent", "2022-03-03 text", undefined, "Two bakers "],
  ],
  [
    "labels",
    `${TITLE}\n\nPublished: Thursday, March 3, 2022 at 7:05 p.m.\nUpdated 4 March 2022\n\n${BODY}`,
    [TITLE, undefined, "2022-03-03T19:05:00Z text", "2022-03-04", "Two bakers "],
  ],
  [
    "a byline, and less text than the headline has",
    `${TITLE}\n\nBy Ota Marl\n\nThey were at work.`,
    [TITLE, "Ota Marl", undefined, undefined, "They were a"],
  ],
  ["a byline alone", `By Ota Marl, Ormay Herald\n\n${BODY}`, [undefined, "Ota Marl, Ormay Herald", undefined, undefined, "Two bakers "]],
  ["a day alone", `Thursday, 3 March 2022\n\n${BODY}`, [undefined, undefined, "2022-03-03 text", undefined, "Two bakers "]],
  [
    "a day of an update only",
    `${TITLE}\nLast updated on 4 March 2022\n\n${BODY}`,
    [TITLE, undefined, "2022-03-04 text", "2022-03-04", "Two bakers "],
  ],
  ["a day whose month is open", `${TITLE}\n\n05/06/2022\n\n${BODY}`, [TITLE, undefined, undefined, undefined, "05/06/2022\n"]],
  [
    "a sentence that begins as a byline",
    `${TITLE}\n\nBy Tuesday the dead were two\n\n${BODY}`,
    [TITLE, undefined, undefined, undefined, "By Tuesday "],
  ],
  ["a heading of place and day", `${TITLE}\n\nOrmay, 3 March 2022\n\n${BODY}`, [TITLE, undefined, undefined, undefined, "Ormay, 3 Ma"]],
  [
    "the first day of a chronicle",
    `3 March 2022\n\n${BODY}\n\n4 March 2022\n\n${BODY}`,
    [undefined, undefined, undefined, undefined, "3 March 202"],
  ],
])("under a headline stands %s", (_what, document, expected) => {
  expect(above(document)).toEqual(expected);
});

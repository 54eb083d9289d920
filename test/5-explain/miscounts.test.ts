import { describe, expect, test } from "vitest";
import { countsAtTop } from "../../src/5-explain/count-at-top.ts";
import { miscounts } from "../../src/5-explain/miscounts.ts";
import type { Statement } from "../../src/model/statement.ts";
import { INCIDENT, says, toArticle } from "./fixture.ts";
import { of } from "./one-shooting.ts";

type Count = readonly [words: string, what: "killed" | "injured", number: number, part?: string];

/** The words of the totals that a report with such a title and text counts otherwise itself. */
function miscounted(title: string, text: string, counts: readonly Count[]): readonly string[] {
  const articles = new Map([["r", toArticle({ id: "r", outlet: "Coastal Wire", title, published: "2023-05-04T10:00:00Z", text })]]);
  const own: readonly Statement[] = counts.map(([words, what, number, part = "total"], at) =>
    says(`s${at}`, "r", "figure", words, of(what, number, part), {}, articles),
  );
  const ids = miscounts({ ...INCIDENT, mainArticles: ["r"] }, articles, own);
  return own.filter(({ id }) => ids.has(id)).map(({ evidence: [{ words }] }) => words);
}

describe("a total that its own report counts otherwise", () => {
  test.each<[string, string, readonly Count[], readonly string[]]>([
    ["Six injured at the pier", "All survived, and four were taken to a hospital.", [["four", "injured", 4]], ["four"]],
    ["Two dead at the pier", "A guard counted three dead.", [["three dead", "killed", 3]], ["three dead"]],
    ["Two dead at the pier", "Two people died on Monday.", [["Two people", "killed", 2]], []],
    ["Fire at the pier", "Four adults died. Two people were dead in the back.", [["Two people", "killed", 2]], ["Two people"]],
    ["Fire at the pier", "Two people died. Four years ago nine people died there.", [["Two people", "killed", 2]], []],
    [
      "Boy killed, another wounded",
      "A boy was killed. Two boys were hit by shots.",
      [
        ["A boy", "killed", 1],
        ["Two boys", "injured", 2],
      ],
      ["Two boys"],
    ],
    [
      "Shots at the pier",
      "A man and a girl were killed.",
      [
        ["A man", "killed", 1],
        ["a girl", "killed", 1, "children"],
        ["man", "killed", 1, "men"],
      ],
      ["A man"],
    ],
    ["Shots at the pier", "He killed a woman before turning the gun on himself.", [["a woman", "killed", 1]], ["a woman"]],
    ["Shots at the pier", "He killed four friends and himself. He hit four friends.", [["four friends", "killed", 4]], ["four friends"]],
    ["Shots at the pier", "A man shot two girls. He is charged with murder.", [["two girls", "injured", 2]], ["two girls"]],
    ["Shots at the pier", "A man wounded two girls. He is charged with murder.", [["two girls", "injured", 2]], []],
    ["Shots at the pier", "A man shot two girls. He is charged with attempted murder.", [["two girls", "injured", 2]], []],
    ["Shots at the pier", "A man shot his cousin. He faces a charge of homicide.", [["cousin", "injured", 1]], ["cousin"]],
    ["Shots at the pier", "A man shot his cousin. He faces a charge of assault.", [["cousin", "injured", 1]], []],
  ])("%s. %s", (title, text, counts, expected) => {
    expect(miscounted(title, text, counts)).toEqual(expected);
  });
});

test.each([
  ["3 people found fatally shot in car", "killed", [3]],
  ["Fire linked to deaths of 4", "killed", [4]],
  ["Three killed, six injured", "injured", [6]],
  ["Man shot 3 times, 19-year-old killed", "killed", []],
  ["2 men charged after woman killed", "killed", []],
] as const)("%s: %s %j", (title, what, expected) => {
  const article = toArticle({ id: "r", outlet: "Coastal Wire", title, published: "2023-05-04T10:00:00Z", text: "No more is known." });
  expect(countsAtTop(article, what)).toEqual(expected);
});

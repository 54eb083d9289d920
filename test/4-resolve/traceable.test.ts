import { describe, expect, it } from "vitest";
import { toldMentionsIn } from "../../src/4-resolve/mention.ts";
import { articleOf, statementsOf } from "../3-extract/told.ts";

const COLUMN =
  "The council of Harwick will vote on its budget in May. The mayor wants new buses and an open bath. The opposition wants lower fees for the ferry. ";

/** What a column tells in passing, its title, and how many incidents of it could be found again. */
const TOLD: readonly (readonly [string, string, number])[] = [
  ["She blamed the riots in Dresden on the newspapers.", "What the mayor wants", 0],
  ["She said that the kidnapping in Dresden had shaken her.", "What the mayor wants", 0],
  ["She said that the stabbing in Dresden, where a man wounded four people, had shaken her.", "What the mayor wants", 0],
  ["She said that the stabbing in Dresden, where a man killed four people, had shaken her.", "What the mayor wants", 1],
  ["She said that the stabbing in Dresden on 3 March 2024, where a man wounded four people, had shaken her.", "What the mayor wants", 1],
  ["She said that the stabbing in Dresden, where a man wounded four people, had shaken her.", "What Dresden asks of the mayor", 1],
  ["She said that the bombings on Friday had shaken her.", "What the mayor wants", 0],
  ["She said that the bombing on 3 March 2024, which killed nine people, had shaken her.", "What the mayor wants", 1],
];

describe("what is told in passing", () => {
  it.each(TOLD)("%s (%s)", (sentence, title, count) => {
    const text = `${COLUMN}${sentence} Then she spoke of the bath again.`;
    const report = { article: articleOf(text, title), statements: statementsOf(text, title) };
    expect(toldMentionsIn(report)).toHaveLength(count);
  });
});

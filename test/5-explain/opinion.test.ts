import { describe, expect, it } from "vitest";
import { isOpinion } from "../../src/5-explain/opinion.ts";

const SENTENCES: readonly (readonly [string, boolean])[] = [
  ["It’s important to note that the man who shot Ada Borg in Harwick was a guard himself.", true],
  ["While that is something that may be worth debating, the guard who shot the man was from Harwick.", true],
  ["What’s striking is that the guards who killed four men in Harwick were never named.", true],
  ["Of course the mob that stormed the depot on Friday had been told to.", true],
  ["You will not have read that six people were killed in Harwick on Friday.", true],
  ["Our soldiers were attacked in Harwick on Friday by men who were let in.", true],
  ["Six people were killed in Harwick on Friday when a lorry hit a bus.", false],
  ["“We saw the lorry hit the bus, and you could hear it a mile off,” said Ada Borg, who was hurt in Harwick.", false],
  ["US troops in Harwick were attacked with rockets on Friday.", false],
  ["A report worth 40 million euros to the firm was found after the attack in Harwick.", false],
];

describe("a sentence that judges or speaks to the reader", () => {
  it.each(SENTENCES)("%s", (words, is) => {
    expect(isOpinion(words)).toBe(is);
  });
});

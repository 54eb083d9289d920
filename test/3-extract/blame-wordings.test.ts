import { describe, expect, it } from "vitest";
import { WORDINGS } from "./blame-wordings.ts";
import { told } from "./told.ts";

const TITLE = "Bomb kills six in Karsale";
const LEAD = "A bomb exploded at a market in Karsale on Thursday, killing six people. ";

/** Wordings that are read wrongly, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlyMap<string, string> = new Map([
  ["Sarland's defence ministry confirmed that its forces had shelled the market.", "a ministry's own forces stand for nobody known"],
  ["The president said the Orvan Front would pay for the attack it had carried out.", "the doer is told in passing"],
  ["Orvan Front behind market blast, says minister.", "a speaker without an article behind the verb"],
  ["A witness said policemen shot at the crowd.", "the tagger takes the verbs for nouns"],
  ["The attack drew accusations against the Orvan Front from residents.", "a nominal accusation"],
  ["A Boko Haram rocket hit the market first.", "the tagger takes the verb for a noun"],
  ["The government says it has no doubt the Orvan Front was responsible.", "the parser makes the name the subject of the doubt"],
  ["Police suspect the Orvan Front or al-Nadir.", "a group that no list of names knows"],
]);

/** "claimed | the Taliban": articles do not count. */
function inShort(status: string, who: string | undefined, by: string | undefined): string {
  const named = who?.toLowerCase().replace(/^(?:the|an?) /, "") ?? "-";
  return by === undefined ? `${status} | ${named}` : `${status} | ${named} | ${by}`;
}

function read(words: string): string[] {
  return told("responsibility", LEAD + words, TITLE)
    .map(({ value, speaker }) => inShort(value.status, value.who, speaker?.words))
    .sort();
}

describe("wordings of responsibility", () => {
  it.each(WORDINGS)("%s: %s", (_kind, words, ...says) => {
    const right = says.map((one) => {
      const [status = "", who = "", by] = one.split(" | ");
      return inShort(status, who, by);
    });
    if (WRONG.has(words)) expect(read(words)).not.toEqual(right.sort());
    else expect(read(words)).toEqual(right.sort());
  });
});

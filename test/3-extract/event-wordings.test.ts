import { describe, expect, it } from "vitest";
import { INVESTIGATIONS, RESPONSES, WARNINGS } from "./event-wordings.ts";
import { statementsOf } from "./told.ts";

const TITLE = "Bomb kills six in Karsale";
const LEAD = "A bomb exploded at a market in Karsale on Thursday, killing six people. ";

/** Wordings that are read wrongly, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlyMap<string, string> = new Map([
  ["Police arrest two over market bombing.", "the tagger takes the verb of a headline for a noun"],
  ["Police had been warned of an attack by Norvania's intelligence service.", "the parser hangs the agent on the attack"],
  ["The school had received threats.", "who is threatened is taken for the one who threatens"],
  ["The minister said there had been no warning of an attack.", "its own noun is read, too"],
  ["In 2009 the embassy had warned of an attack on a stadium in Norvik.", "a warning of another deed, years ago"],
]);

/** "arrest | police": articles do not count. */
function inShort(what: string, actor: string): string {
  return `${what} | ${actor.toLowerCase().replace(/^(?:the|an?) /, "")}`;
}

/** Every warning, response and step that is told, whatever the question. */
function read(words: string): string[] {
  return statementsOf(LEAD + words, TITLE)
    .flatMap((one) =>
      one.kind === "warning" || one.kind === "response" || one.kind === "investigation"
        ? [inShort(one.value.what, one.value.actor ?? "-")]
        : [],
    )
    .sort();
}

describe("wordings of what was done before and after", () => {
  it.each([...INVESTIGATIONS, ...RESPONSES, ...WARNINGS])("%s: %s", (_kind, words, ...says) => {
    const right = says.map((one) => inShort(...(one.split(" | ") as [string, string]))).sort();
    if (WRONG.has(words)) expect(read(words)).not.toEqual(right);
    else expect(read(words)).toEqual(right);
  });
});

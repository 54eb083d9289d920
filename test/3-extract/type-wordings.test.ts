import { describe, expect, it } from "vitest";
import { statementsOf } from "./told.ts";
import { LEADS } from "./type-wordings.ts";

/** Leads that are read wrongly, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlyMap<string, string> = new Map([
  [
    "A teenage girl set off a belt of explosives in a market in Kolofata on Thursday, killing herself and four traders.",
    "a town that the table lacks",
  ],
  ["Assailants hacked six villagers to death with machetes near Beni in Congo on Thursday.", "blades are taken for one stabber's"],
]);

function read(words: string, title: string): string {
  const statements = statementsOf(words, title === "" ? undefined : title);
  const mentions = statements.filter((one) => one.kind === "incident");
  const about = (mentions.find((one) => one.value.main) ?? mentions[0])?.incident;
  const type = statements.find((one) => one.kind === "type" && one.incident === about);
  const where = statements.find((one) => one.kind === "where" && one.incident === about);
  return `${type?.kind === "type" ? type.value.type : "none"}, ${where?.kind === "where" ? where.value.country : "none"}`;
}

describe("types and countries of leads", () => {
  it.each(LEADS)("%s: %s %s", (type, title, words, country) => {
    if (WRONG.has(words)) expect(read(words, title)).not.toBe(`${type}, ${country}`);
    else expect(read(words, title)).toBe(`${type}, ${country}`);
  });
});

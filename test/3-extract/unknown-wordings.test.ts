import { describe, expect, it } from "vitest";
import { told } from "./told.ts";
import { NOT_KNOWN } from "./unknown-wordings.ts";

const BEFORE = "A bomb exploded at a market in Quetta on Thursday, killing six people, police said.";

describe("what a report says is not known", () => {
  it.each(NOT_KNOWN)("%s", (words, matter) => {
    const found = told("unknown", `${BEFORE}\n\n${words}`, "Bomb kills six at market in Quetta");
    expect(found.map(({ value }) => value.matter)).toEqual(matter === undefined ? [] : [matter]);
    if (matter !== undefined) expect(found[0]!.evidence[0].words).toBe(words);
  });

  it("is told of the news, not of what it recalls", () => {
    const text = `${BEFORE}\n\nIn 2016 a suicide bombing at a hospital in the city killed 70 people. It is not known who was behind that attack.`;
    expect(told("unknown", text, "Bomb kills six at market in Quetta")).toEqual([]);
  });

  it("needs an incident", () => {
    expect(told("unknown", "The bank opened on Thursday. It was not clear how many people came.", "Bank opens")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { EventStatement } from "../../src/model/statement.ts";
import { DETAILS } from "./event-details.ts";
import { statementsOf, told } from "./told.ts";

const TITLE = "Bomb kills six in Karsale";
const LEAD = "A bomb exploded at a market in Karsale on Thursday, killing six people. ";

function inShort({ value: { what, day, count, persons, charge, sentence } }: EventStatement): string {
  const days = day === undefined ? "-" : day.from === day.to ? day.from : `${day.from}..${day.to}`;
  const number = count === undefined ? "-" : count.high === count.low ? `${count.low}` : `${count.low}-${count.high ?? ""}`;
  return [what, days, number, persons?.join(", ") ?? "-", charge ?? "-", ...(sentence === undefined ? [] : [sentence])].join(" | ");
}

describe("what a step tells beside who took it", () => {
  it.each(DETAILS)("%s", (words, ...says) => {
    const read = statementsOf(LEAD + words, TITLE, "2024-03-25").flatMap((one) =>
      one.kind === "warning" || one.kind === "response" || one.kind === "investigation" ? [inShort(one)] : [],
    );
    expect(read.sort()).toEqual([...says].sort());
  });

  it("is in the evidence, word for word", () => {
    for (const one of statementsOf(LEAD + DETAILS.map(([words]) => words).join(" "), TITLE, "2024-03-25"))
      if (one.kind === "investigation")
        for (const words of [one.value.charge, one.value.sentence]) if (words !== undefined) expect(one.evidence[0].words).toContain(words);
  });
});

describe("a claim that is taken back", () => {
  it.each([
    ["The Red Dawn claimed the attack. A day later the Red Dawn withdrew its claim.", 1],
    ["The Red Dawn claimed the attack. The claim was later withdrawn.", 1],
    ["The Red Dawn has retracted its claim of responsibility, its spokesman said.", 1],
    ["The Red Dawn withdrew its claim to the province.", 0],
    ["The union withdrew its claim for compensation.", 0],
    ["The Red Dawn claimed the attack but has not withdrawn its fighters.", 0],
  ])("%s", (words, withdrawn) => {
    const denied = told("responsibility", LEAD + words, TITLE, "2024-03-25").filter(({ value }) => value.status === "denied");
    expect(denied.map(({ value }) => value.who?.toLowerCase())).toEqual(Array(withdrawn).fill("the red dawn"));
  });
});

import { describe, expect, it } from "vitest";
import { statementsOf } from "./told.ts";

/** Who and what took part, and who is held responsible. */
function told(text: string): string[] {
  return statementsOf(text, undefined, "1991-09-10").flatMap((one) => {
    if (one.kind === "participant") return [`${one.value.role}: ${one.value.text}`];
    return one.kind === "responsibility" ? [`${one.value.status}: ${one.value.who}`] : [];
  });
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // A time before somebody is no part of what they are called.
  ["Early Sunday morning gunmen attacked a bank in Tacna.", ["perpetrator: gunmen", "target: bank"]],
  ["LAST NIGHT GUERRILLAS BLEW UP A BRIDGE NEAR TACNA.", ["reported as fact: GUERRILLAS", "perpetrator: GUERRILLAS", "target: BRIDGE"]],
  [
    "Rebels attacked last week Hugo Llanqui's residence in Tacna.",
    ["reported as fact: Rebels", "perpetrator: Rebels", "target: Hugo Llanqui's residence"],
  ],
  ["A Sunday market attack killed two in Tacna.", ["victim: two"]],
  // What a building loses is no target beside the building, and one alone.
  ["A bomb shattered the windows of a bank and destroyed a bus in Tacna on Sunday.", ["weapon: bomb", "target: bus", "target: bank"]],
  // Police who shot somebody who killed others killed nobody else.
  [
    "A sniper, who was shot by policemen, killed a clerk at the airport in Tacna on Sunday.",
    ["reported as fact: A sniper", "perpetrator: sniper", "victim: clerk"],
  ],
  [
    "A teacher, who was shot by policemen, died in a hospital in Tacna on Sunday.",
    ["reported as fact: policemen", "victim: teacher", "perpetrator: policemen"],
  ],
];

describe("participants behind a time, in parts and in relative clauses", () => {
  it.each(CASES)("%s", (text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort());
  });
});

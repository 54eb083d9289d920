import { describe, expect, it, test } from "vitest";
import { statementsOf } from "./told.ts";

/** The names of those harmed in an incident. */
function victims(text: string): string[] {
  return statementsOf(text, undefined, "1991-09-10").flatMap((one) =>
    one.kind === "participant" && one.value.role === "victim" && one.value.form === "name" ? [one.value.text] : [],
  );
}

/** A text, and whom it names as harmed. */
const NAMED: readonly (readonly [string, readonly string[]])[] = [
  // Of a whole list it is said at its end.
  [
    "Pablo Terrazo, an employee of a bank; Hugo Llanqui, a spokesman for the institute; and a worker were kidnapped near Tacna on Sunday.",
    ["Pablo Terrazo", "Hugo Llanqui"],
  ],
  [
    "Two of the victims -- Luz Valdera and her husband Pablo Terrazo -- were abducted in Tacna on Sunday.",
    ["Luz Valdera", "Pablo Terrazo"],
  ],
  ["According to Hugo Llanqui and Luz Valdera, two farmers were kidnapped near Tacna on Sunday.", []],
  ["Hugo Llanqui and Luz Valdera, both doctors, said two farmers were kidnapped near Tacna on Sunday.", []],
  ["Near the farm of Hugo Llanqui and Luz Valdera, two farmers were kidnapped on Sunday.", []],
  // Lists behind a colon and in a sentence of their own.
  [
    "The group recalls the murders that took place in Tacna in August: Luz Valdera, Pablo Terrazo, and Dr. Hugo Llanqui.",
    ["Luz Valdera", "Pablo Terrazo", "Hugo Llanqui"],
  ],
  [
    "A bomb killed two people in Tacna on Sunday. Both victims were named on Monday. They are Luz Valdera and policeman Hugo Llanqui.",
    ["Luz Valdera", "Hugo Llanqui"],
  ],
  ["A bomb killed two people in Tacna on Sunday. Two lawyers speak for the union. They are Luz Valdera and Hugo Llanqui.", []],
  [
    "A bomb killed two people in Tacna on Sunday. They were identified on Monday as Luz Valdera, 54, and Hugo Llanqui, 22.",
    ["Luz Valdera", "Hugo Llanqui"],
  ],
  [
    "A bomb killed two people in Tacna on Sunday. Police identified them as Luz Valdera, 54, and Hugo Llanqui, 22.",
    ["Luz Valdera", "Hugo Llanqui"],
  ],
  ["A bomb killed two people in Tacna on Sunday. Two suspects were held. They were identified as Luz Valdera and Hugo Llanqui.", []],
  ["Two men suspected of murdering Mayor Luz Valdera were arrested in Tacna on Sunday.", ["Luz Valdera"]],
  ["A tourist was shot in Tacna on Sunday. The tourist was identified as Pedro Llanqui.", ["Pedro Llanqui"]],
  ["A tourist was shot in Tacna on Sunday. The lawyer was identified as Pedro Llanqui.", []],
  ["Hugo Llanqui was shot dead along with Luz Valdera in Tacna on Sunday.", ["Hugo Llanqui", "Luz Valdera"]],
  ["UNIDENTIFIED MEN MACHINEGUNNED FORMER JUDGE RAUL OSMENDI IN TACNA THIS MORNING.", ["RAUL OSMENDI"]],
  ["ALAN TODD WINSLOW, 20, AND PEDRO BRENT BALL, 21, WERE MURDERED YESTERDAY IN TACNA.", ["PEDRO BRENT BALL", "ALAN TODD WINSLOW"]],
];

describe("victims named in lists", () => {
  it.each(NAMED)("%s → %j", (text, expected) => {
    expect(victims(text)).toEqual(expected);
  });
});

test("who is killed by suspects is none of them", () => {
  for (const text of [
    "Two men suspected of murdering Mayor Luz Valdera were arrested in Tacna on Sunday.",
    "Police have arrested two men suspected of killing Mayor Luz Valdera in Tacna.",
  ]) {
    const doers = statementsOf(text, undefined, "1991-09-10").flatMap((one) =>
      one.kind === "participant" && one.value.role === "perpetrator" ? [one.value.text] : [],
    );
    expect(doers).not.toContain("Luz Valdera");
  }
});

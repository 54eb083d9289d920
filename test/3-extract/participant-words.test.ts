import { describe, expect, it } from "vitest";
import { statementsOf } from "./told.ts";

/** What each participant is called, in the words that stand for it. */
function called(text: string): string[] {
  return statementsOf(text, undefined, "1991-09-10").flatMap((one) =>
    one.kind === "participant" ? [`${one.value.role}: ${one.value.text}`] : [],
  );
}

/** A text, and what it calls those and that which took part. */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  // How strong a bomb was is somebody's judgement; what carried it tells what it was.
  ["A powerful bomb exploded at a bank in Tacna on Sunday.", ["weapon: bomb", "target: bank"]],
  ["A car bomb exploded at a bank in Tacna on Sunday.", ["weapon: car bomb", "target: bank"]],
  ["Rebels attacked two of the depots in Tacna on Sunday.", ["perpetrator: Rebels", "target: depots"]],
  ["The self-styled Morado Front killed two clerks in Tacna on Sunday.", ["victim: two clerks", "perpetrator: Morado Front"]],
  // Whose citizen somebody is belongs to no name, and some names end like those words.
  ["Frenchman Luc Arnaud Vidal was shot dead in Tacna on Sunday.", ["victim: Luc Arnaud Vidal"]],
  ["Brian Arnaud Vidal was shot dead in Tacna on Sunday.", ["victim: Brian Arnaud Vidal"]],
  // Of two surnames both or the first take up the name.
  ["Minister Julio Osmendi Prado was shot in Tacna on Sunday. Osmendi Prado died in a hospital.", ["victim: Julio Osmendi Prado"]],
  ["Minister Julio Osmendi Prado was shot in Tacna on Sunday. Osmendi died in a hospital.", ["victim: Julio Osmendi Prado"]],
  [
    "Minister Julio Osmendi Prado was shot in Tacna on Sunday. Luz Vidal was shot too.",
    ["victim: Julio Osmendi Prado", "victim: Luz Vidal"],
  ],
  [
    "THE UNION REPORTED THE DISAPPEARANCE OF LABOR LEADER HECTOR OSMENDI PRADO IN TACNA. IT SAID THAT OSMENDI PRADO WAS KIDNAPPED BY ARMED MEN.",
    ["victim: HECTOR OSMENDI PRADO", "perpetrator: ARMED MEN"],
  ],
  // Units, patrols and columns do what armed people do; what a group is called tells more than its "units".
  ["Guerrilla units attacked a bank in Tacna on Sunday.", ["perpetrator: Guerrilla units", "target: bank"]],
  ["An army patrol killed two peasants near Tacna on Sunday.", ["victim: two peasants", "perpetrator: army"]],
  [
    "Two peasants were murdered by a column of Morado Front members near Tacna on Sunday.",
    ["victim: Two peasants", "perpetrator: members", "perpetrator: Morado Front"],
  ],
  ["Morado Front units killed two peasants near Tacna on Sunday.", ["victim: two peasants", "perpetrator: Morado Front"]],
  ["Two peasants were killed near Tacna on Sunday. Army units reached the village.", ["victim: Two peasants"]],
  [
    "THE SO-CALLED RECLAIMERS CLAIMED RESPONSIBILITY FOR THE ATTACK ON A BANK IN TACNA ON SUNDAY.",
    ["perpetrator: RECLAIMERS", "target: BANK"],
  ],
];

describe("the words that stand for a participant", () => {
  it.each(WORDS)("%s", (text, expected) => {
    expect(called(text)).toEqual(expected);
  });
});

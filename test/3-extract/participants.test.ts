import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

function parts(text: string, title = "Attack kills two"): string[] {
  return told("participant", text, title).map(
    ({ value }) => `${value.role}: ${value.text}${value.outcome === undefined ? "" : ` (${value.outcome})`}`,
  );
}

const SAYS: readonly (readonly [string, readonly string[]])[] = [
  ["Three armed men killed Mayor Tomas Arce in Lima on Thursday.", ["victim: Tomas Arce (killed)", "perpetrator: Three armed men"]],
  [
    "Guerrillas attacked a bridge with dynamite on Thursday, killing two soldiers.",
    ["victim: two soldiers (killed)", "perpetrator: Guerrillas", "target: bridge", "weapon: dynamite"],
  ],
  ["Ana Ruiz, 15, was shot on Thursday in Lima. Ruiz was pronounced dead at a hospital.", ["victim: Ana Ruiz (killed)"]],
  ["The gunman killed a clerk in Lima on Thursday and then killed himself.", ["victim: clerk (killed)"]],
];

describe("participants", () => {
  it.each(SAYS)("%s", (text, expected) => {
    expect(parts(text)).toEqual(expect.arrayContaining([...expected]));
  });

  it("makes two mentions of one name one victim", () => {
    const victims = parts("Ana Ruiz, 15, was shot on Thursday in Lima. Ruiz was pronounced dead at a hospital.").filter((one) =>
      one.startsWith("victim"),
    );
    expect(victims).toHaveLength(1);
  });

  it("takes neither times nor places for victims", () => {
    expect(parts("Two men were killed Thursday in Lima and Quito.").filter((one) => /Thursday|Lima|Quito/.test(one))).toEqual([]);
  });
});

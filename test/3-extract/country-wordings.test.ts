import { describe, expect, it } from "vitest";
import { COUNTRY_WORDINGS } from "./country-wordings.ts";
import { statementsOf } from "./told.ts";

/** Wordings that are read wrongly, as measured. Whoever mends one takes it off this list. */
const WRONG: ReadonlyMap<string, string> = new Map([
  ["Pakistan said Indian shells killed three villagers in Pakistani Kashmir on Thursday.", "a region that two states hold a part of"],
  ["Clashes in the former Soviet republic of Georgia killed six people on Thursday.", "a state that is no more"],
  [
    "UNIDENTIFIED MEN MURDERED A COLOMBIAN JUDGE IN ARMENIA TODAY. THE JUDGE HAD SENTENCED DRUG TRAFFICKERS IN COLOMBIA.",
    "a town that has the name of a country",
  ],
  ["Gunmen killed six French tourists on Thursday, the foreign ministry in Paris said.", "nothing speaks for another country"],
  ["Boko Haram fighters raided the village of Kanama on Thursday and killed six farmers.", "a village that the table lacks"],
  ["FARC rebels killed six soldiers in an ambush near San Miguel on Thursday.", "one name of a group does not outweigh a larger namesake"],
  [
    "A truck bomb killed six people in Valencia on Thursday. Maguindanao's governor blamed a breakaway Moro group.",
    "a province that the table lacks",
  ],
]);

function countryOf(words: string): string {
  const statements = statementsOf(words, "Deadly attack");
  const main = statements.find((one) => one.kind === "incident" && one.value.main)?.incident;
  const where = statements.find((one) => one.kind === "where" && one.incident === main);
  return where?.kind === "where" ? (where.value.country ?? "none") : "none";
}

describe("wordings of countries", () => {
  it.each(COUNTRY_WORDINGS)("%s: %s", (_kind, words, country) => {
    if (WRONG.has(words)) expect(countryOf(words)).not.toBe(country);
    else expect(countryOf(words)).toBe(country);
  });
});

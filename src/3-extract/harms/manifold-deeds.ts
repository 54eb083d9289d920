import type { Token } from "../../model/analysis.ts";
import type { HarmKind } from "../english/harm-words.ts";
import { type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Found } from "./harms.ts";

/** The rule of a deed that tells how many it struck: its own words stand for those people. */
export const MANIFOLD_DEED = "a deed that counts those it struck";

const DEEDS: ReadonlyMap<string, HarmKind> = new Map([
  ["homicide", "killed"],
  ["murder", "killed"],
  ["killing", "killed"],
  ["slaying", "killed"],
  ["shooting", "hit"],
  ["stabbing", "hit"],
]);

/** "a triple homicide" → three killed; "a double shooting" → two hit. */
export function manifoldAt(tokens: readonly Token[], at: number, row: PhraseRow): Found | undefined {
  const what = DEEDS.get(tokens[at]!.lower);
  if (what === undefined || !/^(?:doub|trip|quadrup|quintup|sextup)le$/.test(tokens[at - 1]?.lower ?? "")) return undefined;
  const own = phraseAt(row, at);
  if (own?.quantity === undefined || own.head !== at) return undefined;
  return { what, lemma: tokens[at]!.lower, agents: [], patients: [{ phrase: own, part: false, coordinated: false }], rule: MANIFOLD_DEED };
}

import type { Token } from "../../model/analysis.ts";
import type { HarmWord } from "../english/harm-words.ts";
import type { Phrase } from "../grammar/phrases.ts";

/** "a cold-blooded killing", "fired one shot": the number counts deeds or rounds, not people. */
export function countsDeeds(tokens: readonly Token[], at: number, own: Phrase, word: HarmWord): boolean {
  if (word.form === "gerund" || word.form === "base") return true;
  if (tokens[at]!.lower !== "shot") return false;
  const after = tokens[at + 1]?.tag === "AUX" ? tokens[at + 2] : tokens[at + 1];
  return /^(?:an?|the)$/.test(tokens[own.first]!.lower) || FIRES.test(tokens[own.first - 1]?.lower ?? "") || FLIES.test(after?.lower ?? "");
}

const FIRES = /^(?:fire|fires|fired|firing|hear|hears|heard|hearing|discharged)$/;
const FLIES = /^(?:fired|heard|rang|hit|struck|missed|went|entered|pierced)$/;

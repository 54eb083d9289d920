import type { Sentence, Token } from "../../model/analysis.ts";
import { MOBS, NEIGHBOURS } from "../english/crowd-words.ts";
import type { HarmKind } from "../english/harm-words.ts";

/** "A mob burned alive a woman accused of kidnapping a child": what a crowd says of those whom it strikes, which nobody has found to be so. */
export function isReasonOfMob(tokens: readonly Token[], { first }: Sentence, at: number, what: HarmKind): boolean {
  if (what !== "abducted" || !/ing$|ions?$/.test(tokens[at]!.lower)) return false;
  const before = tokens.slice(first, at).map(({ lower }) => lower);
  return (
    /\b(?:accused|suspected|suspicion|rumou?rs) of (?:[\w-]+ )?$/.test(`${before.slice(-3).join(" ")} `) &&
    before.some((word) => OF_MOB.test(word))
  );
}

const OF_MOB = new RegExp(`^(?:${MOBS}|${NEIGHBOURS}|lynch(?:ed|ing)?|stoned)$`);

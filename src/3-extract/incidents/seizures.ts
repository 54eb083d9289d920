import type { Token } from "../../model/analysis.ts";
import { namesPeople, PARTS } from "../english/person-nouns.ts";
import type { Trigger } from "../english/triggers.ts";

/** Those who may seize people by law, and fighters, who take prisoners. */
const BY_LAW =
  /^(?:police|officers?|policem[ae]n|agents?|deput(?:y|ies)|detectives?|customs|authorities|prosecutors?|immigration|troops|soldiers|forces|army|navy|coastguard|coast|commandos|marines)$/;

/** Tokens from the verb to the people who are taken, and back to who takes them. */
const REACH = 6;
const BACK = 12;

const TAKEN: Trigger = { type: "kidnapping", strength: 3 };

/** "Pirates seized six Russian sailors", "snatched two nuns": people taken by those who have no right to. */
export function seizureAt(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  const { lower, tag } = tokens[at]!;
  if (!/^(?:seized|seizing|snatched|snatching)$/.test(lower) || tag === "NOUN") return undefined;
  if (tokens.slice(Math.max(0, at - BACK), at).some(({ lower: word }) => BY_LAW.test(word))) return undefined;
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
    const one = tokens[i]!;
    if (one.tag === "NOUN" && namesPeople(one.lower) && tokens[i + 1]?.tag !== "NOUN")
      return PARTS.get(one.lower) === "attackers" ? undefined : TAKEN;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/.test(one.tag) && !/^(?:at|least|more|than|of)$/.test(one.lower)) return undefined;
  }
  return undefined;
}

import type { Token } from "../../model/analysis.ts";
import { TARGETS } from "../english/thing-words.ts";
import type { Trigger } from "../english/triggers.ts";

/** Tokens from "set" to "on fire" at most: "set two passenger buses on fire". */
const REACH = 7;

/** A fire that somebody set to something: "set two buses on fire", "the bus was set alight", "a store was set on fire". */
export function fireSetAt(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  if (!/^(?:set|sets|setting)$/.test(tokens[at]!.lower)) return undefined;
  const last = Math.min(end, at + REACH);
  for (let i = at + 1; i < last && !/^[,;.:()]$/.test(tokens[i]!.lower); i++)
    if (/^(?:ablaze|afire|alight|aflame)$/.test(tokens[i]!.lower) || (tokens[i]!.lower === "on" && tokens[i + 1]?.lower === "fire"))
      return isThing(tokens, at) ? { type: "arson", strength: 2 } : undefined;
  return undefined;
}

/** "set himself on fire" is no arson: something that can be a target stands between the words or before them. */
function isThing(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - REACH), at + REACH)
    .some(({ lower, lemma }) => TARGETS.has(lower) || TARGETS.has(lemma) || DWELLINGS.has(lemma));
}

const DWELLINGS: ReadonlySet<string> = new Set("flat apartment dormitory hostel hut tent shack caravan shelter".split(" "));

import type { Token } from "../../model/analysis.ts";
import { namesPeople } from "../english/person-nouns.ts";
import { TARGETS } from "../english/thing-words.ts";
import type { Trigger } from "../english/triggers.ts";

/** Tokens from "set" to "on fire" at most: "set two passenger buses on fire". */
const REACH = 7;

/** The words that are looked at further; most are none of them. */
const SETTING: ReadonlySet<string> = new Set(
  "set sets setting starting lighting deliberately intentionally burned burnt razed torched".split(" "),
);

/** A fire that somebody set to something: "set two buses on fire", "the bus was set alight", "a store was set on fire". */
export function fireSetAt(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  if (!SETTING.has(tokens[at]!.lower)) return undefined;
  if (isBlamedFire(tokens, at, end) || isBurnedBySomebody(tokens, at, end)) return { type: "arson", strength: 2 };
  if (!/^(?:set|sets|setting)$/.test(tokens[at]!.lower)) return undefined;
  const last = Math.min(end, at + REACH);
  for (let i = at + 1; i < last && !/^[,;.:()]$/.test(tokens[i]!.lower); i++)
    if (/^(?:ablaze|afire|alight|aflame)$/.test(tokens[i]!.lower) || (tokens[i]!.lower === "on" && tokens[i + 1]?.lower === "fire"))
      return isThing(tokens, at) ? { type: "arson", strength: 2 } : undefined;
  return undefined;
}

/** "the house was burned down by members of a gang": a thing, and people behind "by". */
function isBurnedBySomebody(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:burned|burnt|razed|torched)$/.test(tokens[at]!.lower)) return false;
  const by = /^(?:down|out)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (tokens[by]?.lower !== "by" || !/^(?:was|were|been)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  const doers = tokens.slice(by + 1, Math.min(end, by + REACH));
  return isThing(tokens, at) && doers.some(({ lower, tag }) => tag === "NOUN" && namesPeople(lower));
}

/** "confessed to starting the fire", "a fire that was started deliberately": somebody answers for it, or meant it. */
function isBlamedFire(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at]!;
  if (/^(?:deliberately|intentionally)$/.test(lower))
    return tokens.slice(Math.max(0, at - REACH), Math.min(end, at + REACH)).some((one) => FIRE.test(one.lower));
  if (!/^(?:starting|lighting|setting)$/.test(lower) || !tokens.slice(at + 1, Math.min(end, at + 4)).some((one) => FIRE.test(one.lower)))
    return false;
  return tokens.slice(Math.max(0, at - REACH), at).some((one) => BLAMED.test(one.lower));
}

const FIRE = /^(?:fire|fires|blaze|blazes|inferno)$/;
const BLAMED = /^(?:confess(?:ed|ing)?|admit(?:ted|ting|s)?|accused|charged|suspected|arrested|convicted|guilty)$/;

/** "set himself on fire" is no arson: something that can be a target stands between the words or before them. */
function isThing(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - REACH), at + REACH)
    .some(({ lower, lemma }) => FUEL.test(lower) || TARGETS.has(lower) || TARGETS.has(lemma) || DWELLINGS.has(lemma));
}

/** "splashed petrol around a studio and set it alight" */
const FUEL = /^(?:petrol|gasoline|kerosene|paraffin)$/;
const DWELLINGS: ReadonlySet<string> = new Set("flat apartment dormitory hostel hut tent shack caravan shelter".split(" "));

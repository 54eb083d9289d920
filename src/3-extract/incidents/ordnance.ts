import type { Token } from "../../model/analysis.ts";
import type { Trigger } from "../english/triggers.ts";
import { NATION } from "./means-of-doer.ts";

/** Before "bomb": bottles of fuel, what falls out of the air, and what guns fire. */
const FUEL = /^(?:petrol|gasoline|kerosene|paraffin|molotov|fire)$/;
const AERIAL = /^(?:barrel|glide|guided|aerial|vacuum|gravity|napalm)$/;
const CLUSTER = /^(?:cluster|phosphorus)$/;
const GUN = /^(?:mortar|artillery|tank|howitzer)$/;
/** Before "fire" or "shell": guns, and those who have them. */
const GUNS = /^(?:mortar|artillery|tank|howitzer|rocket|naval|shell|gunboat|cannon|missile)$/;
/** Before a tank that only holds something: "an oil tank fire". */
const HOLDS = /^(?:oil|fuel|gas|storage|water|septic|propane|chemical|fish)$/;

const RIOT: Trigger = { type: "riot", strength: 2 };
const ARSON: Trigger = { type: "arson", strength: 2 };
const AIR_STRIKE: Trigger = { type: "air strike", strength: 3 };
const SHELLING: Trigger = { type: "shelling", strength: 3 };
const BOMBING: Trigger = { type: "bombing", strength: 3 };
const SHELLS: Trigger = { type: "shelling", strength: 2 };

/** The words that are looked at further; most are none of them. */
const WORDS: ReadonlySet<string> = new Set(
  "bomb bombs strike strikes raid raids sortie sorties munition munitions shell shells projectile projectiles rocket rockets explosives device devices charge cocktail cocktails fire".split(
    " ",
  ),
);

/** What the word before makes of a bomb, a shell or fire: "petrol bombs", "barrel bombs", "cluster munitions", "a mortar bomb", "tank fire", "an Indian shell". */
export function ordnanceAt(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  const { lower } = tokens[at]!;
  if (!WORDS.has(lower)) return undefined;
  const before = tokens[at - 1]?.lower ?? "";
  if (/^bombs?$/.test(lower)) {
    if (FUEL.test(before)) return isThrownWithStones(tokens, at) ? RIOT : ARSON;
    if (AERIAL.test(before)) return AIR_STRIKE;
    if (GUN.test(before)) return SHELLS;
  }
  // "Israeli bombs flattened a house": a state's bombs fall out of the air.
  if (lower === "bombs" && tokens[at - 1]?.tag === "ADJ" && NATION.test(tokens[at - 1]!.cased)) return AIR_STRIKE;
  if (/^(?:strikes?|sorties?)$/.test(lower) && isFlown(tokens, at)) return AIR_STRIKE;
  if (
    /^(?:strikes?|raids?)$/.test(lower) &&
    tokens[at + 1]?.lower === "by" &&
    tokens.slice(at + 2, at + 2 + NEAR).some((one) => FLIERS.test(one.lower))
  )
    return AIR_STRIKE;
  if (CLUSTER.test(before) && /^(?:bombs?|munitions?|shells?|rockets?)$/.test(lower)) return isDropped(tokens, at) ? AIR_STRIKE : SHELLING;
  if (
    /^(?:bombs?|munitions|explosives)$/.test(lower) &&
    tokens.slice(Math.max(0, at - 4), at).some(({ lower: word }) => /^dropp(?:ed|ing)$/.test(word))
  )
    return AIR_STRIKE;
  if (lower === "explosives" && before === "with" && /^(?:packed|laden|filled|loaded|rigged|stuffed)$/.test(tokens[at - 2]?.lower ?? ""))
    return BOMBING;
  if (/^(?:device|devices|charge|explosives)$/.test(lower) && isSetOff(tokens, at, end)) return BOMBING;
  if (/^cocktails?$/.test(lower)) return before === "molotov" ? ARSON : undefined;
  // "traded artillery fire" is two sides' fighting.
  if (lower === "fire" && /^(?:traded|exchanged|trading|exchanging)$/.test(tokens[at - 2]?.lower ?? "")) return undefined;
  if (lower === "fire") return GUNS.test(before) && !HOLDS.test(tokens[at - 2]?.lower ?? "") ? SHELLING : undefined;
  return /^(?:shell|projectiles?)$/.test(lower) && isFired(tokens, at, end) ? SHELLS : undefined;
}

/** "Shells crashed into a school": what is fired crashes by no accident. */
export function ordnanceBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at).some(({ lower }) => FIRED.test(lower));
}

const FIRED = /^(?:shells?|rockets?|missiles?|mortars?|projectiles?|artillery)$/;

/**
 * "A cache of old shells and cluster bombs", "a missile system that is sent to the border": weapons that were found or are kept, and hurt nobody; a bomb
 * that was defused is an attempt.
 */
export function isFoundWeapon(tokens: readonly Token[], at: number): boolean {
  if (!WEAPON.test(tokens[at]!.lower)) return false;
  if (KEPT.test(tokens[at + 1]?.lower ?? "")) return true;
  const near = tokens.slice(Math.max(0, at - CACHE_REACH), at);
  return near.some(({ lower }) => /^(?:cache|caches|stockpiles?|arsenal|unearthed)$/.test(lower));
}

const WEAPON = /^(?:bombs?|shells?|mines?|landmines?|grenades?|rockets?|missiles?|mortars?|artillery|munitions|explosives|dynamite|ieds?)$/;
const CACHE_REACH = 9;
/** Behind a weapon: what an army has or buys. */
const KEPT = /^(?:systems?|defen[cs]es?|shields?|programs?|programmes?|tests?|deals?|talks|treat(?:y|ies)|silos?|interceptors?)$/;

/** Tokens between a bomb and the word for its fall: "bombs were dropped", "warplanes dropped cluster bombs". */
const NEAR = 6;

/** "hurt by stones and petrol bombs": what a crowd throws at police sets fire to nothing. */
function isThrownWithStones(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some(({ lower }) => /^(?:stones?|rocks?|bricks?|bottles?|fireworks|flares|slabs|police)$/.test(lower));
}

/** "A device hidden in a bin went off". */
function isSetOff(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens
    .slice(at + 1, Math.min(end, at + REACH))
    .some(({ lower }, index) => /^(?:exploded|detonated)$/.test(lower) || (lower === "went" && tokens[at + index + 2]?.lower === "off"));
}

/** Tokens from a device to the word for its going off. */
const REACH = 9;

function isDropped(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR).some(({ lower }) => DROPPED.test(lower));
}

const DROPPED = /^(?:dropped|dropping|drop|airstrikes?|warplanes?|jets?|planes?|helicopters?|aircraft|bombers)$/;

/** "The military had carried out a strike in southern Sarland": strikes of workers are called, and kill nobody. */
function isFlown(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - NEAR), at);
  return (
    before.some(({ lower }, index) => lower === "conducted" || (lower === "carried" && before[index + 1]?.lower === "out")) &&
    !before.some(({ lower }) => OF_WORKERS.test(lower)) &&
    // "the man who carried out the strike": another word for what is told before.
    before.at(-1)?.lower !== "the"
  );
}

/** "A raid by the coalition", "a strike by Orvan jets". */
const FLIERS = /^(?:jets?|warplanes?|planes?|aircraft|drones?|helicopters?|gunships?|bombers?|coalition|nato|airforce|\S+-led)$/;

const OF_WORKERS =
  /^(?:workers|staff|unions?|teachers|drivers|pilots|nurses|doctors|employees|miners|dockers|students|lawyers|judges|general|hunger|token|warning|lightning|sympathy|\S+-(?:hours?|days?|weeks?|long)|hours?)$/;

/** A shell that hits or is fired, and not one of a building, an egg or a company. */
function isFired(tokens: readonly Token[], at: number, end: number): boolean {
  if (/^(?:company|companies|casings?|of|shock)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  return GUNS.test(tokens[at - 1]?.lower ?? "") || tokens.slice(at + 1, Math.min(end, at + NEAR)).some(({ lower }) => HITS.test(lower));
}

const HITS =
  /^(?:hit|hits|struck|landed|fell|exploded|slammed|crashed|fired|launched|ripped|tore|smashed|ploughed|plowed|killed|kills|wounded)$/;

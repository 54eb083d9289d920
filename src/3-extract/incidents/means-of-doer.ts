import type { Token } from "../../model/analysis.ts";
import type { IncidentType } from "../../model/incident-type.ts";
import type { Phrase } from "../grammar/phrases.ts";

const WARPLANES = /^(?:warplanes?|gunships?|drones?|airforce)$/;
const AIRCRAFT = /^(?:jets?|planes?|aircraft|helicopters?|choppers?)$/;
const OF_WAR =
  /^(?:fighter|military|army|government|combat|attack|war|naval|force|regime|coalition|enemy|drone|air|u\.s\.|us|nato|\S+-led)$/;
/** "an Israeli strike", "French jets": a people's name before them; strikes of workers kill nobody. */
export const NATION = /^\p{Lu}.*(?:ian|ean|can|ish|ese|i|nch)$/u;
const STRIKES = /^(?:strikes?|airstrikes?|sorties?)$/;
/** "a coalition raid": from the air; "an Israeli raid" may be on foot. */
const AIR_RAID = /^(?:coalition|air|aerial|bombing|nato|\S+-led)$/;
const GUNS = /^(?:tanks?|artillery|howitzers?|warships?|gunboats?|batteries|battery)$/;
const BOMBS = /^(?:bombed|bombs|bombing|bombarded|pounded|strafed|attacked|targeted|fired|shelled|raided)$/;

/**
 * What those who strike tell of the means: "fighter jets struck a camp" and "an Israeli strike killed three" are air strikes, "tanks fired on the town"
 * is shelling. A plane that hits a house is none: a plane or a helicopter counts where it is one of war, or bombs.
 */
export function meansOfDoer(tokens: readonly Token[], doers: readonly Phrase[], verb: number): IncidentType | undefined {
  for (const { first, head } of doers) {
    const { lower } = tokens[head]!;
    if (WARPLANES.test(lower)) return "air strike";
    const isOfWar = tokens.slice(first, head).some((token) => OF_WAR.test(token.lower) || NATION.test(token.cased));
    if (STRIKES.test(lower) && isOfWar) return "air strike";
    if (/^raids?$/.test(lower) && tokens.slice(first, head).some((token) => AIR_RAID.test(token.lower))) return "air strike";
    if (AIRCRAFT.test(lower) && (isOfWar || BOMBS.test(tokens[verb]!.lower))) return "air strike";
    if (GUNS.test(lower)) return "shelling";
  }
  return undefined;
}

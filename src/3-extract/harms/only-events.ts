import type { Token } from "../../model/analysis.ts";
import { isPeople, type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";

/** "called to the flat on reports of a man shot", "a call that a woman had been stabbed": what was called in, not whom police found. */
export function isCalledIn(tokens: readonly Token[], { first, head }: Phrase): boolean {
  if (!/^an?$/.test(tokens[first]!.lower) || !/^(?:person|man|woman|male|female|individual|subject|victim)$/.test(tokens[head]!.lower))
    return false;
  const [told, link] = [tokens[first - 2]?.lower ?? "", tokens[first - 1]?.lower ?? ""];
  return (/^(?:of|about|for)$/.test(link) && /^(?:reports?|calls?|complaints?)$/.test(told)) || (link === "that" && /^calls?$/.test(told));
}

/** The rule of a shot that is told with what it was aimed at, and not with whom it hit. */
export const FIRED_AT = "shot at people, vehicles or the air";

const VEHICLES = /^(?:vehicles?|cars?|trucks?|vans?|buses|bus|suvs?|cruisers?|motorists|traffic|helicopters?)$/;

/**
 * "A man shot at passing cars", "he shot at officers", "shot into a house", "shot down a plane": an active "shot" before people, vehicles or what it goes
 * into or brings down; "shot at a party" tells the place.
 */
export function isFiredAt(tokens: readonly Token[], at: number, row: PhraseRow): boolean {
  if (tokens[at]!.lower !== "shot") return false;
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:into|towards?)$/.test(next) || (next === "in" && tokens[at + 3]?.lower === "air")) return true;
  // "shot twice at a guard"
  const isCounted = /^(?:once|twice)$/.test(next) && tokens[at + 2]?.lower === "at";
  const object = phraseAt(row, isCounted ? at + 3 : at + 2);
  if (isCounted) return object !== undefined && object.first === at + 3 && isPeople(tokens, object);
  if (next === "down") return object !== undefined && object.first === at + 2 && !object.isTime && !isPeople(tokens, object);
  if (next !== "at") return false;
  if (/^(?:each other|one another)$/.test(`${tokens[at + 2]?.lower} ${tokens[at + 3]?.lower}`)) return true;
  return object !== undefined && object.first === at + 2 && (isPeople(tokens, object) || VEHICLES.test(tokens[object.head]!.lower));
}

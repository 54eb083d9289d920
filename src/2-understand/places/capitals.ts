import type { PlaceMention, Token } from "../../model/analysis.ts";
import { tokensIn } from "../../model/analysis.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** How sure it is that the capital that a text means is the one of the country it names. */
const CONFIDENCE = 0.9;
/** ", the ": what may lie between a capital and its name. Unit: code units. */
const BESIDE = 6;

/**
 * Capitals that are named by their country alone: "the Afghan capital", "Mali's capital", "the capital of Mali". `places` are the places found already,
 * by start; where one of them stands beside it ("the Afghan capital, Kabul"), it says the same and is enough.
 */
export function findCapitals(tokens: readonly Token[], places: readonly PlaceMention[], gazetteer: Gazetteer): PlaceMention[] {
  return places.flatMap((place) => {
    const { country, precision } = place.location ?? {};
    if (precision !== "country" || country === undefined || place.role === "dateline") return [];
    const { first, last } = tokensIn(tokens, place);
    const range = capitalBehind(tokens, last) ?? capitalBefore(tokens, first, last);
    const capital = range === undefined ? undefined : gazetteer.capital(country);
    if (range === undefined || capital === undefined) return [];
    const start = Math.min(place.start, tokens[range.first]!.start);
    const end = tokens[range.last - 1]!.end;
    const isNamed = places.some(
      (one) => one.location?.geonameId === capital.location.geonameId && one.start - end <= BESIDE && start - one.end <= BESIDE,
    );
    if (isNamed) return [];
    const { location } = capital;
    const reason = `capital of ${place.name}`;
    return [{ start, end, name: location.name, role: "mention" as const, location, city: undefined, confidence: CONFIDENCE, reason }];
  });
}

/** "Afghan capital", "Mali's capital"; no "capital punishment". */
function capitalBehind(tokens: readonly Token[], last: number): { first: number; last: number } | undefined {
  const at = /^['’]s$/.test(tokens[last]?.lower ?? "") ? last + 1 : last;
  return tokens[at]?.lower === "capital" && tokens[at + 1]?.tag !== "NOUN" ? { first: at, last: at + 1 } : undefined;
}

/** "the capital of Mali" */
function capitalBefore(tokens: readonly Token[], first: number, last: number): { first: number; last: number } | undefined {
  const at = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return tokens[at]?.lower === "of" && tokens[at - 1]?.lower === "capital" ? { first: at - 1, last } : undefined;
}

import type { Location } from "../model/location.ts";
import { countryName } from "../support/country-name.ts";
import { statesIn, US_STATES } from "../support/us-states.ts";

/** Towns of fewer inhabitants, and counties, are known by their country or state, which a report from elsewhere names. */
const WELL_KNOWN = 200_000;

/**
 * Whether the reports that name a place put it elsewhere: an American town in a state that none of them names while they name another, or a
 * small town of a country that none of them names. "Alpine" in reports that only tell of Texas is not the one in California.
 */
export function isContradicted(where: Location, texts: readonly string[]): boolean {
  if (where.population >= WELL_KNOWN && where.precision !== "district") return false;
  const text = texts.join("\n");
  if (where.country === "US" && where.admin1 !== undefined) return isOfOtherState(where.admin1, text);
  if (where.country === undefined || where.precision === "country" || where.precision === "region") return false;
  const country = countryName(where.country);
  // "Thai", "Turkish", "Iraqi": most adjectives begin as the country does.
  const isNamed = text.includes(country.slice(0, 4));
  return !isNamed && isOfOtherState("", text);
}

/** Whether the text names states, but not this one; the capital lies in none. */
function isOfOtherState(name: string, text: string): boolean {
  const named = statesIn(text);
  const own = US_STATES.find((state) => state.name === name)?.code;
  return named.size > 0 && !CAPITAL.test(name) && !(own !== undefined && named.has(own));
}

/** As the table of places names the District of Columbia. */
const CAPITAL = /\bD\.C\.$/;

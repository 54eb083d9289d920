import type { Location } from "../model/location.ts";
import { countryName } from "../support/country-name.ts";

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

function isOfOtherState(state: string, text: string): boolean {
  const named = STATE_WORDS.filter(({ words }) => words.test(text));
  return named.length > 0 && !named.some(({ name }) => name === state || state === "District of Columbia");
}

/** The states with their abbreviations in print (AP) and by the post behind a comma; "Washington" alone is most often the capital. */
const STATES: readonly (readonly [name: string, ...abbreviations: string[]])[] = [
  ["Alabama", "Ala\\.", ", AL"],
  ["Alaska", ", AK"],
  ["Arizona", "Ariz\\.", ", AZ"],
  ["Arkansas", "Ark\\.", ", AR"],
  ["California", "Calif\\.", ", CA"],
  ["Colorado", "Colo\\.", ", CO"],
  ["Connecticut", "Conn\\.", ", CT"],
  ["Delaware", "Del\\.", ", DE"],
  ["Florida", "Fla\\.", ", FL"],
  ["Georgia", "Ga\\.", ", GA"],
  ["Hawaii", ", HI"],
  ["Idaho", ", ID"],
  ["Illinois", "Ill\\.", ", IL"],
  ["Indiana", "Ind\\.", ", IN"],
  ["Iowa", ", IA"],
  ["Kansas", "Kan\\.", ", KS"],
  ["Kentucky", "Ky\\.", ", KY"],
  ["Louisiana", "La\\.", ", LA"],
  ["Maine", ", ME"],
  ["Maryland", "Md\\.", ", MD"],
  ["Massachusetts", "Mass\\.", ", MA"],
  ["Michigan", "Mich\\.", ", MI"],
  ["Minnesota", "Minn\\.", ", MN"],
  ["Mississippi", "Miss\\.", ", MS"],
  ["Missouri", "Mo\\.", ", MO"],
  ["Montana", "Mont\\.", ", MT"],
  ["Nebraska", "Neb\\.", ", NE"],
  ["Nevada", "Nev\\.", ", NV"],
  ["New Hampshire", "N\\.H\\.", ", NH"],
  ["New Jersey", "N\\.J\\.", ", NJ"],
  ["New Mexico", "N\\.M\\.", ", NM"],
  ["New York", "N\\.Y\\.", ", NY"],
  ["North Carolina", "N\\.C\\.", ", NC"],
  ["North Dakota", "N\\.D\\.", ", ND"],
  ["Ohio", ", OH"],
  ["Oklahoma", "Okla\\.", ", OK"],
  ["Oregon", "Ore\\.", ", OR"],
  ["Pennsylvania", "Pa\\.", ", PA"],
  ["Rhode Island", "R\\.I\\.", ", RI"],
  ["South Carolina", "S\\.C\\.", ", SC"],
  ["South Dakota", "S\\.D\\.", ", SD"],
  ["Tennessee", "Tenn\\.", ", TN"],
  ["Texas", "Tex\\.", ", TX"],
  ["Utah", ", UT"],
  ["Vermont", "Vt\\.", ", VT"],
  ["Virginia", "Va\\.", ", VA"],
  ["Washington State", "Wash\\."],
  ["West Virginia", "W\\.Va\\.", ", WV"],
  ["Wisconsin", "Wis\\.", ", WI"],
  ["Wyoming", "Wyo\\.", ", WY"],
];

const STATE_WORDS = STATES.map(([name, ...abbreviations]) => ({
  name,
  words: new RegExp(
    `(?:${[name, ...abbreviations].map((word) => (word.startsWith(",") ? word : `(?<!\\p{L})${word}`)).join("|")})(?!\\p{L})`,
    "u",
  ),
}));

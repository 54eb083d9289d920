import type { Location } from "../model/location.ts";
import { countryName } from "../support/country-name.ts";

/**
 * Whether words tell of another country: "arrested in October in Morocco" of an attack in Kenya. Not where they name the incident's own
 * place or country as well, nor where that is not known.
 */
export function isElsewhere(words: string, where: Location | undefined): boolean {
  if (where?.country === undefined) return false;
  const own = [where.name, where.site, where.admin1, countryName(where.country)];
  if (own.some((name) => name !== undefined && name !== "" && words.includes(name))) return false;
  return [...words.matchAll(IN_A_NAME)].some(([, name]) => otherCountries(where.country!).has(name!));
}

/** "in Morocco", "in northern Iraq", "in the Philippines"; not "in Lebanon, Ohio". */
const IN_A_NAME = /\bin (?:the )?(?:(?:north|south|east|west|central)\w* )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})(?!,? \p{Lu})/gu;

const NAMES = new Map<string, ReadonlySet<string>>();
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Countries that are also American states or towns, so that "in Georgia" says nothing in a report from there. */
const AMERICAN = ["Georgia", "Lebanon", "Peru", "Cuba", "Jordan", "Jersey", "Panama"];

function otherCountries(own: string): ReadonlySet<string> {
  const known = NAMES.get(own);
  if (known !== undefined) return known;
  const codes = LETTERS.flatMap((one) => LETTERS.map((two) => `${one}${two}`)).filter((code) => code !== own && countryName(code) !== code);
  const names = new Set(codes.map(countryName).filter((name) => own !== "US" || !AMERICAN.includes(name)));
  NAMES.set(own, names);
  return names;
}

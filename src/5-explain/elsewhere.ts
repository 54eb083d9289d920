import { kilometresBetween, type Location } from "../model/location.ts";
import type { IncidentOutline } from "../model/record.ts";
import { countryName } from "../support/country-name.ts";
import { literal } from "../support/literal.ts";

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

/**
 * Whether the words behind a count put it in a town that is none of the incident's names: "49 people at an Orlando nightclub" of a shooting in
 * Port Sable. Not where the incident is only known to be somewhere in a country.
 */
export function isPlacedElsewhere(after: string, where: Location | undefined): boolean {
  if (where === undefined || where.precision === "country" || where.precision === "region") return false;
  const name = PLACED.exec(after)?.[1];
  if (name === undefined || NO_TOWN.test(name)) return false;
  const own = [where.name, where.site ?? "", where.admin2 ?? "", where.admin1 ?? "", countryName(where.country ?? "")].join(" ");
  return !name.split(/[ -]/).some((word) => own.includes(word));
}

/** Nouns and verbs of deeds, as they stand beside the name of the place. */
const DEED =
  "(?:attacks?|assault|shootings?|killings?|murders?|bombings?|blasts?|explosions?|massacre|siege|riots?|strikes?|raid|case|incident|killed|shot|stabbed|attacked|bombed)";
/** A suburb and its city are told of in one breath. */
const FAR_KM = 100;

/** Whether words name the deed of another incident by its town: "speaking about the Selmun shooting" of one in Port Sable. */
export function isOfOtherTown(words: string, where: Location | undefined, others: readonly IncidentOutline[]): boolean {
  if (where === undefined) return false;
  const own = [where.name, where.site, where.admin1, where.country && countryName(where.country)];
  if (own.some((name) => name !== undefined && name !== "" && words.includes(name))) return false;
  return others.some(({ where: other }) => {
    const isTown = other !== undefined && (other.precision === "city" || other.precision === "site") && words.includes(other.name);
    if (!isTown || (kilometresBetween(where, other) ?? 0) < FAR_KM) return false;
    const name = literal(other.name);
    return new RegExp(`\\b${name},? (?:\\p{L}+ )?${DEED}\\b|\\b${DEED}\\b[^.;]{0,60}\\b(?:in|at|near) ${name}\\b`, "u").test(words);
  });
}

/** In the same clause. */
const PLACED = /^[^,;:.“"]{0,40}?\b(?:in|at|near|outside) (?:an? |the )?(?:\p{Ll}+ ){0,2}(\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]+)*)/u;
/** Nor is a faith, a people that many lands have, or a quarter of the sky a town: "at a Shia mosque". */
const NO_TOWN =
  /^(?:Shi['’]?(?:a|ites?)|Sunnis?|Sufis?|Ahmadis?|Alawites?|Muslims?|Islam(?:ic)?|Christians?|Catholic|Roman Catholic|Protestant|Orthodox|Anglican|Baptist|Methodist|Lutheran|Pentecostal|Coptic|Evangelical|Jewish|Jews|Hindus?|Sikhs?|Buddhists?|Yazidis?|Kurdish|Arab|African[ -]American|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|North|South|East|West|Central)\b/;

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

import type { BareName, IncidentType } from "../../model/incident-type.ts";
import type { Location } from "../../model/location.ts";
import { countryName } from "../../support/country-name.ts";
import { townName } from "../../support/town-name.ts";

/** What an incident is called. */
export interface TypeWords {
  /** "a shooting": as a sentence takes it. */
  readonly one: string;
  /** "shooting": after "the". */
  readonly noun: string;
}

/** What each type is called in a sentence; words differ from the type's name where that is no newspaper word. */
export const TYPE_WORDS: Readonly<Record<IncidentType, TypeWords>> = {
  bombing: { one: "a bombing", noun: "bombing" },
  "suicide bombing": { one: "a suicide bombing", noun: "suicide bombing" },
  shooting: { one: "a shooting", noun: "shooting" },
  "armed assault": { one: "an armed attack", noun: "armed attack" },
  stabbing: { one: "a stabbing", noun: "stabbing" },
  "vehicle ramming": { one: "a vehicle ramming", noun: "vehicle ramming" },
  kidnapping: { one: "a kidnapping", noun: "kidnapping" },
  siege: { one: "a siege", noun: "siege" },
  assassination: { one: "an assassination", noun: "assassination" },
  arson: { one: "an arson attack", noun: "arson attack" },
  "air strike": { one: "an air strike", noun: "air strike" },
  shelling: { one: "shelling", noun: "shelling" },
  "armed clash": { one: "an armed clash", noun: "armed clash" },
  riot: { one: "a riot", noun: "riot" },
  "chemical attack": { one: "a chemical attack", noun: "chemical attack" },
  "police action": { one: "a police operation", noun: "police operation" },
  accident: { one: "an accident", noun: "accident" },
  disaster: { one: "a disaster", noun: "disaster" },
  other: { one: "an incident", noun: "incident" },
};

/** What reports call one whose means they do not tell. */
export const BARE_WORDS: Readonly<Record<BareName, TypeWords>> = {
  attack: { one: "an attack", noun: "attack" },
  explosion: { one: "an explosion", noun: "explosion" },
  killing: { one: "a killing", noun: "killing" },
};

/** What some incidents of a type are called by the words that their reports use. */
export const NARROWER = {
  unrest: { type: "riot", one: "unrest", noun: "unrest" },
  standoff: { type: "siege", one: "a standoff", noun: "standoff" },
  "shooting of police": { type: "police action", one: "a shooting", noun: "shooting" },
  "shooting by troops": { type: "police action", one: "a shooting", noun: "shooting" },
  "police shooting": { type: "police action", one: "a police shooting", noun: "police shooting" },
} as const satisfies Readonly<Record<string, TypeWords & { readonly type: IncidentType }>>;

/** "shootings", "armed clashes": several of a kind. */
export function severalText({ noun }: TypeWords): string {
  if (noun === NARROWER.unrest.noun) return noun;
  return noun.endsWith("sh") ? `${noun}es` : `${noun}s`;
}

/** All that incidents of a type may be called. */
export function namesOf(type: IncidentType): readonly string[] {
  return [TYPE_WORDS[type], ...Object.values(NARROWER).filter((one) => one.type === type)].flatMap(wordings);
}

/** "a shooting", "shooting", "shootings". */
export function wordings(words: TypeWords): readonly string[] {
  return [words.one, words.noun, severalText(words)];
}

/** "Harbour Hall, Port Sable, Malta": from the finest to the widest, each once. */
export function placeText({ site, name: town, admin1: region, country }: Location): string {
  const name = townName(town);
  // "Mombasa, Mombasa County" says the same twice.
  const admin1 = region?.startsWith(`${name} `) ? undefined : region;
  if (region?.startsWith(`${name}, `)) return [site, region].filter((part) => part !== undefined && part !== "").join(", ");
  // "Port Sable, Oregon": an American state stands for its country, as in print.
  const isState = country === "US" && admin1 !== undefined && admin1 !== "";
  const land = country === undefined || isState ? undefined : countryName(country);
  return [...new Set([site, name, admin1, land].filter((part) => part !== undefined && part !== ""))].join(", ");
}

/** Sites that are streets: one is on them, not at them. */
const STREET = /\b(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Drive|Lane|Boulevard|Blvd\.?|Parkway|Highway|Freeway|Route \d+|Interstate \d+)$/;
const BLOCK = /^(?:the )?[\d,]+ block of /i;

/** Countries that a sentence names with their article. */
const WITH_ARTICLE =
  /^(?:United (?:States|Kingdom|Arab Emirates)|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Solomon Islands|Marshall Islands|Czech Republic|Dominican Republic|Central African Republic|(?:Democratic )?Republic of Congo|Palestinian territories|Vatican)\b/;

/** "at Harbour Hall in Port Sable, Malta", "on Quay Street in Port Sable", "in the 400 block of Quay Street in Port Sable", "in Malta". */
export function atPlaceText(location: Location): string {
  const { site, name } = location;
  const plain = placeText({ ...location, site: undefined });
  const rest = WITH_ARTICLE.test(plain) ? `the ${plain}` : plain;
  if (site === undefined || site === name) return `in ${rest}`;
  if (BLOCK.test(site)) return `in ${/^the /i.test(site) ? site : `the ${site}`} in ${rest}`;
  if (/^\d/.test(site)) return `at ${site} in ${rest}`;
  // "Carmine's 7th Avenue" is a house.
  return `${STREET.test(site) && !/[’']s /.test(site) ? "on" : "at"} ${site} in ${rest}`;
}

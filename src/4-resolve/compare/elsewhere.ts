import { kilometresBetween, type Location } from "../../model/location.ts";
import type { Compared } from "../compared.ts";
import { contentWordsOf, hasTerm } from "../text/tf-idf.ts";
import { hashOf } from "../text/words.ts";
import type { Feature } from "./feature.ts";
import { placeText } from "./place.ts";

/** Nearer regions border on each other: a town may be taken for one across the border. */
const LEAST_KM = 80;

/**
 * Far apart in two regions, and neither report names the other's place. Where one does, its own may be a slip: a capital that the report was
 * written in stands beside the town that it is about.
 */
export const elsewhere: Feature = {
  name: "elsewhere",
  weight: 2.5,
  isOnlyAgainst: true,
  compare(one, two) {
    const [here, there] = [one.where, two.where];
    if (here === undefined || there === undefined || here.name === there.name || !areOfTwoRegions(here, there)) return undefined;
    const km = kilometresBetween(here, there);
    if (km === undefined || km < LEAST_KM || isNamed(here, two) || isNamed(there, one)) return undefined;
    return { score: -1, reason: () => `${placeText(here)} and ${placeText(there)}, ${Math.round(km)} km, neither named by the other` };
  },
};

function areOfTwoRegions(one: Location, two: Location): boolean {
  if (one.admin1 === undefined || two.admin1 === undefined) return false;
  return one.country !== two.country || one.admin1 !== two.admin1;
}

function isNamed({ name }: Location, { words }: Compared): boolean {
  return termsOf(name).every((term) => hasTerm(words, term));
}

/** "Province of Sulu" is "Sulu" to a report, "Kurram District" "Kurram". */
const DIVISION =
  /^(?:Province|Region|District|County|Municipality|Governorate|Department|State|Prefecture|City) of (?:the )?|(?<=\p{L}) (?:Province|Region|District|County|Governorate|Department|Division|Prefecture|City|Oblast|Krai)$/u;

/** Terms of names of places: mentions are compared each with many, and share few places. */
const TERMS = new Map<string, readonly number[]>();
const MOST_NAMES = 10_000;

function termsOf(name: string): readonly number[] {
  const known = TERMS.get(name);
  if (known) return known;
  if (TERMS.size >= MOST_NAMES) TERMS.clear();
  const terms = contentWordsOf(name.replace(DIVISION, "")).map(hashOf);
  TERMS.set(name, terms);
  return terms;
}

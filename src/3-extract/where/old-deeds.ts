import type { Location } from "../../model/location.ts";
import { overlaps } from "../../model/span.ts";
import { type Context, spanOf } from "../extractor.ts";
import type { SignedPlace } from "./place-candidates.ts";

/** A place that an old deed may have happened in, with its mentions. */
interface Told {
  readonly candidate: { readonly location: Location; readonly mentions: readonly SignedPlace[] };
}

/** "In 1996 three hikers, one of them Norwegian, died on the volcano": of an old deed in the news of another land only the people of those who died is told. */
export function isLandOfStruck({ analysis, harms }: Context, { candidate: { location, mentions } }: Told): boolean {
  if (location.precision !== "country") return false;
  const { article } = analysis;
  const struck = harms.flatMap(({ patients }) => patients.map(({ phrase }) => spanOf(analysis, phrase)));
  return mentions.every(({ place, signs, inTitle }) => {
    if (inTitle || !signs.includes("an adjective")) return false;
    return struck.some((one) => overlaps(one, place)) || SOME_OF_THEM.test(article.text.slice(Math.max(0, place.start - 40), place.start));
  });
}

const SOME_OF_THEM = /\b(?:\w+|all|most|some|many) of (?:them|whom)(?: (?:was|were))?(?: an?)? $|\bincluding (?:[\w-]+ ){0,2}$/i;

/**
 * "In July 2018 a fire in the resort of Mati killed 104 people", in news of Greece: who has to say that it is a resort, and names no other land, means
 * one of the land that the news is about, which the table may not know.
 */
export function isTownOfLandUntold({ analysis: { places, titlePlaces } }: Context, { candidate: { location, mentions } }: Told): boolean {
  // "In 2021 attackers killed 132 in Solhan": a small town of the name, far off.
  const isSmall = (location.population ?? 0) < WELL_KNOWN;
  if (location.precision !== "city" || !(isSmall || mentions.every(({ signs }) => signs.includes("called a town")))) return false;
  const isOther = (name: string | undefined) => name !== location.name;
  return ![...places, ...titlePlaces].some((place) => place.location?.country === location.country && isOther(place.location?.name));
}

/** People of a town that is told without its land in the news of another. */
const WELL_KNOWN = 100_000;

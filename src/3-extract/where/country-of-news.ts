import type { Location } from "../../model/location.ts";
import { countryName } from "../../support/country-name.ts";
import type { Context } from "../extractor.ts";

/**
 * The country of what is told beside the main incident without a place of its own: that of all other incidents of the text, where they lie in one.
 * Round-ups name the country once. Of 31 such incidents in MUC-4 (dev) with an answer 27 lie there.
 */
export function countryOfNews({ analysis }: Context, others: readonly { readonly value: Location }[]): Location | undefined {
  const [country, ...more] = new Set(others.flatMap(({ value }) => value.country ?? []));
  if (country === undefined || more.length > 0) return undefined;
  const named = analysis.places.find(({ location }) => location?.precision === "country" && location.country === country);
  return named?.location ?? { ...NOT_SAID, name: countryName(country), country, precision: "country" };
}

const NOT_SAID = {
  ...{ site: undefined, admin2: undefined, admin1: undefined, latitude: undefined, longitude: undefined },
  ...{ geonameId: undefined, population: 0 },
};

import type { Location } from "../../model/location.ts";
import { countryName } from "../../support/country-name.ts";

/** "Quarry Pier, Port Sable, Malta". */
export function placeName({ site, name, country }: Location): string {
  const land = country === undefined ? undefined : countryName(country);
  return [...new Set([site, name, land].filter((part) => part !== undefined && part !== ""))].join(", ");
}

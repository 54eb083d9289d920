import { kilometresBetween, type Location } from "../../model/location.ts";
import { literal } from "../../support/literal.ts";
import type { Feature } from "./feature.ts";

/** Where it happened. */
export const place: Feature = {
  name: "place",
  weight: 1,
  compare({ where: one }, { where: two }) {
    if (one === undefined || two === undefined) return undefined;
    const told = (relation: string) => `${placeText(one)} ${relation} ${placeText(two)}`;
    // Namesakes in two countries are often one town, taken for another.
    if (one.country !== undefined && two.country !== undefined && one.country !== two.country && one.name === two.name) return undefined;
    if (one.country !== undefined && two.country !== undefined && one.country !== two.country)
      return { score: -1, reason: () => told("against") };
    if (!isTown(one) || !isTown(two)) return coarse(one, two);
    if (isSameTown(one, two)) return { score: 1, reason: () => told("=") };
    if (isNamedAsRegion(one, two) || isNamedAsRegion(two, one)) return { score: 0.5, reason: () => told("and") };
    const km = kilometresBetween(one, two);
    if (km === undefined) return undefined;
    // Of a town whose state a report does not tell the largest of its name is taken: the other may be meant.
    if (one.name === two.name && one.precision === "city" && two.precision === "city") return undefined;
    const reason = () => `${told("and")}, ${Math.round(km)} km`;
    if (km < 30) return { score: 0.5, reason };
    return { score: km < 80 ? -0.1 : -Math.min(1, 0.3 + km / 500), reason };
  },
};

/** "In Orvale", which is a town and the region about it: where the other report names a town of that region, the region may be meant. */
function isNamedAsRegion({ name, admin1, country, precision }: Location, other: Location): boolean {
  return (
    precision === "city" &&
    country !== "US" &&
    country === other.country &&
    admin1 !== undefined &&
    admin1 === other.admin1 &&
    new RegExp(`^${literal(name)}\\b`, "u").test(admin1)
  );
}

/** Known to the town or closer. */
export function isTown({ precision }: Location): boolean {
  return precision === "site" || precision === "city";
}

function coarse(one: Location, two: Location) {
  if (one.admin1 !== undefined && two.admin1 !== undefined) {
    const reason = () => `${placeText(one)} and ${placeText(two)}`;
    if (one.admin1 !== two.admin1) return { score: -0.6, reason };
    return { score: one.admin2 !== undefined && one.admin2 === two.admin2 ? 0.8 : 0.5, reason };
  }
  return undefined;
}

function isSameTown(one: Location, two: Location): boolean {
  if (one.geonameId !== undefined && one.geonameId === two.geonameId) return true;
  if (one.name !== two.name) return false;
  if (one.country === two.country && one.admin1 === two.admin1) return true;
  // A town that the table lacks lies where each report happens to put it: one tells its state, another not even its country.
  const isUnlisted = one.geonameId === undefined && two.geonameId === undefined;
  return isUnlisted && mayBeOne(one.country, two.country) && mayBeOne(one.admin1, two.admin1);
}

function mayBeOne(one: string | undefined, two: string | undefined): boolean {
  return one === undefined || two === undefined || one === two;
}

/** "Velm North": for reasons. */
export function placeText({ name, admin1, country }: Location): string {
  return [name, admin1 === undefined || admin1 === name ? country : admin1].filter(Boolean).join(" ");
}

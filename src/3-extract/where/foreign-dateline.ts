import type { PlaceCandidate, SignedPlace } from "./place-candidates.ts";

/** What a dateline's votes are left with where the text tells the deed of another country: it is where the correspondent sits. */
export const SEAT_SHARE = 0.25;

const OF_THE_DEED = ["near event", "near deed", "near death", "near happening"];
const LIES = ['"in"', '"inside"', '"near"', '"at"', '"outside"'];
const NOT_THERE = ["its people", "its strike", "its embassy", "beyond the border", "told of another", "after a hospital", "someone's home"];

/**
 * "JERUSALEM - A man stabbed two soldiers in Hebron": whether the article's dateline lies in a country of which nothing is told to have happened in, while
 * something is told to have happened in one other country.
 */
export function isForeignDateline(candidates: readonly PlaceCandidate[]): boolean {
  const seat = candidates.find(({ mentions }) => mentions.some(({ signs }) => signs.includes("dateline")))?.location.country;
  if (seat === undefined) return false;
  const countries = new Set(candidates.filter(({ mentions }) => mentions.some(tellsDeed)).map(({ location }) => location.country));
  return countries.size === 1 && !countries.has(seat);
}

function tellsDeed({ signs }: SignedPlace): boolean {
  const has = (some: readonly string[]) => some.some((one) => signs.includes(one));
  const isThere = signs.includes("first sentence") || signs.includes("lead");
  return isThere && has(OF_THE_DEED) && has(LIES) && !has(NOT_THERE) && (signs.includes("a city") || signs.includes("a country"));
}

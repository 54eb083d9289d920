import { WITH_OTHER_LAND } from "./datelines.ts";
import { BOUND_FOR } from "./place-aside.ts";
import type { PlaceCandidate, SignedPlace } from "./place-candidates.ts";
import { LEAST_PLACE_VOTES, PLACE_WEIGHTS } from "./place-weights.ts";

/** A place with the votes that its mentions give it together. */
export interface Elected {
  readonly candidate: PlaceCandidate;
  readonly votes: number;
}

/** The country first, by the votes of all places in it, then the place in it; the country itself where nothing finer has enough votes. */
export function electPlace(candidates: readonly PlaceCandidate[]): Elected | undefined {
  const counted = candidates.filter((one) => !isOnlyOfWay(one)).map((candidate) => ({ candidate, votes: totalVotes(candidate) }));
  const countries = new Map<string | undefined, number>();
  for (const { candidate, votes } of counted)
    countries.set(
      candidate.location.country,
      (countries.get(candidate.location.country) ?? 0) + (isBeyond(candidate) ? votes * OF_ITS_COUNTRY : votes),
    );
  const least = countries.size === 1 ? LEAST_PLACE_VOTES / 3 : LEAST_PLACE_VOTES;
  const most = Math.max(...countries.values());
  const inside = counted.filter(({ candidate }) => countries.get(candidate.location.country) === most);
  // "Sarlandish gunboats fired on the coast near Ellery": who acts is no second place.
  const isOneLand =
    new Set(counted.filter(({ candidate }) => !isOnlyActing(candidate)).map(({ candidate }) => candidate.location.country)).size === 1;
  const isSure = (candidate: PlaceCandidate) => (isOneLand && !isOnlyActing(candidate)) || isPartToldWithLand(candidate);
  const enough = inside.filter(({ candidate, votes }) => votes >= (isSure(candidate) ? LEAST_PLACE_VOTES / 3 : least));
  const wide = enough.find(isOfSeveralLands);
  if (wide !== undefined) return wide;
  const finer = enough.filter(({ candidate }) => candidate.location.precision !== "country");
  // Where the dead were brought is where it happened only if no other town is told with the deed.
  const best =
    winner(finer.some((one) => isOfDeed(one) || isPartOfDeed(one)) ? finer.filter((one) => !isOfHospital(one)) : finer) ?? winner(enough);
  const precision = best?.candidate.location.precision;
  if (best !== undefined && isByTheWayOnly(best)) return winner(finer.filter((one) => isOfDeed(one) && !isByTheWayOnly(one))) ?? best;
  if (precision === "region") return townOfRegion(best!, enough) ?? best;
  return precision === "district" ? (townIn(best!, enough) ?? best) : best;
}

/** "crashed on its way from Ellery to Ormay": where it was going is not where it happened. */
function isOnlyOfWay({ location, mentions }: PlaceCandidate): boolean {
  return location.precision === "city" && mentions.every(({ signs }) => signs.includes(BOUND_FOR));
}

/** "a base 50 km from Ellery": a town that only the way is told from, besides a dateline; one that is told with the deed itself is nearer. */
function isByTheWayOnly({ candidate: { location, mentions } }: Elected): boolean {
  return (
    location.precision === "city" &&
    mentions.some(({ signs }) => signs.includes("distance from it")) &&
    mentions.every(({ signs }) => signs[0] === "dateline" || signs.includes("distance from it"))
  );
}

/** The sheriff of the county speaks in every other sentence, the town is named once: a town of the county that has votes enough of its own is nearer to the place. */
function townIn({ candidate: { location: district }, votes: most }: Elected, elected: readonly Elected[]): Elected | undefined {
  return winner(
    elected.filter((one) => {
      const { candidate, votes } = one;
      const { location } = candidate;
      const lies =
        location.precision === "city" && location.admin1 === district.admin1 && (location.admin2 ?? district.admin2) === district.admin2;
      return lies && votes >= (isBeyond(candidate) && !isOfDeed(one) ? Math.max(LEAST_OF_TOWN, most / 2) : LEAST_OF_TOWN);
    }),
  );
}

/** "near the town of Ellery in Orvale state": the town that is told with the deed is nearer to the place than its state. */
function townOfRegion({ candidate: { location: region }, votes: most }: Elected, elected: readonly Elected[]): Elected | undefined {
  return winner(
    elected.filter((one) => {
      const { precision, admin1, country } = one.candidate.location;
      const lies = precision === "city" && admin1 === region.admin1 && country === region.country;
      // "at a bank in Orvale. She had gone into the bank in Ellery": what was done there is the deed.
      const isEntered = country === "US" && one.candidate.mentions.some(isDoneIn);
      const enough = one.votes >= (isBeyond(one.candidate) ? most / 2 : LEAST_PLACE_VOTES);
      return lies && ((isOfDeed(one) && enough) || (isEntered && one.votes >= LEAST_OF_ENTERED));
    }),
  );
}

const LEAST_OF_ENTERED = 1;

function isDoneIn({ signs }: SignedPlace): boolean {
  return signs.some((sign) => /^near (?:event|deed|happening)$/.test(sign)) && signs.includes('"in"');
}

/** "hit a bus in Sarland's northern province of Orvale": the part of a land that the first sentence tells with its country. */
function isPartToldWithLand({ location: { precision }, mentions }: PlaceCandidate): boolean {
  return (
    precision !== "city" &&
    mentions.some(
      ({ inTitle, signs }) =>
        !inTitle &&
        signs.includes("first sentence") &&
        signs.includes("called a part of the land") &&
        signs.some((sign) => LIES_IN.test(sign)) &&
        !signs.some((sign) => NOT_OF_DEED.test(sign)),
    )
  );
}

/** "killed 41 people in Sarland and Orvan": what the first sentence tells of two lands was in none of their towns. */
function isOfSeveralLands({ candidate: { mentions } }: Elected): boolean {
  return mentions.some(
    ({ signs, inTitle }) =>
      !inTitle &&
      signs.includes(WITH_OTHER_LAND) &&
      signs.includes("first sentence") &&
      /^near (?:event|deed|death|happening)$/.test(signs[0]!),
  );
}

/** A country that is named only by its people, arms or embassy. */
function isOnlyActing({ mentions }: PlaceCandidate): boolean {
  return mentions.every(({ signs }) => signs.some((sign) => /^its (?:people|strike|embassy)$/.test(sign)));
}

/** What happened outside a town happened in its country. */
function isBeyond({ mentions }: PlaceCandidate): boolean {
  return mentions.some(({ signs }) => signs.includes(OUTSIDE));
}

const OUTSIDE = "told to lie outside it";
/** Gives the votes back that the sign takes from the place itself. */
const OF_ITS_COUNTRY = Math.exp(-PLACE_WEIGHTS[OUTSIDE]!);
/** Of 27 towns with so many votes in a county elected before them 22 were the Gun Violence Archive's. */
const LEAST_OF_TOWN = 1.6;

/** The one with most votes, the first of equals. */
function winner(elected: readonly Elected[]): Elected | undefined {
  return elected.length === 0 ? undefined : elected.reduce((one, other) => (other.votes > one.votes ? other : one));
}

/** What a mention of a place weighs by its signs. */
export function votesOf({ signs }: SignedPlace): number {
  return Math.exp(signs.reduce((sum, sign) => sum + (PLACE_WEIGHTS[sign] ?? 0), 0));
}

/** A country that acts is named in every sentence: of "US officials", "US troops" and "a US spokesman" only the strongest mention votes. */
function totalVotes({ mentions }: PlaceCandidate): number {
  const acting = mentions.filter(({ signs }) => signs.includes("its people")).map(votesOf);
  const others = mentions.filter(({ signs }) => !signs.includes("its people"));
  return others.reduce((sum, one) => sum + votesOf(one), 0) + Math.max(0, ...acting);
}

/** A town that only those who were hurt are told in. */
export function isOfHospital({ candidate: { mentions } }: Elected): boolean {
  return mentions.every(({ signs }) => signs.includes("after a hospital"));
}

/** A town that the text surely tells with the deed itself. */
function isOfDeed({ candidate: { location, mentions } }: Elected): boolean {
  return location.precision === "city" && mentions.some(isToldWithDeed);
}

function isToldWithDeed({ signs }: SignedPlace): boolean {
  return signs.some((sign) => OF_DEED.test(sign)) && !signs.some((sign) => NOT_OF_DEED.test(sign));
}

/** "The mayor of a town in Orvale state was shot": the first sentence places the deed in a part of the land. */
function isPartOfDeed({ candidate: { location, mentions } }: Elected): boolean {
  return (
    location.precision === "region" &&
    mentions.some(
      (one) => !one.inTitle && one.signs.includes("first sentence") && one.signs.some((sign) => LIES_IN.test(sign)) && isToldWithDeed(one),
    )
  );
}

const LIES_IN = /^"(?:in|of)"$/;

const OF_DEED = /^(?:near (?:event|deed|happening)|called a town)$/;
const NOT_OF_DEED = /^(?:after a hospital|in a longer name|doubtful|told elsewhere|told of another|someone|where )/;

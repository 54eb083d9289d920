import type { PlaceMention } from "../../model/analysis.ts";
import type { Location } from "../../model/location.ts";
import { TONGUE_AFTER } from "../../support/tongue.ts";
import { PARTS_OF_LAND } from "../english/place-words.ts";
import type { Candidate } from "./gazetteer.ts";
import type { Sighted } from "./sighted.ts";

/** "Karrada, Baghdad": the quarter is a site of its town. */
export function insideTown({ location }: Candidate, outer: Candidate | undefined): Location {
  if (outer === undefined || outer.location.precision !== "city") return location;
  const { latitude, longitude } = location;
  return { ...outer.location, site: location.name, latitude, longitude, precision: "site" };
}

/** "in Sarland's Orvale region": a part of a land that the gazetteer lacks; else a town. */
export function unknownPlace(
  { sighting: { kind, last }, tokens, container }: Sighted,
  name: string,
  outer: Location | undefined,
): Location {
  const town = unknownTown(name, outer);
  const word = tokens[last]?.lower ?? "";
  if (kind !== "unknown" || container === undefined || outer?.precision !== "country") return town;
  if (PARTS_OF_LAND.has(word)) return { ...town, admin1: name, precision: "region" };
  return word === "district" || word === "county" ? { ...town, admin2: name, precision: "district" } : town;
}

/** A town that the gazetteer lacks, as far as what contains it is known; the middle of a county is near enough, that of a state is not. */
function unknownTown(name: string, outer: Location | undefined): Location {
  const isNear = outer?.precision === "district";
  return {
    name,
    site: undefined,
    admin2: outer?.admin2,
    admin1: outer?.admin1,
    country: outer?.country,
    precision: "city",
    geonameId: undefined,
    population: 0,
    latitude: isNear ? outer.latitude : undefined,
    longitude: isNear ? outer.longitude : undefined,
  };
}

const STRIKE_AFTER =
  /^ (?:[a-z]+ )?(?:shelling|shells?|air ?strikes?|airstrikes?|strikes?|bombing|bombardment|artillery|jets?|warplanes?|aircraft|drones?|gunfire|missiles?|rockets?)\b/;

/** Gives towns without a country that of the place that they are said to lie in, else of the nearest before them, else of the first one. */
export function locateUnknown(places: readonly PlaceMention[], others: readonly PlaceMention[], text: string): PlaceMention[] {
  let near = [...places.filter((one) => !isFarFromDeed(one, text)), ...others].find(({ location }) => location?.country !== undefined);
  return places.map((place, index) => {
    // "five skiers, four of them Swedes": who they are, wherever they were.
    const isPeople = place.role === "adjective" && (/s$/.test(text.slice(place.start, place.end)) || isOneOfPeople(place, text));
    // "Israeli shelling near the village of Ellery": whose shells they are.
    const isOfStrike = place.role === "adjective" && STRIKE_AFTER.test(text.slice(place.end, place.end + 30));
    if (place.location?.country !== undefined && !isPeople && !isOfStrike && !isOtherTown(place, text) && !isFarFromDeed(place, text))
      near = place;
    const next = places[index + 1];
    const liesIn = next?.location?.country !== undefined && LIES_IN.test(text.slice(place.end, next.start)) ? next.location : undefined;
    const around = liesIn ?? near?.location;
    if (place.location === undefined || place.location.country !== undefined || around === undefined) return place;
    const { start, end, name, role, city, confidence, reason } = place;
    // The division of a city that is one by itself is no village's, and outside America a report may be filed from far off.
    const isAlone = around.admin1 === around.name && around.precision === "city";
    const isFiled = liesIn === undefined && near?.role === "dateline" && around.country !== "US";
    const admin1 = isAlone || isFiled ? undefined : around.admin1;
    const location = { ...place.location, country: around.country, admin1 };
    return { start, end, name, role, location, city, confidence, reason };
  });
}

/**
 * "The United States and Sarland condemned the attack", "talks are to open in Larsund", "known by its Sarlandish initials": who answers a deed, where it is
 * talked of and in whose tongue a group is named tell nothing of where it was.
 */
export function isFarFromDeed({ start, end, role }: PlaceMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  return (role === "adjective" && TONGUE_AFTER.test(after)) || ANSWERS.test(after) || TALKS.test(before);
}

const ANSWERS =
  /^(?:,? (?:and|,) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)*(?: (?:on \w+day|also|both|all|strongly|has|have|later)){0,2} (?:condemned|denounced|deplored|offered|expressed|voiced|urged|called on|called for|pledged|promised|welcomed)\b/u;
const TALKS =
  /\b(?:talks|negotiations|conference|summit|meeting|peace process)\b[^.;]{0,50}\bin $|\b(?:visit|trip|tour)(?: \w+)? (?:to|of|in) $/i;

/** "the nearby town of Orvale", where the table knows only a province of the name: another one, wherever that lies. */
function isOtherTown({ location, start }: PlaceMention, text: string): boolean {
  return location?.precision === "region" && /\b(?:town|village) of $/.test(text.slice(Math.max(0, start - 12), start));
}

/** "three Chinese and one American were among the dead": counted, with no noun behind. */
function isOneOfPeople({ start, end }: PlaceMention, text: string): boolean {
  return (
    /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|another) $/i.test(text.slice(Math.max(0, start - 12), start)) &&
    /^(?: (?:and|or|was|were|is|are|among|died)\b|[,.;])/.test(text.slice(end, end + 8))
  );
}

/** "the village of Qarmut in the occupied West Bank" */
const LIES_IN = /^,? in (?:the )?(?:[a-z-]+ ){0,3}$|^, (?:just )?(?:to the )?(?:north|south|east|west)(?:east|west)? of $/;

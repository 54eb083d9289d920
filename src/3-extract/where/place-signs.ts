import { type Analysis, type PlaceMention, type Token, tokensIn } from "../../model/analysis.ts";
import { kilometresBetween, type Location } from "../../model/location.ts";
import { overlapping } from "../../model/span.ts";
import {
  ACCUSED_AFTER,
  AT_BEFORE,
  BODY_AFTER,
  BORDER_AFTER,
  BORDER_BEFORE,
  BUSINESS_BEFORE,
  CAUGHT_BEFORE,
  DISTANCE_BEFORE,
  EMBASSY_AFTER,
  EXPLAINED_AFTER,
  EXPLAINED_BEFORE,
  HOME_BEFORE,
  HOSPITAL_BEFORE,
  HOSPITAL_STRUCK,
  OPENS_WITH_SEAT_AFTER,
  OPENS_WITH_SEAT_BEFORE,
  PERSON_AFTER,
  PREPOSITION_BEFORE,
  QUARTER_AFTER,
  ROAD_FROM_BEFORE,
  SEAT_BEFORE,
  SET_OUT_BEFORE,
  SHERIFF_AFTER,
  STRIKE_AFTER,
  SUBURB_OF_BEFORE,
  SUBURBAN_BEFORE,
  SUBURBS_AFTER,
  VENUE_AFTER,
} from "../english/place-neighbours.ts";
import type { Context } from "../extractor.ts";
import { isActing, isGovernment } from "./acting-places.ts";

/** What the place is, how sure it is, and how the outlet stands to it: "a city", "likely", "home of the outlet". */
export function ownSigns({ analysis }: Context, place: PlaceMention): string[] {
  const { precision } = place.location!;
  const isSite = place.location!.site !== undefined || place.city !== undefined;
  const host = (analysis.article.outlet ?? "").toLowerCase().replace(/[^a-z]/g, "");
  const name = place.location!.name.toLowerCase().replace(/[^a-z]/g, "");
  return [
    place.role === "adjective" ? "an adjective" : isSite ? "town of a site" : `a ${precision}`,
    place.confidence < 0.5 ? "doubtful" : place.confidence < 0.8 ? "likely" : "sure",
    ...(name.length > 4 && host.includes(name) ? ["town of the outlet"] : []),
    ...homeSign(analysis.outletHome, place.location!),
    ...addressSign(analysis, place.location!),
  ];
}

/** Characters within which another place says something of a place. */
const BESIDE = 60;

/** "in the 400 block of Quay Street in Harwick": the town of a venue or street named just before it. */
export function venueSign({ places, article }: Analysis, place: PlaceMention): string[] {
  const isBehind = ({ location, end }: PlaceMention) =>
    location?.site !== undefined && end <= place.start && /^(?:,| in| in the| near)? (?:\w+ )?$/.test(article.text.slice(end, place.start));
  return place.location?.site === undefined && overlapping(places, { start: place.start - BESIDE, end: place.start }).some(isBehind)
    ? ["behind its venue"]
    : [];
}

/** "in Koya, northern Iraq": a town that is said to lie in a country where the table has none of the name is no small town of Japan. */
export function namesakeSign({ places, article: { text } }: Analysis, place: PlaceMention): string[] {
  if (place.location?.precision !== "city") return [];
  const stated = overlapping(places, { start: place.end, end: place.end + BESIDE }).find(
    ({ start, location }) => start > place.end && location?.precision === "country" && OF_COUNTRY.test(text.slice(place.end, start)),
  );
  if (stated === undefined || stated.location?.country === place.location.country) return [];
  return CLOSED_AFTER.test(text.slice(stated.end, stated.end + 12)) && !LISTED_AFTER.test(text.slice(stated.end, stated.end + 40))
    ? [NAMESAKE]
    : [];
}

const NAMESAKE = "said to lie in another country";

const OF_COUNTRY = /^, (?:in )?(?:(?:north|south|east|west)\w* |central )?(?:the )?$/;

/** "in Kandahar, US officials said" is no country of the town. */
const CLOSED_AFTER = /^(?:[,.;:)]|$| (?:on|after|when|last|this|early|late|killing|yesterday)\b)/;

/** "in Leeds, France and Belgium": a list, and no country of the town. */
const LISTED_AFTER = /^(?:,? (?:and|or) |, (?:the )?\p{Lu}[\p{L} ]{2,20},? (?:and|or) )/u;

/** "/2016/08/22/boy-shot-in-harwick/": the page's address often has the town that the headline leaves out; "-harwick-county-" names none. */
function addressSign({ article: { url } }: Analysis, { name, precision }: Location): string[] {
  if (url === undefined || (precision !== "city" && precision !== "site")) return [];
  const path = url.slice(url.indexOf("/", 8)).toLowerCase();
  const words = name.toLowerCase().replace(/[^a-z]+/g, "-");
  // An expression is made only where it can match: one for each place of each article took much of all reading.
  const isThere = words.length > 3 && path.includes(words) && new RegExp(`[^a-z]${words}(?![a-z]|-(?:county|parish)\\b)`).test(path);
  return isThere ? ["in the address"] : [];
}

/** The sign of a place in the town or state that the outlet reports on. */
export const HOME = "home of the outlet";

/** How far a town lies from the outlet's own: local news goes about its own area. */
function homeSign(home: Location | undefined, place: Location): string[] {
  if (home === undefined || place.precision === "country" || place.precision === "region") return [];
  if (place.latitude === undefined) return place.admin1 === home.admin1 ? [] : ["far from the outlet"];
  const kilometres = kilometresBetween(home, place);
  return [
    kilometres === undefined || kilometres > 300
      ? "far from the outlet"
      : kilometres < 8
        ? HOME
        : kilometres < 80
          ? "near the outlet"
          : "around the outlet",
  ];
}

/** "In Jerusalem the army said that …" */
function isSeatAtHead(text: string, { start, end }: PlaceMention): boolean {
  return OPENS_WITH_SEAT_BEFORE.test(text.slice(Math.max(0, start - 6), start)) && OPENS_WITH_SEAT_AFTER.test(text.slice(end, end + 90));
}

/** Whether a place is told as the city that a suburb lies by. */
function isSuburbs({ location }: PlaceMention, before: string, after: string): boolean {
  if (SUBURB_OF_BEFORE.test(before) || SUBURBS_AFTER.test(after)) return true;
  return SUBURBAN_BEFORE.test(before) && (location?.population ?? 0) >= LEAST_OF_LARGE;
}

/** People in a city that has suburbs by its name. */
const LEAST_OF_LARGE = 250_000;

/** What the words beside the place say: its preposition, "its people", "distance from it". */
export function wordSigns(text: string, place: PlaceMention): string[] {
  const before = text.slice(Math.max(0, place.start - 90), place.start).replace(OWNER_BEFORE, "");
  const after = text.slice(place.end, place.end + 40);
  const isCountry = place.location?.precision === "country";
  const preposition = ROAD_FROM_BEFORE.test(before)
    ? "on"
    : AT_BEFORE.test(before) && VENUE_AFTER.test(after)
      ? "in"
      : PREPOSITION_BEFORE.exec(before)?.[1]?.toLowerCase();
  return [
    ...(DISTANCE_BEFORE.test(before) || isSuburbs(place, before, after)
      ? ["distance from it"]
      : HOME_BEFORE.test(before)
        ? ["someone's home"]
        : BUSINESS_BEFORE.test(before)
          ? ["someone's business"]
          : [preposition === undefined ? "no preposition" : `"${preposition}"`]),
    ...(EXPLAINED_AFTER.test(after) ? ["explained as a venue"] : []),
    ...(EXPLAINED_BEFORE.test(before) && EXPLAINED_AFTER.test(`, the X${after}`) ? ["town of an explained venue"] : []),
    ...(HOSPITAL_BEFORE.test(before) && !HOSPITAL_STRUCK.test(before) ? ["after a hospital"] : []),
    ...(CAUGHT_BEFORE.test(before) ? ["where somebody was caught"] : []),
    ...(SEAT_BEFORE.test(before) || isSeatAtHead(text, place) || (preposition === undefined && isGovernment(text, place, after))
      ? ["where its speakers are"]
      : []),
    ...(isCountry && SET_OUT_BEFORE.test(before) ? ["its people"] : []),
    ...(isCountry && (BORDER_BEFORE.test(before) || BORDER_AFTER.test(after)) ? ["beyond the border"] : []),
    ...(isCountry && EMBASSY_AFTER.test(after) ? ["its embassy"] : []),
    ...(isCountry && STRIKE_AFTER.test(after) ? ["its strike"] : []),
    ...(isCountry && isActing(text, place, after)
      ? ["its people"]
      : BODY_AFTER.test(after)
        ? [SHERIFF_AFTER.test(after) && place.location?.precision === "city" ? "its sheriff" : "its police"]
        : ACCUSED_AFTER.test(after)
          ? ["home of one accused"]
          : PERSON_AFTER.test(after)
            ? ["someone of it"]
            : QUARTER_AFTER.test(after)
              ? ["a quarter"]
              : []),
  ];
}

/** "in Sarland's Orvale region": in Orvale, too. */
const OWNER_BEFORE = /\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}['’]s (?:far |remote |restive )?$/u;

/** "Harwick Lake Park", "Larose Elementary": a name that the place is only a word of. */
export function nameSigns(tokens: readonly Token[], place: PlaceMention): string[] {
  const { first, last } = tokensIn(tokens, place);
  const isName = (token: Token | undefined) => token?.tag === "PROPN" && /^\p{Lu}/u.test(token.cased) && !STATE_MARK.test(token.lower);
  const before = tokens[first - 1];
  return isName(tokens[last]) || (isName(before) && before!.end + 2 > place.start && !DIRECTION.test(before!.lower))
    ? ["in a longer name"]
    : [];
}

const STATE_MARK =
  /^(?:police|fire|sheriff|county|city|pd|mayor|district|department|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|downtown|central|greater|rural|st\.?|the|mr\.?)$/;

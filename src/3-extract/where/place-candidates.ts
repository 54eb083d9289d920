import { type Analysis, type PlaceMention, type Token, tokensIn } from "../../model/analysis.ts";
import { kilometresBetween, type Location } from "../../model/location.ts";
import { overlapping } from "../../model/span.ts";
import {
  BODY_AFTER,
  BORDER_AFTER,
  BORDER_BEFORE,
  CAUGHT_BEFORE,
  CUISINE_AFTER,
  DISTANCE_BEFORE,
  EMBASSY_AFTER,
  EXPLAINED_AFTER,
  EXPLAINED_BEFORE,
  HOME_BEFORE,
  HOSPITAL_BEFORE,
  HOSPITAL_STRUCK,
  PERSON_AFTER,
  PREPOSITION_BEFORE,
  QUARTER_AFTER,
  SEAT_BEFORE,
  SET_OUT_BEFORE,
  STRIKE_AFTER,
  SUBURB_OF_BEFORE,
  SUBURBAN_BEFORE,
  SUBURBS_AFTER,
} from "../english/place-neighbours.ts";
import type { Context } from "../extractor.ts";
import { governorsOf } from "../grammar/governors.ts";
import { isOfTaking, isOnComingFree, tokensOfDeed } from "../incidents/coming-free.ts";
import { type IncidentMention, isBeyondAnswer, isOfAnother, sentencesOf, sentencesThatMayTell } from "../incidents/incidents.ts";
import { depthOf, sentenceAt } from "../reading.ts";
import { isActing, isGovernment } from "./acting-places.ts";
import { partSign, withDatelines } from "./datelines.ts";
import { asideSigns } from "./place-aside.ts";

/** A town, region or country that an article names, as the possible place of an incident. */
export interface PlaceCandidate {
  readonly location: Location;
  /** Where it is named, in order; at least one. */
  readonly mentions: readonly SignedPlace[];
}

/** A place name with the names of the signs for and against it. */
export interface SignedPlace {
  readonly place: PlaceMention;
  readonly inTitle: boolean;
  readonly signs: readonly string[];
}

/** Every place that could be the incident's: of the main incident any, of another one those of the sentences that tell of it. */
export function placeCandidates(context: Context, mention: IncidentMention): PlaceCandidate[] {
  const found = new Map<string, { location: Location; mentions: SignedPlace[] }>();
  for (const { place, inTitle, signs } of signedPlaces(context, mention)) {
    const location = townOf(place);
    const key = keyOf(location);
    const candidate = found.get(key) ?? { location, mentions: [] };
    if (candidate.mentions.length === 0) found.set(key, candidate);
    candidate.mentions.push({ place, inTitle, signs });
  }
  return withCompany(withDatelines([...found.values()], mention.events.find(({ type }) => type !== undefined)?.type ?? "other"));
}

function* signedPlaces(context: Context, mention: IncidentMention): Generator<SignedPlace> {
  const { analysis } = context;
  for (const place of mention.main ? analysis.titlePlaces : []) {
    if (place.location === undefined || place.role === "part" || isNoPlace(analysis.article.title ?? "", place)) continue;
    const words = [...wordSigns(analysis.article.title ?? "", place), ...nameSigns(analysis.titleTokens, place)];
    yield { place, inTitle: true, signs: ["in the title", ...words, ...ownSigns(context, place)] };
  }
  const events = tokensOfDeed(analysis, mention);
  const isUnrest = mention.events[0]!.type === "riot";
  const telling = sentencesWithPlace(context, mention);
  const mayTell = sentencesThatMayTell(context.incidents, mention, telling);
  const possible = analysis.places.filter(isPossible);
  const isFreed = isOnComingFree(analysis, mention);
  for (const place of possible) {
    if (isHalfName(analysis.article.text, place) || isSeat(analysis, place) || isNoPlace(analysis.article.text, place)) continue;
    const index = sentenceAt(analysis, place.start);
    // A headline of another story names that story's town.
    if (context.rows[index] === undefined) continue;
    if (!mayTell(index) || isBeyondAnswer(context, mention, place)) continue;
    const own = ownSigns(context, place);
    if (place.role === "dateline") {
      const free = isFreed ? ["of coming free"] : [];
      yield { place, inTitle: false, signs: ["dateline", ...own, ...(own.includes(HOME) ? ["dateline at home"] : []), ...free] };
      continue;
    }
    const isEvent = (token: number) => events.has(token);
    const { near, head } = governorsOf(analysis, place, analysis.sentences[index]!, isEvent);
    const isOthers = telling.has(index) && isOfAnother(context, mention, place, possible);
    const told = isOthers ? [OF_ANOTHER] : telling.has(index) ? [] : ["told elsewhere"];
    const around = wordSigns(analysis.article.text, place);
    const there = isTakenFrom(context, index, place) ? around.map((sign) => (sign === '"from"' ? '"in"' : sign)) : around;
    const words = [...there, ...nameSigns(analysis.tokens, place), ...venueSign(analysis, place)];
    const aside = [
      ...(mention.headings.includes(index) ? [IN_ITS_HEADING] : []),
      ...asideSigns(analysis, place, isEvent, isUnrest),
      ...namesakeSign(analysis, place),
      ...partSign(analysis, place),
      ...(isFreed && !isOfTaking(analysis, index, place.start) ? ["of coming free"] : []),
    ];
    yield { place, inTitle: false, signs: [`near ${near}`, `head ${head()}`, depthOf(index), ...told, ...words, ...own, ...aside] };
  }
}

/** "abducted 18 people from the village of Ormay": where people are taken from is where they are taken; who comes from a country need not be there. */
function isTakenFrom({ analysis: { article, tokens }, harms }: Context, index: number, { start, location }: PlaceMention): boolean {
  if (location?.precision === "country") return false;
  return harms.some(
    ({ what, sentence, token }) =>
      what === "abducted" &&
      sentence === index &&
      tokens[token]!.end < start &&
      TAKEN_FROM.test(article.text.slice(tokens[token]!.end, start)),
  );
}

const TAKEN_FROM = /^[^;.]* from (?:(?:the|an?|their|his|her)\b[^;.,]{0,40})?$/;

/** "Arlmere, 4 March 2022" above what is told of it. */
const IN_ITS_HEADING = "in its heading";

/** "Shelling killed four in Arlmere, a day after a missile killed nine in Ormay": Ormay, for the first. */
const OF_ANOTHER = "told of another";

/**
 * The sentences that tell of it; what is told besides the main incident without a place is where the words before it are: "Azaz was quiet again.
 * A day before …". In the middle of a paragraph only those of the paragraph count.
 */
function sentencesWithPlace(context: Context, mention: IncidentMention): ReadonlySet<number> {
  const telling = sentencesOf(mention);
  if (mention.main) return telling;
  const named = new Set(context.analysis.places.filter(isPossible).map(({ start }) => sentenceAt(context.analysis, start)));
  if ([...telling].some((index) => named.has(index))) return telling;
  const first = Math.min(...telling);
  const { sentences } = context.analysis;
  const paragraphOf = (index: number) => sentences[index]?.paragraph;
  const opens = paragraphOf(first - 1) !== paragraphOf(first);
  const isBefore = (index: number) => named.has(index) && (opens || paragraphOf(index) === paragraphOf(first));
  const before = [1, 2, 3].map((back) => first - back).find(isBefore);
  return before === undefined ? telling : new Set([...telling, before]);
}

/** A site counts for its town here, and a quarter for its city. */
function townOf({ location, city }: PlaceMention): Location {
  if (city !== undefined) return city;
  return withoutSite(location!);
}

/** Of a site its town; any other place as it is. */
export function withoutSite(location: Location): Location {
  return location.site === undefined ? location : { ...location, site: undefined, precision: "city" };
}

function keyOf({ name, admin1, country, precision }: Location): string {
  return `${name} ${admin1 ?? ""} ${country ?? ""} ${precision}`;
}

function isPossible(place: PlaceMention): boolean {
  return place.location !== undefined && place.role !== "part" && !isStreetTown(place);
}

/** "the Ellery-Harwick Police", "Ellery and Harwick streets": the second half of a body's name, and a street. */
function isHalfName(text: string, { start, end, location }: PlaceMention): boolean {
  if (location?.precision === "city" && SUBURB_AFTER.test(text.slice(end, end + 40))) return true;
  return /\p{Lu}[\p{L}.]+-$/u.test(text.slice(Math.max(0, start - 20), start)) || STREETS_AFTER.test(text.slice(end, end + 40));
}

/** "a Kabul-based analyst", "the White House vetoed it": where somebody works, and a house. */
function isSeat({ article: { text }, tokens }: Analysis, place: PlaceMention): boolean {
  if (/^-based\b/.test(text.slice(place.end, place.end + 7))) return true;
  // "a district of the Sarlandish capital"
  if (/\bcapital\b/.test(text.slice(place.start, place.end))) return false;
  if (place.location?.precision !== "city" || !/(?<!\bin )\bthe $/i.test(text.slice(Math.max(0, place.start - 7), place.start)))
    return false;
  const next = tokens[tokensIn(tokens, place).last];
  return next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.tag);
}

/** "a shooting outside a Chinese restaurant", "along US 25", "the Sinaloa and Jalisco cartels": a kind of cooking, a road and gangs. */
function isNoPlace(text: string, { role, location, start, end }: PlaceMention): boolean {
  const after = text.slice(end, end + 24);
  return (
    (location?.country === "US" && location.precision === "city" && ON_STREET_BEFORE.test(text.slice(Math.max(0, start - 40), start))) ||
    CARTEL_AFTER.test(after) ||
    BOUND_AFTER.test(after) ||
    (role === "adjective" && (CUISINE_AFTER.test(after) || HELD_AFTER.test(after))) ||
    (location?.country === "US" && location.precision === "country" && ROAD_AFTER.test(after))
  );
}

/** "the Ellery suburb of Harwick": Harwick. */
const SUBURB_AFTER =
  /^ (?:(?:\p{Ll}+ )?(?:town|village|suburb|(?:refugee )?camp|neighbou?rhood|district|quarter|section|sector|area|slum) of|(?:SUBURB|NEIGHBORHOOD|DISTRICT|QUARTER|SECTION|SECTOR|AREA) OF) \p{Lu}/u;
/** "the Sarlandish-held town of Ellery": whose troops are in it, and not where it lies. */
const HELD_AFTER = /^-(?:held|controlled|annexed)\b/;
/** "outside a bar on Ellery": a street, and no town; "an attack on Ellery" is one. */
const ON_STREET_BEFORE =
  /\b(?:bar|club|nightclub|lounge|home|house|residence|apartment|complex|store|shop|station|restaurant|motel|hotel|parking lot|church|school|car|vehicle|shot|stabbed|wounded|injured|killed|dead|found|parked|driving|walking|standing|traveling|happened|occurred|place|corner) on (?:(?:[NSEW]\.?|North|South|East|West|Old|Upper|Lower) )?$/;
/** "an Ellery-bound train": where it was going. */
const BOUND_AFTER = /^-bound\b/i;
const CARTEL_AFTER = /^(?:(?: and|,) \p{Lu}\p{L}+)? (?:[Dd]rug )?[Cc]artels?\b/u;
const ROAD_AFTER = /^[\s-]\d/;
const STREETS_AFTER = /^ (?:and (?:\p{Lu}\p{L}+ )+)?(?:streets|avenues|roads)\b/u;

/** A street or building whose town was only guessed says nothing of towns. */
function isStreetTown({ location, confidence }: PlaceMention): boolean {
  return location?.site !== undefined && confidence < 0.6;
}

function ownSigns({ analysis }: Context, place: PlaceMention): string[] {
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
function venueSign({ places, article }: Analysis, place: PlaceMention): string[] {
  const isBehind = ({ location, end }: PlaceMention) =>
    location?.site !== undefined && end <= place.start && /^(?:,| in| in the| near)? (?:\w+ )?$/.test(article.text.slice(end, place.start));
  return place.location?.site === undefined && overlapping(places, { start: place.start - BESIDE, end: place.start }).some(isBehind)
    ? ["behind its venue"]
    : [];
}

/** "in Koya, northern Iraq": a town that is said to lie in a country where the table has none of the name is no small town of Japan. */
function namesakeSign({ places, article: { text } }: Analysis, place: PlaceMention): string[] {
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

const HOME = "home of the outlet";

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

/** Whether a place is told as the city that a suburb lies by. */
function isSuburbs({ location }: PlaceMention, before: string, after: string): boolean {
  if (SUBURB_OF_BEFORE.test(before) || SUBURBS_AFTER.test(after)) return true;
  return SUBURBAN_BEFORE.test(before) && (location?.population ?? 0) >= LEAST_OF_LARGE;
}

/** People in a city that has suburbs by its name. */
const LEAST_OF_LARGE = 250_000;

function wordSigns(text: string, place: PlaceMention): string[] {
  const before = text.slice(Math.max(0, place.start - 90), place.start).replace(OWNER_BEFORE, "");
  const after = text.slice(place.end, place.end + 40);
  const isCountry = place.location?.precision === "country";
  const preposition = PREPOSITION_BEFORE.exec(before)?.[1]?.toLowerCase();
  return [
    ...(DISTANCE_BEFORE.test(before) || isSuburbs(place, before, after)
      ? ["distance from it"]
      : HOME_BEFORE.test(before)
        ? ["someone's home"]
        : [preposition === undefined ? "no preposition" : `"${preposition}"`]),
    ...(EXPLAINED_AFTER.test(after) ? ["explained as a venue"] : []),
    ...(EXPLAINED_BEFORE.test(before) && EXPLAINED_AFTER.test(`, the X${after}`) ? ["town of an explained venue"] : []),
    ...(HOSPITAL_BEFORE.test(before) && !HOSPITAL_STRUCK.test(before) ? ["after a hospital"] : []),
    ...(CAUGHT_BEFORE.test(before) ? ["where somebody was caught"] : []),
    ...(SEAT_BEFORE.test(before) || (preposition === undefined && isGovernment(text, place, after)) ? ["where its speakers are"] : []),
    ...(isCountry && SET_OUT_BEFORE.test(before) ? ["its people"] : []),
    ...(isCountry && (BORDER_BEFORE.test(before) || BORDER_AFTER.test(after)) ? ["beyond the border"] : []),
    ...(isCountry && EMBASSY_AFTER.test(after) ? ["its embassy"] : []),
    ...(isCountry && STRIKE_AFTER.test(after) ? ["its strike"] : []),
    ...(isCountry && isActing(text, place, after)
      ? ["its people"]
      : BODY_AFTER.test(after)
        ? ["its police"]
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
function nameSigns(tokens: readonly Token[], place: PlaceMention): string[] {
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

/** Signs of something that happened near a place and not in it. */
const BEYOND = ['"outside"', '"near"', "distance from it"];

/** Places of one state or country speak for each other; one that lies elsewhere than all others is often a misreading. */
function withCompany(candidates: PlaceCandidate[]): PlaceCandidate[] {
  const areaOf = ({ country, admin1 }: Location) => `${country ?? ""} ${admin1 ?? ""}`;
  const count = (area: string) =>
    candidates.filter((one) => areaOf(one.location) === area).reduce((sum, one) => sum + one.mentions.length, 0);
  const all = candidates.reduce((sum, one) => sum + one.mentions.length, 0);
  return candidates.map((candidate) => {
    const own = candidate.mentions.length;
    const near = count(areaOf(candidate.location)) - own;
    const sign =
      all === own
        ? "the only place"
        : near === 0
          ? "apart from the others"
          : near * 2 > all - own
            ? "among the others"
            : "with some others";
    const beyond = candidate.mentions.some(({ signs }) => BEYOND.some((one) => signs.includes(one)) && !signs.includes("told elsewhere"));
    const signs = beyond ? [sign, "told to lie outside it"] : [sign];
    return { ...candidate, mentions: candidate.mentions.map((one) => ({ ...one, signs: [...one.signs, ...signs] })) };
  });
}

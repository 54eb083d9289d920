import type { PlaceMention, Sentence, Token } from "../../model/analysis.ts";
import type { Location } from "../../model/location.ts";
import { contains } from "../../model/span.ts";
import { CLOSED_CLASSES } from "../english/closed-classes.ts";
import {
  NOT_PLACES,
  PERSON_TITLES,
  STREET_WORDS,
  STRONG_PREPOSITIONS,
  VENUE_WORDS,
  VISITED_WORDS,
  WEAK_PREPOSITIONS,
} from "../english/place-words.ts";
import type { AnalysisDraft } from "../stage.ts";
import { startsUpper } from "./scan.ts";

/** Tokens of a venue's or street's name. */
interface Venue {
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}

/**
 * Named buildings, grounds and streets, each as a site of the town that the text puts it in: "Crocus City Hall in Krasnogorsk",
 * "the 2200 block of Broadway". `places` are the towns found already.
 */
export function findVenues(draft: AnalysisDraft, places: readonly PlaceMention[], titlePlaces: readonly PlaceMention[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const sentence of draft.sentences) {
    for (const venue of venuesIn(draft.tokens, sentence)) {
      const start = draft.tokens[venue.first]!.start;
      const end = draft.tokens[venue.last - 1]!.end;
      if (places.some((place) => place.start <= start && end <= place.end)) continue;
      const town = findTown({ start, end }, sentence, draft.article.text, places, titlePlaces);
      const site = draft.article.text.slice(start, end).replace(/\s+/g, " ");
      const location: Location | undefined = town && { ...town.place, site, precision: "site" };
      found.push({
        start,
        end,
        name: site,
        role: "mention",
        location,
        city: undefined,
        confidence: town?.confidence ?? 0,
        reason: `${venue.reason}; ${town?.reason ?? "no town named"}`,
      });
    }
  }
  return found.map((venue) => inToldTown(venue, found));
}

/** "the Harbour Hall in Ormay … near a flat in Selmun. At the Harbour Hall": a venue that is named again lies where the text said right behind its name. */
function inToldTown(venue: PlaceMention, found: readonly PlaceMention[]): PlaceMention {
  const told = found.find(({ name, reason }) => name === venue.name && reason.includes(FOLLOWED_BY));
  if (told?.location === undefined || venue.reason.includes(FOLLOWED_BY) || told.location.geonameId === venue.location?.geonameId)
    return venue;
  return { ...venue, location: told.location, confidence: told.confidence, reason: `${told.reason}, as told elsewhere` };
}

const FOLLOWED_BY = "followed by ";

function* venuesIn(tokens: readonly Token[], { first, last }: Sentence): Generator<Venue> {
  for (let at = first; at < last; at++) {
    if (!startsUpper(tokens[at]!.cased)) continue;
    const end = endOfName(tokens, at, last);
    const venue = streetIn(tokens, at, end, first) ?? buildingIn(tokens, at, end, first);
    if (venue !== undefined) yield venue;
    at = end - 1;
  }
}

/** The end of a run of capitalised words, with "of", "the" and "'s" inside. */
function endOfName(tokens: readonly Token[], first: number, limit: number): number {
  let last = first + 1;
  for (let at = first + 1; at < limit && at < first + 9; at++) {
    const { cased, lower } = tokens[at]!;
    if (startsUpper(cased)) last = at + 1;
    else if (!/^(?:of|the|and|de|la|del|al|['’]s|\d+(?:st|nd|rd|th))$/.test(lower)) break;
  }
  return last;
}

/** "1935 Orchard St.", "the 2200 block of Broadway", "on Francis Street". */
function streetIn(tokens: readonly Token[], first: number, end: number, begin: number): Venue | undefined {
  const isBlock =
    first - 3 >= begin && tokens[first - 1]!.lower === "of" && tokens[first - 2]!.lower === "block" && /^\d/.test(tokens[first - 3]!.text);
  const isNumbered = first > begin && /^\d+$/.test(tokens[first - 1]!.text);
  let last = first;
  for (let at = first; at < end; at++) if (at > first && STREET_WORDS.has(bare(tokens[at]!))) last = at + 1;
  if (isBlock) return { first: first - 3, last: last > first ? last : end, reason: "a block of a street" };
  if (last === first || last - first > 5) return undefined;
  if (isNumbered) return { first: first - 1, last, reason: "a street address" };
  return first > begin && /^(?:on|in|at|near|off|along|of|and|to|down|from)$/.test(tokens[first - 1]!.lower)
    ? { first, last, reason: "a street" }
    : undefined;
}

/** "at McGavock High School", "the Crocus City Hall". */
function buildingIn(tokens: readonly Token[], from: number, end: number, begin: number): Venue | undefined {
  let first = from;
  while (
    first < end &&
    (CLOSED_CLASSES.has(tokens[first]!.lower) || NOT_PLACES.has(tokens[first]!.lower)) &&
    !VENUE_WORDS.has(tokens[first + 1]?.lower ?? "") &&
    tokens[first + 1]?.lower !== "side"
  )
    first++;
  // "the South Side Fuller Park neighborhood"; "South Side High School" is a name.
  const isOnSide = tokens[first + 1]?.lower === "side" && first + 3 < end;
  if (isOnSide && !/^(?:high|middle|elementary|junior|community)$/.test(tokens[first + 2]!.lower)) first += 2;
  let last = first;
  for (let at = first + 1; at < end; at++) if (VENUE_WORDS.has(tokens[at]!.lower) && startsUpper(tokens[at]!.cased)) last = at + 1;
  const common = last === first ? namedKind(tokens, first, end, begin) : undefined;
  if (common !== undefined) return common;
  if (last === first || PERSON_TITLES.has(bare(tokens[first]!))) return undefined;
  const word = tokens[last - 1]!.lower;
  if (VISITED_WORDS.has(word)) return { first, last, reason: `a ${word}` };
  let before = from - 1;
  while (
    before > begin &&
    before > from - 4 &&
    ["the", "a", "an", "its", "ADJ"].includes(tokens[before]!.tag === "ADJ" ? "ADJ" : tokens[before]!.lower)
  )
    before--;
  const preposition = before >= begin ? tokens[before]!.lower : "";
  const isAt =
    STRONG_PREPOSITIONS.has(preposition) || (WEAK_PREPOSITIONS.has(preposition) && preposition !== "for" && preposition !== "of");
  return isAt ? { first, last, reason: `after "${preposition}"` } : undefined;
}

/** What stands in small letters between a name and the kind of building. */
const COMMON_BEFORE =
  /^(?:bus|train|railway|metro|subway|ferry|shopping|vegetable|fish|cattle|border|petrol|gas|coal|gold|copper|iron|diamond|oil)$/;
const COMMON =
  /^(?:station|terminal|market|mall|hotel|mosque|church|cathedral|synagogue|temple|airport|stadium|theatre|theater|cinema|nightclub|barracks|prison|bazaar|mine|colliery|quarry|refinery|dam)$/;

/** "the Mwembe Tayari bus station", "at the Splendid hotel", "at Ormay's Saint Peter's station": a name with its kind behind it in small letters. */
function namedKind(tokens: readonly Token[], from: number, end: number, begin: number): Venue | undefined {
  const owner = tokens.slice(from, end).findLastIndex(isPossessive);
  const first = from + owner + 1;
  const isTold = from > begin && /^(?:the|at|in|near|outside|inside)$/.test(tokens[from - 1]!.lower);
  if (!isTold || first >= end || tokens[end - 1]!.tag !== "PROPN") return undefined;
  if (!tokens.slice(first, end).every(({ tag }) => tag === "PROPN" || tag === "ADJ")) return undefined;
  const isOfSaint = tokens[end] !== undefined && isPossessive(tokens[end]) && SAINT.test(bare(tokens[first]!));
  const behind = isOfSaint ? end + 1 : end;
  const at = COMMON_BEFORE.test(tokens[behind]?.lower ?? "") ? behind + 1 : behind;
  const kind = tokens[at];
  return kind !== undefined && COMMON.test(kind.lower) && kind.tag === "NOUN"
    ? { first, last: at + 1, reason: `a ${kind.lower} by name` }
    : undefined;
}

/** Whose name with "'s" is a building's: "Saint Peter's station" is one, and "Ormay's station" is any of Ormay. */
const SAINT = /^(?:saint|st|king|queen|prince|princess)$/;

function isPossessive({ lower }: Token): boolean {
  return lower === "'s" || lower === "’s";
}

function bare({ lower }: Token): string {
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

interface Town {
  readonly place: Location;
  readonly confidence: number;
  readonly reason: string;
}

/** The town of a venue: named right after it, inside its name, nearest in its sentence, in the text before, in the title. */
function findTown(
  venue: { readonly start: number; readonly end: number },
  sentence: Sentence,
  text: string,
  places: readonly PlaceMention[],
  titlePlaces: readonly PlaceMention[],
): Town | undefined {
  const towns = places.filter(isTown);
  const following = places.filter(
    ({ start, role }) => start >= venue.end && start < Math.min(sentence.end, venue.end + 60) && role !== "adjective",
  );
  const after = following.find(
    (place) =>
      isTown(place) &&
      /(?:\bin|\bnear|,)\s*(?:\w+ern |north |south |east |west |central |downtown )?$/i.test(text.slice(venue.end, place.start)),
  );
  if (after !== undefined) return toTown(after, 0.9, `${FOLLOWED_BY}${after.name}`);
  const inner = towns.find((place) => contains(venue, place));
  if (inner !== undefined) return toTown(inner, 0.7, `named after ${inner.name}`);
  const beside = nearest(
    venue,
    towns.filter(({ start }) => start >= sentence.start && start < sentence.end),
  );
  if (beside !== undefined) return toTown(beside, 0.7, `in one sentence with ${beside.name}`);
  const country = following.find(({ location }) => location?.country !== undefined);
  const isThere = ({ location }: PlaceMention) => country === undefined || location?.country === country.location?.country;
  const near = [...towns.filter(({ start }) => start < venue.start).reverse(), ...titlePlaces.filter(isTown), ...towns];
  const before = near.find(isThere);
  if (before !== undefined) return toTown(before, 0.5, `after ${before.name}`);
  const wider =
    country ??
    nearest(
      venue,
      places.filter(({ location, role }) => location !== undefined && role !== "adjective"),
    );
  return wider === undefined ? undefined : toTown(wider, 0.3, `near ${wider.name}`);
}

function isTown({ location, role }: PlaceMention): boolean {
  return role !== "adjective" && location !== undefined && (location.precision === "city" || location.precision === "site");
}

function nearest(venue: { readonly start: number }, places: readonly PlaceMention[]): PlaceMention | undefined {
  let best: PlaceMention | undefined;
  for (const place of places)
    if (best === undefined || Math.abs(place.start - venue.start) < Math.abs(best.start - venue.start)) best = place;
  return best;
}

function toTown(place: PlaceMention, confidence: number, reason: string): Town {
  return { place: place.city ?? place.location!, confidence: Math.round(confidence * place.confidence * 100) / 100, reason };
}

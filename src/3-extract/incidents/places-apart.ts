import type { PlaceMention, Token } from "../../model/analysis.ts";
import { kilometresBetween, type Location } from "../../model/location.ts";
import type { Span } from "../../model/span.ts";
import { PERSON_AFTER } from "../english/place-neighbours.ts";
import { TRIGGERS } from "../english/triggers.ts";
import type { Reading } from "../reading.ts";
import type { Clause } from "./event-clauses.ts";

const STREET =
  /\b(?:(?:\d+ )?block of (?:(?:North|South|East|West|[NSEW]\.) )?(?<block>(?:\p{Lu}[\w.'’]*|\d+\w+)(?: \p{Lu}[\w.'’]*){0,2})|(?<name>(?:\p{Lu}[\w'’]+|\d+(?:st|nd|rd|th)) (?:\p{Lu}\w+ )?(?:Street|Avenue|Road|Drive|Boulevard|Lane|Parkway|Highway|Place|Court|Terrace|St\.|Ave\.|Rd\.|Blvd\.)|Avenue \p{Lu}(?![\p{L}.])|(?:\p{Lu}[\w'’]+|\d+(?:st|nd|rd|th)) and (?:\p{Lu}[\w'’]+|\d+(?:st|nd|rd|th)) (?:streets|avenues|roads)))/u;

/** The street that a text names, in lower case. */
export function streetIn(text: string): string | undefined {
  const groups = STREET.exec(text)?.groups;
  return (groups?.["block"] ?? groups?.["name"])?.toLowerCase();
}

/** Kilometres between two towns that are not one place: a city and its suburbs lie within. */
const APART_KM = 25;

/** Whether two towns are one, or neighbours. */
export function isNear(one: Location, other: Location): boolean {
  return one.geonameId === other.geonameId || (kilometresBetween(one, other) ?? 0) <= APART_KM;
}

const IN_IT =
  /\b(?:(?:in|near|at|outside|around|(?:city|town|village|port|capital|districts?|province|region|areas?|parts?|neighbou?rhoods?|quarters?|outskirts|suburbs?|north|south|east|west|cent(?:re|er)|streets|miles|kilomet(?:re|er)s|km) of)(?: (?:the|central|northern|southern|eastern|western|downtown|nearby|neighbou?ring)| \w+(?:ern)? (?:city|town|village|district) of)*|(?:attacks?|assaults?|raids?|strikes?) on|(?:bombed|shelled|bombarded|struck|hit|raided|attacked|stormed|overran)(?: (?:the|nearby|neighbou?ring|\w+ern|regional|provincial|(?:capital|city|town|village) of|capital|city|town|village))*)\s*$/i;
const NOT_IN_IT =
  /\b(?:hospitals?|clinics?|courts?|students?|pupils?|graduates?|teachers?|players?)\b[^,]*$|\b(?:from|to) (?:[\w-]+ ){0,2}(?:in|near|at|outside|around|of) $/i;

/**
 * A place that a clause is told with, apart from the title's and all that the clauses before are told with. In "summoned the envoy in Ormay over the raid
 * on a base in Arlmere that killed nine" the place that stands nearer to the event has it.
 */
export function placeApart(reading: Reading, clause: Clause, before: ReadonlySet<Clause>, token: number): Location | undefined {
  const { analysis } = reading;
  const named = [
    ...analysis.titlePlaces.filter(({ role }) => role !== "adjective"),
    ...[...before].flatMap((one) => placesIn(reading, one)),
  ];
  const known = named.flatMap(({ location }) => location ?? []);
  // A town that the report was only filed from, or that somebody is from, tells of no deed there.
  const ofDeeds = named.flatMap((one) => (one.role === "dateline" || isOfSomebody(analysis, one) ? [] : (one.location ?? [])));
  const isApart = ({ location: place }: PlaceMention) =>
    place !== undefined &&
    ofDeeds.some((other) => liesApart(other, place)) &&
    known.every((other) => liesApart(other, place) || mayHold(other, place));
  const places = placesOf(reading, clause);
  const at = analysis.tokens[token]!.start;
  return places.find(
    (place) => isApart(place) && !places.some((nearer) => place.end <= nearer.start && nearer.start < at && !isApart(nearer)),
  )?.location;
}

/** Whether a place lies in another land than all that the title and the clauses before are told with. */
export function isOfOtherLand(reading: Reading, { country }: Location, before: ReadonlySet<Clause>): boolean {
  const named = [...reading.analysis.titlePlaces, ...[...before].flatMap((one) => placesIn(reading, one))];
  const countries = named.flatMap(({ location }) => location?.country ?? []);
  return country !== undefined && countries.length > 0 && !countries.includes(country);
}

/** "a Nebraska couple" */
function isOfSomebody({ article: { text } }: Reading["analysis"], { end }: PlaceMention): boolean {
  return PERSON_AFTER.test(text.slice(end, end + 40));
}

/** Whether two stretches of a text both name places, and each of one lies apart from each of the other. */
export function areToldApart(reading: Reading, one: Span, other: Span): boolean {
  const [own, others] = [one, other].map((span) => placesIn(reading, span).flatMap(({ location }) => location ?? []));
  return own!.length > 0 && others!.length > 0 && own!.every((a) => others!.every((b) => liesApart(a, b)));
}

/** A province or a country, which may be that of another place. */
function mayHold(one: Location, other: Location): boolean {
  return one.geonameId !== other.geonameId && !isTown(one) && one.country === other.country;
}

/** Two towns that are no neighbours, or places of two provinces or countries. */
function liesApart(one: Location, other: Location): boolean {
  // Countries have no number.
  if (one.geonameId !== undefined && one.geonameId === other.geonameId) return false;
  if (isTown(one) && isTown(other)) return !isNear(one, other);
  if (one.country === undefined || other.country === undefined) return false;
  if (one.country !== other.country) return true;
  return one.admin1 !== undefined && other.admin1 !== undefined && one.admin1 !== other.admin1;
}

/** The places that a clause says something happened in. */
function placesOf(reading: Reading, clause: Clause): readonly PlaceMention[] {
  const { article, tokens } = reading.analysis;
  const found: PlaceMention[] = [];
  for (const place of placesIn(reading, clause)) {
    const { start, end } = place;
    if (place.location === undefined) continue;
    const before = article.text.slice(Math.max(clause.start, start - 40), start);
    const next = tokens.find((token) => token.start >= end);
    const isOfDeed = /\bthe\s$/i.test(before) && next !== undefined && (TRIGGERS.get(next.lower)?.strength ?? 0) > 1;
    if (
      isOfDeed ||
      (IN_IT.test(before) &&
        !NOT_IN_IT.test(before) &&
        !OF_HOSPITAL.test(article.text.slice(end, end + 24)) &&
        !isWithinName(next) &&
        !CROSSING.test(article.text.slice(end, end + 40)))
    )
      found.push(place);
  }
  return [...found, ...aroundNameless(reading, clause)].sort((one, other) => one.start - other.start);
}

/** "killed at St. Joseph hospital": the name of the hospital. */
const OF_HOSPITAL = /^ (?:[a-z]+ )?(?:hospital|clinic|infirmary)\b/;

/** "in a northern Malian refugee camp", "at an Ormay nightclub": the land or town of a place without a name. */
function aroundNameless({ analysis: { article, places } }: Reading, { start, end }: Span): readonly PlaceMention[] {
  return places.flatMap((place) => {
    if (place.start < start || place.start >= end || place.location === undefined) return [];
    const isIn = /\b(?:in|at|on|near|outside|inside) (?:an?|the|another) (?:[\w-]+ ){0,2}$/i.test(article.text.slice(start, place.start));
    return isIn && NAMELESS.test(article.text.slice(place.end, Math.min(end, place.end + 40))) ? [place] : [];
  });
}

const NAMELESS =
  /^ (?:[\w-]+ ){0,2}(?:camp|village|town|city|capital|port|market|mosque|church|temple|synagogue|school|university|province|region|district|desert|jungle|base|hotel|resort|airport|(?:night)?club|theat(?:er|re)|cinema|mall|supermarket|restaurant|festival|stadium)\b/;

/** "near Ormay and Third Street": where two streets cross. */
const CROSSING = /^ (?:and|&) (?:[\w.]+ ){1,2}(?:streets?|avenues?|roads?|boulevards?|drives?|lanes?|sts?\b|aves?\b|rds?\b)/i;

/** "near the Arlmere Arms Apartments": the name goes on. */
function isWithinName(next: Token | undefined): boolean {
  return next !== undefined && next.tag === "PROPN" && /^\p{Lu}\p{Ll}/u.test(next.text) && !/day$/.test(next.lower);
}

function placesIn({ analysis }: Reading, { start, end }: Span): readonly PlaceMention[] {
  return analysis.places.filter((place) => place.role !== "adjective" && start <= place.start && place.start < end);
}

/** Whether a place is no more than a town. */
export function isTown({ precision }: Location): boolean {
  return precision === "city" || precision === "site";
}

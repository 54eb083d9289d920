import type { DayRange } from "../model/day.ts";
import { dayNumber, daysBetween } from "../model/day.ts";
import { type IncidentType, typeFamily } from "../model/incident-type.ts";
import { kilometresBetween, type Location } from "../model/location.ts";
import { byText } from "./by-order.ts";
import { isTown } from "./compare/place.ts";
import { type Tallied, tally, type Vote } from "./votes.ts";

/** A value and the sentence that says how it was chosen. */
export interface Choice<Value> {
  readonly value: Value;
  readonly trace: string;
}

/** A wider stretch of days that holds the day, or a region that holds the town, gives it this part of its vote. */
const CONTAINED_WEIGHT = 0.3;
/** A report that names the town but places the incident elsewhere gives it this part of its vote. */
const NAMED_WEIGHT = 0.4;
/** Towns and reports that are looked at; beyond them the votes are clear. */
const MOST_TOWNS = 8;
const MOST_SUPPORTERS = 40;
/** What lies nearer to a city's centre is a quarter of it. */
const QUARTER_KM = 10;
/** A suburb counts before its city where so many independent sources give it. */
const LEAST_SUBURB_SOURCES = 2;
/** Towns this near to each other can be one place in the words of two reports. */
const NEAR_KM = 30;
/** A venue settles the town where it has at least this part of the votes. */
const LEAST_VENUE_SHARE = 0.2;
/** Towns are preferred to regions where they have at least this part of the votes. */
const LEAST_TOWN_SHARE = 0.2;

/** The family of types with most votes, in it the type with most. */
export function chooseType(votes: readonly Vote<IncidentType>[]): Choice<IncidentType> {
  const known = votes.filter(({ value }) => value !== "other");
  const families = tally(known, typeFamily);
  const first = families[0];
  if (first === undefined) return { value: "other", trace: "No report says what kind of incident it was." };
  const types = tally(first.votes, (value) => value);
  return { value: types[0]!.votes[0]!.value, trace: told(types[0]!.key, types[0]!, votes) };
}

/** Of so many independent sources one alone does not tell the day: it is that of something else in its report. */
const MANY_SOURCES = 5;

/**
 * The stretch of days with most votes; of equal ones the shorter, then the later: the day next before the reports. `sources`: the number of
 * independent sources of the incident, those that tell no day included.
 */
export function chooseWhen(votes: readonly Vote<DayRange>[], sources = votes.length): Choice<DayRange | undefined> {
  const possible = withoutLaterDays(votes);
  const choices = tally(possible, rangeKey).map((choice) => {
    const own = choice.votes[0]!.value;
    const wider = votes.filter(({ value }) => rangeKey(value) !== choice.key && holds(value, own));
    const weight = choice.weight + wider.reduce((sum, vote) => sum + vote.weight * CONTAINED_WEIGHT, 0);
    return { ...choice, weight, own };
  });
  choices.sort(
    (one, two) =>
      two.weight - one.weight || length(one.own) - length(two.own) || byText(two.own.from, one.own.from) || byText(one.key, two.key),
  );
  const best = choices[0];
  if (best === undefined) return { value: undefined, trace: "No report says when it happened." };
  if (best.weight <= 1 && sources >= MANY_SOURCES) return { value: undefined, trace: `One of ${sources} sources tells a day: too few.` };
  const chosen = freshDayIn(best.own, choices) ?? best;
  const { from, to, precision } = chosen.own;
  return { value: { from, to, precision }, trace: told(from === to ? from : `${from} to ${to}`, chosen, votes) };
}

/** Days after a deed up to which a report of it is news, and tells its day. */
const NEWS_DAYS = 7;

/** "in March", as reports of months later have it, says nothing against the day that the news of it told, where they told but one. */
function freshDayIn<Choice extends Tallied<DayRange> & { readonly own: DayRange }>(
  wide: DayRange,
  choices: readonly Choice[],
): Choice | undefined {
  if (wide.precision !== "month" && wide.precision !== "year") return undefined;
  const isFresh = ({ mention: { publishedDay } }: Vote<DayRange>, day: number) =>
    publishedDay !== undefined && Math.abs(publishedDay - day) <= NEWS_DAYS;
  const days = choices.filter(
    ({ own, votes }) => own.from === own.to && holds(wide, own) && votes.some((vote) => isFresh(vote, dayNumber(own.from))),
  );
  return days.length === 1 ? days[0] : undefined;
}

/** No incident happens after the first report of it: such a day is that of something said later. A day is left for the time zones. */
function withoutLaterDays(votes: readonly Vote<DayRange>[]): readonly Vote<DayRange>[] {
  const first = Math.min(...votes.map(({ mention }) => (mention.incident.main ? (mention.publishedDay ?? Infinity) : Infinity)));
  const possible = votes.filter(({ value }) => dayNumber(value.from) <= first + 1);
  return possible.length > 0 ? possible : votes;
}

/** The town with most votes, with the venue that most reports give; a region only where hardly any report names a town. */
export function chooseWhere(votes: readonly Vote<Location>[]): Choice<Location | undefined> {
  const towns = votes.filter(({ value }) => isTown(value));
  const isTownKnown = towns.length > 0 && totalOf(towns) >= totalOf(votes) * LEAST_TOWN_SHARE;
  const best = isTownKnown ? supportedTown(towns, votes) : tally(votes, placeKey)[0];
  if (best === undefined) return { value: undefined, trace: "No report says where it happened." };
  // Towns near the one with most votes are one place with it: reports put a suburb in the city that readers know.
  const near = towns.filter(({ value }) => (kilometresBetween(best.votes[0]!.value, value) ?? Infinity) <= NEAR_KM);
  const venue = venuesOf(near)[0];
  const sure = venue !== undefined && isSure(venue, near) ? venue : undefined;
  // Those who name the venue know its town best.
  const chosen = suburbIn(near, best) ?? (sure && tally(sure.votes, placeKey)[0]) ?? best;
  const named = (venuesOf(chosen.votes)[0] ?? chosen).votes[0]!.value;
  const value: Location = sure === undefined ? named : { ...named, site: sure.key, precision: "site" };
  return { value, trace: told([value.site, value.name].filter(Boolean).join(", "), chosen, votes) };
}

/**
 * The town with most votes, reports that place it in the same region or name it besides their own counted in part. Of equal ones the larger; but of a
 * city and towns around it the one whose venue a report knows, else the smaller: reports of such towns are filed from the city.
 */
function supportedTown(towns: readonly Vote<Location>[], votes: readonly Vote<Location>[]) {
  const supported = tally(towns, placeKey)
    .slice(0, MOST_TOWNS)
    .map((town) => ({ ...town, weight: town.weight + supportOf(town.votes[0]!.value, town.votes, votes) }))
    .sort((one, two) => two.weight - one.weight || populationOf(two) - populationOf(one) || byText(one.key, two.key));
  const first = supported[0]!;
  const equal = supported.filter(
    (one) => one === first || (one.weight === first.weight && isAroundCity(first.votes[0]!.value, one.votes[0]!.value)),
  );
  return equal.sort(
    (one, two) => Number(hasVenue(two)) - Number(hasVenue(one)) || populationOf(one) - populationOf(two) || byText(one.key, two.key),
  )[0]!;
}

/** How far around a city; chosen by judgment. */
const REPORTED_FROM_KM = 100;

function isAroundCity(city: Location, town: Location): boolean {
  return (kilometresBetween(city, town) ?? Infinity) <= REPORTED_FROM_KM;
}

function populationOf({ votes }: Tallied<Location>): number {
  return votes[0]!.value.population;
}

function hasVenue({ votes }: Tallied<Location>): boolean {
  return votes.some(({ value }) => value.site !== undefined);
}

function supportOf(town: Location, own: readonly Vote<Location>[], votes: readonly Vote<Location>[]): number {
  const others = votes.filter((vote) => !own.includes(vote)).slice(0, MOST_SUPPORTERS);
  return others.reduce((sum, vote) => {
    return sum + vote.weight * ((isNamedIn(vote, town) ? NAMED_WEIGHT : 0) + (isAround(vote.value, town) ? CONTAINED_WEIGHT : 0));
  }, 0);
}

/** A region or country that the town lies in, as far as both are known. */
function isAround(region: Location, town: Location): boolean {
  if (isTown(region) || region.country !== town.country || region.admin1 === undefined) return false;
  return region.admin1 === town.admin1 && (region.admin2 === undefined || region.admin2 === town.admin2);
}

/** A smaller town nearby that several sources give and most reports name is the exact place; the city tells readers where that is. */
function suburbIn(near: readonly Vote<Location>[], best: Tallied<Location>): Tallied<Location> | undefined {
  const city = best.votes[0]!.value;
  const heard = near.slice(0, MOST_SUPPORTERS);
  return tally(near, placeKey).find(({ weight, votes }) => {
    const town = votes[0]!.value;
    if (weight < LEAST_SUBURB_SOURCES || town.population >= city.population) return false;
    if ((kilometresBetween(city, town) ?? 0) < QUARTER_KM) return false;
    return totalOf(heard.filter((vote) => isNamedIn(vote, town))) * 2 >= totalOf(heard);
  });
}

/** In the text, the title, or the words of the address: "/news/man-shot-in-port-arlmere". */
function isNamedIn({ mention: { article } }: Vote<Location>, { name }: Location): boolean {
  if (article.text.includes(name) || (article.title ?? "").includes(name)) return true;
  return article.url !== undefined && wordsOfAddress(article.url).includes(wordsOfAddress(name));
}

/** "/Man-Shot in Arlmere" → "-man-shot-in-arlmere-". */
function wordsOfAddress(text: string): string {
  return `-${text.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-`;
}

function venuesOf(votes: readonly Vote<Location>[]) {
  return tally(
    votes.filter(({ value }) => value.site !== undefined),
    ({ site }) => site!,
  );
}

/** Named by several sources and by most that name a venue: not the hospital or court of one report. */
function isSure({ weight }: { readonly weight: number }, votes: readonly Vote<Location>[]): boolean {
  return (
    weight > 1 &&
    weight * 2 > totalOf(votes.filter(({ value }) => value.site !== undefined)) &&
    weight >= totalOf(votes) * LEAST_VENUE_SHARE
  );
}

function totalOf(votes: readonly Vote<unknown>[]): number {
  return votes.reduce((sum, { weight }) => sum + weight, 0);
}

/** Tells values apart that are one place: its GeoNames id, else its names. */
export function placeKey({ geonameId, name, admin1, country }: Location): string {
  return geonameId === undefined ? `${name}|${admin1 ?? ""}|${country ?? ""}` : `${geonameId}`;
}

/** "2024-03-22/2024-03-24". */
export function rangeKey({ from, to }: DayRange): string {
  return `${from}/${to}`;
}

function holds(wider: DayRange, narrower: DayRange): boolean {
  return wider.from <= narrower.from && narrower.to <= wider.to;
}

function length({ from, to }: DayRange): number {
  return daysBetween(from, to);
}

function told<Value>(value: string, choice: { readonly votes: readonly Vote<Value>[] }, all: readonly Vote<Value>[]): string {
  const count = new Set(choice.votes.map(({ mention }) => mention.article.id)).size;
  const of = new Set(all.map(({ mention }) => mention.article.id)).size;
  return of === 1
    ? `${value}: the only report that tells it.`
    : `${value}: said by ${count} of ${of} reports that tell it; reports of one source share one vote.`;
}

import type { DayRange } from "../model/day.ts";
import { daysBetween } from "../model/day.ts";
import { type IncidentType, typeFamily } from "../model/incident-type.ts";
import type { Location } from "../model/location.ts";
import { isTown } from "./compare/place.ts";
import { tally, type Vote } from "./votes.ts";

/** A value and the sentence that says how it was chosen. */
export interface Choice<Value> {
  readonly value: Value;
  readonly trace: string;
}

/** A wider stretch of days that holds the day, or a region that holds the town, gives it this part of its vote. */
const CONTAINED_WEIGHT = 0.3;
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

/** The stretch of days with most votes; of equal ones the shorter, then the earlier. */
export function chooseWhen(votes: readonly Vote<DayRange>[]): Choice<DayRange | undefined> {
  const choices = tally(votes, rangeKey).map((choice) => {
    const own = choice.votes[0]!.value;
    const wider = votes.filter(({ value }) => rangeKey(value) !== choice.key && holds(value, own));
    const weight = choice.weight + wider.reduce((sum, vote) => sum + vote.weight * CONTAINED_WEIGHT, 0);
    return { ...choice, weight, own };
  });
  // `sort` is stable, and the tally has the keys in order.
  choices.sort((one, two) => two.weight - one.weight || length(one.own) - length(two.own));
  const best = choices[0];
  if (best === undefined) return { value: undefined, trace: "No report says when it happened." };
  const { from, to, precision } = best.own;
  return { value: { from, to, precision }, trace: told(from === to ? from : `${from} to ${to}`, best, votes) };
}

/** The town with most votes, with the venue that most reports give; a region only where hardly any report names a town. */
export function chooseWhere(votes: readonly Vote<Location>[]): Choice<Location | undefined> {
  const towns = votes.filter(({ value }) => isTown(value));
  const total = votes.reduce((sum, vote) => sum + vote.weight, 0);
  const townTotal = towns.reduce((sum, vote) => sum + vote.weight, 0);
  const best = tally(townTotal >= total * LEAST_TOWN_SHARE && towns.length > 0 ? towns : votes, placeKey)[0];
  if (best === undefined) return { value: undefined, trace: "No report says where it happened." };
  const sites = tally(
    best.votes.filter(({ value }) => value.site !== undefined),
    (value) => value.site!,
  );
  const { value } = (sites[0] ?? best).votes[0]!;
  return { value, trace: told([value.site, value.name].filter(Boolean).join(", "), best, votes) };
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

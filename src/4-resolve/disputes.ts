import type { DayRange } from "../model/day.ts";
import { type IncidentType, typeFamily } from "../model/incident-type.ts";
import { kilometresBetween, type Location } from "../model/location.ts";
import type { Dispute, LedgerEntry, ResponsibilityView } from "../model/record.ts";
import { FIGURE_KINDS } from "../model/statement.ts";
import { whereField } from "../support/field-text.ts";
import { placeKey, rangeKey } from "./choose.ts";
import { isTown } from "./compare/place.ts";
import { boundsText } from "./policies/figures.ts";
import { tally, type Vote } from "./votes.ts";

/** A minority this small is an error of a report or of ours, not a dispute. */
const LEAST_SHARE = 0.25;
/** Towns nearer than this are names of one place: a suburb and its city. */
const NEAR_KM = 40;

/** Figures of the ledger that contradict each other, by kind. */
export function figureDisputes(ledger: readonly LedgerEntry[]): Dispute[] {
  return FIGURE_KINDS.flatMap((field) => {
    const entries = ledger.filter(
      ({ statement: { value }, contradicts }) => value.what === field && value.of === "total" && contradicts.length > 0,
    );
    const sides = new Map<string, string[]>();
    for (const { statement } of entries) {
      const value = boundsText(statement.value);
      sides.set(value, [...(sides.get(value) ?? []), statement.id]);
    }
    return disputeOf(field, [...sides]);
  });
}

/** Days, towns and kinds on which a good part of the sources differ. */
export function fieldDisputes(fields: {
  readonly when: readonly Vote<DayRange>[];
  readonly where: readonly Vote<Location>[];
  readonly type: readonly Vote<IncidentType>[];
}): Dispute[] {
  const days = fields.when.filter(({ value }) => value.from === value.to);
  const towns = fields.where.filter(({ value }) => isTown(value));
  const types = fields.type.filter(({ value }) => value !== "other");
  return [
    ...disputeOf(
      "when",
      sidesOf(days, rangeKey, ({ from }) => from),
    ),
    ...disputeOf("where", farApart(towns)),
    ...disputeOf(
      "type",
      sidesOf(types, typeFamily, (value) => value),
    ),
  ];
}

/** One party both claims and denies, or two parties claim. */
export function responsibilityDisputes(views: readonly ResponsibilityView[]): Dispute[] {
  const statementsOf = (view: ResponsibilityView, status: string) => view.statuses.find((one) => one.status === status)?.statements ?? [];
  const claims = views.filter((view) => view.who !== undefined && statementsOf(view, "claimed").length > 0);
  const sides = [
    ...(claims.length > 1 ? claims.map((view) => [`${view.who} claims it`, [...statementsOf(view, "claimed")]] as const) : []),
    ...views.flatMap((view) => {
      const [denied, blamed] = [statementsOf(view, "denied"), BLAMING.flatMap((status) => statementsOf(view, status))];
      if (denied.length === 0 || blamed.length === 0) return [];
      return [[`${view.who} denies it`, [...denied]] as const, [`${view.who} did it`, blamed] as const];
    }),
  ];
  return disputeOf("responsibility", sides);
}

const BLAMING = ["claimed", "accused", "accused by authorities", "suspected", "confirmed", "reported as fact", "charged", "convicted"];

function sidesOf<Value>(votes: readonly Vote<Value>[], keyOf: (value: Value) => string, textOf: (value: Value) => string) {
  const total = votes.reduce((sum, vote) => sum + vote.weight, 0);
  return tally(votes, keyOf)
    .filter(({ weight }) => weight >= total * LEAST_SHARE)
    .map(({ votes: own }) => [textOf(own[0]!.value), own.flatMap(({ statements }) => statements)] as const);
}

function farApart(towns: readonly Vote<Location>[]) {
  const sides = tally(towns, placeKey);
  if (sides.length === 0) return [];
  const first = sides[0]!.votes[0]!.value;
  const total = towns.reduce((sum, vote) => sum + vote.weight, 0);
  return sides
    .filter(({ votes, weight }, index) => {
      const km = kilometresBetween(first, votes[0]!.value);
      return weight >= total * LEAST_SHARE && (index === 0 || (km !== undefined && km > NEAR_KM));
    })
    .map(({ votes }) => [placeText(votes[0]!.value), votes.flatMap(({ statements }) => statements)] as const);
}

function placeText(where: Location): string {
  return whereField({ ...where, site: undefined });
}

function disputeOf(field: Dispute["field"], sides: readonly (readonly [string, readonly string[]])[]): Dispute[] {
  if (sides.length < 2) return [];
  return [{ field, sides: sides.map(([value, statements]) => ({ value, statements: [...new Set(statements)].sort() })) }];
}

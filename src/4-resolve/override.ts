import { type DayRange, isDay } from "../model/day.ts";
import { INCIDENT_TYPES, type IncidentType } from "../model/incident-type.ts";
import type { Location } from "../model/location.ts";
import { type Decision, type FieldOverride, OVERRIDABLE_FIELDS, type OverridableField, type Toll } from "../model/record.ts";
import { FIGURE_KINDS, type FigureKind } from "../model/statement.ts";
import { fieldText } from "../support/field-text.ts";
import { tollText } from "../support/number-text.ts";
import { byText } from "./by-order.ts";
import type { Standing } from "./ledger.ts";
import type { ToldMention } from "./mention.ts";
import { blank } from "./policies/policy.ts";

/** The fields of an incident that a person can set, with how each was chosen. */
export interface Fields {
  readonly type: IncidentType;
  readonly when: DayRange | undefined;
  readonly where: Location | undefined;
  readonly tolls: readonly Toll[];
  readonly trace: Readonly<Record<"type" | "when" | "where", string>>;
}

/** What decisions are applied to. */
export interface OverrideContext {
  readonly mentions: readonly ToldMention[];
  /** Those that stand; only overrides count here. */
  readonly decisions: readonly Decision[];
  readonly ledger: readonly Standing[];
  /** The policy in use. */
  readonly policy: string;
}

/** Low, best and high as a person set them; `undefined`: open. */
type Numbers = Pick<Toll, "low" | "best" | "high">;

/** Puts a person's value in the place of the chosen one; of several on one field the latest counts. A value of the wrong shape changes nothing. */
export function overridden(fields: Fields, context: OverrideContext): Fields & { readonly overrides: readonly FieldOverride[] } {
  const ids = new Set(context.mentions.map(({ id }) => id));
  const own = context.decisions
    .filter(({ kind, subjects }) => kind === "override" && ids.has(subjects[0]))
    .sort((one, two) => byText(two.at ?? "", one.at ?? "") || byText(two.id, one.id));
  let now = fields;
  const overrides: FieldOverride[] = [];
  for (const field of OVERRIDABLE_FIELDS) {
    for (const decision of own.filter(({ subjects }) => subjects[1] === field)) {
      const set = applied(now, field, decision, context);
      if (set === undefined) continue;
      now = set;
      const { id, by, reason, at } = decision;
      overrides.push({
        field,
        decision: id,
        by,
        reason,
        at,
        value: plain(fieldText(now, field, context.policy)),
        machine: fieldText(fields, field, context.policy),
      });
      break;
    }
  }
  return { ...now, overrides };
}

/** "no single figure (140 to 150)" → "140 to 150": that is what was set. */
function plain(value: string): string {
  return /^no single figure \((.*)\)$/.exec(value)?.[1] ?? value;
}

/** The fields with one value set; `undefined` where the value has the wrong shape. `null` sets a field to "not stated". */
function applied(fields: Fields, field: OverridableField, decision: Decision, context: OverrideContext): Fields | undefined {
  const given = parsed(decision.value);
  if (field === "type") return isType(given) ? { ...traced(fields, field, decision), type: given } : undefined;
  if (field === "when")
    return given === null || isRange(given) ? { ...traced(fields, field, decision), when: given ?? undefined } : undefined;
  if (field === "where")
    return given === null || isLocation(given) ? { ...traced(fields, field, decision), where: given ?? undefined } : undefined;
  if (given !== null && !isNumbers(given)) return undefined;
  return { ...fields, tolls: withToll(fields.tolls, field, given ?? NOT_STATED, decision, context) };
}

const NOT_STATED: Numbers = { low: undefined, best: undefined, high: undefined };

function traced(fields: Fields, field: "type" | "when" | "where", { by, reason }: Decision): Fields {
  return { ...fields, trace: { ...fields.trace, [field]: `Set by ${by}: ${reason}. The reports: ${fields.trace[field]}` } };
}

/** Every policy gives the person's number; what it made of the reports stands in its trace. Figures that say the number prove it. */
function withToll(
  tolls: readonly Toll[],
  what: FigureKind,
  given: Numbers,
  { by, reason }: Decision,
  context: OverrideContext,
): readonly Toll[] {
  const stated = tolls.some((toll) => toll.what === what) ? tolls : [...tolls, blank(context.policy, what, [])];
  const saying = context.ledger.filter(({ statement: { value }, isDoubtful }) => {
    const isTotal = value.what === what && value.of === "total" && value.scope === "this incident" && !value.vague && !isDoubtful;
    const isSame = value.low === given.low && value.high === given.high;
    return isTotal && given.low !== undefined && (isSame || (value.low === given.best && value.high === given.best));
  });
  const chosen = saying.map(({ statement }) => statement.id).sort();
  const numbers = { low: given.low, best: given.best, high: given.high, words: undefined, chosen };
  return stated
    .map((toll) => {
      if (toll.what !== what) return toll;
      const set = `Set to ${plain(tollText({ ...given, words: undefined }))} by ${by}: ${reason}. The reports, under ${toll.policy}: ${tollText(toll)}.`;
      return { ...toll, ...numbers, trace: [set, ...toll.trace] };
    })
    .sort((one, two) => FIGURE_KINDS.indexOf(one.what) - FIGURE_KINDS.indexOf(two.what));
}

function parsed(value: string | undefined): unknown {
  try {
    return value === undefined ? undefined : JSON.parse(value);
  } catch {
    return undefined;
  }
}

function isType(value: unknown): value is IncidentType {
  return INCIDENT_TYPES.some((type) => type === value);
}

function isRange(value: unknown): value is DayRange {
  return (
    isObject(value) &&
    typeof value["precision"] === "string" &&
    [value["from"], value["to"]].every((day) => typeof day === "string" && isDay(day))
  );
}

function isLocation(value: unknown): value is Location {
  return isObject(value) && typeof value["name"] === "string" && typeof value["precision"] === "string";
}

function isNumbers(value: unknown): value is Numbers {
  return isObject(value) && [value["low"], value["best"], value["high"]].every((one) => one === undefined || Number.isInteger(one));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

import type { QueueItem } from "../model/queue.ts";
import {
  type Decision,
  type Dispute,
  type Incident,
  type IncidentOutline,
  OVERRIDABLE_FIELDS,
  type OverridableField,
} from "../model/record.ts";
import { fieldText } from "../support/field-text.ts";
import { byText } from "./by-order.ts";
import type { Clustering, Pair } from "./cluster.ts";
import type { Compared } from "./compared.ts";
import { digest } from "./digest.ts";
import { probability, reasonOf, SAME_LOGIT } from "./score.ts";

/** What the queue is made from. */
export interface QueueSource {
  readonly mentions: readonly Compared[];
  readonly clustering: Pick<Clustering, "joins" | "apart">;
  readonly incidents: readonly Incident[];
  /** Incidents that pairs speak of, but that are not asked about themselves. */
  readonly others: readonly IncidentOutline[];
  /** What people decided and did not take back: that is settled. */
  readonly decisions: readonly Decision[];
  /** The policy whose tolls are shown. */
  readonly policy: string;
}

/**
 * What the record is unsure of: pairs of mentions that the scorer can neither join nor part for sure, and fields on which the reports of an
 * incident differ. Most consequential first; what a person settled is not in it.
 */
export function queueOf(source: QueueSource): readonly QueueItem[] {
  const all: readonly IncidentOutline[] = [...source.incidents, ...source.others];
  const incidentOf = new Map(all.flatMap((incident) => incident.mentions.map((mention) => [mention, incident] as const)));
  return [...pairItems(source, incidentOf), ...source.incidents.flatMap((incident) => fieldItems(incident, source.policy))].sort(byWeight);
}

function byWeight(one: Pick<QueueItem, "id" | "weight">, two: Pick<QueueItem, "id" | "weight">): number {
  return two.weight - one.weight || byText(one.id, two.id);
}

function pairItems(
  { mentions, clustering, decisions, policy }: QueueSource,
  incidentOf: ReadonlyMap<string, IncidentOutline>,
): QueueItem[] {
  const settled = new Set(decisions.filter(({ kind }) => kind !== "override").map(({ subjects }) => [...subjects].sort().join(" ")));
  const items = (pair: Pair, moved: number | undefined): QueueItem[] => {
    const [one, two] = [mentions[pair.one]!, mentions[pair.two]!];
    const ids = [one.id, two.id] as const;
    if (settled.has([...ids].sort().join(" "))) return [];
    const concerned = [...new Set(ids.map((id) => incidentOf.get(id)!))];
    const isJoined = concerned.length === 1;
    const dead = isJoined
      ? Math.min(...[one, two].map(({ killed }) => killed?.low ?? 0))
      : Math.min(...concerned.map((incident) => killedIn(incident, policy)));
    const reports = moved ?? Math.min(...concerned.map(({ articles }) => articles.length));
    const score = Math.round(probability(pair.logit) * 1000) / 1000;
    const weight = weightOf(dead, reports, nearness(score));
    const id = queueId(["same", ...ids]);
    return [
      {
        ...{ id, question: "same incident", incidents: concerned.map(named), now: isJoined ? "one incident" : "two incidents" },
        ...{ reason: reasonOf(one, two), dead, reports, weight, mentions: ids, score, isJoined },
      },
    ];
  };
  const doubtful = clustering.joins.filter(({ logit }) => logit < SAME_LOGIT);
  return [...clustering.apart.flatMap((pair) => items(pair, undefined)), ...doubtful.flatMap((join) => items(join, join.moved))];
}

function fieldItems(incident: Incident, policy: string): QueueItem[] {
  return incident.disputes.flatMap(({ field, sides }) => {
    if (!isOverridable(field) || incident.overrides.some((one) => one.field === field)) return [];
    const dead = deadIn(field, sides, incident, policy);
    const reports = incident.articles.length;
    const weight = weightOf(dead, reports, 1);
    const id = queueId(["field", incident.id, field]);
    const reason = `The reports differ: ${sides.map(({ value, statements }) => `${value} (${statements.length})`).join(", ")}.`;
    return [
      {
        ...{ id, question: "field", incidents: [named(incident)], now: fieldText(incident, field, policy) },
        ...{ reason, dead, reports, weight, field, sides },
      },
    ];
  });
}

/** Of two numbers of dead only the difference is in doubt; with a day or place all of them are. */
function deadIn(field: OverridableField, sides: Dispute["sides"], incident: Incident, policy: string): number {
  if (field === "type" || field === "when" || field === "where") return killedIn(incident, policy);
  if (field !== "killed") return 0;
  const numbers = sides.flatMap(({ value }) => value.match(/\d+/g) ?? []).map(Number);
  return Math.max(0, ...numbers) - Math.min(...numbers, Number.POSITIVE_INFINITY);
}

/** How near a score is to the middle between "the same" and "another": 0 to 1. */
function nearness(score: number): number {
  return 1 - Math.abs(score - 0.5) * 2;
}

function weightOf(dead: number, reports: number, nearness: number): number {
  return Math.round((1 + dead) * reports * nearness * 1000) / 1000;
}

function killedIn({ tolls }: IncidentOutline, policy: string): number {
  return tolls.find((toll) => toll.what === "killed" && toll.policy === policy)?.best ?? 0;
}

function isOverridable(field: string): field is OverridableField {
  return OVERRIDABLE_FIELDS.some((one) => one === field);
}

function named({ id, label }: IncidentOutline): { readonly id: string; readonly label: string } {
  return { id, label };
}

function queueId(parts: readonly string[]): string {
  return `q${digest(parts, 10)}`;
}

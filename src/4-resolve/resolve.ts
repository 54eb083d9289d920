import type { Actors } from "../model/actor.ts";
import type { Decision, Family, Incident, Report, Resolution } from "../model/record.ts";
import { byText } from "./by-order.ts";
import { cluster, type Pair } from "./cluster.ts";
import { digest } from "./digest.ts";
import { findFamilies } from "./families.ts";
import { incidentOf } from "./incident.ts";
import { incidentIdOf } from "./incident-id.ts";
import { latestReports } from "./latest-reports.ts";
import { type Mention, mentionsOf } from "./mention.ts";
import type { Outlets } from "./outlets.ts";
import { peopleDecided } from "./people-decided.ts";
import { queueOf } from "./queue.ts";
import { probability, reasonOf } from "./score.ts";
import { standingDecisions } from "./standing-decisions.ts";
import type { Frequencies } from "./text/word-frequencies.ts";

/** What the caller chooses. */
export interface ResolveOptions {
  readonly outlets: Outlets;
  /** Which names are one group, agency or state. */
  readonly actors: Actors;
  /** How common words and names are in news at large. */
  readonly frequencies: Frequencies;
  /** Name of the policy that settles kinds of harm other than killed and injured. */
  readonly policy: string;
  readonly gtdSameTimeMinutes: number;
}

/**
 * Reports and what people decided → families of articles, incidents with their tolls, and why mentions were put together.
 *
 * Of each article the latest version counts. The order of reports and decisions does not matter.
 */
export function resolve(reports: readonly Report[], decisions: readonly Decision[], options: ResolveOptions): Resolution {
  const latest = latestReports(reports);
  const families = findFamilies(
    latest.map(({ article }) => article),
    options.outlets,
    options.frequencies.words,
  );
  const familyOf = new Map(families.flatMap((family) => family.articles.map((id) => [id, family.id] as const)));
  const mentions = mentionsOf(latest, options.frequencies);
  const indexOf = new Map(mentions.map(({ id }, index) => [id, index]));
  const people = standingDecisions(decisions.filter(({ by }) => by !== "rule"));
  const clustering = cluster(mentions, peopleDecided(people, indexOf));
  const incidents = clustering.groups
    .map((group) =>
      incidentOf(
        group.map((index) => mentions[index]!),
        { familyOf, decisions: people, ...options },
      ),
    )
    .sort((one, two) => byText(one.id, two.id));
  const rules = clustering.joins.map((join) => toDecision(mentions, join));
  return {
    incidents,
    families,
    decisions: [...people, ...rules].sort((one, two) => byText(one.id, two.id)),
    queue: queueOf({ mentions, clustering, incidents, decisions: people, policy: options.policy }),
    redirects: incidents.flatMap(redirectsTo),
  };
}

/** An incident anew, of the same mentions, after people set its fields otherwise. `reports` and `families` are those of its articles. */
export function reviewed(
  { mentions: ids }: Incident,
  reports: readonly Report[],
  families: readonly Family[],
  decisions: readonly Decision[],
  options: ResolveOptions,
): Incident {
  const own = new Set(ids);
  const mentions = mentionsOf(latestReports(reports), options.frequencies).filter(({ id }) => own.has(id));
  const familyOf = new Map(families.flatMap((family) => family.articles.map((id) => [id, family.id] as const)));
  return incidentOf(mentions, { familyOf, ...options, decisions: standingDecisions(decisions) });
}

/** An incident's id was always made of one of its mentions: of the earliest that was known then. */
function redirectsTo({ id, mentions }: Incident): (readonly [string, string])[] {
  return mentions.flatMap((mention) => {
    const former = incidentIdOf(mention);
    return former === id ? [] : [[former, id] as const];
  });
}

function toDecision(mentions: readonly Mention[], { one, two, logit }: Pair): Decision {
  const [a, b] = [mentions[one]!, mentions[two]!];
  const score = Math.round(probability(logit) * 1000) / 1000;
  const reason = reasonOf(a, b);
  const subjects = [a.id, b.id] as const;
  return {
    id: digest(["same", ...subjects, "rule", reason], 20),
    kind: "same",
    subjects,
    by: "rule",
    score,
    reason,
    at: undefined,
    value: undefined,
  };
}

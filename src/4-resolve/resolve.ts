import type { Actors } from "../model/actor.ts";
import type { Blocks } from "../model/blocks.ts";
import { type Decision, familyOfArticles, type Incident, type Report, type Resolution } from "../model/record.ts";
import { byText } from "./by-order.ts";
import { toCandidate } from "./candidate.ts";
import { cluster, type Pair } from "./cluster.ts";
import type { Compared } from "./compared.ts";
import { digest } from "./digest.ts";
import { familyLinks, groupFamilies } from "./families.ts";
import { type IncidentContext, incidentOf } from "./incident.ts";
import { incidentIdOf } from "./incident-id.ts";
import { blocksOf, type Resolved } from "./keep.ts";
import { latestReports } from "./latest-reports.ts";
import { mentionsOf, type ToldMention } from "./mention.ts";
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
  return resolveAll(reports, decisions, options).resolution;
}

/** The same, with what is to be kept beside it, so that further reports need not make all anew. */
export function resolveAndKeep(
  reports: readonly Report[],
  decisions: readonly Decision[],
  options: ResolveOptions,
): { readonly resolution: Resolution; readonly blocks: Blocks } {
  const resolved = resolveAll(reports, decisions, options);
  return { resolution: resolved.resolution, blocks: blocksOf(resolved) };
}

function resolveAll(reports: readonly Report[], decisions: readonly Decision[], options: ResolveOptions): Resolved {
  const latest = latestReports(reports);
  const candidates = latest.map(({ article }) => toCandidate(article, options.outlets));
  const links = familyLinks(candidates, options.frequencies.words);
  const families = groupFamilies(candidates, links);
  const mentions = mentionsOf(latest, options.frequencies);
  const indexOf = new Map(mentions.map(({ id }, index) => [id, index]));
  const people = standingDecisions(decisions.filter(({ by }) => by !== "rule"));
  const clustering = cluster(mentions, peopleDecided(people, indexOf));
  const incidents = incidentsIn(clustering.groups, mentions, { familyOf: familyOfArticles(families), decisions: people, ...options });
  const rules = clustering.joins.map((join) => toDecision(mentions, join));
  const resolution = {
    incidents,
    families,
    decisions: [...people, ...rules].sort((one, two) => byText(one.id, two.id)),
    queue: queueOf({ mentions, clustering, incidents, others: [], decisions: people, policy: options.policy }),
    redirects: incidents.flatMap(redirectsTo),
  };
  return { resolution, candidates, links, mentions, clustering, frequencies: options.frequencies };
}

/** Groups of mentions → incidents, by id. */
export function incidentsIn(
  groups: readonly (readonly number[])[],
  mentions: readonly ToldMention[],
  context: IncidentContext,
): readonly Incident[] {
  return groups
    .map((group) =>
      incidentOf(
        group.map((index) => mentions[index]!),
        context,
      ),
    )
    .sort((one, two) => byText(one.id, two.id));
}

/** An incident's id was always made of one of its mentions: of the earliest that was known then. */
export function redirectsTo({ id, mentions }: Incident): (readonly [string, string])[] {
  return mentions.flatMap((mention) => {
    const former = incidentIdOf(mention);
    return former === id ? [] : [[former, id] as const];
  });
}

/** Why the rules put two mentions together. */
export function toDecision(mentions: readonly Compared[], { one, two, logit }: Pair): Decision {
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
